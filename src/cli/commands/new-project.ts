/** `docent new project`: an empty project or the shipped example, with schemas for the editor. */
import { basename, join, resolve } from "node:path";
import type { Output } from "../../base/output.ts";
import { exampleFiles, projectFiles } from "../../scaffold/project.ts";
import type { Host } from "../../host/host.ts";
import type { Context } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";
import { writeNew, type WriteOptions } from "./write-new.ts";

type Options = WriteOptions & {
  readonly title?: string;
  readonly languages?: string;
  readonly paper?: "a4" | "letter";
  readonly example?: boolean;
  readonly render?: boolean;
};

export async function newProject(context: Context, folder: string, options: Options): Promise<number> {
  const { host, settings } = context;
  const root = resolve(settings.cwd, folder);
  const languages = languagesFrom(options.languages ?? "en");
  const outputs =
    options.example === true
      ? exampleFiles(shippedFiles(host, "examples/azulejos"), shippedFiles(host, "schemas"))
      : projectFiles(
          { title: options.title ?? basename(root), languages, paper: options.paper ?? "a4" },
          shippedFiles(host, "schemas"),
        );
  const code = writeNew(context, root, outputs, options);
  if (code !== exitCodes.done || options.dryRun === true) return code;
  if (options.render === true) {
    const { renderTargets } = await import("./render-targets.ts");
    return renderTargets({ host, settings: { ...settings, cwd: root } }, [], {});
  }
  if (!settings.quiet) host.stderr.write(nextSteps(folder, options.example === true));
  return code;
}

function languagesFrom(typed: string): readonly string[] {
  const languages = typed.split(",").map((tag) => tag.trim());
  const wrong = languages.find((tag) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag));
  if (wrong === undefined) return languages;
  throw new UsageError(
    `"${wrong}" is not a language code.`,
    "Codes look like en, pt or pt-BR, parted by commas: --languages pt,en",
  );
}

/** Schemas for editors are only those people type; what docent prints has schemas of its own below `output/`. */
function shippedFiles(host: Host, folder: string): readonly Output[] {
  const root = join(host.packageRoot, folder);
  return host.files.walk(root, new Set(["out", "output"])).flatMap((path) => {
    const bytes = host.files.read(join(root, path));
    if (bytes === null) return [];
    return [{ path, content: /\.(ya?ml|json|md|svg)$/.test(path) ? new TextDecoder().decode(bytes) : bytes }];
  });
}

function nextSteps(folder: string, example: boolean): string {
  const enter = folder === "." ? "" : `  cd ${/\s/.test(folder) ? `"${folder}"` : folder}\n`;
  const then = example
    ? "  docent render        make its guide and worksheets\n"
    : '  docent new tour --title "Our first tour" --for "Year 5" --stops "First stop,Second stop"\n';
  return `Next\n${enter}${then}`;
}
