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
  /** Its identifier in a CASE package. */
  readonly uuid: string | null;
  /** A regular expression that is found in every code. */
  readonly codePattern: string | null;
  /** Keys of people's own (`x-…`), without `x-case`. */
  readonly ownKeys: readonly string[];
  /** Those written at the framework, then those of its outcomes. */
  readonly relations: readonly Relation[];
  /** In the order written, parents before their children. */
  readonly outcomes: readonly Outcome[];
};

/** How one outcome is related to another: `from` and `to` are `framework:outcome`, or a web address. */
export type Relation = {
  readonly at: Address;
  /** As typed: a name that CASE has (`isChildOf`) or not. */
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Its place among the relations of the same type to the same outcome. */
  readonly sequence: number | null;
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
  /** The last day it holds, ISO 8601. */
  readonly validTo: string | null;
  /** The outcome that takes its place: `framework:outcome`, or a web address. */
  readonly replacedBy: string | null;
  /** Generic learning outcomes it serves. */
  readonly glo: readonly string[];
  readonly uuid: string | null;
  /** Keys of people's own (`x-…`), without `x-case`. */
  readonly ownKeys: readonly string[];
  /** Whether the file says whose code it is. */
  readonly saysCodeSource: boolean;
};

/** First and last age, both included. */
export type AgeRange = readonly [from: number, to: number];
