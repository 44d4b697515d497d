import { expect, test } from "vitest";
import type { Tour } from "../../src/model/tour.ts";
import type { Room } from "../../src/model/venue.ts";
import { tourClock } from "../../src/plan/clock.ts";
import { planPicture } from "../../src/render/plan-picture.ts";
import { aConnection, aRoom, aStop, aTour, aVenue } from "../support/model.ts";

const base = `<svg viewBox="0 0 100 50" fill="none"><style>circle{fill:red}</style><rect width="100" height="50" onclick="x()"/></svg>`;

const hall = aRoom("m/hall", { floor: "0", plan: { x: 10, y: 80 } });
const lift = aRoom("m/lift", { floor: "0", plan: { x: 40, y: 80 } });
const upstairs = aRoom("m/upstairs", { floor: "1", plan: { x: 80, y: 20 } });
const garden = aRoom("m/garden");
const venue = aVenue("m", {
  rooms: [hall, lift, upstairs, garden],
  connections: [aConnection("hall", "lift"), aConnection("lift", "upstairs")],
});

function draw(rooms: readonly (Room | null)[], parts: Partial<Tour> = {}, plan = base) {
  const stops = rooms.map((room, index) => aStop(index + 1, { room }));
  const tour = aTour("t", { venues: [venue], stops, ...parts });
  const shows = (room: Room): boolean => room.venue === venue.id;
  return planPicture({ base: plan, shows, tour, clock: tourClock(tour, null) });
}

test("a tour from the hall to two stops upstairs and back", async () => {
  await expect(draw([upstairs, upstairs], { from: hall, to: hall })).toMatchFileSnapshot(
    "expected/plan-picture.svg.txt",
  );
});

test("a way nobody knows is not drawn, and a stop without a place has no dot", () => {
  const svg = draw([hall, garden, null, upstairs]) ?? "";
  expect(svg.match(/<text[^>]*>\d+<\/text>/g)?.map((text) => text.replaceAll(/<[^>]*>/g, ""))).toEqual([
    "1",
    "4",
  ]);
  expect(svg).not.toContain("<line");
});

test("a dot is at least five millimetres across on the paper", () => {
  const [, radius] = /<circle [^>]*r="([\d.]+)"/.exec(draw([hall]) ?? "") ?? [];
  expect(Number(radius) * 2).toBeGreaterThanOrEqual(5);
  expect(draw([hall])).toContain(`width="170mm" height="85mm" viewBox="0 0 170 85"`);
});

test("there is no picture without a plan, or without a stop on it", () => {
  expect([
    draw([hall], {}, "no drawing"),
    draw([garden]),
    draw([aRoom("other/hall", { plan: { x: 1, y: 1 } })]),
  ]).toEqual([null, null, null]);
});
