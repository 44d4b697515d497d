import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRoute } from "../../../src/plan/route/check.ts";
import { conflicts } from "../../../src/plan/route/conflicts.ts";
import { extraMinutes, lossesIfDropped, missedOutcomes, tradeOff } from "../../../src/plan/route/explain.ts";
import type { RouteRequest } from "../../../src/plan/route/request.ts";
import { searchRoute } from "../../../src/plan/route/search.ts";
import { exhaustive, requests } from "./requests.ts";

const unlimited = { timeLimitSeconds: 60, elapsedSeconds: () => 0 };

function closed(request: RouteRequest, index: number): RouteRequest {
  const candidates = request.candidates.map((each, at) => (at === index ? { ...each, windows: [] } : each));
  return { ...request, candidates, must: request.must.filter((each) => each !== index) };
}

/** The best value of plans that serve the outcome, as looking at every plan finds it. */
function bestServing(request: RouteRequest, outcome: number, slotMinutes: number): number {
  const values = request.candidates.flatMap((candidate, index) =>
    candidate.serves.some((service) => service.outcome === outcome)
      ? [exhaustive({ ...request, slotMinutes, must: [...request.must, index] })?.value ?? -1]
      : [],
  );
  return Math.max(-1, ...values);
}

describe("lossesIfDropped", () => {
  it("says what the best plan without the stop is worth less", async () => {
    await fc.assert(
      fc.asyncProperty(requests({ most: 6, before: true }), async (request) => {
        const plan = await searchRoute(request, unlimited);
        for (const loss of await lossesIfDropped(request, plan, unlimited)) {
          const other = exhaustive(closed(request, loss.index))?.value ?? 0;
          expect(loss.isExact).toBe(true);
          expect(loss.value).toBeCloseTo(plan.value - other, 6);
        }
      }),
      { numRuns: 40, seed: 21 },
    );
  });

  it("says that a loss may be smaller when the time was up", async () => {
    const request = fc.sample(
      requests({ most: 25 }).filter(
        ({ candidates, slotMinutes }) => candidates.length > 20 && slotMinutes > 35,
      ),
      { numRuns: 1, seed: 22 },
    )[0] as RouteRequest;
    const plan = await searchRoute({ ...request, maxStops: null, must: [] }, unlimited);
    const losses = await lossesIfDropped(request, plan, { timeLimitSeconds: 0, elapsedSeconds: () => 0 });
    expect(losses.map(({ index }) => index)).toEqual(plan.stops.map(({ index }) => index));
    expect(losses.some(({ isExact }) => !isExact)).toBe(true);
  });
});

describe("extraMinutes", () => {
  it("brackets the shortest slot that serves a missed outcome and keeps the value", async () => {
    await fc.assert(
      fc.asyncProperty(requests({ most: 5 }), async (request) => {
        const plan = await searchRoute(request, unlimited);
        fc.pre(plan.status === "optimal");
        const extras = await extraMinutes(request, plan, unlimited);
        expect(extras.map(({ outcome }) => outcome)).toEqual(missedOutcomes(request, plan));
        for (const { outcome, atLeast, atMost } of extras) {
          const tooShort = request.slotMinutes + atLeast - 0.01;
          if (atLeast > 0.01) expect(bestServing(request, outcome, tooShort)).toBeLessThan(plan.value - 1e-9);
          if (atMost === null) continue;
          expect(atMost - atLeast).toBeLessThan(6);
          const enough = request.slotMinutes + atMost + 1e-5;
          expect(bestServing(request, outcome, enough)).toBeGreaterThanOrEqual(plan.value - 1e-9);
        }
      }),
      { numRuns: 40, seed: 23 },
    );
  });
});

describe("tradeOff", () => {
  it("gives a valid best plan for each slot, never worth less for more minutes, the slot itself among them", async () => {
    await fc.assert(
      fc.asyncProperty(requests({ most: 6 }), async (request) => {
        const plan = await searchRoute(request, unlimited);
        fc.pre(plan.stops.length > 0);
        const rungs = await tradeOff(request, unlimited);
        expect(rungs.map(({ slotMinutes }) => slotMinutes)).toContain(request.slotMinutes);
        for (const rung of rungs) {
          const asked = { ...request, slotMinutes: rung.slotMinutes };
          expect(checkRoute(asked, rung.plan)).toEqual([]);
          expect(rung.plan.value).toBeCloseTo(exhaustive(asked)?.value ?? -1, 6);
        }
      }),
      { numRuns: 25, seed: 24 },
    );
  });
});

describe("conflicts", () => {
  it("names constraints that cannot hold together, and could without any one of them", async () => {
    await fc.assert(
      fc.asyncProperty(requests({ most: 5, windows: true, before: true }), async (request) => {
        const found = await conflicts(request, unlimited);
        if (exhaustive(request) !== null) {
          expect(found).toEqual([]);
          return;
        }
        for (const one of found) {
          if (one.kind === "must") {
            const must = found.flatMap((each) => (each.kind === "must" && each !== one ? [each.index] : []));
            expect(exhaustive(onlyWith({ ...request, must }, found))).not.toBeNull();
          }
          if (one.kind === "slot") {
            const must = found.flatMap((each) => (each.kind === "must" ? [each.index] : []));
            expect(exhaustive(onlyWith({ ...request, must, slotMinutes: 1e4 }, found))).not.toBeNull();
          }
        }
      }),
      { numRuns: 60, seed: 25 },
    );
  });
});

/** The request with the windows, `before` and number of stops that are in the set, and only its musts as candidates. */
function onlyWith(request: RouteRequest, found: Awaited<ReturnType<typeof conflicts>>): RouteRequest {
  const has = (kind: string, index: number): boolean =>
    found.some((each) => each.kind === kind && "index" in each && each.index === index);
  return {
    ...request,
    maxStops: found.some(({ kind }) => kind === "max-stops") ? request.maxStops : null,
    before: found.flatMap((each): [number, number][] =>
      each.kind === "before" ? [[each.first, each.then]] : [],
    ),
    candidates: request.candidates.map((each, index) => {
      if (!request.must.includes(index)) return { ...each, windows: [] };
      return has("windows", index) ? each : { ...each, windows: null };
    }),
  };
}
