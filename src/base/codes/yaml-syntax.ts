/** The words for mistakes of YAML syntax, one row a cause. */

/** Why a text is not YAML. `fixed` is the whole line as it should be, without its indentation. */
export type SyntaxCause =
  | { readonly cause: "colon"; readonly before: string; readonly fixed: string }
  | { readonly cause: "open-quote"; readonly quote: string }
  | { readonly cause: "after-quote"; readonly fixed: string }
  | { readonly cause: "after-bracket"; readonly fixed: string }
  | { readonly cause: "start"; readonly character: string; readonly fixed: string }
  | { readonly cause: "open-bracket"; readonly bracket: string; readonly closing: string }
  | { readonly cause: "extra-bracket"; readonly bracket: string }
  | {
      readonly cause: "indent";
      readonly line: number;
      readonly spaces: number;
      readonly others: readonly Neighbour[];
    }
  | { readonly cause: "first-line"; readonly line: number; readonly spaces: number; readonly other: number }
  | { readonly cause: "under-text"; readonly line: number; readonly textLine: number }
  | { readonly cause: "mixed"; readonly line: number }
  | { readonly cause: "no-colon"; readonly typed: string }
  | { readonly cause: "no-space"; readonly mark: string; readonly fixed: string }
  | { readonly cause: "list-beside-key" }
  | { readonly cause: "backslash"; readonly typed: string; readonly fixed: string | null }
  | { readonly cause: "block-text"; readonly mark: string }
  | { readonly cause: "comment" }
  | { readonly cause: "key-shape"; readonly fixed: string | null }
  | { readonly cause: "key-missing" }
  | { readonly cause: "other"; readonly typed: string };

/** A line near a wrongly indented one, and the spaces that what stands in it has before it. */
export type Neighbour = { readonly line: number; readonly spaces: number };

type Words<C> = { readonly message: (it: C) => string; readonly fix: (it: C) => string };

const words: { readonly [K in SyntaxCause["cause"]]: Words<Extract<SyntaxCause, { cause: K }>> } = {
  colon: {
    message: ({ before }) => `The colon after "${before}" makes YAML take this text for one more key.`,
    fix: ({ fixed }) => `Put quotes around the text: ${fixed}`,
  },
  "open-quote": {
    message: ({ quote }) => `The quotation mark ${quote} that opens here is never closed.`,
    fix: ({ quote }) => `Write ${quote} at the end of the text too.`,
  },
  "after-quote": {
    message: () => "YAML takes the text to end at its second quotation mark, but more words follow.",
    fix: ({ fixed }) => `Put other quotes around the whole text: ${fixed}`,
  },
  "after-bracket": {
    message: () =>
      "YAML takes this for a list or map that ends at its closing bracket, but more words follow.",
    fix: ({ fixed }) => `If it is text, put quotes around it: ${fixed}`,
  },
  start: {
    message: ({ character }) => `A text cannot start with ${character} in YAML.`,
    fix: ({ fixed }) => `Put quotes around the text: ${fixed}`,
  },
  "open-bracket": {
    message: ({ bracket }) => `The bracket ${bracket} that opens here is never closed.`,
    fix: ({ closing }) => `Write ${closing} where the list or map ends.`,
  },
  "extra-bracket": {
    message: ({ bracket }) => `The bracket ${bracket} closes nothing.`,
    fix: () => "Delete it, or put quotes around the whole text if it belongs to the text.",
  },
  indent: {
    message: ({ line, spaces }) =>
      `Line ${line} begins with ${count(spaces, "space")}, which fits no line above it.`,
    fix: ({ others }) =>
      others.length === 0
        ? "Begin it in the same column as the lines it belongs with."
        : `Begin it with ${others.map((it) => `${count(it.spaces, "space")} to stand under line ${it.line}`).join(", or ")}.`,
  },
  "first-line": {
    message: ({ line, spaces, other }) =>
      `Line ${line} begins with ${count(spaces, "space")}, but line ${other} begins further to the left.`,
    fix: ({ line, spaces }) => `Delete ${count(spaces, "space")} at the beginning of line ${line}.`,
  },
  "under-text": {
    message: ({ line, textLine }) =>
      `Line ${line} is indented as if it were part of line ${textLine}, which is already a text.`,
    fix: ({ line, textLine }) =>
      `Begin line ${line} in the same column as line ${textLine}; if it is more of the text, put quotes around all of it.`,
  },
  mixed: {
    message: ({ line }) => `Line ${line} mixes list items ("- …") with keys ("key: …") in one column.`,
    fix: () => "Make all of them list items or all of them keys, or indent what belongs inside the other.",
  },
  "no-colon": {
    message: ({ typed }) => `"${typed}" stands alone: a key, a colon or a dash is missing.`,
    fix: () =>
      'Write "key: text", or "- text" in a list; if it is more of the text above, indent it further.',
  },
  "no-space": {
    message: ({ mark }) => `After "${mark}" a space is missing.`,
    fix: ({ fixed }) => `Write: ${fixed}`,
  },
  "list-beside-key": {
    message: () => "A list begins on the line of its key.",
    fix: () =>
      "Begin the list on the next line, two spaces further to the right; if it is text, put quotes around it.",
  },
  backslash: {
    message: ({ typed }) =>
      `"${typed}" means nothing to YAML: in double quotes a backslash has a meaning of its own.`,
    fix: ({ fixed }) => (fixed === null ? "Write each backslash twice." : `Use single quotes: ${fixed}`),
  },
  "block-text": {
    message: ({ mark }) => `After "${mark}" the text begins on the next line.`,
    fix: ({ mark }) =>
      `Begin a new line after "${mark}" and indent the text by two spaces more than its key.`,
  },
  comment: {
    message: () => "A comment needs a space before its #.",
    fix: () => "Put a space before the #, or the # inside the quotes.",
  },
  "key-shape": {
    message: () => "A list or a map in brackets stands where a key is expected.",
    fix: ({ fixed }) => `If it is text, put quotes around it${fixed === null ? "." : `: ${fixed}`}`,
  },
  "key-missing": {
    message: () => "There is no key before this colon.",
    fix: () => 'Write the key: "key: text".',
  },
  other: {
    message: ({ typed }) => `YAML cannot make sense of "${typed}".`,
    fix: () => "Compare it with the lines around it; a text with special characters in it needs quotes.",
  },
};

/** One sentence for a cause. */
export function syntaxMessage(it: SyntaxCause): string {
  return wordsOf(it).message(it);
}

/** An instruction for a cause. */
export function syntaxFix(it: SyntaxCause): string {
  return wordsOf(it).fix(it);
}

/** Causes that quotes or a space may mend; `read/repair/` looks at the text whether they surely do. */
const mendable: ReadonlySet<SyntaxCause["cause"]> = new Set([
  "colon",
  "after-quote",
  "start",
  "no-space",
  "backslash",
]);

/** True if the text may be mended without a guess. */
export function isMendable({ cause }: SyntaxCause): boolean {
  return mendable.has(cause);
}

function wordsOf(it: SyntaxCause): Words<SyntaxCause> {
  return words[it.cause] as Words<SyntaxCause>;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}
