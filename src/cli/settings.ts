/** The options every command shares: what people may type, and what the code relies on. */
import { resolve } from "node:path";
import type { Host } from "../host/host.ts";
import type { ReportOptions } from "../report/problems/report.ts";
import { lookOf } from "./look.ts";
import type { ColourChoice } from "./terminal.ts";

export type SharedOptions = {
  readonly cwd?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: ColourChoice;
};

export type Settings = {
  /** Absolute; paths that are typed start here. */
  readonly cwd: string;
  readonly json: boolean;
  /** Absolute path of a file for the result; null: stdout. */
  readonly output: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** How results look. */
  readonly result: ReportOptions;
  /** How a result looks that goes to a file of its own. */
  readonly inFile: ReportOptions;
  /** How everything else looks. */
  readonly talk: ReportOptions;
};

export function settingsFrom(options: SharedOptions, host: Host): Settings {
  const cwd = resolve(host.cwd, options.cwd ?? ".");
  const output = options.output === undefined || options.output === "-" ? null : options.output;
  const isForFile = output !== null;
  const inFile = lookInFile(host, options.color);
  return {
    cwd,
    json: options.json ?? false,
    output: isForFile ? resolve(cwd, output) : null,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
    inFile,
    result: isForFile ? inFile : lookOf(host, host.stdout, options.color),
    get talk() {
      return lookOf(host, host.stderr, options.color);
    },
  };
}

/** The same on every computer: no colours unless they are asked for, and a width of its own. */
function lookInFile(host: Host, choice: ColourChoice): ReportOptions {
  return lookOf(host, { ...host.stdout, columns: 80 }, choice === "auto" ? "never" : choice);
}
