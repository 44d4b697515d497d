/** Questions and tasks: a plain string is an open question; every shorthand of an answer becomes one shape. */
import type { Picture } from "../../model/exhibit.ts";
import type { Text } from "../../model/text.ts";
import type { Activity, Answer } from "../../model/tour.ts";
import {
  activityTypes,
  audiences,
  bloomLevels,
  evidenceKinds,
  phases,
  type Phase,
} from "../../model/vocabulary.ts";
import {
  addressOf,
  isMap,
  isMissing,
  items,
  made,
  member,
  numberOf,
  oneOrMore,
  stringOf,
  wordOf,
  wordsOf,
  type Field,
} from "./field.ts";
import { linkOutcomes } from "./outcome-link.ts";
import { pickPicture, pictureOf } from "./picture.ts";
import type { Scope } from "./scope.ts";
import { textOf, textsOf } from "./text.ts";

export type Surroundings = {
  /** Where the activities stand; one may say otherwise. */
  readonly phase: Phase;
  /** The pictures an activity may name: its stop's or its exhibit's. */
  readonly pictures: readonly Picture[];
};

/** The activities of a list, numbered from 1. */
export function activitiesOf(scope: Scope, list: Field, around: Surroundings): readonly Activity[] {
  return items(list).map((field, index) => activityOf(scope, field, { ...around, number: index + 1 }));
}

function activityOf(
  scope: Scope,
  field: Field,
  around: Surroundings & { readonly number: number },
): Activity {
  const get = (key: string): Field => member(field, key);
  const texts = (key: string): readonly Text[] => textsOf(get(key), scope.language);
  const audience = wordsOf(get("audience"), audiences);
  return {
    at: addressOf(field),
    number: around.number,
    ask: textOf(isMap(field) ? get("ask") : field, scope.language) ?? { [scope.language]: "" },
    type: wordOf(get("type"), activityTypes) ?? "open",
    phase: wordOf(get("phase"), phases) ?? around.phase,
    answer: answerOf(get("answer"), scope),
    followUps: texts("followUps"),
    options: texts("options"),
    pairs: made(items(get("pairs")), (pair) => pairOf(pair, scope)),
    items: texts("items"),
    bank: texts("bank"),
    table: tableOf(get("table"), scope),
    space: spaceOf(get("space")),
    minutes: numberOf(get("minutes")),
    grouping: wordOf(get("grouping"), ["whole", "pairs", "small-group", "individual"]),
    teaches: linkOutcomes(scope, get("teaches")),
    assesses: linkOutcomes(scope, get("assesses")),
    evidence: wordOf(get("evidence"), evidenceKinds),
    bloom: wordOf(get("bloom"), bloomLevels),
    tiers: tiersOf(get("tiers"), scope),
    audience: audience.length > 0 ? audience : audiences,
    materials: texts("materials"),
    image: imageOf(scope, get("image"), around.pictures),
  };
}

const answerKeys = ["model", "accept", "commonErrors", "evidenceAt"];

function answerOf(field: Field, { language }: Scope): Answer | null {
  if (isMissing(field)) return null;
  const keyed = isMap(field) && answerKeys.some((key) => member(field, key).value !== undefined);
  const texts = (key: string): readonly Text[] => (keyed ? textsOf(member(field, key), language) : []);
  const answer = {
    model: keyed ? texts("model") : textsOf(field, language),
    accept: texts("accept"),
    commonErrors: texts("commonErrors"),
    evidenceAt: keyed ? textOf(member(field, "evidenceAt"), language) : null,
  };
  const says =
    answer.evidenceAt !== null ||
    [answer.model, answer.accept, answer.commonErrors].some((list) => list.length > 0);
  return says ? answer : null;
}

function pairOf(field: Field, { language }: Scope): Activity["pairs"][number] | null {
  const [first, second] = isMap(field) ? [member(field, "left"), member(field, "right")] : items(field);
  const left = first === undefined ? null : textOf(first, language);
  const right = second === undefined ? null : textOf(second, language);
  return left === null || right === null ? null : { left, right };
}

function tableOf(field: Field, { language }: Scope): Activity["table"] {
  const columns = textsOf(member(field, "columns"), language);
  return columns.length === 0 ? null : { columns, rows: numberOf(member(field, "rows")) ?? 1 };
}

function spaceOf(field: Field): Activity["space"] {
  const lines = numberOf(member(field, "lines"));
  const [widthMm, heightMm] = oneOrMore(member(field, "box")).map(numberOf);
  if (lines !== null) return { lines };
  return widthMm == null || heightMm == null ? null : { widthMm, heightMm };
}

const noTiers: Activity["tiers"] = { support: null, core: null, stretch: null };

function tiersOf(field: Field, { language }: Scope): Activity["tiers"] {
  if (isMissing(field)) return noTiers;
  const text = (key: string): Text | null => textOf(member(field, key), language);
  return { support: text("support"), core: text("core"), stretch: text("stretch") };
}

/** A picture of its own, or the name of one that the stop has. */
function imageOf(scope: Scope, field: Field, pictures: readonly Picture[]): Picture | null {
  return stringOf(field) === null ? pictureOf(scope, field) : pickPicture(scope, field, pictures);
}
