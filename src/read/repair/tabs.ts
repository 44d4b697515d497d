/** Tabs before the first word of a line → spaces. */
import { Lexer } from "yaml";

/** As many spaces as bring the text to the column where an editor with this width of Tabs shows it. */
export function withoutTabs(text: string, width: number): string {
  const inside = linesInTexts(text);
  let start = 0;
  return text
    .split("\n")
    .map((line) => {
      const isInside = inside(start);
      start += line.length + 1;
      return isInside ? line : expanded(line, width);
    })
    .join("\n");
}

function expanded(line: string, width: number): string {
  const [before] = /^[ \t]*(?:-[ \t]+)*/.exec(line) ?? [""];
  if (!before.includes("\t")) return line;
  let made = "";
  for (const character of before) {
    made += character === "\t" ? " ".repeat(width - (made.length % width)) : character;
  }
  return made + line.slice(before.length);
}

/** Tells of an offset where a line begins whether that line is part of a text of several lines: its Tabs are its own. */
function linesInTexts(text: string): (lineStart: number) => boolean {
  const stretches: (readonly [start: number, end: number])[] = [];
  let start = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (/^[\u0002\u0018\u001f]$/.test(lexeme)) continue;
    const end = start + lexeme.length;
    if (/\S/.test(lexeme) && /\n|^\s/.test(lexeme)) stretches.push([start, end]);
    start = end;
  }
  let next = 0;
  return (at) => {
    while ((stretches[next]?.[1] ?? Infinity) <= at) next++;
    return (stretches[next]?.[0] ?? Infinity) <= at;
  };
}
