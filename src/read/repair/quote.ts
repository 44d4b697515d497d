/** A syntax error that quotes or one space mend → the edit, only where the text leaves no doubt. */
import type { SyntaxCause } from "../../base/codes/yaml-syntax.ts";
import type { Edit } from "../../base/edit.ts";
import type { Problem } from "../../base/problem.ts";
import { kinds } from "../../model/project.ts";
import { schemaText } from "../generated/validators.ts";
import { isLanguageTag } from "../schema/languages.ts";
import { openBracket, quoteBefore } from "../syntax/lexemes.ts";
import { quoted, restOfLine, type Stretch } from "../syntax/line.ts";

/** Null if something would have to be guessed. */
export function quoteEdit(text: string, it: Problem): Edit | null {
  if ("pointer" in it.place) return null;
  const at = { start: it.place.start, end: it.place.end };
  if (it.code === "yaml/alias") return starred(text, at);
  return it.code === "yaml/syntax" ? (mends[it.args.cause]?.(text, at, it.args) ?? null) : null;
}

type MendText = (text: string, at: Stretch, cause: SyntaxCause) => Edit | null;

const mends: Readonly<Partial<Record<SyntaxCause["cause"], MendText>>> = {
  colon,
  "after-quote": afterQuote,
  start: oddStart,
  "no-space": missingSpace,
  backslash,
};

/** `title: Stop 3: the tiles`; not `title: en: Tiles`, where a key follows a key. */
function colon(text: string, at: Stretch): Edit | null {
  const words = text.slice(at.start, at.end);
  const [, before = ""] = /^(.*?\S):(?:\s|$)/.exec(words) ?? [];
  const isDoubtful = /^["'[{&*!|>%@`#-]/.test(words) || isKey(before) || hasLoneBracket(words);
  return isDoubtful ? null : inQuotes(at, words);
}

/** A bracket that opens or closes what lies outside the words: they are not one text. */
function hasLoneBracket(words: string): boolean {
  const count = (bracket: string): number => words.split(bracket).length;
  return count("[") !== count("]") || count("{") !== count("}");
}

function isKey(word: string): boolean {
  return isLanguageTag(word) || kinds.some((kind) => schemaText(kind).includes(`"${word}":`));
}

/** `"Look" closely`, and `'Don't touch'` with apostrophes inside; not `"one" and "two"`, which may be a quoted text. */
function afterQuote(text: string, at: Stretch): Edit | null {
  const words = text.slice(at.start, at.end);
  if (openBracket(text, at.start) !== null) return null;
  const mark = words.charAt(0);
  if (words.length < 2 || !words.endsWith(mark)) return inQuotes(at, words);
  const inner = words.slice(1, -1);
  const isWord = mark === "'" && !/(?<!\p{L})'|'(?!\p{L})/u.test(inner);
  return isWord ? inQuotes(at, inner) : null;
}

/** `@home`; what else a text may not start with has a meaning in YAML that could be meant. */
function oddStart(text: string, at: Stretch): Edit | null {
  const words = text.slice(at.start, at.end);
  if (words.startsWith("*")) return starred(text, at);
  return /^[@`%]/.test(words) && openBracket(text, at.start) === null ? inQuotes(at, words) : null;
}

/** `title:Stop`, `-Stop`; `-5` may be a number. */
function missingSpace(text: string, { start, end }: Stretch): Edit | null {
  const line = text.slice(start, end);
  const [mark] = /^(?:-(?=[^\d.])|[A-Za-z][A-Za-z-]*:)/.exec(line) ?? [];
  return mark === undefined ? null : { start: start + mark.length, end: start + mark.length, text: " " };
}

/** `"C:\Users"`, unless another backslash in it means something to YAML: `"C:\Users\new"`. */
function backslash(text: string, at: Stretch, it: SyntaxCause): Edit | null {
  const quote = quoteBefore(text, at.start + 1);
  if (quote === null || it.cause !== "backslash" || it.fixed === null) return null;
  const inside = text.slice(quote.start + 1, quote.end - 1);
  return /\\[0abtnvfreNLPxuU_ "/\\\t]/.test(inside) ? null : { ...quote, text: `'${inside}'` };
}

/** `*Star* of the show` in a file that has no marks an alias could mean. */
function starred(text: string, { start }: Stretch): Edit | null {
  const words = restOfLine(text, start);
  const isText = /^\*[^*\s][^*]*\*/.test(words) && !/(^|[\s,[{])&[^\s&]/.test(text);
  return isText && openBracket(text, start) === null
    ? inQuotes({ start, end: start + words.length }, words)
    : null;
}

function inQuotes({ start, end }: Stretch, words: string): Edit {
  return { start, end, text: quoted(words) };
}
