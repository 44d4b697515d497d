/** `docent align`: which outcomes each stop covers, and the gaps. */
import { Command, InvalidArgumentError, Option } from "commander";
import { helpHead, resultOptions, type Runner } from "../command.ts";
import type { AlignOptions } from "./align-tours.ts";

export function alignCommand(run: Runner): Command {
  return new Command("align")
    .argument("[tours...]", "ids or files of tours (default: all)")
    .summary("which outcomes each stop covers, and the gaps")
    .addHelpText(
      "before",
      helpHead("Show which outcomes each stop covers, and the gaps.", [
        "docent align",
        "docent align azulejos --min-taught 100 --format markdown",
      ]),
    )
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["table", "json", "csv", "markdown", "html"])
        .default("table"),
    )
    .addOption(new Option("--by <rows>", "what the rows are").choices(["outcome", "stop"]).default("outcome"))
    .addOption(
      new Option(
        "--min-taught <percent>",
        "exit 1 if a smaller share of the promised outcomes is taught (default: no limit)",
      ).argParser(percent),
    )
    .addOption(
      new Option(
        "--min-assessed <percent>",
        "exit 1 if a smaller share of all that is promised is assessed (default: no limit)",
      ).argParser(percent),
    )
    .option("--language <tag>", "language of the texts (default: the project's first)")
    .addOption(resultOptions.json())
    .addOption(resultOptions.output())
    .action((tours: readonly string[], options: AlignOptions) =>
      run(async (context) => (await import("./align-tours.ts")).alignTours(context, tours, options)),
    );
}

function percent(typed: string): number {
  const value = Number(typed.replace(/%$/, ""));
  if (value > 0 && value < 1) {
    throw new InvalidArgumentError(`It is a percentage: for ${value * 100} % write ${value * 100}.`);
  }
  if (/^\d{1,3}(\.\d+)?%?$/.test(typed) && value <= 100) return value;
  throw new InvalidArgumentError("It must be a percentage from 0 to 100, like 80.");
}
