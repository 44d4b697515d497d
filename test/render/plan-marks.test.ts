import fc from "fast-check";
import { expect, test } from "vitest";
import { keptRight, spreadMarks } from "../../src/render/plan-marks.ts";

const area = { width: 170, height: 80 };

test("a mark alone stands at its place, but never over the edge", () => {
  expect(
    spreadMarks(
      [
        { x: 30, y: 20 },
        { x: 169, y: -5 },
      ],
      { area, spacing: 8 },
    ),
  ).toEqual([
    { x: 30, y: 20 },
    { x: 166, y: 4 },
  ]);
});

test("marks of one place stand side by side in their order, more than three in rows", () => {
  const at = (count: number) =>
    spreadMarks(Array<{ x: number; y: number }>(count).fill({ x: 50, y: 40 }), { area, spacing: 8 });
  expect(at(2)).toEqual([
    { x: 46, y: 40 },
    { x: 54, y: 40 },
  ]);
  expect(at(5)).toEqual([
    { x: 42, y: 36 },
    { x: 50, y: 36 },
    { x: 58, y: 36 },
    { x: 46, y: 44 },
    { x: 54, y: 44 },
  ]);
});

test("no mark of a tour covers another or leaves the plan, wherever the rooms are", () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 170 }), y: fc.integer({ min: 0, max: 80 }) });
  const tour = fc.array(fc.oneof(place, fc.constantFrom({ x: 0, y: 0 }, { x: 100, y: 40 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(tour, (places) => {
      const points = spreadMarks(places, { area, spacing: 8.2 });
      const distances = points.flatMap((a, index) =>
        points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
      );
      expect(Math.min(8.2, ...distances)).toBeGreaterThan(7.6);
      for (const { x, y } of points) expect([x >= 4, x <= 166, y >= 4, y <= 76]).not.toContain(false);
    }),
  );
});

test("a way keeps to the right between its ends, so that there and back do not lie on each other", () => {
  const there = [
    { x: 10, y: 10 },
    { x: 50, y: 10 },
    { x: 90, y: 10 },
  ];
  expect(keptRight(there)[1]).toEqual({ x: 50, y: 11.4 });
  expect(keptRight(there.toReversed())[1]).toEqual({ x: 50, y: 8.6 });
  expect([keptRight(there)[0], keptRight(there)[2]]).toEqual([there[0], there[2]]);
});
