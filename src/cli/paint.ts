/** Colour, decided once from flags and environment; chalk does not read `NO_COLOR`, so its level is set here. */
import { Chalk } from "chalk";
import type { Host, Stream } from "../host/host.ts";
import { plainPaint, type Paint } from "../report/paint.ts";

export type ColourChoice = "auto" | "always" | "never";

export function paintFor(host: Host, stream: Stream, choice: ColourChoice): Paint {
  return wantsColour(host.env, stream, choice) ? new Chalk({ level: 1 }) : plainPaint;
}

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
  const locale = env["LC_ALL"] ?? env["LC_CTYPE"] ?? env["LANG"] ?? "UTF-8";
  return /utf-?8/i.test(locale) || env["WT_SESSION"] !== undefined;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
