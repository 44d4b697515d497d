/** Which files no paper may be made of: those with errors, and all that need something from them; and why. */
import type { Place } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import { unitAt, unitKey, type LoadedFile, type UnitKey } from "./load.ts";

export type Links = {
  readonly files: readonly LoadedFile[];
  readonly needs: ReadonlyMap<UnitKey, ReadonlySet<UnitKey>>;
  readonly twins: readonly (readonly [UnitKey, UnitKey])[];
};

export function incompleteFiles(
  { files, needs, twins }: Links,
  errors: readonly Place[],
): ReadonlySet<string> {
  const users = errors.length === 0 ? new Map<UnitKey, Set<UnitKey>>() : neededBy({ files, needs, twins });
  const spoilt = new Set(errors.map(unitFinder(files)));
  for (const unit of spoilt) {
    // A set that grows while it is walked: each new member is walked too.
    for (const dependent of users.get(unit) ?? []) spoilt.add(dependent);
  }
  return new Set([...spoilt].map((key) => key.slice(0, key.lastIndexOf("#"))));
}

/** The problems of these files and of everything they need: an error among them makes one of the files incomplete. */
export function problemsBelow(
  { files, needs, twins }: Links,
  paths: ReadonlySet<string>,
  problems: readonly Problem[],
): readonly Problem[] {
  const unitOf = unitFinder(files);
  const concerned = new Set(files.filter(({ path }) => paths.has(path)).flatMap(unitKeys));
  const needed = turned(neededBy({ files, needs, twins }));
  for (const unit of concerned) for (const other of needed.get(unit) ?? []) concerned.add(other);
  return problems.filter((one) => concerned.has(unitOf(one.place)));
}

function unitFinder(files: readonly LoadedFile[]): (place: Place) => UnitKey {
  const documents = new Map(files.map(({ path, document }) => [path, document]));
  return (place) => unitAt(place, documents.get(place.file) ?? null);
}

function unitKeys({ path, units }: LoadedFile): readonly UnitKey[] {
  return [unitKey(path, ""), ...units.map(({ key }) => key)];
}

function turned(
  usersOf: ReadonlyMap<UnitKey, ReadonlySet<UnitKey>>,
): ReadonlyMap<UnitKey, readonly UnitKey[]> {
  const needs = new Map<UnitKey, UnitKey[]>();
  for (const [needed, users] of usersOf) {
    for (const user of users) needs.set(user, [...(needs.get(user) ?? []), needed]);
  }
  return needs;
}

/**
 * Which units need each unit. Entries of a list need the file they are in; all files need the project's settings;
 * twins spoil each other.
 */
export function neededBy({ files, needs, twins }: Links): ReadonlyMap<UnitKey, ReadonlySet<UnitKey>> {
  const users = new Map<UnitKey, Set<UnitKey>>();
  const add = (needed: UnitKey, by: UnitKey): void => {
    const known = users.get(needed) ?? new Set();
    users.set(needed, known.add(by));
  };
  const settings = files.flatMap(({ units }) => units).find(({ kind }) => kind === "project");
  for (const { path, units } of files) {
    for (const { key } of units) {
      add(unitKey(path, ""), key);
      if (settings !== undefined && settings.key !== key) add(settings.key, key);
    }
  }
  for (const [by, all] of needs) for (const needed of all) add(needed, by);
  for (const [one, other] of twins) add(one, other);
  return users;
}
