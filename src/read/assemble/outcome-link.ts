/** References to learning outcomes: `framework:outcome`. */
import { nearest } from "../../base/nearest.ts";
import type { Outcome } from "../../model/outcome.ts";
import { absentKey } from "../absent.ts";
import type { Unit } from "../load.ts";
import { made, oneOrMore, stringOf, type Field } from "./field.ts";
import { candidateOf, unique } from "./link.ts";
import type { Scope } from "./scope.ts";
import { nearestOf, reportAlone, reportUnknown, type Candidate } from "./unknown.ts";

/** The outcomes of a list of references, each once. */
export function linkOutcomes(scope: Scope, field: Field): readonly Outcome[] {
  return unique(made(oneOrMore(field), (one) => linkOutcome(scope, one)));
}

/** One outcome; within a framework, whose id is then `own`, its name alone will do. */
export function linkOutcome(scope: Scope, field: Field, own: string | null = null): Outcome | null {
  const typed = stringOf(field);
  if (typed === null) return null;
  const { framework: id, name } = partsOf(typed, own);
  const framework = id === null ? null : scope.declared.find("outcomes", id);
  const outcome = scope.built.outcomes.get(`${framework?.id ?? ""}:${name}`);
  if (framework !== null) scope.needs(framework.key);
  else if (id !== null) scope.needs(absentKey("outcomes", id));
  if (outcome !== undefined) return outcome;
  const isExcused = framework !== null && !scope.built.frameworks.has(framework.id);
  if (!isExcused) report(scope, field, { id, name, framework, isShort: own !== null && id === own });
  return null;
}

function report(scope: Scope, field: Field, wanted: WantedOutcome & { readonly id: string | null }): void {
  const { id, name, framework } = wanted;
  if (scope.alone) {
    reportAlone(scope, field, "outcome");
    return;
  }
  if (scope.searches.left === 0) {
    reportUnknown(scope, field, { target: "outcome", typed: stringOf(field) ?? name, candidates: [] });
    return;
  }
  scope.searches.left -= 1;
  if (id !== null && framework === null) reportFramework(scope, field, { id, name });
  else reportOutcome(scope, field, wanted);
}

/** Parted at the first colon. */
function partsOf(
  reference: string,
  own: string | null,
): { readonly framework: string | null; readonly name: string } {
  const colon = reference.indexOf(":");
  return colon < 0
    ? { framework: own, name: reference }
    : { framework: reference.slice(0, colon).trim(), name: reference.slice(colon + 1).trim() };
}

function reportFramework(
  scope: Scope,
  field: Field,
  it: { readonly id: string; readonly name: string },
): void {
  const all = [...scope.built.outcomes.values()];
  const candidates = scope.declared.unitsOf("outcomes").map(candidateOf);
  const elsewhere = meantOutcome(all, it.name);
  const framework = nearestOf(it.id, candidates);
  const within = all.filter((one) => one.framework === framework?.id);
  const meant = elsewhere?.outcome ?? nearestIn(within, it.name);
  reportUnknown(scope, field, {
    target: "framework",
    typed: it.id,
    candidates,
    meant: meant === undefined ? framework : inFull(meant),
  });
}

type WantedOutcome = {
  readonly name: string;
  readonly framework: Unit | null;
  /** Within a framework, its own outcomes go by their names. */
  readonly isShort: boolean;
};

function reportOutcome(scope: Scope, field: Field, { name, framework, isShort }: WantedOutcome): void {
  const all = [...scope.built.outcomes.values()];
  const within = framework === null ? all : all.filter((one) => one.framework === framework.id);
  const found = meantOutcome(within, name) ?? meantOutcome(all, name);
  const meant = found?.outcome ?? nearestIn(within, name);
  const written = (one: Outcome): Candidate =>
    isShort && one.framework === framework?.id ? inShort(one) : inFull(one);
  reportUnknown(scope, field, {
    target: "outcome",
    typed: stringOf(field) ?? name,
    candidates: within.map(written),
    reason: found?.byWords === true ? "title" : "missing",
    meant: meant === undefined ? null : written(meant),
  });
}

/** The one outcome that has what was typed as its id, its code or its words. */
function meantOutcome(
  outcomes: readonly Outcome[],
  typed: string,
): { readonly outcome: Outcome; readonly byWords: boolean } | undefined {
  const wanted = typed.toLowerCase();
  const words = (one: Outcome) => [
    one.code,
    ...Object.values(one.statement),
    ...Object.values(one.short ?? {}),
  ];
  const byId = outcomes.filter(({ id }) => id.toLowerCase() === wanted);
  const byWords = outcomes.filter((one) => words(one).some((some) => some?.toLowerCase() === wanted));
  const [only, ...more] = byId.length > 0 ? byId : byWords;
  return only === undefined || more.length > 0 ? undefined : { outcome: only, byWords: byId.length === 0 };
}

function nearestIn(outcomes: readonly Outcome[], name: string): Outcome | undefined {
  const near = nearest(
    name,
    outcomes.map(({ id }) => id),
  );
  return outcomes.find(({ id }) => id === near);
}

function inFull({ ref, at }: Outcome): Candidate {
  return { id: ref, at };
}

function inShort({ id, at }: Outcome): Candidate {
  return { id, at };
}
