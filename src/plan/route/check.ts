/** Looks at a finished plan with nothing from the search: what it breaks, in words. Independent, so that it can be believed. */
import type { Candidate, RouteRequest, RouteResult, RouteStop } from "./request.ts";

/** Minutes and values are told apart to a hundred-thousandth. */
const noise = 1e-5;

/** Every constraint or figure of the request that the result does not keep; empty when all is right. */
export function checkRoute(request: RouteRequest, result: RouteResult): readonly string[] {
  if (result.status === "infeasible" || result.status === "unknown") {
    return result.stops.length === 0 ? [] : ["stops without a plan"];
  }
  return [
    ...timeFaults(request, result),
    ...windowFaults(request, result.stops),
    ...choiceFaults(request, result.stops),
    ...valueFaults(request, result),
  ];
}

function timeFaults(request: RouteRequest, { stops, usedMinutes }: RouteResult): readonly string[] {
  const faults: string[] = [];
  let now = request.startMinutes;
  let place = 0;
  for (const stop of stops) {
    const walk = walkOf(request, place, stop.index + 1);
    const name = candidateOf(request, stop.index).id;
    if (differ(walk, stop.walkMinutes)) faults.push(`${name}: walk is not ${stop.walkMinutes}`);
    if (stop.fromMinutes < now + walk - noise) faults.push(`${name}: begins before one can be there`);
    const stays = stop.toMinutes - stop.fromMinutes;
    if (differ(stays, candidateOf(request, stop.index).dwellMinutes)) faults.push(`${name}: stays ${stays}`);
    now = stop.toMinutes;
    place = stop.index + 1;
  }
  const used = now + walkOf(request, place, request.candidates.length + 1) - request.startMinutes;
  if (differ(used, usedMinutes)) faults.push(`used minutes are ${used}, not ${usedMinutes}`);
  if (!(used <= request.slotMinutes + noise)) faults.push(`longer than the slot: ${used}`);
  return faults;
}

function windowFaults(request: RouteRequest, stops: readonly RouteStop[]): readonly string[] {
  return stops.flatMap((stop) => {
    const { id, windows } = candidateOf(request, stop.index);
    const open =
      windows === null ||
      windows.some(([from, to]) => stop.fromMinutes >= from - noise && stop.toMinutes <= to + noise);
    return open ? [] : [`${id}: closed at ${stop.fromMinutes}`];
  });
}

function choiceFaults(request: RouteRequest, stops: readonly RouteStop[]): readonly string[] {
  const chosen = stops.map((stop) => stop.index);
  const missing = request.must.filter((index) => !chosen.includes(index));
  const reversed = request.before.filter(
    ([first, then]) =>
      chosen.includes(first) && chosen.includes(then) && chosen.indexOf(first) > chosen.indexOf(then),
  );
  return [
    ...(new Set(chosen).size < chosen.length ? ["a stop twice"] : []),
    ...missing.map((index) => `${candidateOf(request, index).id}: missing`),
    ...reversed.map(([first]) => `${candidateOf(request, first).id}: too late`),
    ...(request.maxStops !== null && chosen.length > request.maxStops ? ["too many stops"] : []),
  ];
}

function valueFaults(request: RouteRequest, result: RouteResult): readonly string[] {
  const value = planValue(
    request,
    result.stops.map((stop) => stop.index),
  );
  return [
    ...(differ(value, result.value) ? [`value is ${value}, not ${result.value}`] : []),
    ...(result.bound < value - noise ? [`bound ${result.bound} is below the value`] : []),
    ...(result.status === "optimal" && differ(result.bound, value)
      ? ["optimal, but bound and value differ"]
      : []),
  ];
}

/** What chosen candidates are worth: each outcome once, by its weight and the best strength, and bonuses. */
export function planValue(request: RouteRequest, chosen: readonly number[]): number {
  const best = request.outcomes.map(() => 0);
  let value = 0;
  for (const index of chosen) {
    const candidate = candidateOf(request, index);
    value += candidate.bonus;
    for (const { outcome, strength } of candidate.serves) {
      best[outcome] = Math.max(best[outcome] ?? 0, strength);
    }
  }
  for (const [outcome, { weight }] of request.outcomes.entries()) value += weight * (best[outcome] ?? 0);
  return value;
}

function walkOf(request: RouteRequest, from: number, to: number): number {
  return request.walkMinutes[from]?.[to] ?? Infinity;
}

function candidateOf(request: RouteRequest, index: number): Candidate {
  const candidate = request.candidates[index];
  if (candidate === undefined) throw new RangeError(`no candidate ${index}`);
  return candidate;
}

function differ(a: number, b: number): boolean {
  return !(Math.abs(a - b) <= noise);
}
