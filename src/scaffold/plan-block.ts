/** A block list of stops in another order: each entry moves with the comments over it. */
import type { YAMLSeq } from "yaml";

/** A stop of the file by its place from 0, or a new one at an exhibit. */
export type PlannedStop = number | { readonly exhibit: string };

export type PlannedStops = {
  readonly stops: readonly PlannedStop[];
  /** Stands over those that are left out, which are kept as comments. */
  readonly note: string;
};

/** The text with the list rewritten. What is left out follows the list as comments. */
export function rewrittenBlock(
  text: string,
  sequence: YAMLSeq.Parsed,
  { stops, note }: PlannedStops,
): string | null {
  const blocks = blocksOf(text, sequence);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat(first.indent);
  const entry = ({ start, end }: Block): string => withLineEnd(text.slice(start, end), lineEnd);
  const kept = stops.map((stop) => {
    const block = typeof stop === "number" ? blocks[stop] : undefined;
    if (block !== undefined) return entry(block);
    return typeof stop === "number" ? "" : `${indent}- exhibit: ${stop.exhibit}${lineEnd}`;
  });
  const dropped = blocks.filter((_, index) => !stops.includes(index)).map(entry);
  const left = dropped.length === 0 ? "" : commented([`${indent}# ${note}`, ...dropped], { indent, lineEnd });
  const list = `${kept.join("")}${left}`;
  const isWhole = last.end === text.length && !text.endsWith("\n");
  return text.slice(0, first.start) + (isWhole ? list.replace(/\r?\n$/, "") : list) + text.slice(last.end);
}

type Block = { readonly start: number; readonly end: number; readonly indent: number };

/** Whole lines: from the comments over an entry's dash to where the next one's begin. */
function blocksOf(text: string, sequence: YAMLSeq.Parsed): readonly Block[] {
  const dashes = sequence.items.map((item) => text.lastIndexOf("-", Math.max(0, item.range[0] - 1)));
  const lines = dashes.map((dash) => text.lastIndexOf("\n", dash) + 1);
  const ends = sequence.items.map((item, index) =>
    lineAfter(text, contentEnd(text, item.range[1]), dashes[index] ?? 0),
  );
  return lines.map((line, index) => ({
    start: index === 0 ? commentsOver(text, line, dashes[0] ?? line) : (ends[index - 1] ?? line),
    end: ends[index] ?? text.length,
    indent: (dashes[index] ?? line) - line,
  }));
}

/** Where the comments begin that stand right over the first entry, as far in as its dash. */
function commentsOver(text: string, line: number, dash: number): number {
  const mark = `${" ".repeat(dash - line)}#`;
  let start = line;
  while (start > 0) {
    const before = text.lastIndexOf("\n", start - 2) + 1;
    if (!text.startsWith(mark, before)) break;
    start = before;
  }
  return start;
}

/** Without the white space behind it. */
function contentEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** The start of the first line after the entry; comments that stand further in than its dash are its own. */
function lineAfter(text: string, end: number, dash: number): number {
  const dashColumn = dash - (text.lastIndexOf("\n", dash) + 1);
  let at = nextLine(text, end);
  for (let next = at; next < text.length; next = nextLine(text, next)) {
    const line = text.slice(next, nextLine(text, next));
    const comment = /^( *)#/.exec(line);
    if (comment === null ? line.trim() !== "" : (comment[1] ?? "").length <= dashColumn) break;
    if (comment !== null) at = nextLine(text, next);
  }
  return at;
}

function nextLine(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found === -1 ? text.length : found + 1;
}

function withLineEnd(block: string, lineEnd: string): string {
  return block.endsWith("\n") ? block : block + lineEnd;
}

type Layout = { readonly indent: string; readonly lineEnd: string };

/** Every line behind a `#` at the list's own indent; the first is a comment already. */
function commented([head = "", ...blocks]: readonly string[], { indent, lineEnd }: Layout): string {
  const lines = blocks.flatMap((block) => block.split(/\r?\n/)).filter((line) => line.trim() !== "");
  const out = lines.map((line) => {
    const inner = line.startsWith(indent) ? line.slice(indent.length) : line;
    return `${indent}# ${inner}`;
  });
  return [head, ...out].map((line) => line + lineEnd).join("");
}
