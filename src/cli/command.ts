/** What all commands have in common. */
import { Option, type Command } from "commander";
import type { Host } from "../host/host.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Settings } from "./settings.ts";

/** What a command's action gets, beside its own options. */
export type Context = { readonly host: Host; readonly settings: Settings };

/** Runs a command's action with its context and takes its exit code. */
export type Runner = (action: (context: Context) => ExitCode | Promise<ExitCode>) => Promise<void>;

/** What stands before a command's usage: a sentence, then examples. */
export function helpHead(sentence: string, examples: readonly string[]): string {
  const title = examples.length === 1 ? "Example" : "Examples";
  return `${sentence}\n\n${title}\n${examples.map((line) => `  ${line}\n`).join("")}`;
}

/** Options that may stand before the command or after it, where the command has them. */
export const resultOptions = {
  json: (about = "the result as JSON") => new Option("--json", about),
  output: () => new Option("-o, --output <file>", "write the result to a file (default: -, which is stdout)"),
} as const;

/** A command takes the options of a result only if its help lists them. */
export function lacks(command: Command, option: keyof typeof resultOptions): boolean {
  return command.options.every((own) => own.attributeName() !== option);
}
