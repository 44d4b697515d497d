/** Generated school classes in a museum of rooms on a grid: groups of one class that all visit the same stops. */
import { fixedChance } from "../../../src/plan/route/numbers.ts";
import type { TimetableRequest } from "../../../src/plan/timetable/request.ts";

export type ClassShape = {
  readonly groups: number;
  readonly stops: number;
  readonly seed: number;
  /** The same minutes at every stop, or 5 to 12. */
  readonly isEven: boolean;
  /** All begin and end at one door. */
  readonly isFromDoor: boolean;
  /** Two groups at once at some stops, pupils counted in rooms, a lunch for each half of the groups. */
  readonly isBusy: boolean;
};

/** Two stops a room on average; a walk takes two minutes at least, as a class needs to gather. */
export function classRequest({
  groups,
  stops,
  seed,
  isEven,
  isBusy,
  isFromDoor,
}: ClassShape): TimetableRequest {
  const chance = fixedChance(seed);
  const below = (most: number): number => Math.floor(chance() * most);
  const width = Math.max(2, Math.ceil(Math.sqrt(stops / 2)));
  const rooms = Array.from({ length: width * width }, (_, room) => room);
  const minutes = Array.from({ length: stops }, () => (isEven ? 10 : 5 + below(8)));
  const halves = [0, 1].map((half) => numbers(groups).filter((group) => group % 2 === half));
  return {
    groups: numbers(groups).map((group) => ({
      id: `group-${group}`,
      size: 10,
      earliestMinutes: 0,
      latestMinutes: null,
      startPlace: isFromDoor ? 0 : null,
      endPlace: isFromDoor ? 0 : null,
      order: { kind: "free" },
    })),
    stops: minutes.map((_, stop) => ({
      id: `stop-${String(stop).padStart(2, "0")}`,
      place: below(rooms.length),
      copies: isBusy && stop % 3 === 0 ? 2 : 1,
    })),
    places: rooms.map((room) => ({ id: `room-${room}`, capacity: isBusy ? 25 : null })),
    operations: numbers(groups).flatMap((group) =>
      minutes.map((each, stop) => ({ group, stop, minutes: each })),
    ),
    walkMinutes: [rooms.map((from) => rooms.map((to) => walkBetween(from, to, width)))],
    fixed: isBusy
      ? halves.map((half, index) => ({
          id: `lunch-${index}`,
          groups: half,
          fromMinutes: 60 + 30 * index,
          toMinutes: 90 + 30 * index,
          place: null,
          capacity: null,
        }))
      : [],
    leaders: [],
  };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function walkBetween(from: number, to: number, width: number): number {
  const doors =
    Math.abs((from % width) - (to % width)) + Math.abs(Math.floor(from / width) - Math.floor(to / width));
  return doors === 0 ? 0 : Math.max(2, doors * 1.3);
}
