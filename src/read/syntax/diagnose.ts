/** The first error of the YAML parser → its cause, in our words. The parser says where it stumbled; the cause is often before. */
import type { YAMLError } from "yaml";
import { problem, type Problem } from "../../base/problem.ts";
import { textPosition } from "../text-position.ts";
import { indentFinding, type Finding } from "./indent.ts";
import { oddSpaceProblem } from "./odd-space.ts";
import { openBracket, quoteBefore } from "./lexemes.ts";
import { fixedLine, fixedPart, lineAround, nextLine, quoted, restOfLine, valueStart } from "./line.ts";

type Mistake = {
  readonly text: string;
  readonly code: YAMLError["code"];
  readonly message: string;
  readonly at: number;
};

/** Names the cause of a syntax error. */
export function diagnose(file: string, text: string, error: YAMLError): Problem {
  const at = Math.min(error.pos[0], text.length);
  const space = tabProblem(file, text, at) ?? oddSpaceProblem(file, text, lineAround(text, at));
  if (space !== null) return space;
  const mistake: Mistake = { text, code: error.code, message: error.message, at };
  const { cause, start, end } = first(mistake) ?? other(mistake);
  return problem("yaml/syntax", { file, start, end }, cause);
}

/** In this order: what explains more comes first. */
const detectors: readonly ((it: Mistake) => Finding | null)[] = [
  unclosedQuote,
  unclosedBracket,
  oddStart,
  innerColon,
  listBesideKey,
  wordsAfterQuote,
  wordsAfterBracket,
  strayBracket,
  backslash,
  blockText,
  commentWithoutSpace,
  missingSpace,
  indentation,
  missingColon,
];

function first(mistake: Mistake): Finding | null {
  for (const detector of detectors) {
    const finding = detector(mistake);
    if (finding !== null) return finding;
  }
  return null;
}

/** A Tab before the first character of the line, or right after its dash; the parser may stumble at the line end before it. */
function tabProblem(file: string, text: string, at: number): Problem | null {
  const { start, end } = lineAround(text, text[at] === "\n" ? at + 1 : at);
  const [, before = "", tabs = ""] = /^([ ]*(?:-[ ]*)*)(\t+)/.exec(text.slice(start, end)) ?? [];
  if (tabs === "") return null;
  const leading = before === "";
  const place = { file, start: start + before.length, end: start + before.length + tabs.length };
  const { line } = textPosition(text, start, start);
  return problem("yaml/tab", place, { line, leading, needless: leading && beginsAtTheEdge(text, start) });
}

/** A key below a key with its whole value at the left edge, or the first of the file: it is nothing's part. */
function beginsAtTheEdge(text: string, lineStart: number): boolean {
  if (!/^\t+[A-Za-z][\w-]*:(?:[ \t\r\n]|$)/.test(text.slice(lineStart, lineAround(text, lineStart).end)))
    return false;
  const above = text
    .slice(0, lineStart)
    .split("\n")
    .findLast((line) => /^[^#\r]/.test(line.trimStart()) && !line.startsWith("---"));
  return above === undefined || /^[A-Za-z][\w-]*: +(?:[^\s|>&*!#{[].*|\[.*\]\s*|\{.*\}\s*)$/.test(above);
}

/** Never closed at all, or only by the opening quote of some later text. */
function unclosedQuote({ text, code, message, at }: Mistake): Finding | null {
  const never = code === "MISSING_CHAR" && message.startsWith("Missing closing");
  const quote = quoteBefore(text, at);
  if (quote === null) return null;
  const inside = text.slice(quote.start, quote.end);
  const swallowedKey = code === "UNEXPECTED_TOKEN" && /\n[ \t]*(?:- +)?[\w-]+:[ \n\r]/.test(inside);
  if (!never && !swallowedKey) return null;
  const cause = { cause: "open-quote", quote: inside.charAt(0) } as const;
  return { cause, start: quote.start, end: lineAround(text, quote.start).end };
}

/** A bracket that is closed by one of the other kind, or still open at the end of its line where the parser gave up. */
function unclosedBracket({ text, code, at }: Mistake): Finding | null {
  const open = openBracket(text, at);
  if (open === null || code === "BLOCK_IN_FLOW" || code === "BAD_SCALAR_START") return null;
  const sameLine = open.start >= lineAround(text, at).start && at < text.length;
  if (sameLine && !open.mismatched) return null;
  const { start } = open;
  const bracket = text.charAt(start);
  return {
    cause: { cause: "open-bracket", bracket, closing: bracket === "[" ? "]" : "}" },
    start,
    end: start + 1,
  };
}

/** A text that starts with a character YAML keeps for itself. */
function oddStart({ text, code, at }: Mistake): Finding | null {
  const start = code === "BAD_SCALAR_START" ? at : valueStart(text, at);
  const character = text.charAt(start);
  const odd = code === "BAD_SCALAR_START" || /[*&!%@`,\]}]/.test(character);
  if (!odd || start > at || character === "") return null;
  return {
    cause: { cause: "start", character, fixed: fixedLine(text, start) },
    start,
    end: start + restOfLine(text, start).length,
  };
}

/** `title: Stop 3: the tiles`. */
function innerColon({ text, code, at }: Mistake): Finding | null {
  if (code === "BLOCK_IN_FLOW") {
    const part = /^[^,[\]{}\n\r]*/.exec(text.slice(at))?.[0].trimEnd() ?? "";
    return colonFinding(part, at, fixedPart(text, { start: at, end: at + part.length }));
  }
  if (code !== "BLOCK_AS_IMPLICIT_KEY" || isLineStart(text, at)) return null;
  return colonFinding(restOfLine(text, at), at, fixedLine(text, at));
}

function colonFinding(part: string, start: number, fixed: string): Finding | null {
  const before = /^(.*?\S):(?:\s|$)/.exec(part)?.[1];
  if (before === undefined) return null;
  const short = before.length > 30 ? before.slice(-30).replace(/^\S*\s+/, "") : before;
  return { cause: { cause: "colon", before: short, fixed }, start, end: start + part.length };
}

/** `stops: - panorama`. */
function listBesideKey({ text, message, at }: Mistake): Finding | null {
  if (!message.startsWith("Unexpected block-seq-ind on same line")) return null;
  return { cause: { cause: "list-beside-key" }, start: at, end: at + restOfLine(text, at).length };
}

/** `- "Look" closely`, `'Don't touch'`. */
function wordsAfterQuote({ text, code, at }: Mistake): Finding | null {
  const quote = quoteBefore(text, at);
  const { start } = lineAround(text, at);
  if (code !== "UNEXPECTED_TOKEN" || quote === null || quote.start < start || quote.start >= at) return null;
  if (text.slice(quote.end, at).trim() !== "") return null;
  const whole = restOfLine(text, quote.start);
  const mark = whole.charAt(0);
  const meant = whole.endsWith(mark) && mark === "'" ? whole.slice(1, -1) : whole;
  const fixed = text.slice(start, quote.start).trimStart() + quoted(meant);
  return { cause: { cause: "after-quote", fixed }, start: quote.start, end: quote.start + whole.length };
}

/** `title: [Draft] Tiles`. */
function wordsAfterBracket({ text, code, at }: Mistake): Finding | null {
  const start = valueStart(text, at);
  if (code !== "UNEXPECTED_TOKEN" || start >= at || !/[[{]/.test(text.charAt(start))) return null;
  if (/^[\]}]/.test(text.slice(at))) return null;
  return {
    cause: { cause: "after-bracket", fixed: fixedLine(text, start) },
    start,
    end: start + restOfLine(text, start).length,
  };
}

function strayBracket({ text, code, at }: Mistake): Finding | null {
  const bracket = text.charAt(at);
  if (code !== "UNEXPECTED_TOKEN" || !/[\]}]/.test(bracket)) return null;
  return { cause: { cause: "extra-bracket", bracket }, start: at, end: at + 1 };
}

function backslash({ text, code, at }: Mistake): Finding | null {
  if (code !== "BAD_DQ_ESCAPE") return null;
  const typed = text.slice(at, at + 2);
  const quote = quoteBefore(text, at + 1);
  const inside = quote === null ? "" : text.slice(quote.start + 1, quote.end - 1);
  const simple = quote !== null && !/[\n']|\\["\\]/.test(inside);
  const fixed = simple ? fixedPart(text, quote, `'${inside}'`) : null;
  return { cause: { cause: "backslash", typed, fixed }, start: at, end: at + 2 };
}

/** `text: > It begins here`. */
function blockText({ text, message, at }: Mistake): Finding | null {
  const start = valueStart(text, at);
  const [mark] = /^[|>][-+0-9]*/.exec(text.slice(start)) ?? [];
  if (mark === undefined || start > at || !/Block scalar header|Not a YAML token/.test(message)) return null;
  return { cause: { cause: "block-text", mark }, start, end: start + restOfLine(text, start).length };
}

function commentWithoutSpace({ text, message, at }: Mistake): Finding | null {
  if (!message.startsWith("Comments must be separated")) return null;
  return { cause: { cause: "comment" }, start: at, end: lineAround(text, at).end };
}

/** `title:Stop` or `-Stop` on a line of its own. */
function missingSpace({ text, at }: Mistake): Finding | null {
  const { start, end } = lineAround(text, at);
  const [, indent = "", dashes = "", dash, key, rest = ""] =
    /^(\s*)((?:- +)*)(?:(-)|([a-z][A-Za-z-]*):)([^\s:/-].*)$/.exec(text.slice(start, end)) ?? [];
  const mark = dash ?? (key === undefined ? undefined : ":");
  if (mark === undefined) return null;
  const from = start + indent.length + dashes.length;
  const fixed = `${dashes}${key ?? ""}${mark} ${rest}`;
  return { cause: { cause: "no-space", mark, fixed }, start: from, end };
}

const indentMessage =
  /must start at the same column|without - indicator|as an implicit key|as an implicit map key|sufficiently indented|must be indented/;

function indentation({ text, code, message, at }: Mistake): Finding | null {
  const nested = code === "BLOCK_AS_IMPLICIT_KEY" && !isLineStart(text, at);
  if (nested) return indentFinding(text, nextLine(text, at), at);
  const line = indentMessage.test(message) || (code === "UNEXPECTED_TOKEN" && isLineStart(text, at));
  return line ? indentFinding(text, at, null) : null;
}

/** A line that is neither `key: text` nor `- text`; or a text, and the line below it stands too far right. */
function missingColon({ text, code, at }: Mistake): Finding | null {
  if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR") return null;
  const below = nextLine(text, at);
  const deeper = indentOf(text, below) > indentOf(text, lineAround(text, at).start);
  if (code === "MULTILINE_IMPLICIT_KEY" && deeper) return indentFinding(text, below, at);
  const typed = restOfLine(text, at);
  return typed === "" ? null : { cause: { cause: "no-colon", typed }, start: at, end: at + typed.length };
}

function indentOf(text: string, lineStart: number): number {
  return /^ */.exec(text.slice(lineStart))?.[0].length ?? 0;
}

function other({ text, at }: Mistake): Finding {
  const { start, end } = lineAround(text, at);
  const typed = restOfLine(text, at);
  if (typed !== "") return { cause: { cause: "other", typed }, start: at, end: at + typed.length };
  return { cause: { cause: "other", typed: text.slice(start, end).trim() }, start, end };
}

function isLineStart(text: string, at: number): boolean {
  return text.slice(lineAround(text, at).start, at).trim() === "";
}
