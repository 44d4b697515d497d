/** Which rules clash when no timetable keeps them all: those without which, one at a time, there would still be none, are left out. */
import { fixedChance } from "../route/numbers.ts";
import { byId, item, upTo } from "./arrays.ts";
import { lowerBound } from "./bounds.ts";
import { dispatch } from "./dispatch.ts";
import { solve } from "./exact/solve.ts";
import { stateOf } from "./exact/state.ts";
import { symmetryOf } from "./exact/symmetry.ts";
import { problemOf } from "./problem.ts";
import type { Operation, TimetableConflict, TimetableRequest } from "./request.ts";

/** A rule, and the request without it. */
type Rule = {
  readonly conflict: TimetableConflict;
  readonly drop: (request: TimetableRequest) => TimetableRequest;
};

/** Failures after which a set of rules counts as one that may have a timetable. */
const mostFailures = 5000;

/**
 * Rules of a request that has no timetable, so few that dropping any one of them gives one, as far as a short search can
 * tell. They are dropped in a fixed order: leaders, stops, rooms, orders, opening windows, fixed activities, then leaving
 * times; a whole kind first, then each one by id.
 */
export function conflictsOf(
  request: TimetableRequest,
  timeIsUp: () => boolean,
): readonly TimetableConflict[] {
  const kinds = rulesOf(request);
  let needed = kinds.flat();
  const tryWithout = (rules: readonly Rule[]): void => {
    const rest = needed.filter((rule) => !rules.includes(rule));
    if (rest.length < needed.length && hasNone(without(request, kinds.flat(), rest), timeIsUp)) needed = rest;
  };
  for (const rules of kinds) tryWithout(rules);
  for (const rule of [...needed]) tryWithout([rule]);
  return needed.length === 0 ? lostGroups(request) : needed.map(({ conflict }) => conflict);
}

function without(request: TimetableRequest, all: readonly Rule[], kept: readonly Rule[]): TimetableRequest {
  return all.reduce((rest, rule) => (kept.includes(rule) ? rest : rule.drop(rest)), request);
}

/** Even alone they have no way through. */
function lostGroups(request: TimetableRequest): readonly TimetableConflict[] {
  return byId(request.groups.map(({ id }) => id)).map((group) => ({
    kind: "way",
    id: item(request.groups, group).id,
  }));
}

/** Whether it is proved that there is no timetable. */
function hasNone(request: TimetableRequest, timeIsUp: () => boolean): boolean {
  const problem = problemOf(request);
  if (lowerBound(problem) === Infinity) return true;
  const chance = fixedChance(5);
  if (upTo(10).some(() => dispatch(problem, chance) !== null)) return false;
  const { given } = symmetryOf(request, problem);
  return (
    solve(stateOf(problem), {
      end: problem.horizon,
      given,
      halved: null,
      failures: mostFailures,
      timeIsUp,
    }) === "none"
  );
}

function rulesOf(request: TimetableRequest): readonly (readonly Rule[])[] {
  return [
    leaderRules(request),
    stopRules(request),
    roomRules(request),
    orderRules(request),
    windowRules(request),
    fixedRules(request),
    latestRules(request),
  ];
}

/** A rule for each item of a part of the request, by id: without it the item is another one, or gone. */
function rulesFor<Part extends "leaders" | "stops" | "places" | "groups" | "fixed">(
  request: TimetableRequest,
  part: Part,
  {
    kind,
    isRule,
    loosen,
  }: {
    readonly kind: TimetableConflict["kind"];
    readonly isRule: (each: TimetableRequest[Part][number]) => boolean;
    readonly loosen: (each: TimetableRequest[Part][number]) => TimetableRequest[Part][number];
  },
): readonly Rule[] {
  const items: readonly TimetableRequest[Part][number][] = request[part];
  return byId(items.map(({ id }) => id)).flatMap((index) => {
    const each = item(items, index);
    if (!isRule(each)) return [];
    const drop = (from: TimetableRequest): TimetableRequest => ({
      ...from,
      [part]: from[part].map((other, at) => (at === index ? loosen(other) : other)),
    });
    return [{ conflict: { kind, id: each.id }, drop }];
  });
}

function leaderRules(request: TimetableRequest): readonly Rule[] {
  return rulesFor(request, "leaders", {
    kind: "leader",
    isRule: ({ operations }) => operations.length > 1,
    loosen: (leader) => ({ ...leader, operations: [] }),
  });
}

function stopRules(request: TimetableRequest): readonly Rule[] {
  return rulesFor(request, "stops", {
    kind: "stop",
    isRule: ({ copies }) => copies < request.groups.length,
    loosen: (stop) => ({ ...stop, copies: request.operations.length }),
  });
}

function roomRules(request: TimetableRequest): readonly Rule[] {
  return rulesFor(request, "places", {
    kind: "room",
    isRule: ({ capacity }) => capacity !== null,
    loosen: (place) => ({ ...place, capacity: null }),
  });
}

function orderRules(request: TimetableRequest): readonly Rule[] {
  return rulesFor(request, "groups", {
    kind: "order",
    isRule: ({ order }) => order.kind !== "free",
    loosen: (group) => ({ ...group, order: { kind: "free" } }),
  });
}

/** A stop's windows, whoever visits it. */
function windowRules(request: TimetableRequest): readonly Rule[] {
  return byId(request.stops.map(({ id }) => id)).flatMap((index) => {
    if (!request.operations.some(({ stop, windows }) => stop === index && windows !== undefined)) return [];
    const drop = (from: TimetableRequest): TimetableRequest => ({
      ...from,
      operations: from.operations.map((operation) =>
        operation.stop === index ? open(operation) : operation,
      ),
    });
    return [{ conflict: { kind: "window", id: item(request.stops, index).id }, drop }];
  });
}

function open({ group, stop, minutes }: Operation): Operation {
  return { group, stop, minutes };
}

function fixedRules(request: TimetableRequest): readonly Rule[] {
  return rulesFor(request, "fixed", {
    kind: "fixed",
    isRule: ({ groups }) => groups.length > 0,
    loosen: (fixed) => ({ ...fixed, groups: [] }),
  });
}

function latestRules(request: TimetableRequest): readonly Rule[] {
  return rulesFor(request, "groups", {
    kind: "latest",
    isRule: ({ latestMinutes }) => latestMinutes !== null,
    loosen: (group) => ({ ...group, latestMinutes: null }),
  });
}
