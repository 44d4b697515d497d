/** `access/steps`: a step-free tour with a room or a way that has steps, or a wheelchair user on a tour that needs legs. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import { commonDefaults } from "../../model/profile.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import { shortestWalks, type Walks } from "../../plan/walking.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";
import { barredWays, hopefulWalks } from "./step-free.ts";
import { stepFreeNeeds } from "./wheelchair.ts";

export function steps(facts: Facts): readonly Problem[] {
  const { tours, visits } = facts.project;
  return [
    ...[...tours.values()].flatMap((tour) => [...barredRooms(tour), ...stairs(tour, facts)]),
    ...[...visits.values()].flatMap(unmetNeeds),
  ];
}

function barredRooms(tour: Tour): readonly Problem[] {
  if (!tour.stepFree) return [];
  return tour.stops.flatMap(({ at, room }) =>
    isBarred(room)
      ? [seeAlso(problem("access/steps", at, { reason: "room", room: room.label }), room.at, "the room")]
      : [],
  );
}

function isBarred(room: Room | null): room is Room {
  return room?.access.wheelchair === "not";
}

function stairs(tour: Tour, facts: Facts): readonly Problem[] {
  return barredWays(tour, facts).flatMap(({ at, from, to, isCertain }) =>
    isCertain ? [problem("access/steps", at, { reason: "way", from: from.label, to: to.label })] : [],
  );
}

/** A step-free tour answers for itself; a need whose adjustment is written is taken care of. */
function unmetNeeds(visit: Visit): readonly Problem[] {
  return stepFreeNeeds(visit).flatMap(({ group, need }) => {
    const { tour } = group;
    if (need.adjustment !== null || tour.stepFree) return [];
    const at = below(need.at, "type");
    const barrier = barredStop(tour) ?? barredLeg(tour, visit.order);
    if (barrier === null) return [];
    const args = { ...barrier.args, need: need.type, tour: said(tour.title) } as const;
    return [seeAlso(problem("access/steps", at, args), barrier.stop.at, "the stop")];
  });
}

type Barrier = {
  readonly stop: Stop;
  readonly args:
    | { readonly reason: "need"; readonly room: string }
    | { readonly reason: "need-way"; readonly from: string; readonly to: string };
};

function barredStop({ stops }: Tour): Barrier | null {
  const stop = stops.find(
    ({ room, alternative }) => isBarred(room) && room.access.alternative === null && alternative === null,
  );
  return stop?.room == null ? null : { stop, args: { reason: "need", room: stop.room.label } };
}

/**
 * Two rooms of the tour between which every way has steps. Of a free order the way back will do: if there is none
 * either, no order of the stops helps.
 */
function barredLeg(tour: Tour, order: Visit["order"]): Barrier | null {
  const stops = tour.stops.filter(({ room, alternative }) => room !== null && alternative === null);
  const [anyWalk, hopedFor] = [shortestWalks(tour.venues, anyWay), hopefulWalks(tour)];
  const isBetween = (walks: Walks, from: Room, to: Room): boolean =>
    walks(from, to) !== null || (order === "free" && walks(to, from) !== null);
  const legs = stops.map((stop, index) => ({
    stop,
    from: stops[index - 1]?.room ?? tour.from,
    to: stop.room,
  }));
  for (const { stop, from, to } of legs) {
    if (from === null || to === null || !isBetween(anyWalk, from, to) || isBetween(hopedFor, from, to))
      continue;
    return { stop, args: { reason: "need-way", from: from.label, to: to.label } };
  }
  return null;
}

const anyWay = { stepFree: false, pace: commonDefaults.pace };
