/** What `validate --fix` makes of a project, in memory. */
import type { LocatedProblem } from "../../src/base/problem.ts";
import type { ProjectFiles } from "../../src/base/source.ts";
import { locateAll, plainText } from "../../src/read/locate.ts";
import { readProject } from "../../src/read/project.ts";
import { repairFiles, type FileRepair } from "../../src/read/repair.ts";

/** All that is told of a project's files, the rules aside. */
export function problemsOf(files: ProjectFiles): readonly LocatedProblem[] {
  const { problems, texts, documents } = readProject(files);
  const plain = [...texts].map(([path, text]) => [path, plainText(text)] as const);
  return locateAll(problems, new Map([...plain, ...documents]));
}

export function repairsOf(files: ProjectFiles): readonly FileRepair[] {
  return repairFiles(files, problemsOf);
}

/** The same files after the repairs. */
export function repaired(files: ProjectFiles): ProjectFiles {
  const made = new Map(repairsOf(files).map(({ after }) => [after.path, after]));
  return { ...files, sources: files.sources.map((source) => made.get(source.path) ?? source) };
}
