/** The action of `docent explain`. */
import { codes, familyOf, isCode, type Code } from "../../base/codes.ts";
import { nearest } from "../../base/nearest.ts";
import { explainCode } from "../../report/explain.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../result.ts";
import { UsageError } from "../usage-error.ts";

/** Null: all codes, one a line; a family such as `time`: its codes. */
export function explainOne(context: Context, code: string | null): ExitCode {
  const family = code === null ? allCodes : allCodes.filter((each) => familyOf(each) === familyTyped(code));
  if (family.length > 0) writeResult(context, list(family));
  else if (code !== null && isCode(code))
    writeResult(context, explainCode(code, context.settings.result.paint));
  else throw new UsageError(`There is no problem code "${code ?? ""}".`, adviceFor(code ?? ""));
  return exitCodes.done;
}

const allCodes: readonly Code[] = (Object.keys(codes) as Code[]).sort();

/** `time`, and as it stands in what people copy: `time/`. */
function familyTyped(typed: string): string {
  return typed.replace(/\/\*?$/, "");
}

function list(some: readonly Code[]): string {
  const width = Math.max(...some.map((name) => name.length));
  return some.map((name) => `${name.padEnd(width)}  ${codes[name].title}\n`).join("");
}

function adviceFor(typed: string): string {
  const names: readonly string[] = [...allCodes, ...allCodes.map(familyOf)];
  const near = nearest(typed, names) ?? names.find((name) => name.endsWith(`/${typed}`)) ?? null;
  return near === null ? "docent explain  lists all codes." : `Did you mean ${near}?`;
}
