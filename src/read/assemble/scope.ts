/** What assembling one thing may know, and where it says what was wrong. */
import type { Problem } from "../../base/problem.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Framework, Outcome } from "../../model/outcome.ts";
import type { Language } from "../../model/text.ts";
import type { Tour } from "../../model/tour.ts";
import type { Venue } from "../../model/venue.ts";
import type { Declared } from "../declared.ts";
import type { Unit, UnitKey } from "../load.ts";
import type { Field } from "./field.ts";

export type Scope = {
  readonly unit: Unit;
  /** Plain strings stand under it: the project's first. */
  readonly language: Language;
  readonly declared: Declared;
  readonly built: Built;
  /** Names of pictures and all other files. */
  readonly others: ReadonlySet<string>;
  /** What the project says for every tour: `defaults:` of its `docent.yaml`. */
  readonly defaults: Field;
  /** A tour without a project has no files to refer to: what it types are names. */
  readonly alone: boolean;
  /** How many wrong references may still be helped: to look for what was meant takes time. */
  readonly searches: { left: number };
  readonly report: (problem: Problem) => void;
  /** Says that the unit needs another one: what spoils that one spoils it too. */
  readonly needs: (other: UnitKey) => void;
};

/** What was assembled so far: a kind is complete before the next one begins. */
export type Built = {
  readonly frameworks: Map<string, Framework>;
  readonly outcomes: Map<string, Outcome>;
  readonly venues: Map<string, Venue>;
  readonly exhibits: Map<string, Exhibit>;
  readonly tours: Map<string, Tour>;
};
