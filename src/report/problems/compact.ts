/** One line a problem, as editors and `grep` like it: `file:line:column: severity code message`. */
import { printable } from "../text.ts";
import type { ProblemReport } from "./report.ts";

export function compactReport({ problems }: ProblemReport): string {
  return problems
    .map(({ file, line, column, severity, code, message }) =>
      printable(`${file}:${line}:${column}: ${severity} ${code} ${message}`),
    )
    .map((text) => `${text}\n`)
    .join("");
}
