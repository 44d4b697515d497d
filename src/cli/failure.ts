/** How a failure is said: what is wrong on the first line, what to do below it. */
import type { Host } from "../host/host.ts";
import { wantsUnicode } from "./terminal.ts";

/** Ends with a line break. */
export function failure({ env }: Host, message: string, advice = ""): string {
  const symbol = wantsUnicode(env) ? "✖" : "x";
  return `${symbol} ${message}\n${advice === "" ? "" : `${advice.replaceAll(/^/gm, "  ")}\n`}`;
}
