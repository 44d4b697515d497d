/** The action of `docent render`: papers are made in memory, then written all at once or not at all. */
import { basename, join, resolve } from "node:path";
import type { Output } from "../../base/output.ts";
import { render, type RenderWishes } from "../../docent.ts";
import type { Tour } from "../../model/tour.ts";
import { manifest, type MadePaper } from "../../render/manifest.ts";
import type { RenderResult } from "../../render/render.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadLoneTour, loadProject, shown, type Loaded } from "../load.ts";
import { printProblems } from "../print-problems.ts";
import { progressLine } from "../progress.ts";
import { toursOf } from "../targets.ts";
import { workshopFor } from "../workshop.ts";
import { wishesFrom, type RenderOptions } from "./render-wishes.ts";

export async function renderTargets(
  context: Context,
  ids: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const lone =
    ids.length === 1 && ids[0] !== undefined ? loadLoneTour(context, ids[0], options.language) : null;
  const loaded = lone ?? loadProject(context);
  const wishes = wishesFrom(options, loaded.project.languages);
  const { whole, broken } = toursOf(loaded, lone?.loneTour == null ? ids : [lone.loneTour]);
  const tours = options.draft === true ? [...whole, ...draftable(loaded, broken)] : whole;
  const out =
    options.out === undefined ? join(loaded.root, "out") : resolve(context.settings.cwd, options.out);
  const made = await make(context, { loaded, tours, wishes });
  return finish(context, {
    loaded,
    options,
    out,
    made,
    ids: [...new Set([...tours.map(({ id }) => id), ...broken])],
  });
}

/** A draft may be made of a tour with errors, as far as it could be read. */
function draftable({ project }: Loaded, ids: readonly string[]): readonly Tour[] {
  return ids.flatMap((id) => project.tours.get(id) ?? []);
}

type Work = { readonly loaded: Loaded; readonly tours: readonly Tour[]; readonly wishes: RenderWishes };

async function make(
  context: Context,
  { loaded, tours, wishes }: Work,
): Promise<RenderResult & { readonly texts: Loaded["texts"] }> {
  const total = tours.length * wishes.papers.length * wishes.languages.length * wishes.formats.length;
  const progress = progressLine(context, total);
  const { workshop, texts } = workshopFor(context, loaded, progress.step);
  const settings = loaded.loneTour === null ? "docent.yaml" : ([...loaded.texts.keys()][0] ?? "");
  const result = await render(loaded.project, tours, { settings, wishes, workshop });
  progress.clear();
  return { ...result, texts };
}

type End = {
  readonly loaded: Loaded;
  readonly options: RenderOptions;
  readonly out: string;
  readonly made: RenderResult & { readonly texts: Loaded["texts"] };
  /** Of the tours that were asked for. */
  readonly ids: readonly string[];
};

async function finish(context: Context, end: End): Promise<ExitCode> {
  const { host, settings } = context;
  const { loaded, made, out, options } = end;
  const problems = [...loaded.problems, ...made.problems];
  printProblems(
    context,
    { ...loaded, problems, texts: new Map([...loaded.texts, ...made.texts]) },
    host.stderr,
  );
  const failed = end.ids.filter((id) => !made.papers.some(({ tour }) => tour === id));
  if (failed.length > 0)
    host.stderr.write(`✖ Nothing was made of ${failed.join(", ")}. Mend the errors above, or add --draft.\n`);
  const before = hashesIn(context, out);
  const changed = made.papers.filter(({ path, sha256 }) => before(path) !== sha256);
  if (options.check === true) return checked(context, changed, failed);
  if (options.dryRun !== true && made.outputs.length > 0) {
    host.files.writeAll(out, [...outputsOf(made, changed), manifest(made.papers, before)]);
  }
  report(context, end, changed);
  if (made.noPdf !== null) host.stderr.write(`✖ No PDF: ${made.noPdf}\n`);
  if (failed.length > 0) return exitCodes.contentHasProblems;
  if (made.noPdf !== null) return exitCodes.computerGotInTheWay;
  const first = made.outputs[0];
  if (options.open === true && first !== undefined && !settings.quiet) await host.open(join(out, first.path));
  return exitCodes.done;
}

function outputsOf({ outputs }: RenderResult, changed: readonly MadePaper[]): readonly Output[] {
  const paths = new Set(changed.map(({ path }) => path));
  return outputs.filter(({ path }) => paths.has(path));
}

function hashesIn({ host }: Context, out: string): (path: string) => string | null {
  return (path) => {
    const bytes = host.files.read(join(out, path));
    return bytes === null ? null : host.sha256(bytes);
  };
}

function checked({ host }: Context, changed: readonly MadePaper[], failed: readonly string[]): ExitCode {
  for (const { path } of changed) host.stdout.write(`${path}\n`);
  if (changed.length === 0 && failed.length === 0) return exitCodes.done;
  if (changed.length > 0)
    host.stderr.write(`✖ ${changed.length} of the papers would change. Run  docent render\n`);
  return exitCodes.contentHasProblems;
}

function report(context: Context, { made, out, loaded, options }: End, changed: readonly MadePaper[]): void {
  const { host, settings } = context;
  for (const { path } of made.papers) host.stdout.write(`${shown(context, out, path)}\n`);
  if (settings.quiet || made.papers.length === 0) return;
  const kept = made.papers.length - changed.length;
  const counts = [`${changed.length} made`, ...(kept > 0 ? [`${kept} unchanged`] : [])].join(", ");
  const where = shown(context, loaded.root, out === join(loaded.root, "out") ? "out" : basename(out));
  const words = options.dryRun === true ? "would be made (--dry-run)" : `are in ${where}`;
  host.stderr.write(`${settings.unicode ? "✔" : "OK"} ${made.papers.length} papers ${words}: ${counts}\n`);
}
