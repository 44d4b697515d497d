/** Finds the stops of a plan: all that are written if they fit, else those that their author would keep longest. */
import type { RouteOptions, RouteRequest, RouteResult } from "../route/request.ts";
import { searchRoute } from "../route/search.ts";
import { planValue } from "../route/check.ts";
import { writtenOrder, type PlanTask } from "./task.ts";

export type Found = {
  readonly result: RouteResult;
  /** What the result was asked for: the request, with what must be in it as its author wishes. */
  readonly request: RouteRequest;
  /** Minutes of walking that the result saves over the written order of its stops; null where that order is none. */
  readonly savedMinutes: number | null;
};

/** A plan of `task`, or the reason why there is none. */
export async function findRoute(task: PlanTask, options: RouteOptions): Promise<Found> {
  const { tour, request } = task;
  if (tour.stopsAuto) return { result: await searchRoute(request, options), request, savedMinutes: null };
  for (const must of wishesInTurn(task)) {
    const asked = { ...request, must };
    const result = await searchWritten(asked, options);
    if (result.status !== "infeasible") return inWrittenOrder(task, { asked, result, options });
  }
  return { result: await searchRoute(request, options), request, savedMinutes: null };
}

/**
 * What must be kept, most first: all; without the stops that may be dropped; then without those of the lowest priority;
 * at last only what must be seen.
 */
function wishesInTurn({ choices, request }: PlanTask): readonly (readonly number[])[] {
  const ranks = choices.map(({ stop }, index) => {
    if (request.must.includes(index)) return 0;
    return stop === null || stop.optional ? Infinity : (stop.priority ?? Number.MAX_SAFE_INTEGER);
  });
  const limits = [...new Set([0, ...ranks])].sort((a, b) => b - a);
  return limits.map((limit) => ranks.flatMap((rank, index) => (rank <= limit ? [index] : [])));
}

/** Of plans of equal value the one that keeps more of the written stops: each is worth a little, together less than any step. */
async function searchWritten(request: RouteRequest, options: RouteOptions): Promise<RouteResult> {
  const step = stepOf(request);
  const little = step / (request.candidates.length + 1);
  const candidates = request.candidates.map((each) => ({ ...each, bonus: each.bonus + littleOf(little) }));
  const found = await searchRoute({ ...request, candidates }, options);
  if (found.stops.length === 0) return found;
  const value = planValue(
    request,
    found.stops.map(({ index }) => index),
  );
  const most = Math.floor(found.bound / step + 1e-6) * step;
  return { ...found, value, bound: found.status === "optimal" ? value : Math.max(value, most) };
}

/** Weights are told apart to a millionth, so what is added is a whole number of those. */
function littleOf(little: number): number {
  const power = 10 ** Math.floor(Math.log10(little));
  return power >= 1e-6 ? power : 0;
}

/** Values of plans differ by this at least. */
function stepOf({ outcomes, candidates }: RouteRequest): number {
  const units = [...outcomes.map(({ weight }) => weight / 2), ...candidates.map(({ bonus }) => bonus)].map(
    (each) => Math.round(each * 1e6),
  );
  return (units.reduce(commonMeasure, 0) || 1e6) / 1e6;
}

function commonMeasure(a: number, b: number): number {
  return b === 0 ? a : commonMeasure(b, a % b);
}

type Asked = {
  readonly asked: RouteRequest;
  readonly result: RouteResult;
  readonly options: RouteOptions;
};

/** An order that saves nothing is not worth a change. */
async function inWrittenOrder(task: PlanTask, { asked, result, options }: Asked): Promise<Found> {
  const chosen = result.stops.map(({ index }) => index);
  if (task.keepsOrder || chosen.length === 0) return { result, request: asked, savedMinutes: 0 };
  const wanted = [...chosen].sort((a, b) => a - b);
  const written = await searchRoute(
    {
      ...asked,
      candidates: asked.candidates.map((each) => ({ ...each, serves: [], assesses: [], bonus: 0 })),
      must: wanted,
      maxStops: wanted.length,
      before: [...asked.before, ...writtenOrder(task.choices)],
      slotMinutes: longest(asked),
    },
    { ...options, hint: wanted },
  );
  if (written.stops.length === 0) return { result, request: asked, savedMinutes: null };
  const saved = written.usedMinutes - result.usedMinutes;
  if (saved > 1e-6) return { result, request: asked, savedMinutes: saved };
  const { stops, usedMinutes } = written;
  return { result: { ...result, stops, usedMinutes }, request: asked, savedMinutes: 0 };
}

/** Enough for all stops in any order that has ways. */
function longest({ walkMinutes, candidates, slotMinutes }: RouteRequest): number {
  const walks = walkMinutes.flat().filter((each) => each < Infinity);
  const most = walks.reduce((sum, each) => Math.max(sum, each), 0);
  const dwell = candidates.reduce((sum, { dwellMinutes }) => sum + dwellMinutes, 0);
  return Math.max(slotMinutes, dwell + most * (candidates.length + 1) + 24 * 60);
}
