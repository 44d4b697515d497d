/** A tour's file → a tour with its stops, promises and activities, defaults of the project filled in. */
import type { Text } from "../../model/text.ts";
import type {
  Activity,
  FixedMinutes,
  Intention,
  Pace,
  Promised,
  Stop,
  Tour,
  TourMeta,
} from "../../model/tour.ts";
import type { Venue } from "../../model/venue.ts";
import { bloomLevels, keyCompetences } from "../../model/vocabulary.ts";
import { activitiesOf } from "./activity.ts";
import { audienceOf } from "./audience.ts";
import { termsOf } from "./exhibit.ts";
import {
  addressOf,
  flagOf,
  isMap,
  isMissing,
  items,
  member,
  numberOf,
  stringOf,
  stringsOf,
  wordOf,
  wordsOf,
  type Field,
} from "./field.ts";
import { linkExhibit, linkExhibits, unique } from "./link.ts";
import { linkOutcome, linkOutcomes } from "./outcome-link.ts";
import { linkRoom } from "./room.ts";
import type { Scope } from "./scope.ts";
import { signed } from "./sign-off.ts";
import { sourcesOf } from "./source.ts";
import { stopOf } from "./stop.ts";
import { textOf, textsOf } from "./text.ts";
import { tourVenues } from "./tour-venues.ts";

const modes = ["guided", "self-guided", "carousel", "walk", "outreach", "virtual"] as const;

export function assembleTour(scope: Scope): Tour {
  const { root, id } = scope.unit;
  const get = (key: string): Field => member(root, key);
  const getOrUsual = (key: string): Field => (isMissing(get(key)) ? member(scope.defaults, key) : get(key));
  const text = (key: string): Text | null => textOf(get(key), scope.language);
  const texts = (key: string): readonly Text[] => textsOf(get(key), scope.language);
  const { venues, name, where } = tourVenues(scope);
  const audience = audienceOf(get("for"), scope);
  const stops = items(get("stops")).map((field, index) =>
    stopOf(scope, field, { number: index + 1, profile: audience.profile, where }),
  );
  return {
    id,
    at: addressOf(root),
    title: text("title") ?? { [scope.language]: id },
    venues: venues.length > 0 || name !== null ? venues : venuesOfStops(scope, stops),
    venueName: name,
    audience,
    bigIdea: text("bigIdea"),
    keyQuestion: text("keyQuestion"),
    mode: wordOf(getOrUsual("mode"), modes) ?? "guided",
    pedagogy: stringOf(getOrUsual("pedagogy")),
    slotMinutes: numberOf(getOrUsual("slotMinutes")),
    fixedMinutes: fixedMinutesOf(get("fixedMinutes"), member(scope.defaults, "fixedMinutes")),
    pace: paceOf(get("pace")),
    from: linkRoom(scope, get("from"), where),
    to: linkRoom(scope, get("to"), where),
    stepFree: flagOf(getOrUsual("stepFree")) ?? false,
    outcomes: promisedOf(get("outcomes"), scope),
    intentions: items(get("intentions")).flatMap((one) => intentionOf(one, scope)),
    stops,
    stopsAuto: get("stops").value === "auto",
    must: unique(items(get("must")).flatMap((one) => linkExhibits(scope, one))),
    avoid: unique(items(get("avoid")).flatMap((one) => linkExhibits(scope, one))),
    before: beforeOf(scope),
    maxStops: numberOf(getOrUsual("maxStops")),
    around: aroundOf(scope),
    welcome: text("welcome"),
    wrapUp: text("wrapUp"),
    rules: texts("rules"),
    kit: texts("kit"),
    checklist: texts("checklist"),
    vocabulary: termsOf(get("vocabulary"), scope),
    access: text("access"),
    plans: plansOf(get("plans"), scope),
    meta: metaOf(get("meta"), scope),
    status: stringOf(get("status")),
    ...signed(root),
    sources: sourcesOf(get("sources")),
  };
}

/** A tour that names no venue is where its exhibits are, or in the only venue there is. */
function venuesOfStops(scope: Scope, stops: readonly Stop[]): readonly Venue[] {
  const venues = unique(stops.flatMap((stop) => stop.exhibits.flatMap(({ venue }) => venue ?? [])));
  const all = [...scope.built.venues.values()];
  const isSingle = scope.declared.unitsOf("venue").length === 1;
  return venues.length > 0 || !isSingle ? venues : all;
}

function beforeOf(scope: Scope): Tour["before"] {
  return items(member(scope.unit.root, "before")).flatMap((pair) => {
    const [first, then] = items(pair).map((one) => linkExhibit(scope, one));
    return first == null || then == null ? [] : [{ at: addressOf(pair), first, then }];
  });
}

function fixedMinutesOf(own: Field, usual: Field): FixedMinutes {
  const minutes = (key: string): number | null => numberOf(member(own, key)) ?? numberOf(member(usual, key));
  return {
    arrival: minutes("arrival"),
    wrapUp: minutes("wrapUp"),
    breaks: minutes("breaks"),
    buffer: minutes("buffer"),
  };
}

/** What a pace leaves out changes nothing: factor 1, no minimum. */
export function paceOf(field: Field): Pace | null {
  if (isMissing(field)) return null;
  return {
    factor: numberOf(member(field, "factor")) ?? 1,
    minimumMinutes: numberOf(member(field, "minimumMinutes")) ?? 0,
  };
}

function promisedOf(list: Field, scope: Scope): readonly Promised[] {
  const promised = items(list).flatMap((field): readonly Promised[] => {
    const outcome = linkOutcome(scope, isMap(field) ? member(field, "ref") : field);
    if (outcome === null) return [];
    const weight = numberOf(member(field, "weight")) ?? 1;
    const teach = flagOf(member(field, "teach")) ?? true;
    return [
      { outcome, at: addressOf(field), weight, teach, assess: flagOf(member(field, "assess")) ?? false },
    ];
  });
  return promised.filter(
    ({ outcome }, index) => promised.findIndex((one) => one.outcome === outcome) === index,
  );
}

function intentionOf(field: Field, scope: Scope): readonly Intention[] {
  const text = textOf(isMap(field) ? member(field, "text") : field, scope.language);
  if (text === null) return [];
  return [
    {
      at: addressOf(field),
      text,
      bloom: wordOf(member(field, "bloom"), bloomLevels),
      for: linkOutcomes(scope, member(field, "for")),
      success: textsOf(member(field, "success"), scope.language),
    },
  ];
}

function aroundOf(scope: Scope): readonly Activity[] {
  return (["pre", "post", "family"] as const).flatMap((phase) =>
    activitiesOf(scope, member(scope.unit.root, phase), { phase, pictures: [] }),
  );
}

function plansOf(field: Field, { language }: Scope): Tour["plans"] {
  const text = (key: string): Text | null => textOf(member(field, key), language);
  return {
    wetWeather: text("wet-weather"),
    shortOfTime: text("short-of-time"),
    closedRoom: text("closed-room"),
  };
}

function metaOf(field: Field, { language, defaults }: Scope): TourMeta {
  const authors = stringsOf(member(field, "authors"));
  return {
    subjects: textsOf(member(field, "subjects"), language),
    keyCompetences: wordsOf(member(field, "keyCompetences"), keyCompetences),
    licence: stringOf(member(field, "licence")) ?? stringOf(member(defaults, "licence")),
    authors: authors.length > 0 ? authors : stringsOf(member(defaults, "authors")),
    version: stringOf(member(field, "version")),
    funding: textOf(member(field, "funding"), language),
    erasmus: stringOf(member(field, "erasmus")),
  };
}
