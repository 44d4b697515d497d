/** `docent render`: make the papers of tours and visits. */
import { Command, Option } from "commander";
import { helpHead, resultOptions, type Runner } from "../command.ts";
import type { RenderOptions } from "./render-wishes.ts";

export function renderCommand(run: Runner): Command {
  return new Command("render")
    .argument("[targets...]", "ids or files of tours, with their visits, or of visits (default: all)")
    .summary("make guides, worksheets and timetables")
    .addHelpText(
      "before",
      helpHead("Make the papers: guide, worksheets and matrix of tours, timetables of visits.", [
        "docent render",
        "docent render azulejos --paper pupil-worksheet --language pt --to pdf",
        "docent render year4-march         the papers of a visit",
        "docent render our-trip.yaml       a tour file alone, without a project",
      ]),
    )
    .addOption(
      list("--paper <papers>", "guide, teacher-worksheet, pupil-worksheet, matrix, timetable (default: all)"),
    )
    .addOption(list("--language <tags>", "languages (default: the project's)"))
    .addOption(list("--to <formats>", "html, pdf (default: both)"))
    .option("--out <dir>", "folder for the papers (default: out in the project)")
    .option("--draft", "print in spite of problems, with a visible mark on every page")
    .addOption(
      new Option("--check", "write nothing; exit 1 if anything would change").conflicts(["dryRun", "open"]),
    )
    .addOption(new Option("--dry-run", "say what would be made, make nothing").conflicts("open"))
    .option("--open", "show the first paper when done")
    .addOption(resultOptions.json("print the manifest as JSON instead of paths"))
    .action((typed: readonly string[], options: RenderOptions) =>
      run(async (context) => (await import("./render-tours.ts")).renderTours(context, typed, options)),
    );
}

/** Parted by commas, or the flag given several times. */
function list(flags: string, about: string): Option {
  return new Option(flags, about).argParser((typed: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...typed.split(",").map((word) => word.trim()),
  ]);
}
