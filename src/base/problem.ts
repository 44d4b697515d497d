import type { Code, CodeArgs } from "./codes.ts";
import type { Edit } from "./edit.ts";
import type { Place, Position } from "./place.ts";
import type { Severity } from "./severity.ts";

export type { Severity } from "./severity.ts";

/** Something wrong with content, as data: the words are in the catalogue (`codes.ts`). */
export type Problem<C extends Code = Code> = {
  [K in C]: {
    readonly code: K;
    readonly args: CodeArgs<K>;
    readonly place: Place;
    readonly related?: readonly Related[];
    /** What mends it in its file, where nothing has to be guessed. */
    readonly edits?: readonly Edit[];
  };
}[C];

export type Related = { readonly place: Place; readonly note: string };

/** The value a step could make of its input, and what was wrong with the rest. */
export type Checked<T> = { readonly value: T; readonly problems: readonly Problem[] };

/** A problem with its words and its position: what the reports print. */
export type LocatedProblem = Position & {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** `validate --fix` repairs it: with these edits. */
  readonly fixable: boolean;
  readonly edits?: readonly Edit[];
  readonly file: string;
  /** Null for a syntax error: there is no value yet. */
  readonly pointer: string | null;
  readonly related: readonly (Position & { readonly file: string; readonly note: string })[];
};

export function problem<C extends Code>(code: C, place: Place, args: CodeArgs<C>): Problem {
  return { code, args, place } as Problem;
}

/** The same problem, with another place that has to do with it. */
export function seeAlso(found: Problem, place: Place, note: string): Problem {
  return { ...found, related: [{ place, note }] };
}
