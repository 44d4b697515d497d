/** What every report of timetables is given. */
import type { Language, Text } from "../../model/text.ts";
import { resolveText } from "../../model/text.ts";
import type { DayEntry, GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import type { ReportOptions } from "../problems/report.ts";
import { printable } from "../text.ts";

export type TimetableReportOptions = ReportOptions & {
  /** The language titles are shown in, and the project's languages to fall back on. */
  readonly language: Language;
  readonly languages: readonly Language[];
  /** What the visit's file says of its timetable, beside the one that was found. */
  readonly fileOf: (timetable: VisitTimetable) => FileState;
  /** True where the timetable is put into the file. */
  readonly isWritten: boolean;
};

/** `faults` are sentences on what is wrong in the file. */
export type FileState = {
  readonly state: "nothing" | "same" | "different" | "broken";
  readonly faults: readonly string[];
};

/** One line in the reader's language. */
export function words(text: Text, { language, languages }: TimetableReportOptions): string {
  return printable(resolveText(text, language, languages).text);
}

/** "2 Great sail", "Workshop", "Lunch". */
export function entryTitle({ what }: DayEntry, options: TimetableReportOptions): string {
  switch (what.kind) {
    case "stop": {
      const { stop, instead } = what;
      return `${stop.number} ${words(instead?.title ?? stop.title, options)}`;
    }
    case "fixed":
      return words(what.fixed.what, options);
    case "lunch":
      return "Lunch";
    case "break":
      return "Break";
  }
}

/** Empty where a stop's or a fixed point's room is not known. */
export function entryRoom({ room }: DayEntry): string {
  return room === null ? "" : printable(room.label);
}

export function groupTitle({ group }: Pick<GroupDay, "group">): string {
  return group === null ? "Class" : printable(group.id);
}

/** "10:07" where the hour of the beginning is known, else "0:07" from then on. */
export function clock(minute: number, { startMinute }: Pick<VisitTimetable, "startMinute">): string {
  return timeOfDay(minute + (startMinute ?? 0));
}

/** Minutes since midnight as a clock says them. */
export function timeOfDay(minute: number): string {
  return `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, "0")}`;
}
