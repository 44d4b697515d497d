/** An exhibit's file, or one entry of a list → an exhibit, linked to its venue, its room and what it can teach. */
import type { DateShown, Exhibit, Fact, Identifier, Maker, Term } from "../../model/exhibit.ts";
import type { Picture } from "../../model/picture.ts";
import { languageNeutral, type Text } from "../../model/text.ts";
import type { Venue } from "../../model/venue.ts";
import { strengths } from "../../model/vocabulary.ts";
import { activitiesOf } from "./activity.ts";
import {
  addressOf,
  flagOf,
  isMap,
  isMissing,
  items,
  made,
  member,
  numberOf,
  stringOf,
  stringsOf,
  valueAt,
  wordOf,
  type Field,
} from "./field.ts";
import { linkUnit, linkVenue } from "./link.ts";
import { linkOutcome } from "./outcome-link.ts";
import { picturesOf } from "./picture.ts";
import { anywhere, linkRoom } from "./room.ts";
import type { Scope } from "./scope.ts";
import { sourcesOf } from "./source.ts";
import { joinTexts, textAt, textIn, textOf } from "./text.ts";
import { stringsByKey } from "./venue.ts";

export function assembleExhibit(scope: Scope): Exhibit {
  const { root, id } = scope.unit;
  const get = (key: string): Field => member(root, key);
  const text = (key: string): Text | null => textAt(root, key, scope.language);
  const where = whereabouts(scope);
  const images = credited(picturesOf(scope, get("images")), where.venue);
  const replacement = linkUnit(scope, member(get("onDisplay"), "replacedBy"), "exhibit");
  return {
    id,
    at: addressOf(root),
    title: text("title") ?? { [scope.language]: id },
    type: stringOf(get("type")) ?? "object",
    objectName: wordsAt(get("objectName"), ["name"], scope),
    makers: made(items(get("makers")), (one) => makerOf(one, scope)),
    culture: text("culture"),
    period: text("period"),
    date: dateOf(get("date"), scope),
    place: wordsAt(get("place"), ["made", "found", "from"], scope),
    materials: text("materials"),
    technique: text("technique"),
    dimensions: dimensionsOf(get("dimensions"), scope),
    identifiers: identifiersOf(root),
    credit: text("credit"),
    inscription: wordsAt(get("inscription"), ["text", "transcription", "translation"], scope),
    ...where,
    spot: text("spot"),
    onDisplay: onDisplayOf(get("onDisplay")),
    displayFrom: stringOf(member(get("onDisplay"), "from")),
    displayTo: stringOf(member(get("onDisplay"), "to")),
    replacedBy: replacement?.id ?? null,
    images,
    summary: text("summary"),
    facts: factsOf(get("facts"), scope),
    vocabulary: termsOf(get("vocabulary"), scope),
    questions: activitiesOf(scope, get("questions"), { phase: "visit", pictures: images }),
    advisory: stringsOf(get("advisory")),
    viewing: {
      maxGroup: numberOf(member(get("viewing"), "maxGroup")),
      groups: numberOf(member(get("viewing"), "groups")) ?? 1,
      touch: wordOf(member(get("viewing"), "touch"), ["none", "replica", "original"]),
      seated: flagOf(member(get("viewing"), "seatedView")),
    },
    minutes: numberOf(get("minutes")),
    bonus: numberOf(get("bonus")) ?? 0,
    outcomes: made(items(get("outcomes")), (one) => canTeach(one, scope)),
    sources: sourcesOf(get("sources")),
    links: stringsByKey(get("links")),
  };
}

function credited(pictures: readonly Picture[], venue: Venue | null): readonly Picture[] {
  const usual = venue?.imageCreditDefault ?? null;
  return usual === null
    ? pictures
    : pictures.map((one) => (one.credit === null ? { ...one, credit: usual } : one));
}

/** The venue that is named, else the room's, else the only one there is. */
function whereabouts(scope: Scope): Pick<Exhibit, "venue" | "room"> {
  const typed = member(scope.unit.root, "venue");
  const roomField = member(scope.unit.root, "room");
  if (stringOf(typed) !== null) {
    const venue = linkVenue(scope, typed);
    const where = { venues: venue === null ? [] : [venue], sure: venue !== null };
    return { venue, room: linkRoom(scope, roomField, where) };
  }
  const everywhere = anywhere(scope);
  const room = linkRoom(scope, roomField, everywhere);
  const [only, ...more] = everywhere.venues;
  const onlyVenue = everywhere.sure && more.length === 0 ? only : undefined;
  return { venue: (room === null ? onlyVenue : scope.built.venues.get(room.venue)) ?? null, room };
}

/** A plain text, or a map whose `keys` are texts, one after the other. */
function wordsAt(field: Field, keys: readonly string[], { language }: Scope): Text | null {
  if (isMissing(field)) return null;
  const texts = isMap(field) ? keys.flatMap((key) => textIn(member(field, key), language)) : [];
  if (texts.length > 0) return joinTexts(texts, "; ");
  return hasAny(field, ["uri", "tgn"]) ? null : textOf(field, language);
}

function hasAny(field: Field, keys: readonly string[]): boolean {
  return keys.some((key) => valueAt(field, key) != null);
}

function makerOf(field: Field, { language }: Scope): Maker | null {
  const typed = stringOf(field);
  if (typed !== null) return { name: typed, role: null, qualifier: "by", life: null };
  if (!isMap(field)) return null;
  return {
    name: stringOf(member(field, "name")),
    role: textOf(member(field, "role"), language),
    qualifier: wordOf(member(field, "qualifier"), qualifiers) ?? "by",
    life: textOf(member(field, "life"), language),
  };
}

const qualifiers: readonly Maker["qualifier"][] = [
  "by",
  "attributed-to",
  "workshop-of",
  "circle-of",
  "school-of",
  "after",
  "unknown",
];

const certainties = ["exact", "circa", "before", "after", "between", "century", "disputed"] as const;

function dateOf(field: Field, { language }: Scope): DateShown | null {
  if (isMissing(field)) return null;
  const isFull = hasAny(field, ["display", "from", "to", "certainty"]);
  const display = textOf(isFull ? member(field, "display") : field, language);
  if (display === null) return null;
  return {
    display,
    from: numberOf(member(field, "from")),
    to: numberOf(member(field, "to")),
    certainty: wordOf(member(field, "certainty"), certainties),
  };
}

/** Height before width before depth, as museums write them: `115 × 2247 cm`. */
function dimensionsOf(field: Field, { language }: Scope): Text | null {
  if (isMissing(field)) return null;
  const sides = ["height", "width", "depth"].flatMap((key) => numberOf(member(field, key)) ?? []);
  const diameter = numberOf(member(field, "diameter"));
  const parts = [sides.join(" × "), diameter === null ? "" : `⌀ ${diameter}`].filter((part) => part !== "");
  const of = textOf(member(field, "of"), language);
  if (parts.length === 0) return of ?? (hasAny(field, ["unit"]) ? null : textOf(field, language));
  const measured = `${parts.join(", ")} ${stringOf(member(field, "unit")) ?? "cm"}`;
  return of === null
    ? { [languageNeutral]: measured }
    : joinTexts([of, { [languageNeutral]: measured }], ": ");
}

function identifiersOf(root: Field): readonly Identifier[] {
  const number = stringOf(member(root, "number"));
  const others = made(items(member(root, "identifiers")), (one) => {
    const [scheme, value] = [stringOf(member(one, "scheme")), stringOf(member(one, "value"))];
    return scheme === null || value === null ? null : { scheme, value };
  });
  return number === null
    ? others
    : [{ scheme: "accession", value: number }, ...others.filter(({ value }) => value !== number)];
}

function onDisplayOf(field: Field): Exhibit["onDisplay"] {
  const words = ["on-display", "loan", "store", "conservation", "replica", "unknown"] as const;
  return wordOf(field, words) ?? wordOf(member(field, "status"), words) ?? "unknown";
}

export function factsOf(list: Field, { language }: Scope): readonly Fact[] {
  return made(items(list), (field) => {
    const isFull = hasAny(field, ["text", "source", "certainty", "checked"]) && isMap(field);
    const text = textOf(isFull ? member(field, "text") : field, language);
    if (text === null) return null;
    const own = (key: string): string | null => (isFull ? stringOf(member(field, key)) : null);
    return {
      at: addressOf(field),
      text,
      source: own("source"),
      certainty: own("certainty"),
      checked: own("checked"),
    };
  });
}

export function termsOf(list: Field, { language }: Scope): readonly Term[] {
  return made(items(list), (field) => {
    const term = textOf(member(field, "term"), language);
    const definition = textOf(member(field, "definition"), language);
    return term === null || definition === null ? null : { term, definition };
  });
}

function canTeach(field: Field, scope: Scope): Exhibit["outcomes"][number] | null {
  const outcome = linkOutcome(scope, isMap(field) ? member(field, "ref") : field);
  if (outcome === null) return null;
  return {
    outcome,
    strength: wordOf(member(field, "strength"), strengths) ?? "main",
    because: textAt(field, "because", scope.language),
  };
}
