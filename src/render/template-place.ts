/** From Handlebars' lines and columns to stretches of a template's text. */
import type { Stretch } from "../base/place.ts";

/** Line from 1, column from 0, as Handlebars counts. */
type Point = { readonly line: number; readonly column: number };

type Loc = { readonly start: Point; readonly end: Point };

type Text = { readonly file: string; readonly text: string };

export function offsetOf(text: string, { line, column }: Point): number {
  const start = line === 1 ? 0 : ([...text.matchAll(/\r\n?|\n/g)][line - 2] ?? { index: text.length, 0: "" });
  return typeof start === "number" ? column : Math.min(start.index + start[0].length + column, text.length);
}

export function stretchOf({ file, text }: Text, { start, end }: Loc): Stretch {
  return { file, start: offsetOf(text, start), end: offsetOf(text, end) };
}

/** The stretch of one part of a path: `b` of `../a.b` is part 1. */
export function partStretch(template: Text, path: hbs.AST.PathExpression, part: number): Stretch {
  const whole = stretchOf(template, path.loc);
  const source = template.text.slice(whole.start, whole.end);
  const names = [...source.matchAll(/\[[^\]]*\]|\.\.|[^./@\s[\]]+/g)].filter(
    ([name], index) => name !== ".." && !(name === "this" && index === 0),
  );
  const found = names[part];
  if (found === undefined) return whole;
  const start = whole.start + found.index;
  return { file: template.file, start, end: start + found[0].length };
}
