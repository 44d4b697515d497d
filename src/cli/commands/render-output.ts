/** The end of `docent render`: what changed is written, and people are told what there is. */
import { join } from "node:path";
import type { Output } from "../../base/output.ts";
import { listedIn, manifest, manifestFile, type MadePaper } from "../../render/manifest.ts";
import type { RenderResult } from "../../render/render.ts";
import type { Context } from "../command.ts";
import { shown } from "../load.ts";
import { complain, detail, say } from "../talk.ts";
import type { RenderOptions } from "./render-wishes.ts";

export type Comparison = {
  /** Folder of the papers: an absolute path. */
  readonly out: string;
  /** Of all papers of this run. */
  readonly paths: readonly string[];
  /** Papers that are not in the folder yet, or are other there. */
  readonly changed: readonly Output[];
  readonly manifest: Output;
  /** What an earlier run made. */
  readonly earlier: readonly MadePaper[];
};

/** Holds the papers of a run against those in their folder. */
export function compare({ host }: Context, out: string, { outputs, papers }: RenderResult): Comparison {
  const before = (path: string): string | null => hashOf(host, join(out, path));
  const changed = new Set(
    papers.filter(({ path, sha256 }) => before(path) !== sha256).map(({ path }) => path),
  );
  const listed =
    host.files.kind(join(out, manifestFile)) === "file" ? host.files.read(join(out, manifestFile)) : null;
  const old = listed === null ? null : new TextDecoder().decode(listed);
  return {
    out,
    paths: papers.map(({ path }) => path),
    changed: outputs.filter(({ path }) => changed.has(path)),
    manifest: manifest(papers, { manifest: old, hashOf: before }),
    earlier: listedIn(old),
  };
}

function hashOf({ files, sha256 }: Context["host"], path: string): string | null {
  const bytes = files.kind(path) === "file" ? files.read(path) : null;
  return bytes === null ? null : sha256(bytes);
}

/** Writes and tells, or with `--check` only says whether the folder is stale. */
export function finish(context: Context, compared: Comparison, { check, dryRun }: RenderOptions): boolean {
  const { out, paths, changed } = compared;
  if (paths.length === 0) return false;
  if (check === true) return tellStale(context, compared);
  if (dryRun !== true) context.host.files.writeAll(out, [...changed, compared.manifest]);
  tellPapers(context, compared, dryRun === true);
  return false;
}

function tellStale(context: Context, { out, paths, changed }: Comparison): boolean {
  for (const { path } of changed) context.host.stdout.write(`${shown(context, out, path)}\n`);
  if (changed.length === 0) {
    say(context, `${tick(context)} ${papers(paths.length)} up to date in ${shown(context, out, "")}`);
    return false;
  }
  complain(context, `${papers(changed.length)} not up to date.`, "Make them anew:  docent render");
  return true;
}

function tellPapers(context: Context, { out, paths, changed, manifest }: Comparison, isDry: boolean): void {
  const { host, settings } = context;
  const isNew = new Set(changed.map(({ path }) => path));
  for (const path of paths) detail(context, `${isNew.has(path) ? "new or changed" : "unchanged"}: ${path}`);
  if (settings.json) host.stdout.write(String(manifest.content));
  else for (const path of paths) host.stdout.write(`${shown(context, out, path)}\n`);
  const counts = `${changed.length} new or changed, ${paths.length - changed.length} unchanged`;
  const where = isDry ? "not written (--dry-run)" : `in ${shown(context, out, "")}`;
  say(context, `${tick(context)} ${papers(paths.length)} ${where}: ${counts}`);
}

function papers(count: number): string {
  return count === 1 ? "1 paper is" : `${count} papers are`;
}

function tick({ settings }: Context): string {
  return settings.talk.unicode ? "✔" : "OK";
}
