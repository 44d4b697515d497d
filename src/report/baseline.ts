/** A baseline: the problems a collection had when it began to be checked. They are hidden, so that only new ones count. */
import type { FingerprintOf } from "./fingerprint.ts";
import type { ProblemReport } from "./problems/report.ts";

/** File and code are for people who read the file; the fingerprint alone says which problem it is. */
export type BaselineEntry = {
  readonly file: string;
  readonly code: string;
  readonly fingerprint: string;
};

/** Of which files everything was looked at, so that what is not in the report is not in them. */
export type LookedAt = (file: string) => boolean;

/** Null if the text is no baseline. */
export function readBaseline(text: string): readonly BaselineEntry[] | null {
  const data = parsed(text);
  if (!isRecord(data) || data["version"] !== 1 || !Array.isArray(data["problems"])) return null;
  const problems: readonly unknown[] = data["problems"];
  return problems.every(isEntry) ? problems : null;
}

/** One line an entry, sorted: two people who change it meet only where they changed the same. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ file, code, fingerprint }) => ({ file, code, fingerprint }))
    .sort(
      (a, b) => compare(a.file, b.file) || compare(a.code, b.code) || compare(a.fingerprint, b.fingerprint),
    )
    .map((entry) => `\n    ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "problems": [${lines.join(",")}${lines.length === 0 ? "" : "\n  "}]\n}\n`;
}

/** The report without the problems of the baseline; they are counted. */
export function hideKnown(
  report: ProblemReport,
  baseline: readonly BaselineEntry[],
  fingerprintOf: FingerprintOf,
): ProblemReport {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const problems = report.problems.filter((one) => !known.has(fingerprintOf(one)));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  const fixable = problems.filter((one) => one.fixable).length;
  return { ...report, problems, counts, fixable, known: report.problems.length - problems.length };
}

/** Entries for all problems of a report, and those of a former baseline for what was not looked at. */
export function renewed(
  report: ProblemReport,
  { former, lookedAt, fingerprintOf }: Renewal,
): readonly BaselineEntry[] {
  const now = report.problems.map((one) => ({
    file: one.file,
    code: one.code,
    fingerprint: fingerprintOf(one),
  }));
  const kept = former.filter(({ file }) => !lookedAt(file));
  return [...without(kept, now), ...now];
}

export type Renewal = {
  readonly former: readonly BaselineEntry[];
  readonly lookedAt: LookedAt;
  readonly fingerprintOf: FingerprintOf;
};

/** Entries of one baseline that are not in another. */
export function without(
  some: readonly BaselineEntry[],
  others: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const names = new Set(others.map(({ fingerprint }) => fingerprint));
  return some.filter(({ fingerprint }) => !names.has(fingerprint));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

function isEntry(it: unknown): it is BaselineEntry {
  return isRecord(it) && ["file", "code", "fingerprint"].every((key) => typeof it[key] === "string");
}

function isRecord(it: unknown): it is Readonly<Record<string, unknown>> {
  return typeof it === "object" && it !== null && !Array.isArray(it);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
