/** `exhibit/too-small`: fewer pupils can stand at a stop than the group has, or in a room than the groups that share it. */
import type { CodeArgs } from "../../base/codes.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";
import { toursOf } from "../parties.ts";
import { stopsOf } from "../stops-at.ts";
import { said } from "../text-address.ts";
import { sharedRooms } from "./shared-room.ts";

export function tooSmall(facts: Facts): readonly Problem[] {
  const visits = [...facts.project.visits.values()].filter(
    ({ date }) => date === null || date >= facts.today,
  );
  return [...forOneGroup(facts, largestGroups(visits)), ...forSeveral(visits)];
}

function forOneGroup(facts: Facts, groups: ReadonlyMap<Tour, number>): readonly Problem[] {
  return stopsOf(facts.project).flatMap(({ tour, stop }) => {
    const pupils = groups.get(tour) ?? tour.audience.size;
    const limit = tightest(stop);
    if (pupils === null || limit === null || limit.places >= pupils) return [];
    return [problem("exhibit/too-small", stop.at, { ...limit, pupils, stops: [] })];
  });
}

function largestGroups(visits: readonly Visit[]): ReadonlyMap<Tour, number> {
  const largest = new Map<Tour, number>();
  for (const { tour, size } of visits.flatMap(({ groups }) => groups))
    largest.set(tour, Math.max(largest.get(tour) ?? 0, size));
  return largest;
}

type Crowd = { readonly stop: Stop; readonly args: CodeArgs<"exhibit/too-small"> };

/** Told at the last of the stops that share the room, once for all visits. */
function forSeveral(visits: readonly Visit[]): readonly Problem[] {
  const worst = new Map<Stop, Crowd["args"]>();
  for (const { stop, args } of visits.flatMap(crowdsOf))
    if ((worst.get(stop)?.pupils ?? 0) < args.pupils) worst.set(stop, args);
  return [...worst].map(([stop, args]) => problem("exhibit/too-small", stop.at, args));
}

/** A group that is too large by itself is told of elsewhere. */
function crowdsOf(visit: Visit): readonly Crowd[] {
  const largest = Math.max(0, ...visit.groups.map(({ size }) => size));
  return toursOf(visit).flatMap((tour) =>
    sharedRooms(tour, visit).flatMap(({ room, stops, pupils }): readonly Crowd[] => {
      const { capacity: places, label: name } = room;
      const stop = tour.stops.find(({ number }) => number === stops.at(-1));
      if (stop === undefined || places === null || pupils <= places || largest > places) return [];
      return [{ stop, args: { what: "room", name, places, pupils, stops } }];
    }),
  );
}

type Limit = { readonly what: "exhibit" | "room"; readonly name: string; readonly places: number };

function tightest({ exhibits, room }: Stop): Limit | null {
  const limits = [
    ...exhibits.flatMap(({ title, viewing }): readonly Limit[] =>
      viewing.maxGroup === null ? [] : [{ what: "exhibit", name: said(title), places: viewing.maxGroup }],
    ),
    ...(room?.capacity == null ? [] : [{ what: "room", name: room.label, places: room.capacity } as const]),
  ];
  return limits.sort((a, b) => a.places - b.places)[0] ?? null;
}
