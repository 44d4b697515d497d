/** `docent validate`: check files and explain every problem. */
import { Command, InvalidArgumentError, Option } from "commander";
import { helpHead, resultOptions, type Runner } from "../command.ts";
import { formatNames } from "../../report/formats.ts";
import { formatWishes } from "./validate-formats.ts";
import type { ValidateOptions } from "./validate-paths.ts";

export function validateCommand(run: Runner): Command {
  return new Command("validate")
    .alias("check")
    .argument(
      "[paths...]",
      "files, folders or patterns to speak of, or - for what is piped in (default: the whole project)",
    )
    .summary("check files and explain every problem")
    .addHelpText(
      "before",
      helpHead("Check files and explain every problem: what is wrong, where, how to fix it.", [
        "docent validate",
        "docent validate exhibits/helmet.yaml --format compact",
        "docent validate --changed origin/main",
        "docent validate --format pretty --format sarif=problems.sarif",
      ]),
    )
    .addOption(
      new Option(
        "--format <format>",
        `${formatNames.join(", ")}; with =FILE it goes to a file, so that several can be given (default: pretty; in GitHub Actions pretty and github)`,
      ).argParser(formatWishes),
    )
    .option("--strict", "warnings count as errors")
    .addOption(
      new Option(
        "--profile <profile>",
        "how strict the rules are (default: what docent.yaml says, else publish)",
      ).choices(["draft", "publish"]),
    )
    .addOption(
      new Option(
        "--max-problems <n>",
        "print at most so many; all are counted (default: 100 in the format pretty, all in the others)",
      ).argParser(wholeNumber),
    )
    .addOption(
      new Option("--max-warnings <n>", "exit with 1 if there are more warnings").argParser(wholeNumber),
    )
    .option("--fix", "repair what needs no guess; comments, order and quotes stay")
    .option("--dry-run", "with --fix: show what would be repaired, and write nothing")
    .option("--changed [ref]", "only what changed since a commit, and what depends on it (default: HEAD)")
    .option("--baseline <file>", "leave out the problems that this file knows")
    .option("--update-baseline", "write today's problems into the file of --baseline")
    .option("--stdin-filename <path>", "the file of the project that is piped in as -")
    .option("--watch", "check again whenever files change")
    .option("--write-schemas <dir>", "write schemas for your editor that list the ids of this project")
    .option("--no-cache", "check all files again, also those that have not changed")
    .addOption(resultOptions.json())
    .addOption(resultOptions.output())
    .addHelpText("after", exitCodesHelp)
    .action((paths: readonly string[], options: ValidateOptions) =>
      run(async (context) => (await import("./validate-paths.ts")).validatePaths(context, paths, options)),
    );
}

const exitCodesHelp = `
Exit codes
  0  no errors; with --strict no warnings, with --max-warnings no more than n
  1  the files have problems
  2  the command was wrong, or no file was found
  3  the computer got in the way`;

function wholeNumber(typed: string): number {
  if (/^\d{1,6}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError("It must be a whole number, like 100.");
}
