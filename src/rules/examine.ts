/** What was read, with everything the rules find in it, as serious as the project takes it. */
import type { Address } from "../base/place.ts";
import type { LocatedProblem, Problem } from "../base/problem.ts";
import type { CheckProfile } from "../base/severity.ts";
import { silence, type Silenced } from "../read/ignores.ts";
import { locateAll, plainText, type Locatable } from "../read/locate.ts";
import type { ReadResult } from "../read/project.ts";
import { checkRules } from "./check.ts";
import { factsOf, type SizeOfPicture } from "./facts.ts";
import { levelsFor } from "./levels.ts";
import { contentHasher } from "./workflow/content-hash.ts";

export type Examined = Omit<ReadResult, "problemsBelow" | "spoiltBy"> & {
  /** Words, lines and columns of problems; without those that are ignored in place or switched off. */
  readonly locate: (problems: readonly Problem[], texts: ReadonlyMap<string, string>) => Located;
  /** The problems of these files and of everything they need. */
  readonly problemsBelow: (paths: ReadonlySet<string>) => readonly Problem[];
  /** Paths of files that have errors, or need something from a file that has: no paper is made of them. */
  readonly unfit: () => ReadonlySet<string>;
};

export type Located = Pick<Silenced, "kept" | "silenced">;

export type Strictness = {
  /** ISO 8601. */
  readonly today: string;
  /** Null: what the project says, else `publish`. */
  readonly profile: CheckProfile | null;
  /** False: only what reading found. */
  readonly rules: boolean;
  /** Without it nothing is said of the dots of pictures. */
  readonly pictureSize?: SizeOfPicture;
  /** In hexadecimal. Without it nobody can tell whether a tour was changed since somebody signed it. */
  readonly sha256?: (bytes: Uint8Array) => string;
};

export function examine(read: ReadResult, strictness: Strictness): Examined {
  const { today, profile, rules, pictureSize, sha256 } = strictness;
  const { project, incomplete } = read;
  const levelOf = levelsFor(profile ?? project.rules.profile ?? "publish", project.rules);
  const locate = (some: readonly Problem[], texts = read.texts): Silenced =>
    silence(locateAll(some, locatables(read, texts), levelOf), texts);
  const problems = [...read.problems, ...(rules ? ruleProblems() : [])];
  function ruleProblems(): readonly Problem[] {
    const allToursRead = [...read.tourFiles.values()].every((file) => !incomplete.has(file));
    const contentHashOf = contentHasher(sha256);
    const facts = { ...factsOf(project, today, pictureSize), allToursRead, contentHashOf };
    const found = checkRules(facts, incomplete);
    const wrongIgnores = locate([...read.problems, ...found]).problems.filter(
      ({ code, place }) => code !== "rule/stale-ignore" || !incomplete.has(place.file),
    );
    return [...found, ...wrongIgnores];
  }
  return {
    ...read,
    problems,
    locate,
    problemsBelow: (paths) => read.problemsBelow(paths, problems),
    unfit: () => read.spoiltBy(errorsAmong(locate(problems).kept)),
  };
}

/** Every file that has a text: by its addresses where it is YAML, else by its lines alone. */
function locatables(
  { documents }: ReadResult,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, Locatable> {
  const files = new Map<string, Locatable>(documents);
  for (const [path, text] of texts) if (!files.has(path)) files.set(path, plainText(text));
  return files;
}

function errorsAmong(located: readonly LocatedProblem[]): readonly Address[] {
  const errors = located.filter(({ severity }) => severity === "error");
  return errors.map(({ file, pointer }) => ({ file, pointer: pointer ?? "" }));
}
