/** What a group does at one time of its day, in words, and the clock it is told by. */
import type { FixedPoint, Span } from "../../model/visit.ts";
import type { Room } from "../../model/venue.ts";
import type { Stop } from "../../model/tour.ts";
import type { DayEntry, GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import { formatClock, formatElapsed } from "./format.ts";
import type { Speaker } from "./speak.ts";

/** An entry of a day, or what stands around all entries. Minutes as in `VisitTimetable`. */
export type Timed = {
  readonly what: DayEntry["what"] | { readonly kind: "arrival" | "end" | "wrapUp" };
  readonly room: Room | null;
  readonly from: number;
  readonly to: number;
  readonly walkMinutes: number;
  readonly waitMinutes: number;
};

/** Everything of a group's day in order: with its arrival, the walk to the tour's end and the wrap-up, where they take time. */
export function timesOf(day: GroupDay): readonly Timed[] {
  const { tour, startMinutes, endMinutes } = day;
  const around = (
    kind: "arrival" | "end" | "wrapUp",
    room: Room | null,
    [from, to]: readonly [number, number],
  ): readonly Timed[] =>
    to > from ? [{ what: { kind }, room, from, to, walkMinutes: 0, waitMinutes: 0 }] : [];
  return [
    ...around("arrival", tour.from, [startMinutes, startMinutes + day.arrivalMinutes]),
    ...day.entries,
    ...around("end", tour.to, [endMinutes - day.endWalkMinutes, endMinutes]),
    ...around("wrapUp", tour.to, [endMinutes, endMinutes + day.wrapUpMinutes]),
  ];
}

/** Tells minutes of a day: as the clock, or since the start where nobody says an hour. */
export function clockOf({ startMinute }: VisitTimetable): (minutes: number) => string {
  return (minutes) => (startMinute === null ? formatElapsed(minutes) : formatClock(startMinute + minutes));
}

export function stopOf({ what }: Timed): Stop | null {
  return what.kind === "stop" ? what.stop : null;
}

export function nameOf({ what, room }: Timed, { say, w }: Speaker): string {
  switch (what.kind) {
    case "stop":
      return say(what.instead === null ? what.stop.title : what.instead.title);
    case "fixed":
      return say(what.fixed.what);
    case "lunch":
      return w("lunchSpace");
    case "break":
      return w("breaks");
    case "end":
      return room === null ? w("walk") : w("walkToEnd", { room: room.label });
    case "arrival":
    case "wrapUp":
      return w(what.kind);
  }
}

/** By what groups do the same together: a point of the visit's file, or the kind of what stands around all. Null for stops. */
export function sharedOf({ what }: Timed): FixedPoint | Span | "arrival" | "wrapUp" | null {
  if (what.kind === "fixed") return what.fixed;
  if (what.kind === "lunch" || what.kind === "break") return what.span;
  return what.kind === "arrival" || what.kind === "wrapUp" ? what.kind : null;
}
