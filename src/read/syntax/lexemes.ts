/** Where quotes and brackets open and close: looked at again only when a file has an error. */
import { Lexer } from "yaml";
import type { Stretch } from "./line.ts";

/** The last text in quotes that begins before `at`. */
export function quoteBefore(text: string, at: number): Stretch | null {
  let found: Stretch | null = null;
  for (const { lexeme, start } of lexemes(text)) {
    if (start >= at) break;
    if (/^["']/.test(lexeme)) found = { start, end: start + lexeme.length };
  }
  return found;
}

/** The innermost bracket that is open at `at`, or the first that is closed by one of the other kind. */
export function openBracket(
  text: string,
  at: number,
): { readonly start: number; readonly mismatched: boolean } | null {
  const open: number[] = [];
  for (const { lexeme, start } of lexemes(text)) {
    if (start > at) break;
    const last = open.at(-1);
    if (last !== undefined && (lexeme === "]" || lexeme === "}")) {
      if ((text[last] === "[") !== (lexeme === "]")) return { start: last, mismatched: true };
      open.pop();
    } else if (start < at && (lexeme === "[" || lexeme === "{")) open.push(start);
  }
  const start = open.at(-1);
  return start === undefined ? null : { start, mismatched: false };
}

/** All lexemes but the contents of scalars without quotes. Marks the lexer adds are not in the text. */
function* lexemes(text: string): Generator<{ readonly lexeme: string; readonly start: number }> {
  let start = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (isMark(lexeme)) {
      scalar = lexeme === "\u001f";
      continue;
    }
    if (!scalar) yield { lexeme, start };
    scalar = false;
    start += lexeme.length;
  }
}

/** Document start, flow end after an error, scalar. */
function isMark(lexeme: string): boolean {
  return lexeme === "\u0002" || lexeme === "\u0018" || lexeme === "\u001f";
}
