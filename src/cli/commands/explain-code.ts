/** The action of `docent explain`. */
import { codes, isCode, type Code } from "../../base/codes.ts";
import { nearest } from "../../base/nearest.ts";
import { explainCode } from "../../report/explain.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../result.ts";
import { UsageError } from "../usage-error.ts";

/** Null: all codes, one a line. */
export function explainOne(context: Context, code: string | null): ExitCode {
  if (code === null) writeResult(context, allCodes());
  else if (isCode(code)) writeResult(context, explainCode(code, context.settings.result.paint));
  else throw new UsageError(`There is no problem code "${code}".`, adviceFor(code));
  return exitCodes.done;
}

function allCodes(): string {
  const names = (Object.keys(codes) as Code[]).sort();
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(width)}  ${codes[name].title}\n`).join("");
}

function adviceFor(typed: string): string {
  const names = Object.keys(codes);
  const near = nearest(typed, names) ?? names.find((name) => name.endsWith(`/${typed}`)) ?? null;
  return near === null ? "docent explain  lists all codes." : `Did you mean ${near}?`;
}
