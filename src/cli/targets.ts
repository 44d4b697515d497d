/** Which tours a command is about. */
import { resolve } from "node:path";
import { nearest } from "../base/nearest.ts";
import type { Problem } from "../base/problem.ts";
import type { Tour } from "../model/tour.ts";
import { insideProject } from "../host/project-files.ts";
import type { Context } from "./command.ts";
import type { Loaded } from "./load.ts";
import { UsageError } from "./usage-error.ts";

export type Targets = {
  /** Read without an error, together with all they need. */
  readonly whole: readonly Tour[];
  /** Ids of tours that have errors, or need something that has. */
  readonly broken: readonly string[];
  /** Of these tours and all they need; what is wrong elsewhere does not touch them. */
  readonly problems: readonly Problem[];
};

/** The tours with these ids or files, or all; an unknown one is a `UsageError`. */
export function toursOf(context: Context, loaded: Loaded, typed: readonly string[]): Targets {
  const { project, tourFiles } = loaded;
  const unfit = loaded.unfit();
  const all = typed.length === 0 || loaded.isLone;
  const ids = all
    ? [...tourFiles.keys()].sort()
    : [...new Set(typed.map((word) => idOf(context, loaded, word)))];
  if (ids.length === 0) throw noTours();
  const fileOf = (id: string): string => tourFiles.get(id) ?? "";
  const whole = ids.flatMap((id) => (unfit.has(fileOf(id)) ? [] : (project.tours.get(id) ?? [])));
  return {
    whole,
    broken: ids.filter((id) => whole.every((tour) => tour.id !== id)),
    problems: loaded.problemsBelow(new Set(ids.map(fileOf))),
  };
}

function idOf({ settings }: Context, { root, tourFiles }: Loaded, word: string): string {
  if (tourFiles.has(word)) return word;
  const path = insideProject(root, resolve(settings.cwd, word));
  const [id] = [...tourFiles].find(([, file]) => file === path) ?? [];
  if (id !== undefined) return id;
  throw unknownTour(word, [...tourFiles.keys()].sort());
}

function unknownTour(word: string, known: readonly string[]): UsageError {
  if (known.length === 0) return noTours();
  const near = nearest(word, known);
  return new UsageError(
    `There is no tour "${word}".`,
    near === null ? `Tours here: ${known.join(", ")}` : `Did you mean ${near}?`,
  );
}

function noTours(): UsageError {
  return new UsageError("This project has no tours yet.", "Make one:  docent new tour --help");
}
