/** Mistakes put into the files of a collection, each with the place where it must be found. */
import type { Collection } from "./collection.ts";

export type Mistake = {
  readonly code: string;
  readonly file: string;
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
};

type Slip = {
  readonly code: string;
  /** What is right; it stands once in the file. */
  readonly right: RegExp;
  /** What is typed in its place; `^` marks where the mistake is, and is not typed itself. */
  readonly wrong: string;
};

const slips: readonly Slip[] = [
  { code: "schema/unknown-key", right: /^minutes: /m, wrong: "^minuts: " },
  { code: "schema/value", right: /^onDisplay: on-display/m, wrong: "onDisplay: ^on-dispaly" },
  { code: "schema/type", right: /^minutes: (\d)/m, wrong: 'minutes: ^"$1"' },
  { code: "schema/number-not-text", right: /^number: "(.*)"/m, wrong: "number: ^$1" },
  { code: "schema/missing", right: /file: (.*)\n {4}alt:\n.*\n.*\n/m, wrong: "^file: $1\n" },
  { code: "schema/format", right: /^ {2}pt: O /m, wrong: "  ^ger: O " },
  { code: "reference/unknown", right: /ref: history:lo-\d+/, wrong: "ref: ^history:lo-99" },
  { code: "reference/unknown", right: /^room: r\d+/m, wrong: "room: ^q7" },
  { code: "image/missing", right: /file: images\/object.svg/, wrong: "file: ^images/objekt.svg" },
  { code: "yaml/duplicate-key", right: /^type: object\n/m, wrong: "type: object\n^type: object\n" },
  { code: "yaml/tab", right: /^ {2}en: The/m, wrong: "^\ten: The" },
  { code: "yaml/syntax", right: /^type: object\n/m, wrong: "type: object\nspot: ^Hall: by the door\n" },
  { code: "yaml/syntax", right: /en: "A drawing(.*)"\n/, wrong: 'en: ^"A drawing$1\n' },
];

/** The collection with a mistake in so many of its exhibits, evenly spread, one each. */
export function withMistakes(
  { files, exhibits }: Collection,
  count: number,
): { readonly files: ReadonlyMap<string, string>; readonly mistakes: readonly Mistake[] } {
  const changed = new Map(files);
  const mistakes: Mistake[] = [];
  for (let number = 0; number < count; number++) {
    const file = exhibits[Math.floor((number * exhibits.length) / count)] ?? "";
    const slip = slips[number % slips.length];
    if (slip === undefined) continue;
    const { text, at } = slipIn(files.get(file) ?? "", slip);
    changed.set(file, text);
    mistakes.push({ code: slip.code, file, ...placeOf(text, at) });
  }
  return { files: changed, mistakes };
}

function slipIn(text: string, { right, wrong }: Slip): { readonly text: string; readonly at: number } {
  const marked = text.replace(right, wrong);
  if (marked === text) throw new Error(`Nothing in the file is like ${String(right)}.`);
  const at = marked.indexOf("^");
  return { text: marked.slice(0, at) + marked.slice(at + 1), at };
}

function placeOf(text: string, at: number): Pick<Mistake, "line" | "column"> {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}
