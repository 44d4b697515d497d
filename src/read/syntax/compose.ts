/** Text → the nodes of one YAML document, or the one reason why there are none. */
import { Composer, Lexer, Parser, type CST, type Document, type ParsedNode, type YAMLError } from "yaml";
import type { Problem } from "../../base/problem.ts";
import { problem } from "../../base/problem.ts";
import { diagnose } from "./diagnose.ts";
import { fixedLine } from "./line.ts";

/** Lists and maps inside one another; the same for what aliases unfold. */
export const depthLimit = 64;

/** Parts of a text as the lexer sees them: each takes up to 250 bytes of memory in a tree of nodes. */
const partLimit = 5_000_000;

export type Composed =
  | { readonly ok: true; readonly contents: ParsedNode | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** YAML 1.2, core schema. Depth, tags and directives are looked at before any recursion starts. */
export function compose(file: string, text: string): Composed {
  if (hasTooManyParts(text)) {
    const place = { file, start: 0, end: 0 };
    return { ok: false, problems: [problem("yaml/too-many", place, { limit: partLimit })] };
  }
  const tokens = scan(file, text);
  if (!tokens.ok) return tokens;
  const composer = new Composer<ParsedNode>({
    version: "1.2",
    schema: "core",
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document] = composer.compose(tokens.tokens, true, text.length);
  const error = firstError(document);
  if (error !== null) return { ok: false, problems: [diagnose(file, text, error)] };
  return { ok: true, contents: document?.contents ?? null };
}

/** Counted before anything is built: a character makes two parts at most. */
function hasTooManyParts(text: string): boolean {
  if (text.length < partLimit / 2) return false;
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) if (lexeme !== "" && ++parts > partLimit) return true;
  return false;
}

type Scanned =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function scan(file: string, text: string): Scanned {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const tags: Problem[] = [];
  let before = "";
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith("!") && before !== scalarMark)
      tags.push(tagProblem({ file, text, at: parser.offset }, lexeme));
    before = lexeme;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depthLimit && depthOf(parser.stack) > depthLimit) {
      const place = { file, start: parser.offset - lexeme.length, end: parser.offset };
      return { ok: false, problems: [problem("yaml/too-deep", place, { limit: depthLimit })] };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  const problems = [...strayParts(file, tokens), ...tags].slice(0, 1);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tokens };
}

/** The lexer puts this before every scalar that is not in quotes. */
const scalarMark = "\u001f";

function depthOf(stack: readonly CST.Token[]): number {
  return stack.filter(
    (it) => it.type === "block-map" || it.type === "block-seq" || it.type === "flow-collection",
  ).length;
}

function tagProblem(at: { file: string; text: string; at: number }, tag: string): Problem {
  const place = { file: at.file, start: at.at, end: at.at + tag.length };
  return problem("yaml/tag", place, { tag, fixed: fixedLine(at.text, at.at) });
}

/** Directives and further documents. */
function strayParts(file: string, tokens: readonly CST.Token[]): readonly Problem[] {
  const directive = tokens.find((it) => it.type === "directive");
  if (directive !== undefined) {
    const place = { file, start: directive.offset, end: directive.offset + directive.source.length };
    return [problem("yaml/directive", place, { directive: directive.source })];
  }
  const second = tokens.filter((it) => it.type === "document")[1];
  if (second === undefined) return [];
  return [problem("yaml/documents", { file, start: second.offset, end: second.offset + 3 }, {})];
}

function firstError(document: Document.Parsed | undefined): YAMLError | null {
  const errors = [...(document?.errors ?? [])].sort((a, b) => a.pos[0] - b.pos[0]);
  return errors[0] ?? null;
}
