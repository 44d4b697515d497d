/** Why there is no plan: which wishes cannot hold together. */
import { tidyMinutes } from "../../base/minutes.ts";
import { fixedSum } from "../clock.ts";
import type { RouteOptions, RouteRequest } from "../route/request.ts";
import { searchRoute } from "../route/search.ts";
import type { LeftOut, PlanChoice } from "./choice.ts";
import type { Found } from "./find.ts";
import type { PlanTask } from "./task.ts";

export type Conflict =
  /** What must be seen cannot be visited at all. */
  | { readonly kind: "must-left-out"; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: "too-many-musts"; readonly musts: readonly PlanChoice[]; readonly maxStops: number }
  /** Everything that must be done takes `neededMinutes`, fixed minutes included. */
  | { readonly kind: "too-long"; readonly musts: readonly PlanChoice[]; readonly neededMinutes: number }
  /** Some of these constraints cannot hold together with what must be seen, whatever the minutes. */
  | {
      readonly kind: "clash";
      readonly musts: readonly PlanChoice[];
      readonly of: readonly ("order" | "hours" | "ways")[];
    }
  /** The shortest stop needs `neededMinutes`, fixed minutes included; null where there is no way from start to end. */
  | { readonly kind: "nothing-fits"; readonly neededMinutes: number | null }
  /** Everything that could be visited serves nothing that is promised. */
  | { readonly kind: "nothing-serves" }
  | { readonly kind: "nothing-there" };

export async function conflictOf(
  task: PlanTask,
  { request }: Found,
  options: RouteOptions,
): Promise<Conflict> {
  const { choices } = task;
  if (choices.length === 0) return { kind: "nothing-there" };
  const musts = request.must.flatMap((index) => choices[index] ?? []);
  if (musts.length === 0) return withoutMusts(task, request);
  if (request.maxStops !== null && musts.length > request.maxStops)
    return { kind: "too-many-musts", musts, maxStops: request.maxStops };
  const only = onlyMusts(request);
  const long = await searchRoute(only, options);
  if (long.stops.length > 0) return { kind: "too-long", musts, neededMinutes: total(task, long.usedMinutes) };
  return { kind: "clash", musts, of: await clashing(only, options) };
}

/** With all the time of a day, and nothing else to see. */
function onlyMusts(request: RouteRequest): RouteRequest {
  return { ...request, maxStops: request.must.length, slotMinutes: request.slotMinutes + 24 * 60 };
}

async function clashing(
  request: RouteRequest,
  options: RouteOptions,
): Promise<readonly ("order" | "hours" | "ways")[]> {
  const anyOrder = { ...request, before: [] };
  if ((await searchRoute(anyOrder, options)).stops.length > 0) return ["order"];
  const atAnyTime = (asked: RouteRequest): RouteRequest => ({
    ...asked,
    candidates: asked.candidates.map((each) => ({ ...each, windows: null })),
  });
  if ((await searchRoute(atAnyTime(request), options)).stops.length > 0) return ["hours"];
  if ((await searchRoute(atAnyTime(anyOrder), options)).stops.length > 0) return ["order", "hours"];
  return ["ways"];
}

function withoutMusts(task: PlanTask, request: RouteRequest): Conflict {
  const { candidates, walkMinutes, slotMinutes } = request;
  const end = candidates.length + 1;
  const needs = candidates.map(
    ({ dwellMinutes }, index) =>
      (walkMinutes[0]?.[index + 1] ?? Infinity) + dwellMinutes + (walkMinutes[index + 1]?.[end] ?? Infinity),
  );
  const least = Math.min(...needs);
  if (least > slotMinutes)
    return { kind: "nothing-fits", neededMinutes: least === Infinity ? null : total(task, least) };
  return { kind: "nothing-serves" };
}

function total({ tour }: PlanTask, moving: number): number {
  const { arrival, wrapUp, breaks, buffer } = fixedSum(tour.fixedMinutes, moving);
  return tidyMinutes(moving + arrival + wrapUp + breaks + buffer);
}
