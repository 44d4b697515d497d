import type { Address } from "../base/place.ts";
import type { Text } from "./text.ts";
import type { RatioPolicy } from "./ratio.ts";
import type { Stop, Tour } from "./tour.ts";

/** A booked day: counts and roles, never names of pupils. Times `HH:MM`, dates ISO 8601. */
export type Visit = {
  readonly id: string;
  readonly at: Address;
  readonly title: Text | null;
  readonly tour: Tour;
  readonly date: string | null;
  readonly arrive: string | null;
  readonly depart: string | null;
  readonly school: string | null;
  readonly order: "free" | "story";
  readonly groups: readonly Group[];
  readonly fixed: readonly FixedPoint[];
  readonly leaders: readonly string[];
  readonly lunch: Span | null;
  readonly breaks: readonly Span[];
  /** Adults to call; for papers for adults only. */
  readonly contacts: readonly Contact[];
  readonly ratioPolicy: RatioPolicy | null;
  readonly risk: readonly Risk[];
  readonly weather: Text | null;
  readonly notes: Text | null;
  /** All that is typed anywhere in the file but under `contacts`: must tell nothing of one child. */
  readonly words: readonly { readonly at: Address; readonly text: string }[];
};

export type Span = { readonly at: Address; readonly from: string; readonly to: string };

export type Contact = {
  readonly role: Text;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

/** Likelihood and severity from 1 to 5, the residual danger from 1 to 25; `due` is an ISO date. */
export type Risk = {
  readonly at: Address;
  readonly hazard: Text;
  readonly likelihood: number | null;
  readonly severity: number | null;
  readonly controls: Text | null;
  readonly residual: number | null;
  readonly owner: string | null;
  readonly due: string | null;
};

export type Group = {
  readonly id: string;
  readonly at: Address;
  readonly size: number;
  readonly adults: number | null;
  readonly leader: string | null;
  /** The group's own tour wins over the visit's. */
  readonly tour: Tour;
  readonly arrive: string | null;
  readonly depart: string | null;
  readonly needs: readonly {
    readonly at: Address;
    readonly type: string;
    readonly count: number;
    readonly adjustment: Text | null;
  }[];
  readonly languages: readonly string[];
  /** The number of the stop it starts at, in a carousel. */
  readonly route: number | null;
  /** The written timetable, as typed; empty where none is written. */
  readonly slots: readonly WrittenSlot[];
};

export type WrittenSlot = {
  readonly at: Address;
  /** One of the group's tour. */
  readonly stop: Stop;
  readonly from: string;
  readonly to: string;
};

export type FixedPoint = {
  readonly at: Address;
  readonly what: Text;
  readonly from: string;
  readonly to: string;
  /** `venue/room` or a room's id, as typed. */
  readonly room: string | null;
  readonly groups: readonly string[];
  /** Pupils at once. */
  readonly capacity: number | null;
};
