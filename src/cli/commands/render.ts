/** `docent render`: make the papers of tours. */
import { Command, Option } from "commander";
import { helpHead, type Runner } from "../command.ts";

const several = (typed: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  ...typed.split(",").map((word) => word.trim()),
];

export function renderCommand(run: Runner): Command {
  return new Command("render")
    .argument("[targets...]", "ids of tours, or one tour file that stands alone (default: all tours)")
    .summary("make guides and worksheets")
    .addHelpText(
      "before",
      helpHead("Make the papers of tours: guide, teacher worksheet, pupil worksheet and matrix.", [
        "docent render",
        "docent render azulejos --paper pupil-worksheet --language pt --to pdf",
      ]),
    )
    .addOption(
      new Option(
        "--paper <papers>",
        "guide, teacher-worksheet, pupil-worksheet, matrix (default: all)",
      ).argParser(several),
    )
    .addOption(new Option("--language <tags>", "languages (default: the project's)").argParser(several))
    .addOption(new Option("--to <formats>", "html, pdf (default: both)").argParser(several))
    .option("--out <dir>", "where to put them (default: out/ in the project)")
    .option("--draft", "print in spite of problems, with a visible mark on every page")
    .option("--check", "write nothing; exit 1 if anything would change")
    .option("--dry-run", "say what would be made, make nothing")
    .option("--open", "show the first paper when done")
    .action((targets: readonly string[], options: object) =>
      run(async (context) => (await import("./render-targets.ts")).renderTargets(context, targets, options)),
    );
}
