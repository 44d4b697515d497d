import type { CheckProfile, Level } from "../base/severity.ts";
import type { Language, Text } from "./text.ts";
import type { Exhibit } from "./exhibit.ts";
import type { Framework, Outcome } from "./outcome.ts";
import type { Pace, Tour } from "./tour.ts";
import type { Venue } from "./venue.ts";
import type { Visit } from "./visit.ts";
import type { RatioPolicy } from "./ratio.ts";
import type { PaperSize } from "./vocabulary.ts";

/** The kinds of files of a project; the folder says the kind. */
export const kinds = ["project", "venue", "exhibit", "outcomes", "tour", "visit"] as const;
export type Kind = (typeof kinds)[number];

/** A project with every reference linked. What could not be read or linked is left out; the problems say so. */
export type Project = {
  readonly title: Text | null;
  /** Wanted languages, the default first; never empty. */
  readonly languages: readonly Language[];
  readonly paper: PaperSize;
  readonly theme: string;
  readonly pace: Pace | null;
  readonly rules: RuleSettings;
  readonly ratioPolicy: RatioPolicy | null;
  /** By language, words the project avoids with what to write instead; null for a word that it does not mind. */
  readonly loadedTerms: ReadonlyMap<Language, ReadonlyMap<string, string | null>>;
  /** All maps are sorted by id. */
  readonly venues: ReadonlyMap<string, Venue>;
  readonly exhibits: ReadonlyMap<string, Exhibit>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  /** By `framework:outcome`. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly tours: ReadonlyMap<string, Tour>;
  readonly visits: ReadonlyMap<string, Visit>;
};

/** How serious the project takes problems, by code (`time/attention`) or by its first part (`time`). */
export type RuleSettings = {
  /** Null where the project says none. */
  readonly profile: CheckProfile | null;
  readonly levels: ReadonlyMap<string, Level>;
  /** For some files only, in the order written. */
  readonly overrides: readonly {
    readonly applies: (file: string) => boolean;
    readonly levels: ReadonlyMap<string, Level>;
  }[];
};
