/** Which visits a command is about. */
import { resolve } from "node:path";
import { nearest } from "../base/nearest.ts";
import type { Problem } from "../base/problem.ts";
import type { Visit } from "../model/visit.ts";
import { insideProject } from "../host/project-files.ts";
import type { Context } from "./command.ts";
import type { Loaded } from "./load.ts";
import { UsageError } from "./usage-error.ts";

export type VisitTargets = {
  /** Read without an error, together with all they need. */
  readonly whole: readonly Visit[];
  /** Ids of visits that have errors, or need something that has. */
  readonly broken: readonly string[];
  /** Of these visits and all they need. */
  readonly problems: readonly Problem[];
};

/** The visits with these ids or files, or all; an unknown one is a `UsageError`. */
export function visitsOf(context: Context, loaded: Loaded, typed: readonly string[]): VisitTargets {
  const { project, visitFiles } = loaded;
  const unfit = loaded.unfit();
  const ids =
    typed.length === 0
      ? [...visitFiles.keys()].sort()
      : [...new Set(typed.map((word) => idOf(context, loaded, word)))];
  if (ids.length === 0) throw noVisits();
  const fileOf = (id: string): string => visitFiles.get(id) ?? "";
  const whole = ids.flatMap((id) => (unfit.has(fileOf(id)) ? [] : (project.visits.get(id) ?? [])));
  return {
    whole,
    broken: ids.filter((id) => whole.every((visit) => visit.id !== id)),
    problems: loaded.problemsBelow(new Set(ids.map(fileOf))),
  };
}

function idOf({ settings }: Context, { root, visitFiles }: Loaded, word: string): string {
  if (visitFiles.has(word)) return word;
  const path = insideProject(root, resolve(settings.cwd, word));
  const [id] = [...visitFiles].find(([, file]) => file === path) ?? [];
  if (id !== undefined) return id;
  throw unknownVisit(word, [...visitFiles.keys()].sort());
}

function unknownVisit(word: string, known: readonly string[]): UsageError {
  if (known.length === 0) return noVisits();
  const near = nearest(word, known);
  return new UsageError(
    `There is no visit "${word}".`,
    near === null ? `Visits here: ${known.join(", ")}` : `Did you mean ${near}?`,
  );
}

function noVisits(): UsageError {
  return new UsageError("This project has no visits yet.", "Make one:  docent new visit --help");
}
