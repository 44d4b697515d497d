/** `time/clash`: fixed points of a day that cannot be at one time. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import { doOverlap, stretchOf } from "../../base/day.ts";
import { daysOf } from "../days.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";
import { crowdedRooms } from "./crowded.ts";
import { pointsOf, pupilsAt, type Point } from "./fixed-points.ts";

export function clash({ project }: Facts): readonly Problem[] {
  return daysOf(project).flatMap((visits) => {
    const byVisit = visits.map((visit) => pointsOf(visit, project));
    return [...byVisit.flatMap(clashesWithin), ...crowdedRooms(byVisit.flat())];
  });
}

function clashesWithin(points: readonly Point[]): readonly Problem[] {
  const pairs = points.flatMap((first, index) =>
    points.slice(index + 1).flatMap((second) => (isTogether(first, second) ? [{ first, second }] : [])),
  );
  return [...points.flatMap(tooManyFor), ...pairs.flatMap(pairProblems)];
}

type Pair = { readonly first: Point; readonly second: Point };

function isTogether(first: Point, second: Point): boolean {
  return doOverlap(stretchOf(first.fixed), stretchOf(second.fixed));
}

function tooManyFor(point: Point): readonly Problem[] {
  const { fixed, room } = point;
  const pupils = pupilsAt([point]);
  if (fixed.capacity !== null && pupils > fixed.capacity) {
    const args = { reason: "places", what: said(fixed.what), pupils, places: fixed.capacity } as const;
    return [problem("time/clash", below(fixed.at, "capacity"), args)];
  }
  if (room?.capacity == null || pupils <= room.capacity) return [];
  const args = { reason: "room", room: room.label, pupils, places: room.capacity } as const;
  return [problem("time/clash", below(fixed.at, "room"), args)];
}

/** Each group in both is told, or the class that has no groups; of leaders, those of different groups. */
function pairProblems({ first, second }: Pair): readonly Problem[] {
  const at = below(second.fixed.at, "from");
  const both = first.groups.filter((group) => second.groups.includes(group)).map(({ id }) => id);
  const isWholeClass = first.visit.groups.length === 0;
  const twice = (isWholeClass ? [null] : both).map((group) =>
    problem("time/clash", at, {
      reason: "group",
      group,
      what: said(second.fixed.what),
      other: said(first.fixed.what),
    }),
  );
  return [...twice, ...(twice.length > 0 ? [] : leadersTwice({ first, second }))].map((found) =>
    seeAlso(found, first.fixed.at, "at the same time"),
  );
}

function leadersTwice({ first, second }: Pair): readonly Problem[] {
  const [other, room] = [first.room, second.room];
  if (other === null || room === null || other === room) return [];
  const leaders = new Set(first.groups.flatMap(({ leader }) => leader ?? []));
  return second.groups.flatMap(({ leader }) =>
    leader !== null && leaders.has(leader)
      ? [
          problem("time/clash", below(second.fixed.at, "from"), {
            reason: "leader",
            leader,
            room: room.label,
            other: other.label,
          }),
        ]
      : [],
  );
}
