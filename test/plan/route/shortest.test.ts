import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planValue } from "../../../src/plan/route/check.ts";
import type { RouteRequest } from "../../../src/plan/route/request.ts";
import { shortestRoute } from "../../../src/plan/route/shortest.ts";
import { requests } from "./requests.ts";

const unlimited = { timeLimitSeconds: 60, elapsedSeconds: () => 0 };

/** The fewest minutes by trying every order of every set; null when none is worth enough. For routes that never wait. */
function fewestMinutes(request: RouteRequest, enough: number): number | null {
  const end = request.candidates.length + 1;
  const walk = (from: number, to: number): number => request.walkMinutes[from]?.[to] ?? Infinity;
  let fewest: number | null = null;
  const visit = (order: readonly number[], minutes: number): void => {
    const whole = minutes + walk((order.at(-1) ?? -1) + 1, end);
    if (whole > request.slotMinutes + 1e-6 && minutes > request.slotMinutes) return;
    const isPlan =
      whole <= request.slotMinutes + 1e-6 &&
      request.must.every((index) => order.includes(index)) &&
      planValue(request, order) >= enough - 1e-9;
    if (isPlan && (fewest === null || whole < fewest)) fewest = whole;
    if (order.length >= (request.maxStops ?? Infinity)) return;
    for (const [next, { dwellMinutes }] of request.candidates.entries()) {
      if (order.includes(next)) continue;
      visit([...order, next], minutes + walk((order.at(-1) ?? -1) + 1, next + 1) + dwellMinutes);
    }
  };
  visit([], 0);
  return fewest;
}

describe("shortestRoute", () => {
  it("is as short as the shortest of all routes worth enough", () => {
    fc.assert(
      fc.property(requests({ most: 6, asymmetric: true }), fc.constantFrom(0.5, 1, 2), (request, enough) => {
        const { minutes, isProved } = shortestRoute(request, enough, unlimited);
        const expected = fewestMinutes(request, enough);
        if (!isProved) return;
        if (expected === null) expect(minutes).toBeNull();
        else expect(minutes).toBeCloseTo(expected, 5);
      }),
      { numRuns: 150, seed: 31 },
    );
  });

  it("says that nothing is proved where no time is left", () => {
    const [request] = fc.sample(requests({ most: 5 }), { numRuns: 1, seed: 32 });
    const none = { timeLimitSeconds: 0, elapsedSeconds: () => 0 };
    expect(shortestRoute(request as RouteRequest, 1, none)).toEqual({ minutes: null, isProved: false });
  });
});
