/** Which files no paper may be made of: those with errors, and all that need something from them. */
import type { Problem } from "../base/problem.ts";
import { isError, unitAt, unitKey, type LoadedFile, type UnitKey } from "./load.ts";

export type Findings = {
  readonly files: readonly LoadedFile[];
  readonly problems: readonly Problem[];
  readonly needs: ReadonlyMap<UnitKey, ReadonlySet<UnitKey>>;
  readonly twins: readonly (readonly [UnitKey, UnitKey])[];
};

export function incompleteFiles({ files, problems, needs, twins }: Findings): ReadonlySet<string> {
  const documents = new Map(files.map(({ path, document }) => [path, document]));
  const errors = problems
    .filter(isError)
    .map(({ place }) => unitAt(place, documents.get(place.file) ?? null));
  const neededBy = reversed(files, needs, twins);
  const spoilt = new Set(errors);
  for (const unit of spoilt) {
    // A set that grows while it is walked: each new member is walked too.
    for (const dependent of neededBy.get(unit) ?? []) spoilt.add(dependent);
  }
  return new Set([...spoilt].map((key) => key.slice(0, key.lastIndexOf("#"))));
}

/** Entries of a list need the file they are in; all files need the project's settings; twins spoil each other. */
function reversed(
  files: readonly LoadedFile[],
  needs: Findings["needs"],
  twins: Findings["twins"],
): ReadonlyMap<UnitKey, ReadonlySet<UnitKey>> {
  const neededBy = new Map<UnitKey, Set<UnitKey>>();
  const add = (needed: UnitKey, by: UnitKey): void => {
    const known = neededBy.get(needed) ?? new Set();
    neededBy.set(needed, known.add(by));
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
  return neededBy;
}
