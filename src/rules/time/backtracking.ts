/** `time/backtracking`: a way much longer than the shortest through the same rooms. */
import { shownMinutes } from "../../base/minutes.ts";
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import type { Facts } from "../facts.ts";
import { shortestOrder, type Costs } from "./shortest-order.ts";

/** Longer than this many times the shortest way, and by at least these minutes. */
const tolerance = 1.3;
const leastMinutes = 2;
/** The shortest way through more rooms than this takes too long to find. */
const mostRooms = 9;

export function backtracking(facts: Facts): readonly Problem[] {
  const told = new Set(
    [...facts.project.visits.values()].filter(({ order }) => order === "story").map(({ tour }) => tour),
  );
  return [...facts.project.tours.values()].flatMap((tour) =>
    tour.before.length > 0 || told.has(tour) ? [] : toAndFro(tour, facts),
  );
}

function toAndFro(tour: Tour, { clockOf, walksOf }: Facts): readonly Problem[] {
  const clock = clockOf(tour);
  const walkMinutes = clock.minutes.walk;
  const places = placesOf(tour.stops);
  if (!clock.walkKnown || places === null || places.length < 2 || places.length > mostRooms) return [];
  if (walkMinutes < leastMinutes) return [];
  const rooms = places.map(({ room }) => room);
  const walk = (from: Room | null, to: Room | null): number =>
    from === null || to === null ? 0 : (walksOf(tour)(from, to)?.minutes ?? Infinity);
  const costs: Costs = {
    start: rooms.map((room) => walk(tour.from, room)),
    between: rooms.map((from) => rooms.map((to) => walk(from, to))),
    end: rooms.map((room) => walk(room, tour.to)),
  };
  const best = shortestOrder(costs);
  if (walkMinutes <= best.minutes * tolerance || walkMinutes - best.minutes < leastMinutes) return [];
  const order = best.order.flatMap((place) => places[place]?.stops ?? []);
  return [
    problem("time/backtracking", below(tour.at, "stops"), {
      walkMinutes: shownMinutes(walkMinutes),
      bestMinutes: shownMinutes(best.minutes),
      order,
    }),
  ];
}

type Place = { readonly room: Room; readonly stops: number[] };

/** The rooms of the stops, each once, with the numbers of its stops; null if a stop is nobody knows where. */
function placesOf(stops: readonly Stop[]): readonly Place[] | null {
  const places = new Map<Room, Place>();
  for (const { room, number } of stops) {
    if (room === null) return null;
    const place = places.get(room);
    if (place === undefined) places.set(room, { room, stops: [number] });
    else place.stops.push(number);
  }
  return [...places.values()];
}
