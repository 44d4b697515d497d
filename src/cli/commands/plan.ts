/** `docent plan`: choose and order the stops within the minutes. */
import { Command, InvalidArgumentError, Option } from "commander";
import { helpHead, resultOptions, type Runner } from "../command.ts";
import type { PlanOptions } from "./plan-wishes.ts";

export function planCommand(run: Runner): Command {
  return new Command("plan")
    .argument("[tours...]", "ids or files of tours (default: all)")
    .summary("choose and order the stops within the minutes")
    .addHelpText(
      "before",
      helpHead("Choose the stops that teach most within the minutes, in the best order.", [
        "docent plan azulejos",
        "docent plan azulejos --minutes 40     what to drop, and what that loses",
        "docent plan azulejos --write          put the stops into the tour's file",
      ]),
    )
    .addOption(
      new Option("--format <format>", "how to print it").choices(["table", "json", "ics"]).default("table"),
    )
    .addOption(
      new Option("--minutes <n>", "how long it may take (default: the tour's slotMinutes)").argParser(count),
    )
    .addOption(new Option("--max-stops <n>", "how many stops at most (default: the tour's)").argParser(count))
    .addOption(list("--must <exhibits>", "exhibits that must be seen, besides the tour's"))
    .addOption(list("--avoid <exhibits>", "exhibits to leave out, besides the tour's"))
    .option("--step-free", "only ways without steps")
    .option("--from <room>", "the room where it starts (default: the tour's)")
    .option("--to <room>", "the room where it ends (default: the tour's)")
    .option("--keep-order", "keep the order of written stops")
    .addOption(new Option("--date <date>", "the day, like 2026-05-14 (default: its visits')").argParser(date))
    .addOption(
      new Option("--start <time>", "when it starts, like 10:00 (default: its visit's)").argParser(time),
    )
    .addOption(
      new Option("--time-limit <seconds>", "how long to look for a better plan")
        .argParser(seconds)
        .default(10),
    )
    .option("--trade-off", "show what other slots would be worth")
    .option("--write", "put the stops into the tour's file, comments kept")
    .option("--language <tag>", "language of the titles (default: the project's first)")
    .addOption(resultOptions.json())
    .addOption(resultOptions.output())
    .action((tours: readonly string[], options: PlanOptions) =>
      run(async (context) => (await import("./plan-tours.ts")).planTours(context, tours, options)),
    );
}

/** Parted by commas, or the flag given several times. */
function list(flags: string, about: string): Option {
  return new Option(flags, about).argParser((typed: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...typed
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  ]);
}

function count(typed: string): number {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError("It must be a whole number from 1.");
}

function seconds(typed: string): number {
  if (/^\d{1,6}(\.\d+)?$/.test(typed)) return Number(typed);
  throw new InvalidArgumentError("It must be seconds, like 10 or 0.5.");
}

function date(typed: string): string {
  const found = new Date(`${typed}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(found.getTime());
  if (isDay && found.toISOString().startsWith(typed)) return typed;
  throw new InvalidArgumentError("It must be a day, like 2026-05-14.");
}

function time(typed: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(typed)) return typed;
  throw new InvalidArgumentError("It must be a time, like 09:30.");
}
