/** Keys and values as they are typed in a file, and how another text is typed in their place. */
import type { Address, Place, Pointer } from "../../base/place.ts";
import type { Document } from "../document.ts";
import { lineStarts } from "../text-position.ts";

/** A key or a value on one line: `text` is what is typed there, with its quotes. */
export type Source = { readonly start: number; readonly end: number; readonly text: string };

export type Sources = {
  readonly key: (address: Address) => Source | null;
  /** Null for a list, a map, a block of text, and what comes from an alias. */
  readonly value: (pointer: Pointer) => Source | null;
  readonly at: (place: Place) => Source;
};

export function sourcesIn(document: Document): Sources {
  let starts: readonly number[] | null = null;
  const offsetOf = (line: number, column: number): number => {
    starts ??= lineStarts(document.text);
    return (starts[line - 1] ?? 0) + column - 1;
  };
  const at = (place: Place): Source => {
    const { line, column, endLine, endColumn } = document.positionOf(place);
    const [start, end] = [offsetOf(line, column), offsetOf(endLine, endColumn)];
    return { start, end, text: document.text.slice(start, end) };
  };
  return {
    at,
    key: (address) => {
      const source = at({ ...address, on: "key" });
      return source.text === "" ? null : source;
    },
    value: (pointer) => {
      const typed = document.typedAt(pointer);
      if (typed === null || typed === "" || /^[|>]|\n/.test(typed)) return null;
      const { start } = at({ file: document.file, pointer });
      const end = start + typed.length;
      return document.text.slice(start, end) === typed ? { start, end, text: typed } : null;
    },
  };
}

/** A text in the style of the one it replaces: in the same quotes; without any only where nothing else is read. */
export function inStyleOf({ text: source }: Source, text: string): string {
  if (source.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  if (source.startsWith('"')) return JSON.stringify(text);
  return isPlain(text) ? text : JSON.stringify(text);
}

/** True for words and ids that every reader of YAML takes for a text, in brackets too. */
function isPlain(text: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return true;
  return (
    /^[\p{L}_][\p{L}\p{N}_./:-]*( [\p{L}\p{N}_./:-]+)*$/u.test(text) &&
    !/:( |$)/.test(text) &&
    !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  );
}
