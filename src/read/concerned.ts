/** Which files a change concerns: those that changed and all that need something from them, or from what is gone. */
import type { SourceFile } from "../base/source.ts";
import { absentKey, absentVenue } from "./absent.ts";
import type { Declared } from "./declared.ts";
import { neededBy, type Links } from "./incomplete.ts";
import { identify, type Folders, type Identity } from "./kinds.ts";
import { loadFile, unitKey, type Unit, type UnitKey } from "./load.ts";

/** Files that are other than before. Paths relative to the project; a folder stands for all that is in it. */
export type Changes = {
  readonly paths: ReadonlySet<string>;
  /** The content before; null for a new file, and where it is not known. */
  readonly before: (path: string) => Uint8Array | null;
};

export type Surroundings = {
  readonly links: Links;
  readonly declared: Declared;
  readonly folders: Folders;
};

/** Paths of files that are there. */
export function concernedFiles(
  { links, declared, folders }: Surroundings,
  { paths, before }: Changes,
): ReadonlySet<string> {
  const users = neededBy(links);
  const changed = new Set([...paths].flatMap(spellings));
  const known = [...links.files.map(({ path }) => unitKey(path, "")), ...users.keys()];
  const concerned = new Set<UnitKey>([
    ...known.filter((key) => isWithin(changed, fileOf(key))),
    ...[...paths].flatMap((path) => goneIn(path, { declared, folders, before })),
    ...([...paths].some((path) => isWithin(templates, path)) ? keysOf(declared.unitsOf("tour")) : []),
  ]);
  // A set that grows while it is walked: each new member is walked too.
  for (const key of concerned) for (const user of users.get(key) ?? []) concerned.add(user);
  const files = new Set([...concerned].map(fileOf));
  return new Set(links.files.map(({ path }) => path).filter((path) => files.has(path)));
}

const templates: ReadonlySet<string> = new Set(["templates"]);

/** True if the path, or a folder it is in, is among `paths`. */
function isWithin(paths: ReadonlySet<string>, path: string): boolean {
  const parts = path.split("/");
  return parts.some((_part, index) => paths.has(parts.slice(0, index + 1).join("/")));
}

function fileOf(key: UnitKey): string {
  return key.slice(0, key.lastIndexOf("#"));
}

function keysOf(units: readonly Unit[]): readonly UnitKey[] {
  return units.map(({ key }) => key);
}

/** Git and a disk may disagree on how accents are written. */
function spellings(path: string): readonly string[] {
  return [path, path.normalize("NFC"), path.normalize("NFD")];
}

type Past = Pick<Surroundings, "declared" | "folders"> & Pick<Changes, "before">;

/** What the file declared before and nobody declares now. */
function goneIn(path: string, { declared, folders, before }: Past): readonly UnitKey[] {
  const identity = identify(path, folders);
  if (identity === null) return [];
  const gone = idsBefore(path, identity, before).filter((id) => declared.find(identity.kind, id) === null);
  const keys = gone.map((id) => absentKey(identity.kind, id));
  return identity.kind === "venue" && keys.length > 0 ? [...keys, absentVenue] : keys;
}

/** Only files of exhibits may hold several things, so only of those the old content is wanted. */
function idsBefore(path: string, identity: Identity, before: Changes["before"]): readonly string[] {
  const bytes = identity.kind === "exhibit" ? before(path) : null;
  if (bytes === null) return [identity.id];
  const source: SourceFile = { path, bytes };
  return loadFile(source, identity).units.map(({ id }) => id);
}
