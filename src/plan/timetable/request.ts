/** What the timetable search is asked and what it answers: plain data, minutes decimal, on one clock for the whole day. */

/** Groups, stops, places and operations name each other by index; ids decide ties and name what clashes. */
export type TimetableRequest = {
  readonly groups: readonly TimetableGroup[];
  readonly stops: readonly TimetableStop[];
  readonly places: readonly TimetablePlace[];
  /** Each visit of a group to a stop. A group visits only the stops it has an operation for. */
  readonly operations: readonly Operation[];
  /**
   * Minutes from each place to each: one matrix for all groups, or one for each. May differ by direction; infinite where
   * no way leads. The shortest ways there are: a detour is never shorter.
   */
  readonly walkMinutes: readonly (readonly (readonly number[])[])[];
  readonly fixed: readonly FixedActivity[];
  readonly leaders: readonly Leader[];
};

export type TimetableGroup = {
  readonly id: string;
  /** Pupils. */
  readonly size: number;
  /** When it may leave its start place. */
  readonly earliestMinutes: number;
  /** When it must have reached its end place; null: at any time. */
  readonly latestMinutes: number | null;
  readonly startPlace: number | null;
  readonly endPlace: number | null;
  readonly order: GroupOrder;
};

/** Stops by index. A sequence may leave stops out: they come at any time. */
export type GroupOrder =
  | { readonly kind: "free" }
  | { readonly kind: "sequence"; readonly stops: readonly number[] }
  | { readonly kind: "before"; readonly pairs: readonly (readonly [number, number])[] };

export type TimetableStop = {
  readonly id: string;
  readonly place: number;
  /** Groups at once. */
  readonly copies: number;
};

export type TimetablePlace = {
  readonly id: string;
  /** Pupils at once at all stops and fixed activities here; null: as many as come. */
  readonly capacity: number | null;
};

export type Operation = {
  readonly group: number;
  readonly stop: number;
  readonly minutes: number;
  /** When it can take place: wholly inside one of these. Absent: at any time; empty: never. */
  readonly windows?: readonly OpenWindow[];
};

/** Open without a break; null: since ever, or for ever. Windows that touch are one. */
export type OpenWindow = { readonly fromMinutes: number | null; readonly toMinutes: number | null };

/** Lunch, a workshop, a prayer: its groups are busy, and there. */
export type FixedActivity = {
  readonly id: string;
  readonly groups: readonly number[];
  readonly fromMinutes: number;
  readonly toMinutes: number;
  /** Null: not said, so no walk is counted. */
  readonly place: number | null;
  /** Pupils at once; null: as many as come. */
  readonly capacity: number | null;
};

/** Leads one operation at a time, and walks between them as the slower of the two groups does. */
export type Leader = { readonly id: string; readonly operations: readonly number[] };

export type TimetableOptions = {
  /** When the search stops looking and gives the best it has. */
  readonly timeLimitSeconds: number;
  /** Seconds since some moment before the search: the only clock there is. */
  readonly elapsedSeconds: () => number;
  /**
   * How often it asks whether the time is up before it stops all the same: after every few milliseconds of work, so that
   * what is found is the same on every machine. Absent: as often as need be.
   */
  readonly workLimit?: number;
};

/**
 * `optimal`: no timetable ends sooner, proved. `feasible`: the best found when the time was up. `infeasible`: no
 * timetable keeps all rules, proved. `unknown`: the time was up before any was found.
 */
export type TimetableStatus = "optimal" | "feasible" | "infeasible" | "unknown";

export type TimetableResult = {
  readonly status: TimetableStatus;
  /** From the first group's earliest minute to the last group's reaching its end place; 0 without a timetable. */
  readonly makespanMinutes: number;
  /** No timetable is shorter than this; equal to `makespanMinutes` when optimal. */
  readonly boundMinutes: number;
  /** All groups' minutes neither at a stop, nor at something fixed, nor on the way. */
  readonly waitingMinutes: number;
  /** All groups follow the same circle of stops, each from another one. */
  readonly isCarousel: boolean;
  readonly groups: readonly GroupTimetable[];
  /** Rules that cannot hold together, and can when any one of them is dropped; empty unless infeasible. */
  readonly conflicts: readonly TimetableConflict[];
};

export type GroupTimetable = {
  /** In order of time. */
  readonly slots: readonly Slot[];
  /** When it has reached its end place. */
  readonly endMinutes: number;
};

export type Slot = {
  /** One of them is null: a stop, or a fixed activity. */
  readonly stop: number | null;
  readonly fixed: number | null;
  readonly fromMinutes: number;
  readonly toMinutes: number;
  /** From the place before. Between the walk and `fromMinutes` the group waits. */
  readonly walkMinutes: number;
};

/** A rule by the id of what it is about. */
export type TimetableConflict = {
  readonly kind: ConflictKind;
  readonly id: string;
};

/**
 * `way`: a group has no way to a stop or from it, `fixed-capacity`: a fixed activity's own room, `fixed`: its time,
 * `latest`: a group's leaving, `window`: a stop's opening windows, `order`: a group's order of stops, `room`: a place's pupils, `stop`: groups at once,
 * `leader`: one place at a time.
 */
export type ConflictKind =
  "way" | "fixed-capacity" | "fixed" | "latest" | "window" | "order" | "room" | "stop" | "leader";
