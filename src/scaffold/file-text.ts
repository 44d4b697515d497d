/** Text of a new file: the answers as tidy YAML, and what else could be said as comments ready to be uncommented. */
import { Document, Scalar, visit } from "yaml";
import { ambiguousScalar } from "../read/syntax/ambiguous.ts";

export type Line =
  | { readonly key: string; readonly value: unknown }
  /** What could be said as well, with an example to uncomment. */
  | { readonly key: string; readonly example: unknown; readonly about: string }
  /** One more entry for the list right above it, to uncomment. */
  | { readonly entry: unknown; readonly about: string }
  | { readonly note: string };

export function fileText(schema: string, lines: readonly Line[]): string {
  return [`# yaml-language-server: $schema=${schema}`, ...lines.map(lineText)].join("\n") + "\n";
}

function lineText(line: Line): string {
  if ("note" in line) return line.note === "" ? "" : `# ${line.note}`;
  if ("value" in line) return yamlText({ [line.key]: line.value });
  const example = "entry" in line ? yamlText([line.entry]) : yamlText({ [line.key]: line.example });
  return `# ${line.about}\n${example.replaceAll(/^/gm, "entry" in line ? "#   " : "# ")}`;
}

function yamlText(value: object): string {
  const document = new Document(value);
  visit(document, { Scalar: (_key, scalar) => void quoteRiddle(scalar) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** `10:00` and the like need no quotes here, but in programs that read the older YAML. */
function quoteRiddle(scalar: Scalar): void {
  if (typeof scalar.value === "string" && ambiguousScalar(scalar.value) !== null)
    scalar.type = Scalar.QUOTE_DOUBLE;
}
