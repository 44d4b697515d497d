/** What `docent render` is asked to make papers of: tours with their visits, or single visits. */
import { resolve } from "node:path";
import { nearest } from "../../base/nearest.ts";
import type { Problem } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import { insideProject } from "../../host/project-files.ts";
import { appliesTo, papers, type PaperKind } from "../../render/papers.ts";
import type { Context } from "../command.ts";
import type { Loaded } from "../load.ts";
import { toursOf } from "../targets.ts";
import { UsageError } from "../usage-error.ts";
import { visitsOf } from "../visit-targets.ts";

export type RenderTargets = {
  readonly tours: Sorted<Tour>;
  readonly visits: Sorted<Visit>;
  /** Of these and all they need; what is wrong elsewhere does not touch them. */
  readonly problems: readonly Problem[];
};

type Sorted<T> = {
  /** Read without an error, together with all they need. */
  readonly whole: readonly T[];
  /** Ids of those that have errors, or need something that has. */
  readonly broken: readonly string[];
};

type Asked = { readonly typed: readonly string[]; readonly kinds: readonly PaperKind[] };

/**
 * The tours with these ids or files, each with those of its visits that have something for the wanted kinds of papers,
 * and the visits with these; all without any. An unknown one is a `UsageError`.
 */
export function renderTargets(context: Context, loaded: Loaded, { typed, kinds }: Asked): RenderTargets {
  const { tourFiles, visitFiles } = loaded;
  const isAll = typed.length === 0 || loaded.isLone;
  const named = isAll ? [] : typed.map((word) => visitNamed(context, loaded, word));
  const words = typed.filter((_, index) => named[index] == null);
  const tours = isAll || words.length > 0 ? toursOf(context, loaded, words) : none;
  const tourIds = [...tours.whole.map(({ id }) => id), ...tours.broken];
  const wanted = visitsWanted(loaded, isAll ? null : tourIds, kinds);
  const ids = [...new Set([...wanted, ...named.flatMap((id) => id ?? [])])].sort();
  const files = [
    ...tourIds.map((id) => tourFiles.get(id) ?? ""),
    ...ids.map((id) => visitFiles.get(id) ?? ""),
  ];
  return {
    tours,
    visits: ids.length === 0 ? none : visitsOf(context, loaded, ids),
    problems: loaded.problemsBelow(new Set(files)),
  };
}

const none = { whole: [], broken: [] };

/** Of visits that could not be read nobody knows the tour: they are wanted where all are. */
function visitsWanted(
  { project, visitFiles }: Loaded,
  tourIds: readonly string[] | null,
  kinds: readonly PaperKind[],
): readonly string[] {
  const wanted = kinds.filter((kind) => papers[kind].of === "visit");
  if (wanted.length === 0) return [];
  return [...visitFiles.keys()].filter((id) => {
    const visit = project.visits.get(id);
    if (visit === undefined) return tourIds === null;
    const { tour } = visit;
    const isAsked = tourIds === null || tourIds.includes(tour.id);
    return isAsked && wanted.some((kind) => appliesTo(kind, { tour, visit }));
  });
}

/** The id of the visit that a word means; null if it means a tour, which goes first where both are called the same. */
function visitNamed({ settings }: Context, loaded: Loaded, word: string): string | null {
  const { root, tourFiles, visitFiles } = loaded;
  if (tourFiles.has(word)) return null;
  if (visitFiles.has(word)) return word;
  const path = insideProject(root, resolve(settings.cwd, word));
  const [id] = [...visitFiles].find(([, file]) => file === path) ?? [];
  if (id !== undefined) return id;
  if (visitFiles.size === 0 || [...tourFiles.values()].some((file) => file === path)) return null;
  throw unknownTarget(word, [...tourFiles.keys()].sort(), [...visitFiles.keys()].sort());
}

function unknownTarget(word: string, tours: readonly string[], visits: readonly string[]): UsageError {
  const near = nearest(word, [...tours, ...visits]);
  const all = `Tours here: ${tours.join(", ")}\nVisits here: ${visits.join(", ")}`;
  return new UsageError(
    `There is no tour or visit "${word}".`,
    near === null ? all : `Did you mean ${near}?`,
  );
}
