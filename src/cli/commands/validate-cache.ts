/**
 * What the last check of a whole project found, kept in `.docent/cache/`: if nothing has changed since, it is told
 * again. It counts only for the very same files, version of docent, day and wishes; anything odd about it, and the whole
 * project is checked as ever.
 */
import { join } from "node:path";
import type { LocatedProblem } from "../../base/problem.ts";
import type { CheckProfile } from "../../base/severity.ts";
import type { SourceFile } from "../../base/source.ts";
import { decode, readableText } from "../../read/decode.ts";
import { problemReport, type ProblemReport } from "../../report/problems/report.ts";
import { ComputerError, type Files, type Host } from "../../host/host.ts";
import type { Context } from "../command.ts";
import type { FoundFiles } from "../load.ts";

export type CheckedWhole = {
  readonly report: ProblemReport;
  /** Paths of files that could not be read as a whole. */
  readonly incomplete: ReadonlySet<string>;
  /** Paths of all files that were read. */
  readonly read: readonly string[];
};

type Wishes = {
  readonly profile: CheckProfile | undefined;
  /** Checks the project; all that it reads beside the files that were found is asked of this context. */
  readonly check: (context: Context) => CheckedWhole;
};

/** A smaller project is checked as fast as its files are compared. */
const leastFiles = 200;

export function checkOrRecall(context: Context, found: FoundFiles, wishes: Wishes): CheckedWhole {
  if (found.isLone || found.files.sources.length < leastFiles) return wishes.check(context);
  const { host } = context;
  const key = keyOf(host, found, wishes.profile);
  const known = recall(host, found, key);
  if (known !== null) return known;
  const reads = new Map<string, string | null>();
  const files = noting(host, reads);
  const checked = wishes.check({
    ...context,
    host: Object.create(host, { files: { value: files } }) as Host,
  });
  remember(host, found.root, { ...plain(checked), key, reads: [...reads] });
  return checked;
}

/** All that a check depends on, but for pictures that are looked into. The name of this file changes with the code. */
function keyOf(host: Host, { files }: FoundFiles, profile: CheckProfile | undefined): string {
  const sources = files.sources.map(({ path, bytes, unread }) => [path, host.sha256(bytes), unread]);
  const facts = [import.meta.url, host.version, host.today(), profile ?? null, sources, [...files.others]];
  return digest(host, JSON.stringify(facts));
}

type Kept = {
  readonly key: string;
  /** Files that were read besides: absolute paths, with what was in them. */
  readonly reads: readonly (readonly [path: string, sha256: string | null])[];
  readonly incomplete: readonly string[];
  readonly paths: readonly string[];
  readonly contents: readonly string[];
  readonly silenced: number;
  readonly problems: readonly LocatedProblem[];
};

function plain({ report, incomplete, read }: CheckedWhole): Omit<Kept, "key" | "reads"> {
  const { contents, silenced, problems } = report;
  return { contents, silenced, problems, paths: read, incomplete: [...incomplete] };
}

const folder = ".docent/cache";
const name = "validate";

/** Null if there is nothing, or it is of other files. */
function recall(host: Host, found: FoundFiles, key: string): CheckedWhole | null {
  const kept = keptAt(host, join(found.root, folder, name));
  if (kept?.key !== key || !kept.reads.every(([path, was]) => contentOf(host, path) === was)) return null;
  const { paths, contents, silenced, problems, incomplete } = kept;
  const shown = new Set(problems.flatMap((it) => [it.file, ...it.related.map(({ file }) => file)]));
  const sources = new Map(found.files.sources.map((source) => [source.path, source]));
  // Only texts with problems are looked into.
  const texts = new Map(paths.map((path) => [path, shown.has(path) ? textOf(sources.get(path)) : ""]));
  const report = problemReport({
    files: paths.length,
    contents,
    silenced,
    problems,
    texts,
    maxProblems: Infinity,
  });
  return { report, incomplete: new Set(incomplete), read: paths };
}

/** The first line is the check sum of the rest. */
function keptAt(host: Host, path: string): Kept | null {
  try {
    const text = new TextDecoder().decode(host.files.read(path) ?? undefined);
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return end > 0 && digest(host, body) === text.slice(0, end) ? (JSON.parse(body) as Kept) : null;
  } catch (error) {
    if (error instanceof ComputerError) return null;
    throw error;
  }
}

/** Where nothing may be written nothing is kept. */
function remember(host: Host, root: string, kept: Kept): void {
  const body = JSON.stringify(kept);
  try {
    host.files.writeAll(join(root, folder), [
      { path: ".gitignore", content: "*\n" },
      { path: name, content: `${digest(host, body)}\n${body}` },
    ]);
  } catch (error) {
    if (!(error instanceof ComputerError)) throw error;
  }
}

/** The same files, with a note of every one that is read. */
function noting(host: Host, reads: Map<string, string | null>): Files {
  return {
    ...host.files,
    read: (path) => {
      const bytes = host.files.read(path);
      reads.set(path, bytes === null ? null : host.sha256(bytes));
      return bytes;
    },
  };
}

function contentOf(host: Host, path: string): string | null {
  const bytes = host.files.read(path);
  return bytes === null ? null : host.sha256(bytes);
}

function textOf(source: SourceFile | undefined): string {
  return source === undefined ? "" : (decode(source).value ?? readableText(source));
}

function digest(host: Host, text: string): string {
  return host.sha256(new TextEncoder().encode(text));
}
