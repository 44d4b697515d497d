/** References between outcomes: parents, relations, successors; and outcomes that are part of themselves. */
import { problem } from "../../base/problem.ts";
import type { Outcome } from "../../model/outcome.ts";
import { findCycles } from "./cycle.ts";
import { items, member, stringOf, type Field } from "./field.ts";
import { linkOutcome } from "./outcome-link.ts";
import type { Scope } from "./scope.ts";

/** Checks one framework once all are assembled. */
export function checkFrameworkLinks(scope: Scope): void {
  const { root, id } = scope.unit;
  for (const outcome of outcomesBelow(member(root, "outcomes"))) {
    checkLink(scope, member(outcome, "parent"));
    checkLink(scope, member(outcome, "replacedBy"));
    checkRelations(scope, member(outcome, "relations"));
  }
  checkRelations(scope, member(root, "relations"));
  reportCycles(scope, scope.built.frameworks.get(id)?.outcomes ?? []);
}

function outcomesBelow(list: Field): readonly Field[] {
  return items(list).flatMap((field) => [field, ...outcomesBelow(member(field, "children"))]);
}

function checkRelations(scope: Scope, list: Field): void {
  for (const relation of items(list)) {
    checkLink(scope, member(relation, "from"));
    checkLink(scope, member(relation, "to"));
  }
}

/** An outcome of the own framework, of another one, or something on the web, which is not ours to check. */
function checkLink(scope: Scope, field: Field): void {
  const typed = stringOf(field);
  if (typed === null || /^[a-z][a-z0-9+.-]*:\/\/|^urn:/i.test(typed)) return;
  linkOutcome(scope, field, scope.unit.id);
}

function reportCycles(scope: Scope, outcomes: readonly Outcome[]): void {
  const above = new Map(outcomes.map(({ ref, parent }) => [ref, parent]));
  for (const cycle of findCycles(above)) {
    const first = outcomes.find(({ ref }) => ref === cycle[0]);
    if (first === undefined) continue;
    scope.report(problem("reference/cycle", first.at, { target: "outcome", path: [...cycle, first.ref] }));
  }
}
