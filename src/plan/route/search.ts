/** The route search's one door: which stops teach most within the minutes, in which order, and how sure that is. */
import { courseOf, earliestOpening, withoutAssessing } from "./course.ts";
import type { Course } from "./course.ts";
import { valueBound } from "./gains.ts";
import { labelSearch } from "./labels.ts";
import type { Pursuit } from "./labels.ts";
import { unmetered } from "./meter.ts";
import { mostWorth } from "./most.ts";
import { branchAndCut } from "./prove.ts";
import { isAllowed, lineOf } from "./line.ts";
import type { Line } from "./line.ts";
import { decimalAt, item } from "./numbers.ts";
import { refusalOf } from "./refusal.ts";
import type { RouteOptions, RouteReason, RouteRequest, RouteResult, RouteStop } from "./request.ts";
import { ruinAndRecreate } from "./ruin.ts";
import { largestOrdered } from "./order.ts";

/**
 * The stops, and their order, that are worth most within the slot: a quick search first, then one that proves. The same
 * request gives the same plan on every machine and for every order of its candidates, unless the time limit cuts the
 * search short. Of plans worth the same, more outcomes assessed wins, then fewer minutes, then ids; only the worth is
 * proved for large requests.
 */
export async function searchRoute(request: RouteRequest, options: RouteOptions): Promise<RouteResult> {
  const began = options.elapsedSeconds();
  const { anyOfValue = false, meter = unmetered } = options;
  const course = courseOf(anyOfValue ? withoutAssessing(request) : request);
  const refusal = refusalOf(request, course);
  if (refusal !== null) return infeasible(refusal);
  const timeIsUp = (): boolean =>
    meter.isSpent() || options.elapsedSeconds() - began >= options.timeLimitSeconds;
  const bound = Math.min(Math.floor(mostWorth(course)), worthAtMost(course, options));
  const enough = anyOfValue ? Math.min(enoughWorth(course, options), bound) : enoughWorth(course, options);
  const hint = hintOf(course, options.hint ?? []);
  const { spend } = meter;
  const quick = ruinAndRecreate(course, {
    rounds: roundsFor(course),
    seed: 7,
    from: hint,
    enough,
    spend,
    timeIsUp,
  });
  const musts = course.must.length <= largestOrdered;
  if (quick === null && musts) return infeasible({ kind: "musts-do-not-fit", indexes: request.must });
  const least = options.enoughValue === undefined ? 0 : enoughWorth(course, options);
  const pursuit = { best: quick, least, enough, bound, anyOfWorth: anyOfValue, spend, timeIsUp };
  return resultOf(request, course, await provedFrom(course, pursuit));
}

function infeasible(reason: RouteReason): RouteResult {
  return { status: "infeasible", value: 0, bound: 0, stops: [], usedMinutes: 0, reason };
}

/** The most that a plan of at most this value is worth. */
function worthAtMost({ gains }: Course, { mostValue }: RouteOptions): number {
  if (mostValue === undefined) return Infinity;
  return (Math.floor(mostValue / gains.step + 1e-6) + 1) * gains.radix - 1;
}

function enoughWorth({ gains }: Course, { enoughValue }: RouteOptions): number {
  if (enoughValue === undefined) return Infinity;
  return Math.ceil(enoughValue / gains.step - 1e-6) * gains.radix;
}

/** A hint's candidates that can be visited, if that is a plan. */
function hintOf(course: Course, hint: readonly number[]): Line | null {
  const nodeOf = new Map(course.original.map((index, node) => [index, node]));
  const line = lineOf(
    course,
    hint.flatMap((index) => nodeOf.get(index) ?? []),
  );
  return line.order.length > 0 && isAllowed(course, line) ? line : null;
}

function roundsFor({ count }: Course): number {
  return count <= 16 ? 60 : 400;
}

/** Labels where they are few, else branch and cut. */
async function provedFrom(course: Course, pursuit: Pursuit): Promise<Found> {
  const { bound } = pursuit;
  if (pursuit.best !== null && pursuit.best.worth >= pursuit.enough) return { best: pursuit.best, bound };
  const labelled = labelSearch(course, pursuit);
  const best = labelled?.best ?? pursuit.best;
  if (labelled?.complete === true) return { best, bound: Math.max(best?.worth ?? 0, pursuit.least - 1) };
  if (best !== null && best.worth >= Math.min(bound, pursuit.enough)) return { best, bound };
  return pursuit.timeIsUp() ? { best, bound } : branchAndCut(course, { ...pursuit, best });
}

type Found = { readonly best: Line | null; readonly bound: number };

function resultOf(request: RouteRequest, course: Course, { best, bound }: Found): RouteResult {
  const most = valueBound(course.gains, bound);
  if (best === null)
    return { ...infeasible({ kind: "no-way-to-end" }), status: "unknown", bound: most, reason: null };
  const stops = stopsOf(course, best.order);
  const value = valueOf(request, stops);
  const proved = valueBound(course.gains, best.worth) >= most;
  return {
    status: proved ? "optimal" : "feasible",
    value,
    bound: proved ? value : Math.max(value, most),
    stops,
    usedMinutes: best.minutes,
    reason: null,
  };
}

/** The clock of a line. */
function stopsOf(course: Course, order: readonly number[]): readonly RouteStop[] {
  let now = course.startMinutes;
  let last = course.start;
  return order.map((node) => {
    const walkMinutes = decimalAt(course.walk, last * course.size + node);
    const openings = course.openings[node];
    const arrive = now + walkMinutes;
    const fromMinutes = openings == null ? arrive : earliestOpening(openings, arrive);
    now = fromMinutes + decimalAt(course.dwell, node);
    last = node;
    return { index: item(course.original, node), walkMinutes, fromMinutes, toMinutes: now };
  });
}

/** What stops are worth by the request's own weights. */
function valueOf(request: RouteRequest, stops: readonly RouteStop[]): number {
  const chosen = stops.map((stop) => item(request.candidates, stop.index));
  const outcomes = request.outcomes.map(({ weight }, outcome) => {
    const services = chosen.flatMap((each) => each.serves.filter((service) => service.outcome === outcome));
    return weight * Math.max(0, ...services.map((service) => service.strength));
  });
  const bonuses = chosen.map((each) => each.bonus);
  return [...outcomes, ...bonuses].reduce((total, each) => total + each, 0);
}
