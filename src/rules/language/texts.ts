/** Every text that the papers of a tour show, each with its place and whose words it is. */
import { below, type Address } from "../../base/place.ts";
import type { Activity } from "../../model/activity.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Picture, Term } from "../../model/picture.ts";
import type { Project } from "../../model/project.ts";
import type { Text } from "../../model/text.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";

/**
 * `pupils`: written for them by whoever makes the tour; `adults`: notes for adults; `errors`: what pupils say wrongly;
 * `label`: names and what a label says; `quoted`: inscriptions, and the words of a curriculum.
 */
export type Voice = "pupils" | "adults" | "errors" | "label" | "quoted";

export type Said = { readonly text: Text; readonly at: Address; readonly voice: Voice };

/** Guides print no more facts of one stop. */
const mostFacts = 5;

export function tourTexts(tour: Tour): readonly Said[] {
  const { at, meta, plans } = tour;
  return [
    ...one(below(at, "title"), tour.title, "label"),
    ...one(below(at, "venue"), tour.venueName, "label"),
    ...one(below(at, "for"), tour.audience.label, "label"),
    ...one(below(at, "bigIdea"), tour.bigIdea, "pupils"),
    ...one(below(at, "keyQuestion"), tour.keyQuestion, "pupils"),
    ...one(below(at, "welcome"), tour.welcome, "adults"),
    ...one(below(at, "wrapUp"), tour.wrapUp, "adults"),
    ...many(below(at, "rules"), tour.rules, "pupils"),
    ...many(below(at, "kit"), tour.kit, "adults"),
    ...many(below(at, "checklist"), tour.checklist, "adults"),
    ...terms(at, tour.vocabulary),
    ...one(below(at, "access"), tour.access, "adults"),
    ...one(below(at, "plans", "wet-weather"), plans.wetWeather, "adults"),
    ...one(below(at, "plans", "short-of-time"), plans.shortOfTime, "adults"),
    ...one(below(at, "plans", "closed-room"), plans.closedRoom, "adults"),
    ...one(below(at, "meta", "funding"), meta.funding, "quoted"),
    ...tour.intentions.flatMap((intention) => [
      ...one(below(intention.at, "text"), intention.text, "adults"),
      ...many(below(intention.at, "success"), intention.success, "pupils"),
    ]),
    ...tour.around.flatMap(questionTexts),
    ...tour.venues.flatMap(venueTexts),
    ...outcomesOf(tour).flatMap((outcome) => outcomeTexts(outcome, tour)),
    ...tour.stops.flatMap(stopTexts),
  ];
}

export function stopTexts(stop: Stop): readonly Said[] {
  const { at, exhibits, alternative } = stop;
  const own =
    exhibits.length > 0 && isExhibitsTitle(stop) ? [] : one(below(at, "title"), stop.title, "label");
  return [
    ...own,
    ...one(below(at, "purpose"), stop.purpose, "adults"),
    ...one(below(at, "say"), stop.say, "adults"),
    ...stop.activities.flatMap(activityTexts),
    ...stop.facts.slice(0, mostFacts).flatMap((fact) => one(below(fact.at, "text"), fact.text, "adults")),
    ...many(below(at, "misconceptions"), stop.misconceptions, "errors"),
    ...one(below(at, "transition"), stop.transition, "adults"),
    ...one(below(at, "support"), stop.support, "adults"),
    ...one(below(at, "stretch"), stop.stretch, "adults"),
    ...one(below(at, "stand"), stop.stand, "adults"),
    ...one(below(at, "safety"), stop.safety, "adults"),
    ...(stop.room === null ? [] : roomTexts(stop.room)),
    ...exhibits.flatMap((exhibit) => exhibitTexts(exhibit)),
    ...(alternative === null ? [] : one(below(alternative.at, "title"), alternative.title, "label")),
    ...(alternative?.images ?? []).flatMap((picture) =>
      one(below(picture.at, "credit"), picture.credit, "quoted"),
    ),
    ...pictures(stop.images),
  ];
}

/** A stop without a title of its own is called as its exhibits are. */
function isExhibitsTitle({ title, exhibits }: Stop): boolean {
  const words = Object.entries(title);
  return (
    exhibits.length > 0 &&
    words.every(([language, said]) => exhibits.every((one) => said.includes(one.title[language] ?? "")))
  );
}

/** What labels and papers say of an exhibit; its facts and questions are those of stops. */
function exhibitTexts(exhibit: Exhibit): readonly Said[] {
  const { at } = exhibit;
  const label = (key: keyof Exhibit, text: Text | null) => one(below(at, key), text, "label");
  return [
    ...label("title", exhibit.title),
    ...label("objectName", exhibit.objectName),
    ...exhibit.makers.flatMap(({ role, life }, index) => [
      ...one(below(at, "makers", index, "role"), role, "label"),
      ...one(below(at, "makers", index, "life"), life, "label"),
    ]),
    ...label("culture", exhibit.culture),
    ...label("period", exhibit.period),
    ...one(below(at, "date", "display"), exhibit.date?.display ?? null, "label"),
    ...label("place", exhibit.place),
    ...label("materials", exhibit.materials),
    ...label("technique", exhibit.technique),
    ...label("dimensions", exhibit.dimensions),
    ...one(below(at, "inscription"), exhibit.inscription, "quoted"),
    ...one(below(at, "credit"), exhibit.credit, "quoted"),
    ...label("spot", exhibit.spot),
    ...one(below(at, "summary"), exhibit.summary, "pupils"),
    ...terms(at, exhibit.vocabulary),
    ...pictures(exhibit.images),
  ];
}

/**
 * Texts of all tours, and of exhibits on none the few that are checked on their own: a collection may have thousands
 * of these.
 */
export function checkedTexts(project: Project): readonly Said[] {
  const known = checked.get(project) ?? findChecked(project);
  checked.set(project, known);
  return known;
}

/** Several rules look at the same texts. */
const checked = new WeakMap<Project, readonly Said[]>();

function findChecked({ tours, exhibits }: Project): readonly Said[] {
  const ofTours = [...tours.values()].flatMap(tourTexts);
  const onTours = new Set([...tours.values()].flatMap(({ stops }) => stops.flatMap((stop) => stop.exhibits)));
  const byText = new Map(ofTours.map((said) => [said.text, said]));
  for (const exhibit of exhibits.values()) {
    const { at, summary, dimensions } = exhibit;
    if (onTours.has(exhibit)) continue;
    if (summary !== null) byText.set(summary, { text: summary, at: below(at, "summary"), voice: "pupils" });
    if (dimensions !== null)
      byText.set(dimensions, { text: dimensions, at: below(at, "dimensions"), voice: "label" });
  }
  return [...byText.values()];
}

/** A task as adults and, on their sheet, pupils see it. */
function activityTexts(activity: Activity): readonly Said[] {
  const { at, table } = activity;
  return [
    ...questionTexts(activity),
    ...many(below(at, "options"), activity.options, "pupils"),
    ...many(below(at, "items"), activity.items, "pupils"),
    ...activity.pairs.flatMap(({ left, right }, index) => [
      ...one(below(at, "pairs", index, "left"), left, "pupils"),
      ...one(below(at, "pairs", index, "right"), right, "pupils"),
    ]),
    ...many(below(at, "bank"), activity.bank, "pupils"),
    ...many(below(at, "table", "columns"), table?.columns ?? [], "pupils"),
  ];
}

/** Tasks before and after the visit are on no sheet. */
function questionTexts({ at, ask, answer, followUps, tiers, materials, image }: Activity): readonly Said[] {
  const answerAt = below(at, "answer");
  return [
    ...one(below(at, "ask"), ask, "pupils"),
    ...many(below(answerAt, "model"), answer?.model ?? [], "adults"),
    ...many(below(answerAt, "accept"), answer?.accept ?? [], "adults"),
    ...many(below(answerAt, "commonErrors"), answer?.commonErrors ?? [], "errors"),
    ...one(below(answerAt, "evidenceAt"), answer?.evidenceAt ?? null, "adults"),
    ...many(below(at, "followUps"), followUps, "adults"),
    ...one(below(at, "tiers", "support"), tiers.support, "adults"),
    ...one(below(at, "tiers", "stretch"), tiers.stretch, "pupils"),
    ...many(below(at, "materials"), materials, "adults"),
    ...pictures(image === null ? [] : [image]),
  ];
}

function venueTexts({ at, title, rules, access, amenities, hazards, plan }: Venue): readonly Said[] {
  return [
    ...one(below(at, "title"), title, "label"),
    ...(["photo", "food", "bags", "touch"] as const).flatMap((key) =>
      one(below(at, "rules", key), rules[key], "pupils"),
    ),
    ...one(below(at, "access", "note"), access.note, "adults"),
    ...one(below(at, "access", "alternative"), access.alternative, "adults"),
    ...Object.entries(amenities).flatMap(([key, text]) => one(below(at, "amenities", key), text, "adults")),
    ...hazards.flatMap(({ where, hazard, controls }, index) => [
      ...one(below(at, "hazards", index, "where"), where, "adults"),
      ...one(below(at, "hazards", index, "hazard"), hazard, "adults"),
      ...one(below(at, "hazards", index, "controls"), controls, "adults"),
    ]),
    ...pictures(plan === null ? [] : [plan]),
  ];
}

function roomTexts({ at, title, access }: Room): readonly Said[] {
  return [
    ...one(below(at, "title"), title, "label"),
    ...one(below(at, "access", "note"), access.note, "adults"),
    ...one(below(at, "access", "alternative"), access.alternative, "adults"),
  ];
}

/** What a tour promises or its stops and tasks serve. */
export function outcomesOf(tour: Tour): readonly Outcome[] {
  const activities = [...tour.around, ...tour.stops.flatMap((stop) => stop.activities)];
  return [
    ...new Set([
      ...tour.outcomes.map(({ outcome }) => outcome),
      ...[...tour.stops, ...activities].flatMap(({ teaches, assesses }) => [...teaches, ...assesses]),
    ]),
  ];
}

/** Promised ones are printed in full, others by their short title if they have one. */
function outcomeTexts(outcome: Outcome, tour: Tour): readonly Said[] {
  const { at, short, statement } = outcome;
  const isFull = short === null || tour.outcomes.some((promised) => promised.outcome === outcome);
  return [
    ...one(below(at, "short"), short, "quoted"),
    ...(isFull ? one(below(at, "statement"), statement, "quoted") : []),
  ];
}

function terms(at: Address, vocabulary: readonly Term[]): readonly Said[] {
  return vocabulary.flatMap(({ term, definition }, index) => [
    ...one(below(at, "vocabulary", index, "term"), term, "label"),
    ...one(below(at, "vocabulary", index, "definition"), definition, "pupils"),
  ]);
}

function pictures(list: readonly Picture[]): readonly Said[] {
  return list.flatMap(({ at, alt, credit }) => [
    ...one(below(at, "alt"), alt, "label"),
    ...one(below(at, "credit"), credit, "quoted"),
  ]);
}

function one(at: Address, text: Text | null, voice: Voice): readonly Said[] {
  return text === null ? [] : [{ text, at, voice }];
}

function many(at: Address, texts: readonly Text[], voice: Voice): readonly Said[] {
  return texts.map((text, index) => ({ text, at: below(at, index), voice }));
}
