/** What a problem code means, for `docent explain`. */
import { codes, type Code } from "../base/codes.ts";
import type { Entry } from "../base/codes/entry.ts";
import type { Paint } from "./paint.ts";

/** Title, words and example of a code. Ends with a line break. */
export function explainCode(code: Code, paint: Paint): string {
  const entry = codes[code] as unknown as Entry<unknown>;
  const { sample } = entry;
  const words = [
    ...(sample === undefined ? [] : [["For example", entry.message(sample)]]),
    ["Why", entry.why],
    ...(sample === undefined ? [] : [["What to do", entry.fix(sample)]]),
  ];
  return [
    `${paint.bold(code)} (${entry.severity})`,
    `${entry.title}.`,
    "",
    ...words.map(([label = "", text = ""]) => `${paint.dim(label.padEnd(11))}  ${text}`),
    "",
    paint.red("Wrong"),
    ...indented(entry.example.wrong),
    paint.green("Right"),
    ...indented(entry.example.right),
    "",
  ].join("\n");
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`));
}
