import type { Address } from "../base/place.ts";
import type { Text } from "./text.ts";
import type { Bloom, Isced, KeyCompetence } from "./vocabulary.ts";

/** A framework of learning outcomes: one file of `outcomes/`. `id` is what stands before the colon in a reference. */
export type Framework = {
  readonly id: string;
  readonly at: Address;
  readonly title: Text;
  readonly creator: string | null;
  readonly publisher: string | null;
  readonly version: string | null;
  readonly status: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly country: string | null;
  readonly official: boolean | null;
  /** Where the official text is: a URL or a citation. */
  readonly source: string | null;
  readonly licence: Licence | null;
  /** In the order written, parents before their children. */
  readonly outcomes: readonly Outcome[];
};

export type Licence = { readonly title: string; readonly uri: string | null };

export type Outcome = {
  /** `framework:outcome`, unique in a project. */
  readonly ref: string;
  readonly id: string;
  readonly framework: string;
  readonly at: Address;
  readonly statement: Text;
  /** At most 60 characters, for matrix columns. */
  readonly short: Text | null;
  readonly code: string | null;
  /** `local` codes are never printed as official ones. */
  readonly codeSource: "official" | "publisher" | "local";
  /** False for headings, which only hold other outcomes. */
  readonly alignable: boolean;
  readonly type: string | null;
  readonly parent: string | null;
  readonly year: string | null;
  readonly ages: AgeRange | null;
  readonly isced: Isced | null;
  readonly subjects: readonly Text[];
  readonly bloom: Bloom | null;
  readonly keyCompetences: readonly KeyCompetence[];
  readonly statutory: boolean | null;
};

/** First and last age, both included. */
export type AgeRange = readonly [from: number, to: number];
