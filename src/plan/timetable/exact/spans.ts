/** Times at which an activity can begin, in spans apart from each other. */
import { item, real } from "../arrays.ts";
import type { Problem } from "../problem.ts";
import type { Span, Tour, Tours } from "./tours.ts";

/** After `gather`: all times at which some possible order has an activity begin. */
export function spansOf({ soonest, latest }: Tours, { size, length }: Tour, at: number): readonly Span[] {
  const spans: Span[] = [];
  for (let visited = 1 << at; visited < 1 << size; visited += 1) {
    const state = visited * size + at;
    if ((visited & (1 << at)) === 0 || real(soonest, state) > real(latest, state)) continue;
    spans.push([real(soonest, state) - real(length, at), real(latest, state) - real(length, at)]);
  }
  return merged(spans);
}

/** Spans that overlap made one, in order of time. */
function merged(spans: Span[]): readonly Span[] {
  spans.sort((a, b) => a[0] - b[0]);
  const apart: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** Activities of a queue, and the stretches in which all of them must begin. */
export type Crush = { readonly members: readonly number[]; readonly stretches: readonly Span[] };

/**
 * Activities, any two of which exclude each other, for which the stretches in which they can begin are too short
 * together; null when there are none. Some stretch or some neighbours: all that can only begin there.
 */
export function crushOf(
  problem: Problem,
  queue: readonly number[],
  spansBy: (index: number) => readonly Span[],
): Crush | null {
  const stretches = merged(queue.flatMap((index) => [...spansBy(index)]));
  for (let first = 0; first < stretches.length; first += 1) {
    for (let last = stretches.length - 1; last >= first; last -= 1) {
      const [from, to] = [item(stretches, first)[0], item(stretches, last)[1]];
      const members = queue.filter((index) =>
        spansBy(index).every(([low, high]) => low >= from && high <= to),
      );
      const some = stretches.slice(first, last + 1);
      if (members.length > 1 && isTooShort(problem, { members, stretches: some }))
        return { members, stretches: some };
    }
  }
  return null;
}

/** Activities of equal length fit a whole number of times. */
function isTooShort({ length }: Problem, { members, stretches }: Crush): boolean {
  const lengths = members.map((index) => real(length, index));
  const longest = lengths.reduce((most, each) => Math.max(most, each), 0);
  const isEven = lengths.every((each) => each === longest) && longest > 0;
  const room = stretches.reduce((sum, [from, to]) => {
    const ticks = to - from + longest;
    return sum + (isEven ? Math.floor(ticks / longest) * longest : ticks);
  }, 0);
  return lengths.reduce((sum, each) => sum + each, 0) > room;
}
