/** What all commands have in common. */
import type { Host } from "../host/host.ts";
import type { Settings } from "./settings.ts";

/** What a command's action gets, beside its own options. */
export type Context = { readonly host: Host; readonly settings: Settings };

/** Runs a command's action with its context and takes its exit code. */
export type Runner = (action: (context: Context) => number | Promise<number>) => Promise<void>;

/** What stands before a command's usage: a sentence, then examples. */
export function helpHead(sentence: string, examples: readonly string[]): string {
  const title = examples.length === 1 ? "Example" : "Examples";
  return `${sentence}\n\n${title}\n${examples.map((line) => `  ${line}\n`).join("")}`;
}
