/** `access/steps`: a step-free tour with a room or a way that has steps, or a wheelchair user on a tour that needs legs. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";
import { barredWays } from "./step-free.ts";
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
    if (need.adjustment !== null || group.tour.stepFree) return [];
    const stop = group.tour.stops.find(
      ({ room, alternative }) => isBarred(room) && room.access.alternative === null && alternative === null,
    );
    if (stop?.room == null) return [];
    const args = {
      reason: "need",
      need: need.type,
      room: stop.room.label,
      tour: said(group.tour.title),
    } as const;
    return [seeAlso(problem("access/steps", below(need.at, "type"), args), stop.at, "the stop")];
  });
}
