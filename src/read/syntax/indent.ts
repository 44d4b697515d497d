/** Which line is indented wrongly, and where it could begin instead. */
import type { Neighbour, SyntaxCause } from "../../base/codes/yaml-syntax.ts";
import { textPosition } from "../text-position.ts";
import { lineAround, nextLine } from "./line.ts";

type Line = { readonly number: number; readonly start: number; readonly text: string };
/** What went wrong, and the stretch of text to show. */
export type Finding = { readonly cause: SyntaxCause; readonly start: number; readonly end: number };

/** Looks at the first line from `at` with something on it. `textAt` is a text the line seems to belong to. */
export function indentFinding(text: string, at: number, textAt: number | null): Finding | null {
  const line = firstLine(text, at);
  if (line === null) return null;
  const start = line.start + spacesOf(line);
  const end = line.start + line.text.trimEnd().length;
  if (textAt !== null) {
    const textLine = textPosition(text, textAt, textAt).line;
    return { cause: { cause: "under-text", line: line.number, textLine }, start, end };
  }
  const spaces = spacesOf(line);
  const above = columnsAbove(text, line);
  if (above.length > 0 && above.every((it) => it.spaces > spaces)) return firstLineFinding(text, line.number);
  const alike = above.filter((it) => it.isList === isList(line.text)).slice(0, 2);
  const others = alike.map((it) => ({ line: it.line, spaces: it.spaces }));
  const here = above.some((it) => it.spaces === spaces) && !others.some((it) => it.spaces > spaces);
  const cause = here
    ? ({ cause: "mixed", line: line.number } as const)
    : ({ cause: "indent", line: line.number, spaces, others } as const);
  return { cause, start, end };
}

/** The first line of all is indented, and a later one less. */
function firstLineFinding(text: string, other: number): Finding | null {
  const line = firstLine(text, 0);
  if (line === null) return null;
  const spaces = spacesOf(line);
  const end = line.start + line.text.trimEnd().length;
  return {
    cause: { cause: "first-line", line: line.number, spaces, other },
    start: line.start + spaces,
    end,
  };
}

function firstLine(text: string, at: number): Line | null {
  for (let from = lineAround(text, at).start; from < text.length;) {
    const { start, end } = lineAround(text, from);
    const content = text.slice(start, end);
    if (!isBlank(content)) return { number: textPosition(text, start, start).line, start, text: content };
    from = nextLine(text, from);
  }
  return null;
}

type Column = Neighbour & { readonly isList: boolean };

/** The columns at which something is open above a line, deepest first: dashes of lists and keys of maps. */
function columnsAbove(text: string, line: Line): readonly Column[] {
  const found: Column[] = [];
  let limit = Infinity;
  const above = text.slice(0, line.start).split("\n").slice(0, -1);
  for (let index = above.length - 1; index >= 0 && limit > 0; index--) {
    const columns = isBlank(above[index] ?? "") ? [] : columnsOf(above[index] ?? "");
    for (const column of columns) if (column.spaces < limit) found.push({ ...column, line: index + 1 });
    limit = Math.min(limit, columns[0]?.spaces ?? limit);
  }
  return found.sort((a, b) => b.spaces - a.spaces);
}

/** The columns at which the dashes and the key of a line begin. */
function columnsOf(content: string): readonly { readonly spaces: number; readonly isList: boolean }[] {
  const columns: { spaces: number; isList: boolean }[] = [];
  const [dashes = ""] = /^ *(?:- *)*/.exec(content) ?? [];
  for (const dash of dashes.matchAll(/-/g)) columns.push({ spaces: dash.index, isList: true });
  const spaces = dashes.length;
  if (/^[^#]*:(?:\s|$)/.test(content.slice(spaces))) columns.push({ spaces, isList: false });
  return columns;
}

function isList(content: string): boolean {
  return /^\s*-(?:\s|$)/.test(content);
}

function isBlank(content: string): boolean {
  return /^\s*(?:#.*)?$/.test(content);
}

function spacesOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}
