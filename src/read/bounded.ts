/** Keeps what is said of one file within bounds: so many problems, and no word in them without end. */
import { codes } from "../base/codes.ts";
import { problem, type Problem } from "../base/problem.ts";

/** Problems that are told of one file. */
export const problemLimit = 1000;

/** In UTF-16 units: a longer word or text that a problem quotes loses its middle. */
const quoteLimit = 300;

/** At most so many problems a file, errors before others, and the number of those that were left out. */
export function bounded(problems: readonly Problem[]): readonly Problem[] {
  const kept =
    problems.length > problemLimit ? [...byFile(problems)].flatMap(([, some]) => capped(some)) : problems;
  return kept.map(withShortQuotes);
}

/** Says that there are more problems than are listed. */
export function moreProblems(file: string, more: number): Problem {
  return problem("yaml/more-problems", { file, pointer: "" }, { more });
}

function byFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const it of problems) {
    const known = files.get(it.place.file);
    if (known === undefined) files.set(it.place.file, [it]);
    else known.push(it);
  }
  return files;
}

function capped(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= problemLimit) return problems;
  const told = problems.filter(({ code }) => code !== "yaml/more-problems");
  const uncounted = problems.flatMap((it) => (it.code === "yaml/more-problems" ? [it.args.more] : []));
  const sorted = (["error", "warning", "info"] as const).flatMap((level) =>
    told.filter(({ code }) => codes[code].severity === level),
  );
  const more = uncounted.reduce((sum, it) => sum + it, 0) + Math.max(0, told.length - problemLimit);
  const file = problems[0]?.place.file ?? "";
  return [...sorted.slice(0, problemLimit), moreProblems(file, more)];
}

function withShortQuotes(it: Problem): Problem {
  const entries = Object.entries(it.args as Readonly<Record<string, unknown>>);
  if (!entries.some(([, value]) => isLong(value))) return it;
  return {
    ...it,
    args: Object.fromEntries(entries.map(([key, value]) => [key, shortened(value)])),
  } as Problem;
}

function isLong(value: unknown): boolean {
  return typeof value === "string" ? value.length > quoteLimit : Array.isArray(value) && value.some(isLong);
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== "string" || value.length <= quoteLimit) return value;
  return `${value.slice(0, quoteLimit - 50)} … ${value.slice(-40)}`;
}
