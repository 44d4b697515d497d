import type { Address } from "../base/place.ts";
import type { Text } from "./text.ts";
import type { AgeRange, Outcome } from "./outcome.ts";
import type { Activity } from "./activity.ts";
import type { Exhibit } from "./exhibit.ts";
import type { Fact, Picture, Source, Term } from "./picture.ts";
import type { Room, Venue } from "./venue.ts";
import type { Bloom, Isced, KeyCompetence, Profile } from "./vocabulary.ts";

export type { Activity, Answer } from "./activity.ts";

export type Tour = {
  readonly id: string;
  readonly at: Address;
  readonly title: Text;
  /** Venues of the project, in the order written. */
  readonly venues: readonly Venue[];
  /** The name typed where the venue is not a file of the project; null otherwise. */
  readonly venueName: Text | null;
  readonly audience: ClassAudience;
  readonly bigIdea: Text | null;
  readonly keyQuestion: Text | null;
  readonly mode: "guided" | "self-guided" | "carousel" | "walk" | "outreach" | "virtual";
  readonly pedagogy: string | null;
  readonly slotMinutes: number | null;
  readonly fixedMinutes: FixedMinutes;
  readonly pace: Pace | null;
  readonly from: Room | null;
  readonly to: Room | null;
  readonly stepFree: boolean;
  /** What the tour promises. */
  readonly outcomes: readonly Promised[];
  readonly intentions: readonly Intention[];
  /** Empty when the planner is to choose (`stops: auto`). */
  readonly stops: readonly Stop[];
  readonly stopsAuto: boolean;
  /** What a plan may not leave out, and what it may not choose. */
  readonly must: readonly Exhibit[];
  readonly avoid: readonly Exhibit[];
  /** Pairs of exhibits of which the first must be seen before the second. */
  readonly before: readonly { readonly at: Address; readonly first: Exhibit; readonly then: Exhibit }[];
  /** The most stops a plan may have. */
  readonly maxStops: number | null;
  /** Activities before, after and at home; each has its phase. */
  readonly around: readonly Activity[];
  readonly welcome: Text | null;
  readonly wrapUp: Text | null;
  readonly rules: readonly Text[];
  readonly kit: readonly Text[];
  readonly checklist: readonly Text[];
  readonly vocabulary: readonly Term[];
  readonly access: Text | null;
  readonly plans: {
    readonly wetWeather: Text | null;
    readonly shortOfTime: Text | null;
    readonly closedRoom: Text | null;
  };
  readonly meta: TourMeta;
  readonly status: string | null;
  readonly signOffs: readonly SignOff[];
  /**
   * What sign-offs vouch for, as text: all the file says but `status` and `signOff`, whatever its layout, comments and
   * order of keys. Null where nobody has signed and nobody needs to: the tour is neither approved nor published.
   */
  readonly signedText: string | null;
  readonly sources: readonly Source[];
};

/** Somebody's word that a part is right. Dates ISO 8601. */
export type SignOff = {
  readonly at: Address;
  readonly part: string;
  readonly by: string;
  readonly date: string;
  readonly version: string | null;
  /** The beginning of the content's hash when it was signed. */
  readonly hash: string | null;
};

/** Null where the file says nothing: defaults come from the profile. */
export type FixedMinutes = {
  readonly arrival: number | null;
  readonly wrapUp: number | null;
  readonly breaks: number | null;
  readonly buffer: number | null;
};

export type Pace = { readonly factor: number; readonly minimumMinutes: number };

export type ClassAudience = {
  /** As typed or as `year` says: "6.º ano". */
  readonly label: Text | null;
  readonly ages: AgeRange | null;
  readonly isced: Isced | null;
  readonly size: number | null;
  /** From `profile:`, else from the ages, else `upper-primary`. */
  readonly profile: Profile;
};

export type Promised = {
  readonly outcome: Outcome;
  readonly at: Address;
  readonly weight: number;
  /** What the tour promises of the outcome. */
  readonly teach: boolean;
  readonly assess: boolean;
};

/** A teacher's own learning intention. */
export type Intention = {
  readonly at: Address;
  readonly text: Text;
  readonly bloom: Bloom | null;
  readonly for: readonly Outcome[];
  readonly success: readonly Text[];
};

export type Stop = {
  readonly at: Address;
  /** From 1, as printed. */
  readonly number: number;
  readonly title: Text;
  /** Empty for a stop written in place; two for a comparison. */
  readonly exhibits: readonly Exhibit[];
  readonly room: Room | null;
  /** Written minutes, else the exhibit's, else the profile's: `minutesFrom` says which. */
  readonly minutes: number;
  readonly minutesFrom: "stop" | "exhibit" | "profile";
  readonly purpose: Text | null;
  readonly say: Text | null;
  readonly activities: readonly Activity[];
  /** The stop's own facts, then its exhibits'. */
  readonly facts: readonly Fact[];
  readonly misconceptions: readonly Text[];
  readonly transition: Text | null;
  /** Rolled up: the stop's own and its activities', each once, in the order first met. */
  readonly teaches: readonly Outcome[];
  readonly assesses: readonly Outcome[];
  readonly requires: readonly Outcome[];
  readonly support: Text | null;
  readonly stretch: Text | null;
  readonly stand: Text | null;
  readonly safety: Text | null;
  readonly advisory: readonly string[];
  readonly optional: boolean;
  /** Of stops with a priority the one with the highest number goes first when time is short. */
  readonly priority: number | null;
  readonly alternative: Exhibit | null;
  readonly images: readonly Picture[];
};

export type TourMeta = {
  readonly subjects: readonly Text[];
  readonly keyCompetences: readonly KeyCompetence[];
  readonly licence: string | null;
  readonly authors: readonly string[];
  readonly version: string | null;
  readonly funding: Text | null;
  /** The number of the Erasmus+ project that pays. */
  readonly erasmus: string | null;
};
