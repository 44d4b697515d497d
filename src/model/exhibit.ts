import type { Address } from "../base/place.ts";
import type { Text } from "./text.ts";
import type { Outcome } from "./outcome.ts";
import type { Activity } from "./activity.ts";
import type { Strength } from "./vocabulary.ts";
import type { Fact, Picture, Source, Term } from "./picture.ts";
import type { Room, Venue } from "./venue.ts";

export type { Fact, Picture, Term } from "./picture.ts";

export type Exhibit = {
  readonly id: string;
  readonly at: Address;
  readonly title: Text;
  readonly type: string;
  readonly objectName: Text | null;
  readonly makers: readonly Maker[];
  readonly culture: Text | null;
  readonly period: Text | null;
  readonly date: DateShown | null;
  readonly place: Text | null;
  readonly materials: Text | null;
  readonly technique: Text | null;
  readonly dimensions: Text | null;
  /** The museum's number first; always text. */
  readonly identifiers: readonly Identifier[];
  readonly credit: Text | null;
  readonly inscription: Text | null;
  readonly venue: Venue | null;
  readonly room: Room | null;
  /** Case or wall within the room. */
  readonly spot: Text | null;
  readonly onDisplay: "on-display" | "loan" | "store" | "conservation" | "replica" | "unknown";
  /** Days between which `onDisplay` holds, ISO 8601; null for an open end. */
  readonly displayFrom: string | null;
  readonly displayTo: string | null;
  /** The id of the exhibit that stands in for it. */
  readonly replacedBy: string | null;
  readonly images: readonly Picture[];
  /** For pupils, at most 60 words. */
  readonly summary: Text | null;
  readonly facts: readonly Fact[];
  readonly vocabulary: readonly Term[];
  readonly questions: readonly Activity[];
  readonly advisory: readonly string[];
  readonly viewing: {
    readonly maxGroup: number | null;
    /** Groups at once; 1 unless the file says more. */
    readonly groups: number;
    readonly touch: "none" | "replica" | "original" | null;
    readonly seated: boolean | null;
  };
  /** Usual dwell. */
  readonly minutes: number | null;
  /** What a plan that has it is worth more, beside the outcomes it serves; 0 unless said. */
  readonly bonus: number;
  /** What it can teach. */
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly strength: Strength;
    readonly because: Text | null;
  }[];
  readonly sources: readonly Source[];
  readonly links: Readonly<Record<string, string>>;
};

export type Maker = {
  /** Null where nobody knows it. */
  readonly name: string | null;
  readonly role: Text | null;
  readonly qualifier:
    "by" | "attributed-to" | "workshop-of" | "circle-of" | "school-of" | "after" | "unknown";
  readonly life: Text | null;
};

/** `display` as the museum writes it; years are astronomical (196 BC is −195), null where not known. */
export type DateShown = {
  readonly display: Text;
  readonly from: number | null;
  readonly to: number | null;
  readonly certainty: "exact" | "circa" | "before" | "after" | "between" | "century" | "disputed" | null;
};

export type Identifier = { readonly scheme: string; readonly value: string };
