/** Rooms in which the fixed points of a day, of one visit or of several, bring together more pupils than fit. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { stretchOf } from "../../base/day.ts";
import type { Room } from "../../model/venue.ts";
import { pupilsAt, type Point } from "./fixed-points.ts";

/** Points that fit one by one, and not together: told at the one with which the room gets too full. */
export function crowdedRooms(points: readonly Point[]): readonly Problem[] {
  return [...byRoom(points)].flatMap(([room, all]) => {
    const places = room.capacity;
    if (places === null || all.length < 2) return [];
    const fitting = all
      .filter((point) => pupilsAt([point]) <= places && lasts(point))
      .sort((a, b) => stretchOf(a.fixed).from - stretchOf(b.fixed).from);
    return fitting.flatMap((point, index) => {
      const others = fitting.slice(0, index).filter((other) => isThereAt(other, point));
      const pupils = pupilsAt([...others, point]);
      if (pupils <= places || pupilsAt(others) > places) return [];
      return [tooFull(point, others, { room: room.label, pupils, places })];
    });
  });
}

function byRoom(points: readonly Point[]): ReadonlyMap<Room, readonly Point[]> {
  const rooms = new Map<Room, Point[]>();
  for (const point of points) {
    if (point.room === null) continue;
    const known = rooms.get(point.room);
    if (known === undefined) rooms.set(point.room, [point]);
    else known.push(point);
  }
  return rooms;
}

/** What ends before it begins is another rule's. */
function lasts({ fixed }: Point): boolean {
  return stretchOf(fixed).from < stretchOf(fixed).to;
}

function isThereAt(earlier: Point, { fixed }: Point): boolean {
  return stretchOf(earlier.fixed).to > stretchOf(fixed).from;
}

type Crowd = { readonly room: string; readonly pupils: number; readonly places: number };

function tooFull(point: Point, others: readonly Point[], crowd: Crowd): Problem {
  const found = problem("time/clash", below(point.fixed.at, "room"), { reason: "room", ...crowd });
  const related = others.map(({ visit, fixed }) => ({
    place: fixed.at,
    note: visit === point.visit ? "at the same time" : "at the same time, of another visit",
  }));
  return { ...found, related };
}
