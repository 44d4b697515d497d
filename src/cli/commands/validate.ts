/** `docent validate`: check files and explain every problem. */
import { Command, InvalidArgumentError, Option } from "commander";
import { helpHead, resultOptions, type Runner } from "../command.ts";
import type { ValidateOptions } from "./validate-paths.ts";

export function validateCommand(run: Runner): Command {
  return new Command("validate")
    .alias("check")
    .argument("[paths...]", "files or folders to speak of (default: the whole project)")
    .summary("check files and explain every problem")
    .addHelpText(
      "before",
      helpHead("Check files and explain every problem: what is wrong, where, how to fix it.", [
        "docent validate",
        "docent validate exhibits/helmet.yaml --format compact",
      ]),
    )
    .addOption(
      new Option("--format <format>", "how to print problems")
        .choices(["pretty", "compact", "json"])
        .default("pretty"),
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
    .addOption(resultOptions.json())
    .addOption(resultOptions.output())
    .action((paths: readonly string[], options: ValidateOptions) =>
      run(async (context) => (await import("./validate-paths.ts")).validatePaths(context, paths, options)),
    );
}

function wholeNumber(typed: string): number {
  if (/^\d{1,6}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError("It must be a whole number, like 100.");
}
