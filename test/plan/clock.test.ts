import { expect, test } from "vitest";
import type { Tour } from "../../src/model/tour.ts";
import { tourClock } from "../../src/plan/clock.ts";
import type { TourClock } from "../../src/plan/clock.ts";
import { aConnection, aRoom, aStop, aTour, aVenue, noFixedMinutes } from "../support/model.ts";

const hall = aRoom("mnaz/hall");
const piso1 = aRoom("mnaz/piso-1");
const piso2 = aRoom("mnaz/piso-2");
const attic = aRoom("mnaz/attic");
const venue = aVenue("mnaz", {
  rooms: [hall, piso1, piso2, attic],
  connections: [
    aConnection("hall", "piso-1", { minutes: 1 }),
    aConnection("piso-1", "piso-2", { minutes: 2, via: "lift" }),
  ],
});

/** Four stops of 15, 12, 10 and 12 minutes, three minutes' walk between each two. */
function classTour(parts: Partial<Tour> = {}): Tour {
  const dwell = [15, 12, 10, 12];
  const stops = dwell.map((minutes, index) =>
    aStop(index + 1, { minutes, room: index % 2 === 0 ? piso2 : piso1 }),
  );
  return aTour("azulejos", { venues: [venue], slotMinutes: 60, stops, ...parts });
}

function times(clock: TourClock) {
  return clock.stops.map(({ stop, walkMinutes, from, to }) => [stop.number, walkMinutes, from, to]);
}

test("a class tour of 49 minutes at its stops and 9 on its feet fits in an hour", () => {
  const clock = tourClock(classTour({ fixedMinutes: noFixedMinutes }), null);
  expect(times(clock)).toEqual([
    [1, 0, 0, 15],
    [2, 3, 18, 30],
    [3, 3, 33, 43],
    [4, 3, 46, 58],
  ]);
  expect(clock.minutes).toEqual({ slot: 60, used: 58, dwell: 49, walk: 9, fixed: 0 });
  expect({ over: clock.over, walkKnown: clock.walkKnown }).toEqual({ over: 0, walkKnown: true });
});

test("where the tour says nothing, ten minutes to arrive, five to wrap up and a tenth of all as buffer are counted", () => {
  const clock = tourClock(classTour(), null);
  expect(clock.fixed).toEqual({ arrival: 10, wrapUp: 5, breaks: 0, buffer: 7.3 });
  expect(clock.minutes).toEqual({ slot: 60, used: 80.3, dwell: 49, walk: 9, fixed: 22.3 });
  expect(clock.over).toBe(20.3);
  expect(clock.closing).toEqual({ walkMinutes: 0, way: [], wrapUpFrom: 68, wrapUpTo: 73 });
});

test("each fixed minute that is written wins, and the buffer is a tenth of what then remains", () => {
  const fixedMinutes = { arrival: 0, wrapUp: 6, breaks: 15, buffer: null };
  const clock = tourClock(classTour({ fixedMinutes, to: hall }), null);
  expect(clock.fixed).toEqual({ arrival: 0, wrapUp: 6, breaks: 15, buffer: 8.1 });
  expect(clock.closing).toEqual({ walkMinutes: 2, way: [piso1, hall], wrapUpFrom: 75, wrapUpTo: 81 });
  expect(clock.minutes.used).toBe(89.1);
});

test("a tour that begins in a room walks from there, through every room on the way", () => {
  const clock = tourClock(classTour({ from: hall, fixedMinutes: noFixedMinutes }), {
    factor: 1,
    minimumMinutes: 0,
  });
  expect(clock.stops[0]).toMatchObject({ walkMinutes: 3, way: [hall, piso1, piso2], from: 3, to: 18 });
  expect(clock.minutes).toEqual({ slot: 60, used: 58, dwell: 49, walk: 9, fixed: 0 });
});

test("an unknown walk counts as nothing, is named, and makes the sum uncertain", () => {
  const stops = [aStop(1, { room: piso1 }), aStop(2, { room: attic }), aStop(3, { room: null })];
  const clock = tourClock(classTour({ stops, to: hall, fixedMinutes: noFixedMinutes }), null);
  expect(times(clock)).toEqual([
    [1, 0, 0, 10],
    [2, null, 10, 20],
    [3, null, 20, 30],
  ]);
  expect(clock.unknownWalks).toEqual([
    { fromStop: 1, toStop: 2, fromRoom: piso1, toRoom: attic },
    { fromStop: 2, toStop: 3, fromRoom: attic, toRoom: null },
    { fromStop: 3, toStop: null, fromRoom: null, toRoom: hall },
  ]);
  expect([clock.walkKnown, clock.minutes.walk]).toEqual([false, 0]);
});

test("a tour without venue data has a clock without walks, and without slot nothing to be over", () => {
  const clock = tourClock(
    aTour("five-lines", { stops: [aStop(1), aStop(2)], fixedMinutes: noFixedMinutes }),
    null,
  );
  expect([clock.minutes.used, clock.over, clock.walkKnown]).toEqual([20, null, false]);
});

test("the noise of adding decimals never makes a tour too long", () => {
  const stops = [0.1, 0.2, 0.3].map((minutes, index) => aStop(index + 1, { minutes, room: hall }));
  const clock = tourClock(classTour({ stops, slotMinutes: 0.6, fixedMinutes: noFixedMinutes }), null);
  expect([clock.minutes.used, clock.over]).toEqual([0.6, 0]);
});

test("a step-free tour walks step-free", () => {
  const stairs = aVenue("mnaz", {
    ...venue,
    connections: [aConnection("piso-1", "piso-2", { via: "stairs", stepFree: false })],
  });
  expect(tourClock(classTour({ venues: [stairs] }), null).walkKnown).toBe(true);
  expect(tourClock(classTour({ venues: [stairs], stepFree: true }), null).walkKnown).toBe(false);
});
