/** `docent new project`: an empty project or the shipped example, with schemas for the editor. */
import { basename, join, resolve } from "node:path";
import { shippedExample, shippedSchemas } from "../../host/assets.ts";
import { schemaFolder, schemasIn } from "../../scaffold/own-schemas.ts";
import { exampleFiles, projectFiles, sharedFiles, type ProjectAnswers } from "../../scaffold/project.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { say } from "../talk.ts";
import { UsageError } from "../usage-error.ts";
import { readWith, writeNew, type WriteOptions } from "./write-new.ts";

export type NewProjectOptions = WriteOptions & {
  readonly title?: string;
  readonly languages: string;
  readonly paper: "a4" | "letter";
  readonly example?: boolean;
  readonly render?: boolean;
};

export async function newProject(
  context: Context,
  folder: string,
  options: NewProjectOptions,
): Promise<ExitCode> {
  const { host, settings } = context;
  if (options.render === true && options.example !== true)
    throw new UsageError("--render needs --example: a project without tours has no papers.");
  const root = resolve(settings.cwd, folder);
  const files =
    options.example === true ? exampleFiles(shippedExample(host)) : projectFiles(answersFrom(root, options));
  const missing = sharedFiles.filter(({ path }) => host.files.kind(join(root, path)) === null);
  const project = readWith(context, root, files);
  if (project === null) return exitCodes.contentHasProblems;
  const schemas = schemasIn(schemaFolder, shippedSchemas(host), project);
  const code = writeNew(context, { root, outputs: [...files, ...missing, ...schemas] }, options);
  if (code !== exitCodes.done || options.dryRun === true) return code;
  if (options.render === true) {
    const { renderTours } = await import("./render-tours.ts");
    return renderTours({ host, settings: { ...settings, cwd: root } }, [], {});
  }
  say(context, nextSteps(folder, options.example === true));
  return code;
}

function answersFrom(root: string, { title, languages, paper }: NewProjectOptions): ProjectAnswers {
  return { title: title ?? (basename(root) || "Museum tours"), languages: languagesFrom(languages), paper };
}

function languagesFrom(typed: string): readonly string[] {
  const languages = typed.split(",").map((tag) => tag.trim());
  const wrong = languages.find((tag) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag));
  if (wrong === undefined) return [...new Set(languages)];
  throw new UsageError(
    `"${wrong}" is not a language code.`,
    "Codes look like en, pt or pt-BR, parted by commas: --languages pt,en",
  );
}

function nextSteps(folder: string, isExample: boolean): string {
  const enter = folder === "." ? "" : `  cd ${/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`}\n`;
  const then = isExample
    ? "  docent render        make its guide and worksheets"
    : '  docent new tour --title "Our first tour" --for "Year 5" --stops "First stop,Second stop"';
  return `Next\n${enter}${then}`;
}
