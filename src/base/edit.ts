/** Changes to a text, small enough that all around them stays as it was typed. */

/** What stands from `start` to before `end` becomes `text`. Offsets are UTF-16 units of the text before any edit. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The text with all edits made; those that overlap an earlier one are left out, and so is the second of two equals. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  let last: Edit | null = null;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const isAgain = last !== null && edit.start === last.start && edit.end === last.end;
    if (edit.start < done || isAgain) continue;
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
    last = edit;
  }
  return parts.join("") + text.slice(done);
}

/** The edits that turn one text into another with as many lines: one for each line that differs. */
export function lineEdits(before: string, after: string): readonly Edit[] {
  const old = before.split("\n");
  const made = after.split("\n");
  let start = 0;
  return old.flatMap((line, index) => {
    const from = start;
    start += line.length + 1;
    const other = made[index] ?? "";
    return line === other ? [] : [differingPart(line, other, from)];
  });
}

function differingPart(line: string, other: string, at: number): Edit {
  const shorter = Math.min(line.length, other.length);
  let head = 0;
  while (head < shorter && line[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && line.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { start: at + head, end: at + line.length - tail, text: other.slice(head, other.length - tail) };
}
