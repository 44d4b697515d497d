/** Prints a report in all formats that are wished: to stdout, to files, and to the summary of a job. */
import { join } from "node:path";
import { formats, type FormatName } from "../../report/formats.ts";
import { plainPaint } from "../../report/paint.ts";
import { firstOf, type FormatOptions, type ProblemReport } from "../../report/problems/report.ts";
import { insideProject } from "../../host/project-files.ts";
import type { Context } from "../command.ts";
import { inActions, type FormatTarget } from "./validate-formats.ts";

export type PrintWishes = {
  readonly targets: readonly FormatTarget[];
  /** Of the project: absolute. */
  readonly root: string;
  readonly strict: boolean;
  /** What was named, as it was typed. */
  readonly paths: readonly string[];
  /** Null: 100 in the format `pretty`, all in the others. */
  readonly maxProblems: number | null;
};

/** Stdout first: if a file cannot be written, people still see what is wrong. */
export async function printReport(
  context: Context,
  report: ProblemReport,
  wishes: PrintWishes,
): Promise<void> {
  const { host, settings } = context;
  const texts = await Promise.all(
    wishes.targets.map(async (target) => ({
      ...target,
      text: await textOf(context, report, { target, wishes }),
    })),
  );
  for (const { format, file, text } of texts)
    if (file === null) host.stdout.write(forPeople.has(format) ? harmlessInActions(context, text) : text);
  const outputs = texts.flatMap(({ file, text }) => (file === null ? [] : [{ path: file, content: text }]));
  if (outputs.length > 0) host.files.writeAll(settings.cwd, outputs);
  if (wishes.targets.some(({ format }) => format === "github")) await appendSummary(context, report, wishes);
}

const forPeople: ReadonlySet<FormatName> = new Set(["pretty", "compact"]);

/** Where people read and nothing is wrong, `--quiet` says nothing; nor is there a word on no files. */
async function textOf(
  context: Context,
  report: ProblemReport,
  { target, wishes }: { readonly target: FormatTarget; readonly wishes: PrintWishes },
): Promise<string> {
  const { format, file } = target;
  const isQuiet = context.settings.quiet || report.files === 0;
  if (isQuiet && format === "pretty" && report.problems.length === 0) return "";
  const formatter = await formats[format]();
  const atMost = wishes.maxProblems ?? (format === "pretty" ? 100 : Infinity);
  return formatter(firstOf(report, atMost), formatOptions(context, wishes, file));
}

function formatOptions(
  { host, settings }: Context,
  { root, strict, paths }: PrintWishes,
  file: string | null,
): FormatOptions {
  return {
    ...(file === null || file === settings.output ? settings.result : settings.inFile),
    folder: folderInRepository(host, root),
    strict,
    named: paths,
    hasSummary: summaryFile(host) !== null,
    version: host.version,
    homepage: homepageOf(host),
    sha256: host.sha256,
  };
}

/** CI servers show paths from the root of the repository, which they name; else from where the command was started. */
function folderInRepository({ env, cwd }: Context["host"], root: string): string {
  const roots = [env["GITHUB_WORKSPACE"], env["CI_PROJECT_DIR"], cwd];
  const paths = roots.map((base) => (base === undefined || base === "" ? null : insideProject(base, root)));
  const folder = paths.find((path) => path !== null) ?? "";
  return folder === "" ? "" : `${folder}/`;
}

/** From `package.json`, as npm wants it there. */
function homepageOf({ files, packageRoot }: Context["host"]): string | null {
  const bytes = files.read(join(packageRoot, "package.json"));
  const { repository } = JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as {
    readonly repository?: string | { readonly url: string };
  };
  const url = typeof repository === "string" ? repository : repository?.url;
  return /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/.exec(url ?? "")?.[1] ?? null;
}

/** Where GitHub's runner takes the summary of a step from. */
function summaryFile({ env }: Context["host"]): string | null {
  const path = env["GITHUB_STEP_SUMMARY"];
  return path === undefined || path === "" ? null : path;
}

/** GitHub drops a larger summary whole; other programs of the step may have written to it before. */
const summaryBytes = 1024 * 1024;

async function appendSummary(context: Context, report: ProblemReport, wishes: PrintWishes): Promise<void> {
  const { host } = context;
  const path = summaryFile(host);
  if (path === null) return;
  const { markdownWithin } = await import("../../report/problems/markdown.ts");
  const room = summaryBytes - (host.files.size(path) ?? 0) - 1;
  const options = { ...formatOptions(context, wishes, null), paint: plainPaint };
  host.files.append(path, `\n${markdownWithin(room, report, options)}`);
}

/**
 * GitHub's runner obeys lines of a log that look like commands, and what people wrote in YAML comes into the log. Such a
 * text is put between a line that stops commands and one that starts them again, with a word that it cannot know.
 */
function harmlessInActions({ host }: Context, text: string): string {
  if (!inActions(host) || !/^\s*::|##\[/m.test(text)) return text;
  const word = host.sha256(new TextEncoder().encode(text));
  return `::stop-commands::${word}\n${text}::${word}::\n`;
}
