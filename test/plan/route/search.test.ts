import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRoute } from "../../../src/plan/route/check.ts";
import { meterFor } from "../../../src/plan/route/meter.ts";
import type { RouteRequest, RouteResult } from "../../../src/plan/route/request.ts";
import { searchRoute } from "../../../src/plan/route/search.ts";
import { exhaustive, requests } from "./requests.ts";

const unlimited = { timeLimitSeconds: 60, elapsedSeconds: () => 0 };

const search = (request: RouteRequest): Promise<RouteResult> => searchRoute(request, unlimited);

function assessedBy(request: RouteRequest, result: RouteResult): number {
  return new Set(result.stops.flatMap((stop) => request.candidates[stop.index]?.assesses ?? [])).size;
}

describe("searchRoute", () => {
  const shapes = [
    { name: "plain", shape: { most: 6 } },
    { name: "with longer ways uphill", shape: { most: 6, asymmetric: true } },
    { name: "with opening windows", shape: { most: 6, windows: true } },
    { name: "with everything", shape: { most: 6, windows: true, before: true, asymmetric: true } },
  ];

  it.each(shapes)("finds what looking at every plan finds: $name", async ({ shape }) => {
    await fc.assert(
      fc.asyncProperty(requests(shape), async (request) => {
        const result = await search(request);
        const best = exhaustive(request);
        expect(checkRoute(request, result)).toEqual([]);
        if (best === null) {
          expect(result.status).toBe("infeasible");
          return;
        }
        expect(result.status).toBe("optimal");
        expect(result.value).toBeCloseTo(best.value, 6);
        expect(assessedBy(request, result)).toBe(best.assessed);
        expect(result.usedMinutes).toBeCloseTo(best.minutes, 5);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("keeps every constraint on larger requests", async () => {
    await fc.assert(
      fc.asyncProperty(
        requests({ most: 25, windows: true, before: true, asymmetric: true }),
        async (request) => {
          expect(checkRoute(request, await search(request))).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 2 },
    );
  });

  it("never gives a worse plan for a longer slot", async () => {
    await fc.assert(
      fc.asyncProperty(requests({ most: 10 }), fc.integer({ min: 1, max: 20 }), async (request, more) => {
        const short = await search(request);
        const long = await search({ ...request, slotMinutes: request.slotMinutes + more });
        expect(long.value).toBeGreaterThanOrEqual(short.value - 1e-9);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it("gives the same plan for every order of the candidates", async () => {
    await fc.assert(
      fc.asyncProperty(
        requests({ most: 12, windows: true, before: true }).chain((request) =>
          fc.record({
            request: fc.constant(request),
            order: fc.shuffledSubarray(
              request.candidates.map((_, index) => index),
              { minLength: request.candidates.length },
            ),
          }),
        ),
        async ({ request, order }) => {
          const plain = await search(request);
          const shuffled = await search(permuted(request, order));
          const ids = (result: RouteResult, asked: RouteRequest) =>
            result.stops.map((stop) => [asked.candidates[stop.index]?.id, stop.fromMinutes]);
          expect(ids(shuffled, permuted(request, order))).toEqual(ids(plain, request));
        },
      ),
      { numRuns: 40, seed: 4 },
    );
  });

  it("ends after as much work as it may do, with a bound that holds, the same each time", async () => {
    await fc.assert(
      fc.asyncProperty(
        requests({ most: 25 }),
        fc.integer({ min: 0, max: 20_000 }),
        async (request, steps) => {
          const metered = (): Promise<RouteResult> =>
            searchRoute(request, { ...unlimited, meter: meterFor(steps) });
          const [one, other, best] = [await metered(), await metered(), await search(request)];
          expect(other).toEqual(one);
          expect(checkRoute(request, one)).toEqual([]);
          if (one.status !== "unknown") expect(one.bound).toBeGreaterThanOrEqual(best.value - 1e-9);
        },
      ),
      { numRuns: 40, seed: 6 },
    );
  });

  it("gives what it has when the time is up, and does not call it optimal", async () => {
    const request = fc.sample(
      requests({ most: 25 }).filter(({ candidates }) => candidates.length > 20),
      { numRuns: 1, seed: 5 },
    )[0] as RouteRequest;
    let asked = 0;
    const result = await searchRoute(
      { ...request, slotMinutes: 40, maxStops: null, must: [] },
      { timeLimitSeconds: 1, elapsedSeconds: () => (asked++ === 0 ? 0 : 2) },
    );
    expect(result.status).toBe("feasible");
    expect(result.bound).toBeGreaterThan(result.value);
    expect(asked).toBeLessThan(6);
  });
});

function permuted(request: RouteRequest, order: readonly number[]): RouteRequest {
  const to = (index: number): number => order.indexOf(index);
  const places = [0, ...order.map((index) => index + 1), request.candidates.length + 1];
  return {
    ...request,
    candidates: order.flatMap((index) => request.candidates[index] ?? []),
    walkMinutes: places.map((from) => places.map((at) => request.walkMinutes[from]?.[at] ?? Infinity)),
    must: request.must.map(to),
    before: request.before.map(([first, then]) => [to(first), to(then)]),
  };
}
