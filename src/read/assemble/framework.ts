/** A file of outcomes → a framework: nested outcomes laid flat, parents first, with ids, levels and parents resolved. */
import { problem, seeAlso } from "../../base/problem.ts";
import { shortSlugOf } from "../../base/slug.ts";
import { classLevelOf } from "../../model/audience.ts";
import type { AgeRange, Framework, Licence, Outcome } from "../../model/outcome.ts";
import { resolveText, type Text } from "../../model/text.ts";
import { bloomLevels, iscedLevels, keyCompetences, type Isced } from "../../model/vocabulary.ts";
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
import { inFull, ownKeysOf, relationsOf } from "./relation.ts";
import type { Scope } from "./scope.ts";
import { textOf, textsOf } from "./text.ts";

export function assembleFramework(scope: Scope): Framework {
  const { root, id } = scope.unit;
  const get = (key: string): Field => member(root, key);
  const levels = levelsOf(root, { year: null, ages: null, isced: null, subjects: [] }, scope);
  return {
    id,
    at: addressOf(root),
    title: textOf(get("title"), scope.language) ?? { [scope.language]: id },
    creator: stringOf(get("creator")),
    publisher: stringOf(get("publisher")),
    version: stringOf(get("version")),
    status: stringOf(get("status")),
    validFrom: stringOf(get("validFrom")),
    validTo: stringOf(get("validTo")),
    country: stringOf(get("country")),
    official: flagOf(get("official")),
    source: stringOf(get("source")),
    licence: licenceOf(get("licence")),
    uuid: stringOf(get("uuid")),
    codePattern: stringOf(get("codePattern")),
    ownKeys: ownKeysOf(root),
    ...assembleOutcomes(scope, levels),
  };
}

function licenceOf(field: Field): Licence | null {
  const typed = stringOf(field);
  if (typed !== null) return { title: typed, uri: /^https?:/.test(typed) ? typed : null };
  const title = stringOf(member(field, "title"));
  return title === null ? null : { title, uri: stringOf(member(field, "uri")) };
}

/** What outcomes take from the heading above them, or from the framework, where they say nothing. */
type Levels = {
  readonly year: string | null;
  readonly ages: AgeRange | null;
  readonly isced: Isced | null;
  readonly subjects: readonly Text[];
};

type Node = {
  readonly field: Field;
  readonly id: string;
  readonly parent: string | null;
  readonly levels: Levels;
};

function assembleOutcomes(scope: Scope, levels: Levels): Pick<Framework, "outcomes" | "relations"> {
  const nodes = nodesBelow(member(scope.unit.root, "outcomes"), {
    scope,
    parent: null,
    levels,
    taken: new Set(idsBelow(scope)),
  });
  const ids = new Map<string, Node>();
  for (const node of nodes) {
    const first = ids.get(node.id);
    if (first === undefined) ids.set(node.id, node);
    else scope.report(duplicate(node, first));
  }
  const { root, id: framework } = scope.unit;
  const relations = [...ids.values()].flatMap(({ field, id }) =>
    relationsOf(member(field, "relations"), framework, id),
  );
  return {
    outcomes: [...ids.values()].map((node) => outcomeOf(scope, node)),
    relations: [...relationsOf(member(root, "relations"), framework, null), ...relations],
  };
}

function duplicate({ field, id }: Node, first: Node) {
  const found = problem("reference/duplicate", addressOf(member(field, "id")), { target: "outcome", id });
  return seeAlso(found, addressOf(member(first.field, "id")), "first defined here");
}

type Above = {
  readonly scope: Scope;
  readonly parent: string | null;
  readonly levels: Levels;
  /** Ids that are written, and those made so far: a made one keeps clear of both. */
  readonly taken: Set<string>;
};

function nodesBelow(list: Field, above: Above): readonly Node[] {
  return items(list).flatMap((field) => {
    const id = stringOf(member(field, "id")) ?? freshId(field, above);
    const levels = levelsOf(field, above.levels, above.scope);
    const node = { field, id, parent: stringOf(member(field, "parent")) ?? above.parent, levels };
    return [node, ...nodesBelow(member(field, "children"), { ...above, parent: id, levels })];
  });
}

function idsBelow(scope: Scope): readonly string[] {
  const below = (list: Field): readonly string[] =>
    items(list).flatMap((field) =>
      [stringOf(member(field, "id")) ?? [], below(member(field, "children"))].flat(),
    );
  return below(member(scope.unit.root, "outcomes"));
}

const longestId = 48;

function freshId(field: Field, { scope, taken }: Above): string {
  const statement = statementOf(field, scope);
  const words = resolveText(statement, scope.language, [scope.language]).text;
  const slug = shortSlugOf(words, longestId) || "outcome";
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}

function statementOf(field: Field, scope: Scope): Text {
  const text = textOf(isMap(field) ? member(field, "statement") : field, scope.language);
  return text ?? { [scope.language]: "" };
}

function levelsOf(field: Field, above: Levels, scope: Scope): Levels {
  const year = stringOf(member(field, "year"));
  const named = year === null ? null : classLevelOf(year);
  const subjects = textsOf(member(field, "subjects"), scope.language);
  return {
    year: year ?? above.year,
    ages: agesOf(member(field, "ages")) ?? named?.ages ?? above.ages,
    isced: wordOf(member(field, "isced"), iscedLevels) ?? named?.isced ?? above.isced,
    subjects: subjects.length > 0 ? subjects : above.subjects,
  };
}

export function agesOf(field: Field): AgeRange | null {
  const [from, to] = items(field).map(numberOf);
  return from == null || to == null ? null : [from, to];
}

function outcomeOf(scope: Scope, { field, id, parent, levels }: Node): Outcome {
  const get = (key: string): Field => member(field, key);
  const framework = scope.unit.id;
  const replacedBy = stringOf(get("replacedBy"));
  return {
    ref: `${framework}:${id}`,
    id,
    framework,
    at: addressOf(field),
    statement: statementOf(field, scope),
    short: textOf(get("short"), scope.language),
    code: stringOf(get("code")),
    codeSource: wordOf(get("codeSource"), ["official", "publisher", "local"]) ?? "local",
    alignable: flagOf(get("alignable")) ?? true,
    type: stringOf(get("type")),
    parent: parent === null ? null : inFull(parent, framework),
    ...levels,
    bloom: wordOf(get("bloom"), bloomLevels),
    keyCompetences: wordsOf(get("keyCompetences"), keyCompetences),
    statutory: flagOf(get("statutory")),
    validTo: stringOf(get("validTo")),
    replacedBy: replacedBy === null ? null : inFull(replacedBy, framework),
    glo: stringsOf(get("glo")),
    uuid: stringOf(get("uuid")),
    ownKeys: ownKeysOf(field),
    saysCodeSource: !isMissing(get("codeSource")),
  };
}
