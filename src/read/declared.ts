/** Who is declared where: finds a thing by kind and id, read or not, and tells of two with one id. */
import { problem, seeAlso, type Problem } from "../base/problem.ts";
import type { Kind } from "../model/project.ts";
import { addressOf, isMap, member, members, stringOf, type Field } from "./assemble/field.ts";
import type { LoadedFile, Unit, UnitKey } from "./load.ts";

export type Declared = {
  /** The first of each kind and id, in the order of kinds and ids. */
  readonly unitsOf: (kind: Kind) => readonly Unit[];
  readonly find: (kind: Kind, id: string) => Unit | null;
  /** The thing whose title, in any language, is `words`. */
  readonly findByTitle: (kind: Kind, words: string) => Unit | null;
  /** A file that may declare exhibits and could not be read; null if all could. */
  readonly unreadableList: UnitKey | null;
  /** Units that share an id: each spoils the other. */
  readonly twins: readonly (readonly [UnitKey, UnitKey])[];
  readonly problems: readonly Problem[];
};

/** `files` in the order of their paths: of two things with one id the first stays. */
export function declare(files: readonly LoadedFile[]): Declared {
  const byKind = new Map<Kind, Map<string, Unit>>();
  const problems: Problem[] = [];
  const twins: (readonly [UnitKey, UnitKey])[] = [];
  const aliases = new Map<Kind, Map<string, Unit>>();
  for (const unit of files.flatMap((file) => file.units)) {
    if (unit.otherId !== null) mapIn(aliases, unit.kind).set(unit.otherId, unit);
    const units = mapIn(byKind, unit.kind);
    const first = units.get(unit.id);
    if (first === undefined) units.set(unit.id, unit);
    else {
      twins.push([first.key, unit.key], [unit.key, first.key]);
      if (first.named && unit.named) problems.push(duplicate(first, unit));
    }
  }
  const sorted = new Map([...byKind].map(([kind, units]) => [kind, sortedById(units)]));
  const unreadable = files.find((file) => file.unreadableList);
  return {
    unitsOf: (kind) => sorted.get(kind) ?? [],
    find: (kind, id) => byKind.get(kind)?.get(id) ?? aliases.get(kind)?.get(id) ?? null,
    findByTitle: titleFinder(byKind),
    unreadableList: unreadable?.units[0]?.key ?? null,
    twins,
    problems,
  };
}

function sortedById(units: ReadonlyMap<string, Unit>): readonly Unit[] {
  return [...units.values()].sort((a, b) => compare(a.id, b.id));
}

function duplicate(first: Unit, second: Unit): Problem {
  const target = second.kind === "outcomes" ? "framework" : second.kind === "project" ? "tour" : second.kind;
  const found = problem("reference/duplicate", idPlace(second), { target, id: second.id });
  return seeAlso(found, idPlace(first), "first defined here");
}

/** The `id` where there is one (in a list), else the file. */
function idPlace({ root }: Unit) {
  return addressOf(root.parent === null ? root : member(root, "id"));
}

function titleFinder(byKind: ReadonlyMap<Kind, ReadonlyMap<string, Unit>>): Declared["findByTitle"] {
  const titles = new Map<Kind, Map<string, Unit>>();
  return (kind, words) => {
    const known = titles.get(kind) ?? titlesOf(byKind.get(kind));
    titles.set(kind, known);
    return known.get(fold(words)) ?? null;
  };
}

function titlesOf(units: ReadonlyMap<string, Unit> | undefined): Map<string, Unit> {
  const pairs = [...(units?.values() ?? [])].flatMap((unit) =>
    titlesIn(unit.root).map((title) => [title, unit] as const),
  );
  return new Map(pairs);
}

function titlesIn(root: Field): readonly string[] {
  const title = member(root, "title");
  return (isMap(title) ? members(title) : [title]).flatMap((one) => {
    const words = stringOf(one);
    return words === null ? [] : [fold(words)];
  });
}

function fold(words: string): string {
  return words.trim().toLowerCase();
}

function mapIn<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const map = maps.get(key) ?? new Map<string, V>();
  maps.set(key, map);
  return map;
}

/** Order of code units: the same on every computer. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
