/** `docent timetable`: who is where when, for all groups of a visit. */
import { Command, InvalidArgumentError, Option } from "commander";
import { helpHead, resultOptions, type Runner } from "../command.ts";
import type { TimetableOptions } from "./timetable-options.ts";

export function timetableCommand(run: Runner): Command {
  return new Command("timetable")
    .argument("[visits...]", "ids or files of visits (default: all)")
    .summary("who is where when, for all groups of a visit")
    .addHelpText(
      "before",
      helpHead("Find who is where when, so that the last group is done as soon as possible.", [
        "docent timetable 6b-may",
        "docent timetable 6b-may --write          put it into the visit's file",
        "docent timetable --format csv -o day.csv one row a slot, for a spreadsheet",
      ]),
    )
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["table", "json", "csv", "ics"])
        .default("table"),
    )
    .addOption(
      new Option("--time-limit <seconds>", "how long to look for a shorter one")
        .argParser(seconds)
        .default(10),
    )
    .option("--write", "put the times into the visit's file, comments kept")
    .option("--language <tag>", "language of the titles (default: the project's first)")
    .addOption(resultOptions.json())
    .addOption(resultOptions.output())
    .action((visits: readonly string[], options: TimetableOptions) =>
      run(async (context) =>
        (await import("./timetable-visits.ts")).timetableVisits(context, visits, options),
      ),
    );
}

function seconds(typed: string): number {
  if (/^\d{1,6}(\.\d+)?$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError("It must be seconds, like 10 or 0.5.");
}
