/** What is wrong with a template that Handlebars cannot read, in words a template's author can use. */
import { problem, type Problem } from "../base/problem.ts";
import { offsetOf } from "./template-place.ts";

type Text = { readonly file: string; readonly text: string };

type Trouble = { readonly at: number; readonly length: number; readonly detail: string };

/** The problem behind an error that `Handlebars.parse` threw. */
export function syntaxProblem(template: Text, error: Error): Problem {
  const { file, text } = template;
  const { at, length, detail } =
    mismatched(template, error) ?? unclosed(text, error) ?? garbled(template, error);
  return problem("template/syntax", { file, start: at, end: Math.min(at + length, text.length) }, { detail });
}

/** `{{#if}} … {{/each}}`: Handlebars knows the exact place of the opening name. */
function mismatched(template: Text, error: Error): Trouble | null {
  const names = /^(.*) doesn't match (.*?)(?: - \d+:\d+)?$/.exec(error.message);
  if (!names) return null;
  const [, open = "", close = ""] = names;
  return {
    at: placeOf(template, error),
    length: open.length,
    detail: `{{#${open}}} is closed by {{/${close}}}.`,
  };
}

function unclosed(text: string, error: Error): Trouble | null {
  if (!error.message.endsWith("got 'EOF'")) return null;
  const open: RegExpMatchArray[] = [];
  for (const tag of text.matchAll(/\{\{~?(?:([#^])[>*]?\s*([^\s}~]+)|\/)/g)) {
    if (tag[1] === undefined) open.pop();
    else open.push(tag);
  }
  const last = open.at(-1);
  if (last === undefined) return null;
  return { at: last.index ?? 0, length: last[0].length, detail: `{{#${last[2] ?? ""}}} is never closed.` };
}

function garbled(template: Text, error: Error): Trouble {
  const detail = error.message.endsWith("got 'OPEN_ENDBLOCK'")
    ? "this {{/…}} closes nothing."
    : /^Invalid path/.test(error.message)
      ? "a path goes up only at its beginning."
      : "what stands between {{ and }} is not written as it should be.";
  return { at: placeOf(template, error), length: 2, detail };
}

/** Exact where the error has a column, else the first mustache of the line it names. */
function placeOf(template: Text, error: Error): number {
  const { lineNumber, column } = error as { lineNumber?: number; column?: number };
  if (lineNumber !== undefined) return offsetOf(template, { line: lineNumber, column: column ?? 0 });
  const start = offsetOf(template, {
    line: Number(/on line (\d+)/.exec(error.message)?.[1] ?? 1),
    column: 0,
  });
  const line = template.text.slice(start).split(/\r\n?|\n/, 1)[0] ?? "";
  return start + Math.max(0, line.indexOf("{{"));
}
