/** Problems whose texts try to break out of every format, and options for formats. */
import { createHash } from "node:crypto";
import type { LocatedProblem } from "../../../src/base/problem.ts";
import { plainPaint } from "../../../src/report/paint.ts";
import {
  problemReport,
  type FormatOptions,
  type ProblemReport,
} from "../../../src/report/problems/report.ts";

export const formatOptions: FormatOptions = {
  paint: plainPaint,
  width: 80,
  unicode: true,
  folder: "",
  strict: false,
  hasSummary: false,
  version: "1.2.3",
  homepage: null,
  sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
};

/** What people, or those who mean harm, may have typed. */
export const hostileTexts: readonly string[] = [
  "\u0000\u0007\u001b[31mred\u001b[0m\u007f\u0085 \u202eturned\u202c",
  "]]> <!-- --> <script>alert(1)</script> & &amp; <b>bold</b>",
  "a | b || c \\| d `code` ``x`` **bold** _it_ ~~gone~~ [link](https://example.org) ![x](y)",
  "@teacher #12 !7 :smile: :white_check_mark: https://example.org www.example.org a@example.org $x$",
  "🦁 日本 e\u0301 👩‍🏫 \u{1F3F4}\u{E0067}",
  "half a character: \ud83e and \udd81 and \uffff",
  "100% %0A %25 a:b,c=d ::error::x ##[error]y {0} {{1}}",
  "first line\nsecond line\r\nthird\rfourth\u2028fifth\u2029sixth\ttab",
  `long ${"word ".repeat(60)}end`,
  "'single' \"double\" \\ back",
  "constructor __proto__ toString",
];

const files: readonly string[] = [
  "exhibits/azulejo ção.yaml",
  "exhibits/日本 🦁.yaml",
  "exhibits/a&b<c>\"d'|`e`#1,2:3%20.yaml",
  "exhibits/two\nlines\ttab.yaml",
  "tours/-leading @x.yaml",
];

export function located(parts: Partial<LocatedProblem>): LocatedProblem {
  return {
    code: "schema/unknown-key",
    severity: "error",
    message: "M",
    why: "W",
    fix: "F",
    fixable: false,
    file: "exhibits/helmet.yaml",
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 8,
    pointer: "/x",
    related: [],
    ...parts,
  };
}

export function reportOf(
  problems: readonly LocatedProblem[],
  parts: Partial<Omit<ProblemReport, "counts">> & { readonly maxProblems?: number } = {},
): ProblemReport {
  return problemReport({
    files: 3,
    contents: [],
    problems,
    silenced: 0,
    texts: new Map(problems.map(({ file }) => [file, ""])),
    maxProblems: Infinity,
    ...parts,
  });
}

const severities = ["error", "warning", "info"] as const;

/** Every hostile text as message, reason, advice and note, in every odd file name, at every severity. */
export function hostileReport(): ProblemReport {
  const problems = hostileTexts.map((text, index) =>
    located({
      message: text,
      why: text,
      fix: text,
      severity: severities[index % 3] ?? "error",
      file: files[index % files.length] ?? "",
      line: index + 1,
      endLine: index + (index % 2) + 1,
      related: [{ file: files[0] ?? "", line: 1, column: 1, endLine: 1, endColumn: 2, note: text }],
    }),
  );
  return reportOf(problems.sort((a, b) => (a.file < b.file ? -1 : 1)));
}
