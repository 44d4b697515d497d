/** `time/clash`: fixed points of a day that cannot be at one time. The stops themselves have no times yet. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { Project } from "../../model/project.ts";
import type { Room } from "../../model/venue.ts";
import type { FixedPoint, Group, Visit } from "../../model/visit.ts";
import { doOverlap, stretchOf } from "../../base/day.ts";
import type { Facts } from "../facts.ts";
import { toursOf } from "../parties.ts";
import { said } from "../text-address.ts";

export function clash({ project }: Facts): readonly Problem[] {
  return [...project.visits.values()].flatMap((visit) => {
    const points = visit.fixed.map((fixed) => pointOf(fixed, visit, project));
    const pairs = points.flatMap((first, index) =>
      points.slice(index + 1).flatMap((second) => (isTogether(first, second) ? [{ first, second }] : [])),
    );
    return [...points.flatMap(tooManyFor), ...pairs.flatMap(pairProblems), ...pairs.flatMap(togetherTooMany)];
  });
}

type Point = { readonly fixed: FixedPoint; readonly groups: readonly Group[]; readonly room: Room | null };

type Pair = { readonly first: Point; readonly second: Point };

function pointOf(fixed: FixedPoint, visit: Visit, project: Project): Point {
  const groups = visit.groups.filter(({ id }) => fixed.groups.length === 0 || fixed.groups.includes(id));
  return { fixed, groups, room: roomOf(fixed.room, visit, project) };
}

/** As the reader understands it: `venue/room`, else the only room of that id in the visit's venues. */
function roomOf(typed: string | null, visit: Visit, { venues }: Project): Room | null {
  if (typed === null) return null;
  const [venue, id] = typed.includes("/") ? typed.split("/") : [null, typed];
  const near = toursOf(visit).flatMap((tour) => tour.venues);
  const where = venue === null ? near : [...venues.values()].filter((one) => one.id === venue);
  const found = [...new Set(where)].flatMap(({ rooms }) => rooms.filter((room) => room.id === id));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isTogether(first: Point, second: Point): boolean {
  return doOverlap(stretchOf(first.fixed), stretchOf(second.fixed));
}

function pupilsOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { size }) => sum + size, 0);
}

function tooManyFor({ fixed, groups, room }: Point): readonly Problem[] {
  const pupils = pupilsOf(groups);
  if (fixed.capacity !== null && pupils > fixed.capacity) {
    const args = { reason: "places", what: said(fixed.what), pupils, places: fixed.capacity } as const;
    return [problem("time/clash", below(fixed.at, "capacity"), args)];
  }
  if (room?.capacity == null || pupils <= room.capacity) return [];
  const args = { reason: "room", room: room.label, pupils, places: room.capacity } as const;
  return [problem("time/clash", below(fixed.at, "room"), args)];
}

/** Each group in both is told; of leaders, those of different groups. */
function pairProblems({ first, second }: Pair): readonly Problem[] {
  const at = below(second.fixed.at, "from");
  const both = first.groups.filter((group) => second.groups.includes(group));
  const twice = both.map(({ id }) =>
    problem("time/clash", at, {
      reason: "group",
      group: id,
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

/** Groups that fit one by one, and not together. */
function togetherTooMany({ first, second }: Pair): readonly Problem[] {
  const { room } = second;
  if (room?.capacity == null || room !== first.room) return [];
  const [one, other] = [first, second].map(({ groups }) => pupilsOf(groups));
  const pupils = pupilsOf([...new Set([...first.groups, ...second.groups])]);
  if (Math.max(one ?? 0, other ?? 0) > room.capacity || pupils <= room.capacity) return [];
  const args = { reason: "room", room: room.label, pupils, places: room.capacity } as const;
  return [
    seeAlso(problem("time/clash", below(second.fixed.at, "room"), args), first.fixed.at, "at the same time"),
  ];
}
