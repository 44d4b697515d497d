/** Says of a reference what is not there, and what was probably meant. */
import { nearest } from "../../base/nearest.ts";
import type { Target, UnknownReference } from "../../base/codes/reference.ts";
import type { Address } from "../../base/place.ts";
import { problem, seeAlso } from "../../base/problem.ts";
import { addressOf, stringOf, type Field } from "./field.ts";
import type { Scope } from "./scope.ts";

/** Something that could be referred to, under the exact words that would do it. */
export type Candidate = { readonly id: string; readonly at: Address };

export type Wanted = {
  readonly target: Target;
  readonly typed: string;
  /** All that could stand here. */
  readonly candidates: readonly Candidate[];
  readonly reason?: UnknownReference["reason"];
  /** What was meant, null if nothing is near; looked for among the candidates by its spelling if not given. */
  readonly meant?: Candidate | null;
};

/** A longer list of what there is helps nobody. */
export const mostKnown = 8;

export function reportUnknown(scope: Scope, field: Field, wanted: Wanted): void {
  const { target, typed, candidates, reason = "missing" } = wanted;
  const isOpen = wanted.meant === undefined && reason === "missing" && scope.searches.left > 0;
  if (isOpen) scope.searches.left -= 1;
  const meant = isOpen ? nearestOf(typed, candidates) : (wanted.meant ?? null);
  const args: UnknownReference = {
    target,
    typed,
    reason,
    suggestion: meant?.id ?? null,
    known: candidates.length <= mostKnown ? candidates.map(({ id }) => id) : [],
  };
  const found = problem("reference/unknown", addressOf(field), args);
  scope.report(meant === null ? found : seeAlso(found, meant.at, `"${meant.id}" is here`));
}

/** What a tour without a project refers to cannot be there. */
export function reportAlone(scope: Scope, field: Field, target: Target): void {
  reportUnknown(scope, field, { target, typed: stringOf(field) ?? "", candidates: [], reason: "alone" });
}

export function nearestOf(typed: string, candidates: readonly Candidate[]): Candidate | null {
  const near = nearest(
    typed,
    candidates.map(({ id }) => id),
  );
  return candidates.find(({ id }) => id === near) ?? null;
}
