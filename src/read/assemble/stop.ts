/** A stop: an exhibit's id, a title, or a map → where the class stands, for how long, and what it does there. */
import { nearest } from "../../base/nearest.ts";
import { isSlug } from "../../base/slug.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import { profileDefaults } from "../../model/profile.ts";
import { languageNeutral, type Text } from "../../model/text.ts";
import type { Activity, Stop } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import type { Profile } from "../../model/vocabulary.ts";
import { absentKey } from "../absent.ts";
import { activitiesOf } from "./activity.ts";
import { factsOf } from "./exhibit.ts";
import {
  addressOf,
  flagOf,
  isMap,
  isMissing,
  member,
  numberOf,
  stringOf,
  stringsOf,
  type Field,
} from "./field.ts";
import { linkExhibit, linkExhibits, unique } from "./link.ts";
import { linkOutcomes } from "./outcome-link.ts";
import { picturesOf } from "./picture.ts";
import { linkRoom, type Whereabouts } from "./room.ts";
import type { Scope } from "./scope.ts";
import { joinTexts, textIn, textOf, textsOf } from "./text.ts";

export type StopSurroundings = {
  readonly number: number;
  readonly profile: Profile;
  /** Where rooms are looked for. */
  readonly where: Whereabouts;
};

export function stopOf(scope: Scope, field: Field, around: StopSurroundings): Stop {
  const get = (key: string): Field => member(field, key);
  const text = (key: string): Text | null => textOf(get(key), scope.language);
  const exhibits = exhibitsOf(scope, field);
  const images = picturesOf(scope, get("images"));
  const place = linkRoom(scope, get("place"), around.where);
  const pictures = [...images, ...exhibits.flatMap((exhibit) => exhibit.images)];
  const own = get("activities");
  const activities = isMissing(own)
    ? numbered(exhibits.flatMap(({ questions }) => questions))
    : activitiesOf(scope, own, { phase: "visit", pictures });
  return {
    at: addressOf(field),
    number: around.number,
    title: titleOf(scope, field, { exhibits, place }),
    exhibits,
    room: place ?? exhibits[0]?.room ?? null,
    ...minutesOf(get("minutes"), exhibits, around.profile),
    purpose: text("purpose"),
    say: sayOf(field, scope),
    activities,
    facts: [...factsOf(get("facts"), scope), ...exhibits.flatMap((exhibit) => exhibit.facts)],
    misconceptions: textsOf(get("misconceptions"), scope.language),
    transition: text("transition"),
    teaches: rolledUp(linkOutcomes(scope, get("teaches")), activities, "teaches"),
    assesses: rolledUp(linkOutcomes(scope, get("assesses")), activities, "assesses"),
    requires: linkOutcomes(scope, get("requires")),
    support: text("support"),
    stretch: text("stretch"),
    stand: text("stand"),
    safety: text("safety"),
    advisory: unique([...stringsOf(get("advisory")), ...exhibits.flatMap((exhibit) => exhibit.advisory)]),
    optional: flagOf(get("optional")) ?? false,
    priority: numberOf(get("priority")),
    alternative: linkExhibit(scope, get("alternative")),
    images,
  };
}

function exhibitsOf(scope: Scope, field: Field): readonly Exhibit[] {
  if (!isMap(field)) {
    if (isReference(scope, field)) return linkExhibits(scope, field);
    noteTitle(scope, field);
    return [];
  }
  return unique([
    ...linkExhibits(scope, member(field, "exhibit")),
    ...linkExhibits(scope, member(field, "exhibits")),
  ]);
}

/** A title of one word may have been an exhibit's id until that was deleted. */
function noteTitle(scope: Scope, field: Field): void {
  const typed = stringOf(field);
  if (typed !== null && isSlug(typed)) scope.needs(absentKey("exhibit", typed));
}

/**
 * A plain string is a title unless it names an exhibit, or tries to: it is an exhibit's title, near an exhibit's id,
 * or written like an id. A tour without a project has no exhibits to name.
 */
function isReference(scope: Scope, field: Field): boolean {
  const typed = stringOf(field);
  if (typed === null || scope.alone) return false;
  const { declared } = scope;
  if (declared.find("exhibit", typed) !== null || declared.findByTitle("exhibit", typed) !== null)
    return true;
  const ids = declared.unitsOf("exhibit").map(({ id }) => id);
  return isSlug(typed) && (typed.includes("-") || nearest(typed, ids) !== null);
}

type Standing = { readonly exhibits: readonly Exhibit[]; readonly place: Room | null };

function titleOf(scope: Scope, field: Field, { exhibits, place }: Standing): Text {
  const own = textOf(isMap(field) ? member(field, "title") : field, scope.language);
  const [first] = exhibits;
  if (own !== null && (isMap(field) || first === undefined)) return own;
  if (first !== undefined)
    return joinTexts(
      exhibits.map((exhibit) => exhibit.title),
      " · ",
    );
  if (place !== null) return place.title ?? { [languageNeutral]: place.label };
  const typed = [
    ...stringsOf(member(field, "exhibit")),
    ...stringsOf(member(field, "exhibits")),
    ...stringsOf(member(field, "place")),
  ];
  return { [languageNeutral]: typed.join(" · ") };
}

/** The stop's own minutes, else its exhibits' together, else the longest that suits the class. */
function minutesOf(
  field: Field,
  exhibits: readonly Exhibit[],
  profile: Profile,
): Pick<Stop, "minutes" | "minutesFrom"> {
  const own = numberOf(field);
  if (own !== null) return { minutes: own, minutesFrom: "stop" };
  const usual = exhibits.map(({ minutes }) => minutes).filter((minutes) => minutes !== null);
  if (usual.length > 0)
    return { minutes: usual.reduce((sum, minutes) => sum + minutes, 0), minutesFrom: "exhibit" };
  return { minutes: profileDefaults[profile].maxStopMinutes, minutesFrom: "profile" };
}

/** The first words that catch attention, then the rest. */
function sayOf(field: Field, { language }: Scope): Text | null {
  const parts = ["hook", "say"].flatMap((key) => textIn(member(field, key), language));
  return parts.length === 0 ? null : joinTexts(parts, "\n\n");
}

/** Questions of several exhibits in one row; each stays where it is written. */
function numbered(questions: readonly Activity[]): readonly Activity[] {
  return questions.map((question, index) => ({ ...question, number: index + 1 }));
}

function rolledUp<K extends "teaches" | "assesses">(
  own: Stop[K],
  activities: readonly Activity[],
  key: K,
): Stop[K] {
  return unique([...own, ...activities.flatMap((activity) => activity[key])]);
}
