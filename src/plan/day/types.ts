/** The day of a visit: who is where when. Every report, paper and rule about it is made from this. */
import type { Room } from "../../model/venue.ts";
import type { Stop, Tour } from "../../model/tour.ts";
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
  /** In the order of the file; one for the whole class where no groups are written. Empty without a timetable. */
  readonly groups: readonly GroupDay[];
  /** Rules that cannot hold together; empty unless infeasible. */
  readonly conflicts: readonly TimetableConflict[];
};

export type GroupDay = {
  /** Null: the whole class. */
  readonly group: Group | null;
  readonly tour: Tour;
  /** Null where nobody says how many they are. */
  readonly pupils: number | null;
  /** In order of time. */
  readonly entries: readonly DayEntry[];
  /** The walk to the tour's last room, and when it is reached. */
  readonly endWalkMinutes: number;
  readonly endMinutes: number;
};

export type DayEntry = {
  readonly what:
    | { readonly kind: "stop"; readonly stop: Stop }
    | { readonly kind: "fixed"; readonly fixed: FixedPoint }
    | { readonly kind: "lunch" | "break"; readonly span: Span };
  readonly room: Room | null;
  readonly from: number;
  readonly to: number;
  /** From the room before; the rest of the time since then is waiting. */
  readonly walkMinutes: number;
  readonly waitMinutes: number;
};
