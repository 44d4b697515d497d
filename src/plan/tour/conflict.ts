/** Why there is no plan: which wishes cannot hold together. */
import { tidyMinutes } from "../../base/minutes.ts";
import { onlyMusts } from "../route/alternatives.ts";
import { conflicts } from "../route/conflicts.ts";
import type { RouteOptions, RouteRequest } from "../route/request.ts";
import { searchRoute } from "../route/search.ts";
import type { LeftOut, PlanChoice } from "./choice.ts";
import type { PlanTask } from "./task.ts";
import { totalMinutes } from "./total.ts";

export type Conflict =
  /** What must be seen cannot be visited at all. */
  | { readonly kind: "must-left-out"; readonly leftOut: readonly LeftOut[] }
  /** A smallest set of wishes that cannot hold together. */
  | {
      readonly kind: "clash";
      readonly musts: readonly PlanChoice[];
      /** Whether the slot is too short for the musts. */
      readonly isSlot: boolean;
      /** What the musts would take in all, if time were no matter; null where no time is enough. */
      readonly neededMinutes: number | null;
      readonly maxStops: number | null;
      readonly before: readonly { readonly first: PlanChoice; readonly then: PlanChoice }[];
      /** Those that are closed at some hours. */
      readonly closing: readonly PlanChoice[];
    }
  /** The quickest stop takes `neededMinutes` in all; null where no way leads to any and on to the end. */
  | { readonly kind: "nothing-fits"; readonly neededMinutes: number | null }
  /** Everything that could be visited serves nothing that is promised. */
  | { readonly kind: "nothing-serves" }
  | { readonly kind: "nothing-there" };

export async function conflictOf(task: PlanTask, options: RouteOptions): Promise<Conflict> {
  const { request, choices } = task;
  if (choices.length === 0) return { kind: "nothing-there" };
  if (request.must.length === 0) return withoutMusts(task);
  const found = await conflicts(request, options);
  const choicesOf = (indexes: readonly number[]): readonly PlanChoice[] =>
    indexes.flatMap((index) => choices[index] ?? []);
  const must = found.flatMap((each) => (each.kind === "must" ? [each.index] : []));
  return {
    kind: "clash",
    musts: choicesOf(must),
    isSlot: found.some(({ kind }) => kind === "slot"),
    neededMinutes: await neededFor(task, { ...request, must }, options),
    maxStops: found.some(({ kind }) => kind === "max-stops") ? request.maxStops : null,
    before: found.flatMap((each) => {
      if (each.kind !== "before") return [];
      const [first, then] = choicesOf([each.first, each.then]);
      return first === undefined || then === undefined ? [] : [{ first, then }];
    }),
    closing: choicesOf(found.flatMap((each) => (each.kind === "windows" ? [each.index] : []))),
  };
}

async function neededFor(
  task: PlanTask,
  request: RouteRequest,
  options: RouteOptions,
): Promise<number | null> {
  const alone = onlyMusts({ ...request, slotMinutes: request.slotMinutes + 24 * 60, maxStops: null });
  const { stops, usedMinutes } = await searchRoute(alone, options);
  return stops.length === 0 ? null : tidyMinutes(totalMinutes(task.tour, usedMinutes));
}

function withoutMusts(task: PlanTask): Conflict {
  const { candidates, walkMinutes, slotMinutes } = task.request;
  const walk = (from: number, to: number): number => walkMinutes[from]?.[to] ?? Infinity;
  const end = candidates.length + 1;
  const needs = candidates.map(
    ({ dwellMinutes }, index) => walk(0, index + 1) + dwellMinutes + walk(index + 1, end),
  );
  const least = Math.min(...needs);
  if (least <= slotMinutes) return { kind: "nothing-serves" };
  const neededMinutes = least === Infinity ? null : tidyMinutes(totalMinutes(task.tour, least));
  return { kind: "nothing-fits", neededMinutes };
}
