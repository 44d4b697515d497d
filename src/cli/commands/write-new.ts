/** Writes new files: only those that read without a problem, never over old ones without `--force`. */
import { join } from "node:path";
import type { Output } from "../../base/output.ts";
import { projectFiles } from "../../host/project-files.ts";
import type { Project } from "../../model/project.ts";
import { readProject } from "../../read/project.ts";
import { examine } from "../../rules/examine.ts";
import { schemaFolder } from "../../scaffold/own-schemas.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { shown } from "../load.ts";
import { complain, printProblems, say } from "../talk.ts";

export type WriteOptions = { readonly dryRun?: boolean; readonly force?: boolean };

/** Whether new files would be without problems once they stand in the project; if not, says why. */
export function readWith(context: Context, root: string, outputs: readonly Output[]): Project | null {
  const { files } = context.host;
  const isThere = files.kind(root) === "folder";
  const there = isThere
    ? projectFiles(files, root)
    : { sources: [], others: new Set<string>(), loneTour: null };
  const paths = new Set(outputs.map(({ path }) => path));
  const fresh = outputs
    .filter(({ path }) => isYaml(path))
    .map(({ path, content }) => ({ path, bytes: bytesOf(content) }));
  const read = examine(
    readProject({
      ...there,
      sources: [...there.sources.filter(({ path }) => !paths.has(path)), ...fresh],
      others: new Set([...there.others, ...[...paths].filter((path) => !isYaml(path))]),
    }),
    { today: context.host.today(), profile: null, rules: false },
  );
  const problems = read.problems.filter(({ place }) => paths.has(place.file));
  if (problems.length === 0) return read.project;
  printProblems(context, { ...read, problems });
  complain(context, "Nothing was made.");
  return null;
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

function bytesOf(content: Output["content"]): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Names of files in the way that are listed. */
const atMost = 5;

type NewFiles = { readonly root: string; readonly outputs: readonly Output[] };

export function writeNew(context: Context, { root, outputs }: NewFiles, options: WriteOptions): ExitCode {
  const { host } = context;
  const visible = outputs.filter(({ path }) => !path.startsWith(schemaFolder)).map(({ path }) => path);
  const there = visible.filter((path) => host.files.kind(join(root, path)) !== null);
  if (there.length > 0 && options.force !== true) {
    const names = there.slice(0, atMost).map((path) => shown(context, root, path));
    if (there.length > atMost) names.push(`and ${there.length - atMost} more`);
    complain(
      context,
      "Nothing was made, because this is there already:",
      [...names, "To replace it, add --force."].join("\n"),
    );
    return exitCodes.contentHasProblems;
  }
  if (options.dryRun !== true) host.files.writeAll(root, outputs);
  for (const path of visible) host.stdout.write(`${shown(context, root, path)}\n`);
  if (options.dryRun === true) say(context, "Nothing was written (--dry-run).");
  return exitCodes.done;
}
