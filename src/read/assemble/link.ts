/** References → things. Null means: nothing there (reported), or there but not readable (excused). */
import type { Target } from "../../base/codes/reference.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Kind } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { Venue } from "../../model/venue.ts";
import { absentKey } from "../absent.ts";
import type { Unit } from "../load.ts";
import { addressOf, oneOrMore, stringOf, type Field } from "./field.ts";
import type { Scope } from "./scope.ts";
import { mostKnown, reportAlone, reportUnknown, type Candidate } from "./unknown.ts";

export function linkExhibit(scope: Scope, field: Field): Exhibit | null {
  const unit = linkUnit(scope, field, "exhibit");
  return unit === null ? null : (scope.built.exhibits.get(unit.id) ?? null);
}

export function linkExhibits(scope: Scope, field: Field): readonly Exhibit[] {
  return oneOrMore(field).flatMap((one) => linkExhibit(scope, one) ?? []);
}

export function linkVenue(scope: Scope, field: Field): Venue | null {
  const unit = linkUnit(scope, field, "venue");
  return unit === null ? null : (scope.built.venues.get(unit.id) ?? null);
}

export function linkTour(scope: Scope, field: Field): Tour | null {
  const unit = linkUnit(scope, field, "tour");
  return unit === null ? null : (scope.built.tours.get(unit.id) ?? null);
}

type FileTarget = Extract<Target & Kind, string>;

/** The declared thing a plain id names, whether it could be read or not. */
export function linkUnit(scope: Scope, field: Field, kind: FileTarget): Unit | null {
  const typed = stringOf(field);
  if (typed === null) return null;
  const unit = scope.declared.find(kind, typed);
  if (unit !== null) {
    scope.needs(unit.key);
    return unit;
  }
  scope.needs(absentKey(kind, typed));
  if (isExcused(scope, kind)) return null;
  if (scope.alone && kind === "exhibit") {
    reportAlone(scope, field, kind);
    return null;
  }
  const titled = scope.declared.findByTitle(kind, typed);
  const reason = titled === null ? "missing" : "title";
  const units = scope.declared.unitsOf(kind);
  const isUseful = scope.searches.left > 0 || units.length <= mostKnown;
  const candidates = isUseful ? units.map(candidateOf) : [];
  reportUnknown(scope, field, {
    target: kind,
    typed,
    candidates,
    reason,
    ...(titled === null ? {} : { meant: candidateOf(titled) }),
  });
  return null;
}

/** A list of exhibits that could not be read may hold any id. */
function isExcused(scope: Scope, kind: Kind): boolean {
  const { unreadableList } = scope.declared;
  if (kind !== "exhibit" || unreadableList === null) return false;
  scope.needs(unreadableList);
  return true;
}

export function candidateOf({ id, root }: Unit): Candidate {
  return { id, at: addressOf(root) };
}

export function unique<T>(things: readonly T[]): readonly T[] {
  return things.length < 2 ? things : [...new Set(things)];
}
