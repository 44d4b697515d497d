/** Minutes as whole ticks, so that adding them is exact: a tick is the largest step all minutes of a request are made of. */
import type { TimetableRequest } from "./request.ts";

/** Minutes are told apart to a millionth, as everywhere. */
const finest = 1e6;

export type Ticks = {
  readonly minutesPerTick: number;
  /** The first group's earliest minute: tick 0. */
  readonly originMinutes: number;
};

/** The ticks of a request. */
export function ticksOf(request: TimetableRequest): Ticks {
  const earliest = request.groups.map((group) => group.earliestMinutes);
  const originMinutes = earliest.length === 0 ? 0 : Math.min(...earliest);
  const spans = [
    ...request.operations.map((each) => each.minutes),
    ...request.walkMinutes.flat(2),
    ...[...momentsOf(request)].map((minutes) => minutes - originMinutes),
  ];
  const millionths = spans.filter(Number.isFinite).map((minutes) => Math.round(Math.abs(minutes) * finest));
  const step = millionths.reduce(greatestDivisor, 0);
  return { minutesPerTick: (step === 0 ? finest : step) / finest, originMinutes };
}

function* momentsOf(request: TimetableRequest): Generator<number> {
  for (const group of request.groups) {
    yield group.earliestMinutes;
    if (group.latestMinutes !== null) yield group.latestMinutes;
  }
  for (const fixed of request.fixed) {
    yield fixed.fromMinutes;
    yield fixed.toMinutes;
  }
  for (const { windows } of request.operations) {
    for (const { fromMinutes, toMinutes } of windows ?? []) {
      if (fromMinutes !== null) yield fromMinutes;
      if (toMinutes !== null) yield toMinutes;
    }
  }
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** A span as ticks; infinite stays infinite. */
export function toTicks({ minutesPerTick }: Ticks, minutes: number): number {
  return Number.isFinite(minutes) ? Math.round(minutes / minutesPerTick) : minutes;
}

/** A moment as ticks since the origin. */
export function momentToTicks(ticks: Ticks, minutes: number): number {
  return toTicks(ticks, minutes - ticks.originMinutes);
}

/** Ticks as minutes, without noise. */
export function toMinutes({ minutesPerTick }: Ticks, count: number): number {
  return Math.round(count * minutesPerTick * finest) / finest;
}
