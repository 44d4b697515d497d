/** Where a tour takes place: venues of the project, or just a name. */
import { surelyMeant } from "../../base/nearest.ts";
import { problem, seeAlso } from "../../base/problem.ts";
import { isSlug } from "../../base/slug.ts";
import type { Text } from "../../model/text.ts";
import type { Venue } from "../../model/venue.ts";
import { addressOf, items, member, members, stringOf, type Field } from "./field.ts";
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
  if (typed !== null && !scope.alone) reportNearName(scope, field, typed);
  return { venue: null, name: textOf(field, scope.language) };
}

/** To compare each tour with more of them takes too long. */
const mostVenues = 200;

/** A name that is a venue's but for a slip of the keys. */
function reportNearName(scope: Scope, field: Field, typed: string): void {
  const venues = scope.declared.unitsOf("venue");
  if (venues.length > mostVenues) return;
  const names = venues.flatMap((unit) => {
    const title = member(unit.root, "title");
    const words = [stringOf(title), ...members(title).map(stringOf), unit.id];
    return words.flatMap((word) => (word === null ? [] : [{ word, id: unit.id, at: addressOf(unit.root) }]));
  });
  const meant = surelyMeant(
    typed,
    names.map(({ word }) => word),
  );
  const found = names.find(({ word }) => word === meant);
  if (found === undefined) return;
  const args = { typed, title: found.word, id: found.id };
  scope.report(
    seeAlso(problem("reference/new-venue", addressOf(field), args), found.at, `"${found.id}" is here`),
  );
}

/** A name is typed as such, with capitals or blanks; but the title of a venue of the project stands for its id. */
function isReference(scope: Scope, typed: string): boolean {
  if (scope.alone) return false;
  return isSlug(typed) || scope.declared.findByTitle("venue", typed) !== null;
}

function isGiven(field: Field): boolean {
  return field.value !== undefined && field.value !== null;
}
