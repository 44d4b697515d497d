/** What a person asks `docent timetable` for. */

export type TimetableOptions = {
  readonly format: "table" | "json" | "csv" | "ics";
  readonly timeLimit: number;
  readonly write?: boolean;
  readonly language?: string;
};
