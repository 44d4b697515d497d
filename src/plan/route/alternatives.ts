/** Requests with one thing changed: what explanations are computed from. */
import { meterFor } from "./meter.ts";
import type { Candidate, RouteOptions, RouteRequest } from "./request.ts";

/** The work that several searches share. */
export type Effort = {
  /** For one more of `left` searches. */
  readonly share: (left: number) => RouteOptions;
};

/** About what a minute's searching takes. */
const mostSteps = 60e6;

/**
 * Splits work among searches: each may do its share of what is left. The work, not the time, so that the same searches
 * come to an end on every machine; the time limit is for all of them together.
 */
export function effortOf(options: RouteOptions, steps = mostSteps): Effort {
  const { elapsedSeconds, timeLimitSeconds, meter } = options;
  const until = elapsedSeconds() + timeLimitSeconds;
  const whole = meterFor(steps, meter);
  return {
    share: (left) => ({
      elapsedSeconds,
      timeLimitSeconds: Math.max(0, until - elapsedSeconds()),
      meter: meterFor(whole.left() / Math.max(1, left), whole),
    }),
  };
}

/** The request when a candidate cannot be chosen. */
export function without(request: RouteRequest, index: number): RouteRequest {
  return {
    ...request,
    candidates: changed(request.candidates, index, (candidate) => ({ ...candidate, windows: [] })),
    must: request.must.filter((each) => each !== index),
  };
}

/** The request in which a plan that serves an outcome, at any strength, is worth `reward` more. */
export function rewarding(request: RouteRequest, outcome: number, reward: number): RouteRequest {
  const extra = { outcome: request.outcomes.length, strength: 1 } as const;
  return {
    ...request,
    outcomes: [...request.outcomes, { weight: reward }],
    candidates: request.candidates.map((candidate) =>
      candidate.serves.some((service) => service.outcome === outcome)
        ? { ...candidate, serves: [...candidate.serves, extra] }
        : candidate,
    ),
  };
}

/** The musts alone, with nothing to win: whether they can all be visited. */
export function onlyMusts(request: RouteRequest): RouteRequest {
  const kept = [...new Set(request.must)];
  const places = [0, ...kept.map((index) => index + 1), request.candidates.length + 1];
  return {
    ...request,
    candidates: kept.flatMap((index) => {
      const candidate = request.candidates[index];
      return candidate === undefined ? [] : [{ ...candidate, serves: [], assesses: [], bonus: 0 }];
    }),
    outcomes: [],
    walkMinutes: places.map((from) => places.map((to) => request.walkMinutes[from]?.[to] ?? Infinity)),
    must: kept.map((_, position) => position),
    before: request.before
      .map(([first, then]): [number, number] => [kept.indexOf(first), kept.indexOf(then)])
      .filter(([first, then]) => first !== -1 && then !== -1),
  };
}

function changed(
  candidates: readonly Candidate[],
  index: number,
  change: (candidate: Candidate) => Candidate,
): readonly Candidate[] {
  return candidates.map((candidate, each) => (each === index ? change(candidate) : candidate));
}
