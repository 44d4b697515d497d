/** From Handlebars' lines and columns to stretches of a template's text. */
import type { Stretch } from "../base/place.ts";

/** Line from 1, column from 0, as Handlebars counts. */
type Point = { readonly line: number; readonly column: number };

type Loc = { readonly start: Point; readonly end: Point };

type Text = { readonly file: string; readonly text: string };

/** Where the lines of a template begin; asked many times for each. */
const known = new WeakMap<Text, readonly number[]>();

export function offsetOf(template: Text, { line, column }: Point): number {
  const starts = known.get(template) ?? lineStarts(template.text);
  known.set(template, starts);
  return Math.min((starts[line - 1] ?? template.text.length) + column, template.text.length);
}

export function stretchOf(template: Text, { start, end }: Loc): Stretch {
  return { file: template.file, start: offsetOf(template, start), end: offsetOf(template, end) };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
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
