/**
 * What stops are worth, as whole numbers. Every outcome becomes at most three gains (touched, taught whole, assessed),
 * each won once by any stop that brings it; gains that the same stops bring are one. Whole numbers make plans
 * comparable without noise: value first, then the number of outcomes assessed.
 */
import { item } from "./numbers.ts";
import type { Candidate, RouteRequest } from "./request.ts";

export type Gains = {
  /** Per candidate: the gains it brings, ascending. */
  readonly of: readonly (readonly number[])[];
  /** Per gain: its worth. */
  readonly worth: Float64Array;
  /** Per candidate: the worth of its bonus. */
  readonly bonus: Float64Array;
  /** Worth of one outcome assessed is 1, of one step of value this much. */
  readonly radix: number;
  /** Value of one step: the greatest measure of all that can be won at once, and of bonuses. */
  readonly step: number;
};

/** Weights are told apart to a millionth. */
const resolution = 1e6;

/** Beyond this whole numbers would no longer be exact. */
const largest = 2 ** 50;

/** The gains of `kept` candidates, in that order. */
export function gainsOf(request: RouteRequest, kept: readonly number[]): Gains {
  const candidates = kept.map((index) => item(request.candidates, index));
  const raw = merged(rawGains(request, candidates));
  const bonuses = candidates.map((each) => Math.round(each.bonus * resolution));
  const units = [...raw.map((each) => each.units), ...bonuses];
  const unit = units.reduce(commonMeasure, 0) || 1;
  const total = units.reduce((sum, each) => sum + each / unit, 0);
  const assessable = raw.reduce((sum, each) => sum + each.assessed, 0);
  const radix = total * (assessable + 1) < largest ? assessable + 1 : 1;
  const gains = raw
    .map(({ by, units: each, assessed }) => ({
      by,
      worth: (each / unit) * radix + (radix > 1 ? assessed : 0),
    }))
    .filter(({ worth }) => worth > 0);
  const of = candidates.map((): number[] => []);
  for (const [gain, { by }] of gains.entries()) for (const stop of by) of[stop]?.push(gain);
  return {
    of,
    worth: Float64Array.from(gains, (gain) => gain.worth),
    bonus: Float64Array.from(bonuses, (each) => (each / unit) * radix),
    radix,
    step: unit / resolution,
  };
}

/** `assessed` outcomes come with it. */
type RawGain = { readonly by: readonly number[]; readonly units: number; readonly assessed: number };

/** Gains that the same stops bring, as one. */
function merged(gains: readonly RawGain[]): readonly RawGain[] {
  const byStops = new Map<string, RawGain>();
  for (const { by, units, assessed } of gains) {
    const key = by.join();
    const before = byStops.get(key);
    byStops.set(key, {
      by,
      units: units + (before?.units ?? 0),
      assessed: assessed + (before?.assessed ?? 0),
    });
  }
  return [...byStops.values()];
}

/** Per outcome: half its weight for stops that touch it or more, the other half for those that teach it whole. */
function rawGains(request: RouteRequest, candidates: readonly Candidate[]): readonly RawGain[] {
  return request.outcomes.flatMap(({ weight }, outcome) => {
    const half = Math.round((weight * resolution) / 2);
    const serving = (least: number) =>
      where(candidates, (each) =>
        each.serves.some((service) => service.outcome === outcome && service.strength >= least),
      );
    const assessing = where(candidates, (each) => each.assesses.includes(outcome));
    return [
      { by: serving(0.5), units: half, assessed: 0 },
      { by: serving(1), units: half, assessed: 0 },
      { by: assessing, units: 0, assessed: 1 },
    ].filter((gain) => gain.by.length > 0);
  });
}

function where(candidates: readonly Candidate[], holds: (candidate: Candidate) => boolean): number[] {
  return candidates.flatMap((candidate, index) => (holds(candidate) ? [index] : []));
}

function commonMeasure(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The worth of a set of stops. */
export function worthOf(gains: Gains, stops: readonly number[]): number {
  const won = new Set(stops.flatMap((stop) => item(gains.of, stop)));
  let worth = 0;
  for (const gain of won) worth += gains.worth[gain] ?? 0;
  for (const stop of stops) worth += gains.bonus[stop] ?? 0;
  return worth;
}

/** The most that plans of at most this worth can be of value. */
export function valueBound(gains: Gains, worth: number): number {
  return Math.floor((worth + 1e-6) / gains.radix) * gains.step;
}
