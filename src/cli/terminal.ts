/** What the environment says about the terminal: colours, and symbols beyond ASCII. */
import type { Host, Stream } from "../host/host.ts";

/** False is what `--no-color` gives. */
export type ColourChoice = "auto" | "always" | "never" | false;

/** The flag wins, then NO_COLOR, then FORCE_COLOR, then whether a terminal is there that can show it. */
export function wantsColour(env: Host["env"], stream: Stream, choice: ColourChoice): boolean {
  if (choice !== "auto") return choice === "always";
  if (isSet(env["NO_COLOR"])) return false;
  if (env["FORCE_COLOR"] !== undefined) return !["0", "false"].includes(env["FORCE_COLOR"]);
  return stream.isTerminal && env["TERM"] !== "dumb";
}

/** Symbols beyond ASCII, where the terminal shows them. */
export function wantsUnicode(env: Host["env"]): boolean {
  if (env["TERM"] === "dumb" || env["TERM"] === "linux") return false;
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find(isSet) ?? "UTF-8";
  return /utf-?8/i.test(locale) || env["WT_SESSION"] !== undefined;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
