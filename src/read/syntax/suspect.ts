/** What is YAML, but hardly what was meant: texts that lose their end, numbers that fall apart, items that melt together. */
import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLSeq } from "yaml";
import { problem, type Problem } from "../../base/problem.ts";
import { textPosition } from "../text-position.ts";
import { fixedPart, lineAround } from "./line.ts";

/** Looks through a file of limited depth. */
export function suspects(file: string, text: string, contents: ParsedNode | null): readonly Problem[] {
  const found: Problem[] = [];
  const visit = (node: unknown): void => {
    if (isScalar(node)) {
      if (node.type === "PLAIN") found.push(...inText(file, text, node as Scalar.Parsed));
    } else if (isSeq(node)) {
      if (node.flow === true) found.push(...splitNumbers(file, text, node as YAMLSeq.Parsed));
      node.items.forEach(visit);
    } else if (isMap(node)) {
      for (const pair of node.items) visit(pair.value);
    }
  };
  visit(contents);
  return found;
}

function inText(file: string, text: string, node: Scalar.Parsed): readonly Problem[] {
  return typeof node.value === "string"
    ? [...cutText(file, text, node), ...joinedLines(file, text, node)]
    : [];
}

/** `23 m #1 in Lisbon`: one space, and no space after the `#`, as hardly any comment is written. */
function cutText(file: string, text: string, node: Scalar.Parsed): readonly Problem[] {
  const [start, end] = node.range;
  if (text[end] !== " " || text[end + 1] !== "#" || end === start) return [];
  const line = lineAround(text, end);
  const lost = text.slice(end + 1, line.end).trimEnd();
  if (!/^#[^\s#]/.test(lost)) return [];
  const whole = start >= line.start;
  const fixed = whole ? fixedPart(text, { start, end: line.end }) : null;
  const kept = shortened(text.slice(Math.max(start, line.start), end).trimStart());
  const place = { file, start: end + 1, end: end + 1 + lost.length };
  return [problem("yaml/cut-text", place, { kept, lost, fixed })];
}

/** The end of a text. */
function shortened(text: string): string {
  return text.length > 40 ? `…${text.slice(-39)}` : text;
}

/** A line that starts with a dash, inside a text of several lines without quotes. */
function joinedLines(file: string, text: string, node: Scalar.Parsed): readonly Problem[] {
  const [start, end] = node.range;
  const dash = /\n[ \t]*(- \S.*)/.exec(text.slice(start, end));
  if (dash === null) return [];
  const at = start + dash.index + dash[0].length - (dash[1] ?? "").length;
  const lineOf = (offset: number): number => textPosition(text, offset, offset).line;
  const place = { file, start: at, end: at + (dash[1] ?? "").trimEnd().length };
  return [problem("yaml/joined-lines", place, { line: lineOf(at), textLine: lineOf(start) })];
}

/** `[EA24, 1831,1101.78]`: a comma between digits without a space, in a list whose other commas have one. */
function splitNumbers(file: string, text: string, list: YAMLSeq.Parsed): readonly Problem[] {
  const gaps = list.items.slice(1).map((item, index) => gapBetween(list.items[index], item));
  if (!gaps.some((gap) => gap !== null && /\s/.test(text.slice(gap.from, gap.to)))) return [];
  return gaps.flatMap((gap) => {
    if (gap === null || text.slice(gap.from, gap.to) !== ",") return [];
    if (!/\d/.test(text.charAt(gap.from - 1)) || !/\d/.test(text.charAt(gap.to))) return [];
    return [
      problem(
        "yaml/split-number",
        { file, start: gap.start, end: gap.end },
        { typed: text.slice(gap.start, gap.end) },
      ),
    ];
  });
}

type Gap = { readonly start: number; readonly from: number; readonly to: number; readonly end: number };

function gapBetween(left: ParsedNode | undefined, right: ParsedNode): Gap | null {
  if (!isScalar(left) || !isScalar(right)) return null;
  const [start, from] = left.range;
  const [to, end] = right.range;
  return { start, from, to, end };
}
