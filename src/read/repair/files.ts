/** Repairs the files of a project in memory until nothing is left that can be repaired. */
import type { LocatedProblem } from "../../base/problem.ts";
import type { ProjectFiles, SourceFile } from "../../base/source.ts";
import { repairSource } from "./source.ts";

/** What was done to one file. Its problems in the order in which they were mended, with the lines they then had. */
export type FileRepair = {
  readonly before: SourceFile;
  readonly after: SourceFile;
  readonly repaired: readonly LocatedProblem[];
};

/**
 * The repaired files, in their order. What is mended may bring to light what else is wrong, in other files too:
 * `problemsOf` is asked again after each round.
 */
export function repairFiles(
  files: ProjectFiles,
  problemsOf: (files: ProjectFiles) => readonly LocatedProblem[],
): readonly FileRepair[] {
  const repairs = new Map<string, FileRepair>();
  let now = files;
  for (let round = 0; round < mostRounds; round++) {
    const made = repairedOnce(now.sources, byFile(problemsOf(now)));
    if (made.length === 0) break;
    for (const { before, after, repaired } of made) {
      const earlier = repairs.get(before.path);
      repairs.set(before.path, {
        before: earlier?.before ?? before,
        after,
        repaired: [...(earlier?.repaired ?? []), ...repaired],
      });
    }
    now = { ...now, sources: now.sources.map((source) => latest(source, repairs)) };
  }
  return files.sources.flatMap(({ path }) => repairs.get(path) ?? []);
}

/** Each round mends what the round before could not see yet; more than a few hide nothing from one another. */
const mostRounds = 10;

function repairedOnce(
  sources: readonly SourceFile[],
  problems: ReadonlyMap<string, readonly LocatedProblem[]>,
): readonly FileRepair[] {
  return sources.flatMap((before) => {
    const made = repairSource(before, problems.get(before.path) ?? []);
    return made === null ? [] : [{ before, after: made.source, repaired: made.repaired }];
  });
}

function latest(source: SourceFile, repairs: ReadonlyMap<string, FileRepair>): SourceFile {
  return repairs.get(source.path)?.after ?? source;
}

function byFile(problems: readonly LocatedProblem[]): ReadonlyMap<string, readonly LocatedProblem[]> {
  const files = new Map<string, LocatedProblem[]>();
  for (const it of problems) {
    const known = files.get(it.file);
    if (known === undefined) files.set(it.file, [it]);
    else known.push(it);
  }
  return files;
}
