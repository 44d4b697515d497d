import type { Address } from "../base/place.ts";
import type { Text } from "./text.ts";
import type { Tour } from "./tour.ts";

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
    readonly type: string;
    readonly count: number;
    readonly adjustment: Text | null;
  }[];
  readonly languages: readonly string[];
};

export type FixedPoint = {
  readonly what: Text;
  readonly from: string;
  readonly to: string;
  /** `venue/room` or a room's id, as typed. */
  readonly room: string | null;
  readonly groups: readonly string[];
};
