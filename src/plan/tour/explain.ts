/** What a plan would lose without a stop, what an outcome that it misses would cost, and what other slots would be worth. */
import type { RouteOptions, RouteRequest, RouteResult } from "../route/request.ts";
import { searchRoute } from "../route/search.ts";

/** Values and minutes are told apart to a millionth. */
const noise = 1e-6;

/** Minutes beyond which nobody asks whether a little less would do. */
const precisionMinutes = 0.25;

/** Per stop of the result: how much less the best plan without it is worth; null where the time was up before it was known. */
export async function lossesIfDropped(
  request: RouteRequest,
  result: RouteResult,
  options: RouteOptions,
): Promise<readonly (number | null)[]> {
  const losses: (number | null)[] = [];
  for (const { index } of result.stops) {
    const others = result.stops.flatMap((stop) => (stop.index === index ? [] : [stop.index]));
    const best = await searchRoute(withoutCandidate(request, index), {
      ...options,
      enoughValue: result.value,
      hint: others,
    });
    const isKnown = best.status === "optimal" || best.value >= result.value - noise;
    losses.push(isKnown ? Math.max(0, result.value - best.value) : null);
  }
  return losses;
}

/** It stays among the candidates, so that indexes mean the same, but nobody can be there. */
function withoutCandidate(request: RouteRequest, index: number): RouteRequest {
  return {
    ...request,
    must: request.must.filter((each) => each !== index),
    walkMinutes: request.walkMinutes.map((row, from) =>
      row.map((minutes, to) => (from === index + 1 || to === index + 1 ? Infinity : minutes)),
    ),
  };
}

export type Extra = {
  /** More than the slot has. */
  readonly minutes: number;
  /** False where the time was up: then perhaps less would do. */
  readonly isLeast: boolean;
};

/**
 * How many more minutes a plan would need that is worth as much and also serves `outcome`, which `result` does not;
 * null where no candidate serves it, or it is not known.
 */
export async function extraMinutesFor(
  request: RouteRequest,
  { result, outcome }: { readonly result: RouteResult; readonly outcome: number },
  options: RouteOptions,
): Promise<Extra | null> {
  const isServed = request.candidates.some(({ serves }) => serves.some((each) => each.outcome === outcome));
  if (!isServed) return null;
  const wanted = demanding(request, outcome);
  const enoughValue = result.value + wanted.weight;
  const began = options.elapsedSeconds();
  const left = (): number => options.timeLimitSeconds - (options.elapsedSeconds() - began);
  const hint = result.stops.map(({ index }) => index);
  const tryWith = (slotMinutes: number): Promise<RouteResult> =>
    searchRoute(
      { ...wanted.request, slotMinutes },
      { ...options, timeLimitSeconds: left(), enoughValue, hint },
    );
  const isEnough = ({ value }: RouteResult): boolean => value >= enoughValue - noise;
  const first = await tryWith(longestSlot(request));
  if (!isEnough(first)) return null;
  let [none, some] = [request.slotMinutes, first.usedMinutes];
  let isLeast = true;
  while (some - none > precisionMinutes && left() > 0) {
    const middle = (none + some) / 2;
    const found = await tryWith(middle);
    if (isEnough(found)) some = found.usedMinutes;
    else none = middle;
    isLeast &&= isEnough(found) || found.status === "optimal" || found.status === "infeasible";
  }
  const minutes = Math.max(0, some - request.slotMinutes);
  return { minutes, isLeast: isLeast && some - none <= precisionMinutes };
}

type Demanding = { readonly request: RouteRequest; readonly weight: number };

/** The same request with the outcome worth more than all else, however strongly it is served. */
function demanding(request: RouteRequest, outcome: number): Demanding {
  const all = request.outcomes.reduce((sum, each) => sum + each.weight, 0);
  const bonuses = request.candidates.reduce((sum, { bonus }) => sum + bonus, 0);
  const weight = Math.ceil(all + bonuses) + 1;
  return {
    weight,
    request: {
      ...request,
      outcomes: request.outcomes.map((each, index) => (index === outcome ? { weight } : each)),
      candidates: request.candidates.map((each) => ({
        ...each,
        serves: each.serves.map((service) =>
          service.outcome === outcome ? { outcome, strength: 1 as const } : service,
        ),
      })),
    },
  };
}

/** Half as long again, and an hour: whoever needs more plans another tour. */
function longestSlot({ slotMinutes }: RouteRequest): number {
  return slotMinutes * 1.5 + 60;
}

export type Rung = {
  readonly slotMinutes: number;
  readonly value: number;
  /** False where the time was up: perhaps more is possible. */
  readonly isBest: boolean;
};

/** What the best plan for each of these slots is worth, the slots given as minutes for walking and dwell. */
export async function tradeOffFor(
  request: RouteRequest,
  slots: readonly number[],
  options: RouteOptions,
): Promise<readonly Rung[]> {
  const rungs: Rung[] = [];
  let enoughValue = Infinity;
  for (const slotMinutes of [...slots].sort((a, b) => b - a)) {
    const found = await searchRoute({ ...request, slotMinutes }, { ...options, enoughValue });
    if (found.status === "optimal" || found.status === "feasible") {
      rungs.push({ slotMinutes, value: found.value, isBest: found.status === "optimal" });
      enoughValue = found.value;
    }
  }
  return rungs.reverse();
}
