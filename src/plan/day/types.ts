/** The day of a visit: who is where when. Every report, paper and rule about it is made from this. */
import type { Exhibit } from "../../model/exhibit.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";
import type { FixedPoint, Group, Span, Visit } from "../../model/visit.ts";
import type { TimetableConflict, TimetableStatus } from "../timetable/request.ts";

/** Times are whole minutes since `startMinute`: walks and stays are rounded up, so that clocks can say them. */
export type VisitTimetable = {
  readonly visit: Visit;
  readonly status: TimetableStatus;
  /** Minutes since midnight of minute 0; null where nothing in the visit says an hour. */
  readonly startMinute: number | null;
  readonly makespanMinutes: number;
  /** No timetable is shorter. */
  readonly boundMinutes: number;
  readonly waitingMinutes: number;
  /** All groups follow the same circle of stops, each from another one. */
  readonly isCarousel: boolean;
  /** Taken from the visit's file as it stands there. */
  readonly isWritten: boolean;
  /** Other visits of the day in the same venues, which it gives way to and they to it. */
  readonly together: readonly Visit[];
  /**
   * How soon the last group of all these visits is done, where they get into each other's way and were searched together:
   * then the visit's own bound is what it could do alone. Null where each does what it could do alone.
   */
  readonly shared: SharedEnd | null;
  /** In the order of the file; one for the whole class where no groups are written. Empty without a timetable. */
  readonly groups: readonly GroupDay[];
  /** Rules that cannot hold together; empty unless infeasible. */
  readonly conflicts: readonly DayConflict[];
  /** Stops in no known room, and venues without connections: walks there are counted as from the stop before. */
  readonly uncounted: { readonly stops: readonly Stop[]; readonly venues: readonly Venue[] };
};

/** Minutes since midnight. */
export type SharedEnd = {
  readonly status: TimetableStatus;
  readonly endMinute: number;
  readonly boundMinute: number;
};

/** A rule that cannot hold together with the others, and what it is about. */
export type DayConflict = TimetableConflict & { readonly about: ConflictSubject };

export type ConflictSubject =
  | { readonly what: "group"; readonly visit: Visit; readonly group: Group | null }
  | { readonly what: "stop"; readonly tour: Tour; readonly stop: Stop }
  | { readonly what: "exhibit"; readonly exhibit: Exhibit }
  | { readonly what: "room"; readonly room: Room }
  | { readonly what: "fixed"; readonly visit: Visit; readonly fixed: FixedPoint }
  | { readonly what: "lunch" | "break"; readonly visit: Visit; readonly span: Span }
  | { readonly what: "leader"; readonly visit: Visit; readonly leader: string };

export type GroupDay = {
  /** Null: the whole class. */
  readonly group: Group | null;
  readonly tour: Tour;
  /** Null where nobody says how many they are. */
  readonly pupils: number | null;
  /** When it arrives, and how long that takes before it walks to its first stop. */
  readonly startMinutes: number;
  readonly arrivalMinutes: number;
  /** In order of time. */
  readonly entries: readonly DayEntry[];
  /** The walk to the tour's last room, and when it is reached. */
  readonly endWalkMinutes: number;
  readonly endMinutes: number;
  /** What the tour ends with, from then on. Like the arrival 0 where the visit says its own fixed points. */
  readonly wrapUpMinutes: number;
};

export type DayEntry = {
  readonly what:
    | {
        readonly kind: "stop";
        readonly stop: Stop;
        /** What is seen instead, as the stop's own room is closed; null: the stop itself. */
        readonly instead: Exhibit | null;
      }
    | { readonly kind: "fixed"; readonly fixed: FixedPoint }
    | { readonly kind: "lunch" | "break"; readonly span: Span };
  readonly room: Room | null;
  readonly from: number;
  readonly to: number;
  /** On the way to its room, or past it to the next known one; the rest of the time since the entry before is waiting. */
  readonly walkMinutes: number;
  readonly waitMinutes: number;
};
