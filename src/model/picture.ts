/** What several kinds of things carry: pictures, facts, words explained, sources. */
import type { Address } from "../base/place.ts";
import type { Text } from "./text.ts";

export type Picture = {
  readonly at: Address;
  /** Relative to the project, with `/`; null for a picture that is only a link. */
  readonly file: string | null;
  readonly url: string | null;
  readonly alt: Text;
  readonly credit: Text | null;
  /** A licence's short name (`CC0`) or URI. */
  readonly licence: string | null;
  /** Who allowed it to be printed, if its licence alone does not. */
  readonly permission: Text | null;
  /** Null where the file does not say. */
  readonly cropAllowed: boolean | null;
};

export type Fact = {
  readonly at: Address;
  readonly text: Text;
  readonly source: string | null;
  readonly certainty: string | null;
  /** The day somebody checked it, ISO 8601. */
  readonly checked: string | null;
};

export type Term = { readonly term: Text; readonly definition: Text };

export type Source = {
  readonly title: string;
  readonly url: string | null;
  readonly accessed: string | null;
  /** The fields it speaks for. */
  readonly for: readonly string[];
};
