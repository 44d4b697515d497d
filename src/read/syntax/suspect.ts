/** What is YAML, but hardly what was meant: texts that lose their end, numbers that fall apart, items that melt together. */
import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLSeq } from "yaml";
import { problem, type Problem } from "../../base/problem.ts";
import { lineFinder } from "../text-position.ts";
import { ambiguousScalar } from "./ambiguous.ts";
import { fixedPart, lineAround } from "./line.ts";

/** Looks through a file of limited depth. */
export function suspects(file: string, text: string, contents: ParsedNode | null): readonly Problem[] {
  const found: Problem[] = [];
  const source: Source = { file, text, lineOf: lineFinder(text) };
  const visit = (node: unknown): void => {
    if (isScalar(node)) {
      if (node.type === "PLAIN") add(found, inText(source, node as Scalar.Parsed));
    } else if (isSeq(node)) {
      if (node.flow === true) add(found, splitNumbers(source, node as YAMLSeq.Parsed));
      node.items.forEach(visit);
    } else if (isMap(node)) {
      for (const pair of node.items) visit(pair.value);
    }
  };
  visit(contents);
  return found;
}

type Source = {
  readonly file: string;
  readonly text: string;
  readonly lineOf: (offset: number) => number;
};

/** One by one: a call takes only so many arguments. */
function add(found: Problem[], more: readonly Problem[]): void {
  for (const it of more) found.push(it);
}

function inText(source: Source, node: Scalar.Parsed): readonly Problem[] {
  return typeof node.value === "string"
    ? [...cutText(source, node), ...joinedLines(source, node), ...ambiguous(source, node)]
    : ambiguous(source, node);
}

/** The value of `opens: 10:30`, and the like. */
function ambiguous({ file, text }: Source, { range: [start, end] }: Scalar.Parsed): readonly Problem[] {
  const typed = text.slice(start, end);
  const readings = ambiguousScalar(typed);
  return readings === null ? [] : [problem("yaml/ambiguous", { file, start, end }, { ...readings, typed })];
}

/** `23 m #1 in Lisbon`: one space, and no space after the `#`, as hardly any comment is written. */
function cutText({ file, text }: Source, node: Scalar.Parsed): readonly Problem[] {
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
function joinedLines({ file, text, lineOf }: Source, node: Scalar.Parsed): readonly Problem[] {
  const [start, end] = node.range;
  const dash = /\n[ \t]*(- \S.*)/.exec(text.slice(start, end));
  if (dash === null) return [];
  const at = start + dash.index + dash[0].length - (dash[1] ?? "").length;
  const place = { file, start: at, end: at + (dash[1] ?? "").trimEnd().length };
  return [problem("yaml/joined-lines", place, { line: lineOf(at), textLine: lineOf(start) })];
}

/** `[EA24, 1831,1101.78]`: a comma between digits without a space, in a list whose other commas have one. */
function splitNumbers({ file, text }: Source, list: YAMLSeq.Parsed): readonly Problem[] {
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
