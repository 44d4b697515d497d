/** Which constraints of a request cannot hold together. */
import { effortOf, onlyMusts } from "./alternatives.ts";
import type { RouteOptions, RouteRequest } from "./request.ts";
import { searchRoute } from "./search.ts";

export type Constraint =
  | { readonly kind: "slot" }
  | { readonly kind: "max-stops" }
  | { readonly kind: "before"; readonly first: number; readonly then: number }
  | { readonly kind: "windows"; readonly index: number }
  | { readonly kind: "must"; readonly index: number };

/**
 * A smallest set of constraints that no plan keeps: without any one of them there is a plan. Empty when a plan keeps
 * all. Constraints are tried in the order of the type; what the time did not suffice to clear stays in the set.
 */
export async function conflicts(
  request: RouteRequest,
  options: RouteOptions,
): Promise<readonly Constraint[]> {
  const effort = effortOf(options);
  const all = constraintsOf(request);
  if (!(await isImpossible(request, effort.share(all.length + 1)))) return [];
  let kept = all;
  for (const [position, constraint] of all.entries()) {
    const fewer = kept.filter((each) => each !== constraint);
    if (await isImpossible(holding(request, fewer), effort.share(all.length - position))) kept = fewer;
  }
  return kept;
}

async function isImpossible(request: RouteRequest, options: RouteOptions): Promise<boolean> {
  return (await searchRoute(onlyMusts(request), options)).status === "infeasible";
}

/** Those that can clash: all but what concerns stops that need not be. */
function constraintsOf(request: RouteRequest): readonly Constraint[] {
  const must = [...new Set(request.must)].sort((a, b) => (idOf(request, a) < idOf(request, b) ? -1 : 1));
  const before = request.before.filter(([first, then]) => must.includes(first) && must.includes(then));
  const windows = must.filter((index) => request.candidates[index]?.windows != null);
  return [
    ...(request.maxStops === null ? [] : [{ kind: "max-stops" } as const]),
    ...before.map(([first, then]) => ({ kind: "before", first, then }) as const),
    ...windows.map((index) => ({ kind: "windows", index }) as const),
    ...must.map((index) => ({ kind: "must", index }) as const),
    { kind: "slot" },
  ];
}

function idOf(request: RouteRequest, index: number): string {
  return request.candidates[index]?.id ?? "";
}

/** Longer than any tour. */
const endless = 1e5;

/** The request with only these constraints. */
function holding(request: RouteRequest, kept: readonly Constraint[]): RouteRequest {
  const windows = new Set(kept.flatMap((each) => (each.kind === "windows" ? [each.index] : [])));
  return {
    ...request,
    slotMinutes: kept.some(({ kind }) => kind === "slot") ? request.slotMinutes : endless,
    maxStops: kept.some(({ kind }) => kind === "max-stops") ? request.maxStops : null,
    must: kept.flatMap((each) => (each.kind === "must" ? [each.index] : [])),
    before: kept.flatMap((each): [number, number][] =>
      each.kind === "before" ? [[each.first, each.then]] : [],
    ),
    candidates: request.candidates.map((candidate, index) =>
      windows.has(index) ? candidate : { ...candidate, windows: null },
    ),
  };
}
