/** `access/unknown`: a room or a way that a wheelchair user will come to, and nobody wrote whether it can be reached. */
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { Room } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";
import { barredWays } from "./step-free.ts";
import { stepFreeNeeds } from "./wheelchair.ts";

export function unknown(facts: Facts): readonly Problem[] {
  const { tours, visits } = facts.project;
  const ways = [...tours.values()].flatMap((tour) => barredWays(tour, facts));
  return [
    ...ways.flatMap(({ at, from, to, isCertain }) =>
      isCertain ? [] : [problem("access/unknown", at, { reason: "way", from: from.label, to: to.label })],
    ),
    ...unknownRooms([...visits.values()]),
  ];
}

/** Each room once, told at the room: there the answer will stand. */
function unknownRooms(visits: readonly Visit[]): readonly Problem[] {
  const found = visits.flatMap((visit) =>
    stepFreeNeeds(visit).flatMap(({ group, need }) =>
      group.tour.stops.flatMap(({ room }) => (isUnknown(room) ? [{ room, visit, need }] : [])),
    ),
  );
  const rooms = new Map(found.reverse().map((one) => [one.room, one]));
  return [...rooms.values()].map(({ room, visit, need }) =>
    seeAlso(
      problem("access/unknown", room.at, { reason: "room", room: room.label, visit: visit.id }),
      need.at,
      "the need",
    ),
  );
}

function isUnknown(room: Room | null): room is Room {
  return room?.access.wheelchair === "unknown";
}
