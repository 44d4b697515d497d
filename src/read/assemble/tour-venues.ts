/** Where a tour takes place: venues of the project, or just a name. */
import { isSlug } from "../../base/slug.ts";
import type { Text } from "../../model/text.ts";
import type { Venue } from "../../model/venue.ts";
import { items, member, stringOf, type Field } from "./field.ts";
import { linkVenue } from "./link.ts";
import { anywhere, type Whereabouts } from "./room.ts";
import type { Scope } from "./scope.ts";
import { joinTexts, textOf } from "./text.ts";

export type TourVenues = {
  readonly venues: readonly Venue[];
  readonly name: Text | null;
  /** Where the tour's rooms are looked for. */
  readonly where: Whereabouts;
};

/** `venue:` and `venues:`, else the venue that the project names for its tours. */
export function tourVenues(scope: Scope): TourVenues {
  const { root } = scope.unit;
  const own = [member(root, "venue"), ...items(member(root, "venues"))].filter(isGiven);
  const usual = [member(scope.defaults, "venue")].filter(isGiven);
  const found =
    own.length > 0
      ? own.map((field) => venueOrName(scope, field))
      : usual.map((field) => venueOrName({ ...scope, report: reportedInProject }, field));
  const venues = found.flatMap(({ venue }) => venue ?? []);
  const names = found.map(({ name }) => name).filter((name) => name !== null);
  const isOnlyNamed = venues.length === 0 && names.length === found.length;
  const sure = venues.length + names.length === found.length;
  return {
    venues,
    name: names.length === 0 ? null : joinTexts(names, ", "),
    where: isOnlyNamed ? anywhere(scope) : { venues, sure },
  };
}

/** Checks the venue the project names for its tours, once. */
export function checkUsualVenue(scope: Scope): void {
  venueOrName(scope, member(scope.defaults, "venue"));
}

function reportedInProject(): void {
  // Said once, by `checkUsualVenue`.
}

type Found = { readonly venue: Venue | null; readonly name: Text | null };

function venueOrName(scope: Scope, field: Field): Found {
  const typed = stringOf(field);
  if (typed !== null && isReference(scope, typed)) return { venue: linkVenue(scope, field), name: null };
  return { venue: null, name: textOf(field, scope.language) };
}

/** A name is typed as such, with capitals or blanks; but the title of a venue of the project stands for its id. */
function isReference(scope: Scope, typed: string): boolean {
  if (scope.alone) return false;
  return isSlug(typed) || scope.declared.findByTitle("venue", typed) !== null;
}

function isGiven(field: Field): boolean {
  return field.value !== undefined && field.value !== null;
}
