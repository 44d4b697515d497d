/**
 * `# docent-ignore time/attention: the group asked for it`: silences a problem of what stands on its line or, where
 * the comment has a line to itself, of what begins below it, with everything indented under that.
 */
import { familyOf, isSettable } from "../base/codes.ts";
import { problem, type LocatedProblem, type Problem } from "../base/problem.ts";
import { wrongRule } from "./rule-word.ts";

/** Lines from 1, both included; `start` and `end` are the comment's offsets. */
type Ignore = {
  readonly code: string;
  readonly reason: string;
  readonly fromLine: number;
  readonly toLine: number;
  readonly start: number;
  readonly end: number;
};

export type Silenced = {
  readonly kept: readonly LocatedProblem[];
  /** How many were ignored in place. */
  readonly silenced: number;
  /** What is wrong with the ignores themselves. */
  readonly problems: readonly Problem[];
};

/** Leaves out what the files ignore. Of an ignore that finds nothing to silence, and of one without a reason, it tells. */
export function silence(located: readonly LocatedProblem[], texts: ReadonlyMap<string, string>): Silenced {
  const ignores = [...texts].flatMap(([file, text]) =>
    text.includes(marker) ? ignoresIn(text).map((ignore) => ({ file, ignore })) : [],
  );
  const used = new Set<Ignore>();
  const byFile = new Map<string, Ignore[]>();
  for (const { file, ignore } of ignores) byFile.set(file, [...(byFile.get(file) ?? []), ignore]);
  const isIgnored = (it: LocatedProblem): boolean => {
    const fitting = (byFile.get(it.file) ?? []).filter((ignore) => fits(ignore, it));
    for (const ignore of fitting) used.add(ignore);
    return fitting.length > 0;
  };
  const kept = ignores.length === 0 ? located : located.filter((it) => !isIgnored(it));
  const problems = ignores.flatMap(({ file, ignore }) => ignoreProblems(file, ignore, used.has(ignore)));
  return { kept, silenced: located.length - kept.length, problems };
}

function fits({ code, fromLine, toLine }: Ignore, it: LocatedProblem): boolean {
  const isMeant = code === it.code || code === familyOf(it.code);
  return isMeant && it.line >= fromLine && it.line <= toLine && isSettable(it.code);
}

function ignoreProblems(
  file: string,
  { code, reason, start, end }: Ignore,
  isUsed: boolean,
): readonly Problem[] {
  const place = { file, start, end };
  const wrong = wrongRule(code, place);
  if (wrong !== null) return [wrong];
  if (!isUsed) return [problem("rule/stale-ignore", place, { code })];
  return reason === "" ? [problem("rule/no-reason", place, { code })] : [];
}

const marker = "docent-ignore";
const comment = /(^|\s)#\s*docent-ignore\s+([^:\n]*?)\s*(?::\s*(.*?))?\s*$/;

function ignoresIn(text: string): readonly Ignore[] {
  const lines = text.split("\n");
  let offset = 0;
  return lines.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const found = comment.exec(line);
    if (found === null) return [];
    const [whole, , words = "", reason = ""] = found;
    const isAlone = line.slice(0, found.index).trim() === "";
    const [fromLine, toLine] = isAlone ? blockBelow(lines, index) : [index + 1, index + 1];
    const at = {
      start: start + line.indexOf("#", found.index),
      end: start + found.index + whole.trimEnd().length,
    };
    return words
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((code) => ({ code, reason, fromLine, toLine, ...at }));
  });
}

/** The lines of the entry that begins below a comment. */
function blockBelow(lines: readonly string[], index: number): readonly [from: number, to: number] {
  const first = lines.findIndex((line, at) => at > index && !isBlank(line));
  if (first === -1) return [index + 1, index + 1];
  const indent = indentOf(lines[first] ?? "");
  const isEntry = /^\s*-(\s|$)/.test(lines[first] ?? "");
  const next = lines.findIndex(
    (line, at) => at > first && !isBlank(line) && !isInside(line, indent, isEntry),
  );
  return [first + 1, next === -1 ? lines.length : next];
}

function isInside(line: string, indent: number, isEntry: boolean): boolean {
  return indentOf(line) > indent || (!isEntry && indentOf(line) === indent && /^\s*-(\s|$)/.test(line));
}

function isBlank(line: string): boolean {
  return /^\s*(#.*)?$/.test(line);
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
