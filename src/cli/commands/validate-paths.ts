/** The action of `docent validate`: the whole project is read, so that references are known; the named part is reported. */
import { join } from "node:path";
import { check } from "../../docent.ts";
import { formats, type FormatName } from "../../report/formats.ts";
import { insideProject } from "../../host/project-files.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadLoneTour, loadProject, type Loaded } from "../load.ts";
import { writeResult } from "../result.ts";
import { UsageError } from "../usage-error.ts";

type Options = { readonly format?: FormatName; readonly strict?: boolean; readonly maxProblems?: number };

export function validatePaths(context: Context, paths: readonly string[], options: Options): ExitCode {
  const lone = paths.length === 1 && paths[0] !== undefined ? loadLoneTour(context, paths[0]) : null;
  const loaded = lone ?? loadProject(context);
  const report = check(lone ?? only(loaded, context, paths), options.maxProblems ?? 100);
  const format = context.settings.json ? "json" : (options.format ?? "pretty");
  const { paint, width, unicode, quiet } = context.settings;
  const silent = quiet && report.problems.length === 0 && format === "pretty";
  if (!silent) writeResult(context, formats[format](report, { paint, width, unicode }));
  const failing = report.counts.error + (options.strict === true ? report.counts.warning : 0);
  return failing > 0 ? exitCodes.contentHasProblems : exitCodes.done;
}

/** The part of a reading that lies below the named files and folders. */
function only(loaded: Loaded, context: Context, paths: readonly string[]): Loaded {
  if (paths.length === 0) return loaded;
  const wanted = paths.map((path) => wantedPath(loaded, context, path));
  const isWanted = (file: string): boolean =>
    wanted.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  const texts = new Map([...loaded.texts].filter(([file]) => isWanted(file)));
  if (texts.size === 0) {
    throw new UsageError(
      `No file of the project is in ${paths.join(", ")}.`,
      "Run docent validate without paths to check all files.",
    );
  }
  return { ...loaded, texts, problems: loaded.problems.filter(({ place }) => isWanted(place.file)) };
}

function wantedPath({ root }: Loaded, { host, settings }: Context, typed: string): string {
  const path = insideProject({ ...host, cwd: settings.cwd }, root, typed);
  if (path === null || host.files.kind(join(root, path)) === null) {
    throw new UsageError(`There is no file or folder ${typed} in this project.`);
  }
  return path;
}
