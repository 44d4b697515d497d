/** Which tours a command is about. */
import { nearest } from "../base/nearest.ts";
import type { Tour } from "../model/tour.ts";
import type { Loaded } from "./load.ts";
import { UsageError } from "./usage-error.ts";

export type Targets = {
  /** Read without an error, together with all they need. */
  readonly whole: readonly Tour[];
  /** Ids of tours that have errors, or need something that has. */
  readonly broken: readonly string[];
};

/** The tours with these ids, or all; an unknown id is a `UsageError`. */
export function toursOf({ project, texts, incomplete }: Loaded, ids: readonly string[]): Targets {
  const files = new Map([...texts.keys()].map((path) => [idOf(path), path]));
  const tourFiles = [...texts.keys()].filter((path) => isTourFile(path, project.tours));
  const known = [...new Set([...project.tours.keys(), ...tourFiles.map(idOf)])].sort();
  const wanted = ids.length === 0 ? known : ids;
  for (const id of wanted) if (!known.includes(id)) throw unknownTour(id, known);
  const isBroken = (id: string): boolean => {
    const path = project.tours.get(id)?.at.file ?? files.get(id);
    return path === undefined || incomplete.has(path) || !project.tours.has(id);
  };
  return {
    whole: wanted.flatMap((id) =>
      isBroken(id) ? [] : [project.tours.get(id)].filter((tour) => tour !== undefined),
    ),
    broken: wanted.filter(isBroken),
  };
}

function unknownTour(id: string, known: readonly string[]): UsageError {
  const near = nearest(id, known);
  if (near !== null) return new UsageError(`There is no tour "${id}". Did you mean ${near}?`);
  return new UsageError(
    `There is no tour "${id}".`,
    known.length === 0
      ? "This project has no tours yet:  docent new tour"
      : `Tours here: ${known.join(", ")}`,
  );
}

/** Files of tours that could not be read at all are not in the project, but are known by their folder. */
function isTourFile(path: string, tours: ReadonlyMap<string, Tour>): boolean {
  return path.startsWith("tours/") || [...tours.values()].some((tour) => tour.at.file === path);
}

function idOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
}
