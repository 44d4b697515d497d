/** Two versions of a text that have as many lines → the lines that differ, as `diff -U0` shows them. */

/** Ends with a line break; empty if the texts are equal. */
export function lineDiff(path: string, before: string, after: string): string {
  const old = linesOf(before);
  const made = linesOf(after);
  const hunks = stretches(old, made).map(({ from, to }) => {
    const span = to - from === 1 ? `${from + 1}` : `${from + 1},${to - from}`;
    const lines = [...signed("-", old.slice(from, to)), ...signed("+", made.slice(from, to))];
    return `@@ -${span} +${span} @@\n${lines.join("")}`;
  });
  return hunks.length === 0 ? "" : `--- ${path}\n+++ ${path}\n${hunks.join("")}`;
}

/** With their line ends. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function signed(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line) => sign + line + (line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"));
}

type Lines = { readonly from: number; readonly to: number };

/** Runs of lines that differ; `to` is not among them. */
function stretches(old: readonly string[], made: readonly string[]): readonly Lines[] {
  const found: { from: number; to: number }[] = [];
  old.forEach((line, index) => {
    if (line === made[index]) return;
    const last = found.at(-1);
    if (last?.to === index) last.to++;
    else found.push({ from: index, to: index + 1 });
  });
  return found;
}
