/** `--baseline FILE`: known problems are hidden and counted, new ones fail; `--update-baseline` makes today's known. */
import { counted } from "../../base/counted.ts";
import { basename, dirname, resolve } from "node:path";
import {
  baselineText,
  hideKnown,
  readBaseline,
  renewed,
  without,
  type BaselineEntry,
  type LookedAt,
} from "../../report/baseline.ts";
import { fingerprints } from "../../report/fingerprint.ts";
import type { ProblemReport } from "../../report/problems/report.ts";
import type { Context } from "../command.ts";
import { say } from "../talk.ts";
import { UsageError } from "../usage-error.ts";

export type BaselineOptions = {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
};

/** The report without what is known. `report` holds all problems of the files that were looked at. */
export function withBaseline(
  context: Context,
  report: ProblemReport,
  { options, lookedAt }: { readonly options: BaselineOptions; readonly lookedAt: LookedAt },
): ProblemReport {
  const { baseline: name, updateBaseline = false } = options;
  if (name === undefined) return report;
  const former = entriesIn(context, name);
  if (former === null && !updateBaseline)
    throw new UsageError(
      `There is no baseline ${name}.`,
      `Make it of today's problems:  ${updateCommand(name)}`,
    );
  const fingerprintOf = fingerprints(report.found, context.host.sha256);
  const now = renewed(report, { former: former ?? [], lookedAt, fingerprintOf });
  const gone = without(former ?? [], now);
  if (updateBaseline) write(context, { name, former, now, gone });
  else if (gone.length > 0) tellStale(context, name, gone);
  return hideKnown(report, updateBaseline ? now : (former ?? []), fingerprintOf);
}

/** Before anything is read: what is typed must make sense. */
export function checkBaselineOptions({ baseline, updateBaseline = false }: BaselineOptions): void {
  if (updateBaseline && baseline === undefined)
    throw new UsageError(
      "--update-baseline does not know which file.",
      `Name it:  ${updateCommand("docent-baseline.json")}`,
    );
}

/** Null if there is no such file. What is no baseline is never overwritten. */
function entriesIn({ host, settings }: Context, name: string): readonly BaselineEntry[] | null {
  const bytes = host.files.read(resolve(settings.cwd, name));
  if (bytes === null) return null;
  const entries = readBaseline(new TextDecoder().decode(bytes));
  if (entries !== null) return entries;
  throw new UsageError(
    `${name} is no baseline, or is damaged.`,
    `If nobody needs it, delete it and make a new one:  ${updateCommand(name)}`,
  );
}

type Update = {
  readonly name: string;
  readonly former: readonly BaselineEntry[] | null;
  readonly now: readonly BaselineEntry[];
  readonly gone: readonly BaselineEntry[];
};

function write(context: Context, { name, former, now, gone }: Update): void {
  const path = resolve(context.settings.cwd, name);
  const added = without(now, former ?? []);
  if (former === null || added.length + gone.length > 0)
    context.host.files.writeAll(dirname(path), [{ path: basename(path), content: baselineText(now) }]);
  const change = former === null ? "" : ` (${added.length} new, ${gone.length} gone)`;
  say(context, `${name}: ${counted(now.length, "known problem")}${change}.`);
}

/** A longer list of what is mended helps nobody. */
const mostNamed = 5;

function tellStale(context: Context, name: string, gone: readonly BaselineEntry[]): void {
  const are = gone.length === 1 ? "is" : "are";
  say(context, `${counted(gone.length, "problem")} of ${name} ${are} no longer there:`);
  for (const { file, code } of gone.slice(0, mostNamed)) say(context, `  ${file}  ${code}`);
  if (gone.length > mostNamed) say(context, `  and ${gone.length - mostNamed} more`);
  say(context, `Take them out, so that they cannot come back:  ${updateCommand(name)}`);
}

function updateCommand(name: string): string {
  return `docent validate --baseline ${/^[\w./-]+$/.test(name) ? name : JSON.stringify(name)} --update-baseline`;
}
