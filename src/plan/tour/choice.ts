/** What a plan of a tour may choose from: its written stops, or the exhibits of its venues; and what it must do without. */
import type { Exhibit } from "../../model/exhibit.ts";
import type { Outcome } from "../../model/outcome.ts";
import { profileDefaults } from "../../model/profile.ts";
import type { Text } from "../../model/text.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";
import { isClosedOn } from "../opening.ts";

/** One possible stop. */
export type PlanChoice = {
  /** Unique in its plan; choices of equal worth are told apart by it. */
  readonly id: string;
  /** The stop as the tour's file has it; null for an exhibit that the file does not stop at. */
  readonly stop: Stop | null;
  readonly exhibits: readonly Exhibit[];
  readonly title: Text;
  readonly room: Room | null;
  readonly minutes: number;
  /** By reference of the outcome: 1 where it is taught or mainly so, ½ where it is touched. */
  readonly serves: ReadonlyMap<string, 1 | 0.5>;
  readonly assesses: readonly Outcome[];
};

export type LeftOutReason =
  | "not-on-display"
  | "room-closed"
  | "closed-that-day"
  | "too-small"
  | "no-room"
  | "elsewhere"
  /** No connections lead there, or none without steps where the tour is to be without them. */
  | "no-way";

export type LeftOut = { readonly choice: PlanChoice; readonly reason: LeftOutReason };

/** What is known of the days a plan is for. */
export type PlanDays = {
  /** ISO dates on which the tour is to be possible; none are known where this is empty. */
  readonly dates: readonly string[];
  /** Of the one day, when the tour begins, in minutes since midnight; null where that is not known. */
  readonly startMinute: number | null;
  /** Of the largest group; null where nobody knows. */
  readonly groupSize: number | null;
};

export type Choices = { readonly open: readonly PlanChoice[]; readonly leftOut: readonly LeftOut[] };

/** The written stops and what must be seen besides, or all exhibits of the tour's venues; without what is to be avoided. */
export function choicesOf(tour: Tour, exhibits: Iterable<Exhibit>, days: PlanDays): Choices {
  const avoided = new Set(tour.avoid);
  const wanted = tour.stopsAuto ? autoChoices(tour, exhibits) : writtenChoices(tour);
  const all = wanted.filter((choice) => !choice.exhibits.some((exhibit) => avoided.has(exhibit)));
  const judged = all.map((choice) => ({ choice, reason: reasonAgainst(choice, tour, days) }));
  return {
    open: judged.filter(({ reason }) => reason === null).map(({ choice }) => choice),
    leftOut: judged.flatMap(({ choice, reason }) => (reason === null ? [] : [{ choice, reason }])),
  };
}

function autoChoices(tour: Tour, exhibits: Iterable<Exhibit>): readonly PlanChoice[] {
  const venues = new Set(tour.venues.map(({ id }) => id));
  const there = [...exhibits].filter(({ venue }) => venue !== null && venues.has(venue.id));
  const all = [...new Set([...there, ...tour.must])];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1)).map((exhibit) => exhibitChoice(exhibit, tour));
}

function writtenChoices(tour: Tour): readonly PlanChoice[] {
  const written = tour.stops.map(stopChoice);
  const there = new Set(tour.stops.flatMap((stop) => stop.exhibits));
  const more = tour.must.filter((exhibit) => !there.has(exhibit));
  return [...written, ...more.map((exhibit) => exhibitChoice(exhibit, tour))];
}

/** The id keeps stops of equal worth in the order written. */
function stopChoice(stop: Stop): PlanChoice {
  const { exhibits, title, room, minutes } = stop;
  const id = `#${String(stop.number).padStart(5, "0")}`;
  return {
    id,
    stop,
    exhibits,
    title,
    room,
    minutes,
    serves: serviceOf(exhibits, stop),
    assesses: stop.assesses,
  };
}

/** What a stop at the exhibit would be that says nothing of its own. */
function exhibitChoice(exhibit: Exhibit, tour: Tour): PlanChoice {
  const { id, title, room, questions } = exhibit;
  const teaches = questions.flatMap((question) => question.teaches);
  const assesses = [...new Set(questions.flatMap((question) => question.assesses))];
  return {
    id,
    stop: null,
    exhibits: [exhibit],
    title,
    room,
    minutes: exhibit.minutes ?? profileDefaults[tour.audience.profile].maxStopMinutes,
    serves: serviceOf([exhibit], { teaches, assesses }),
    assesses,
  };
}

function serviceOf(
  exhibits: readonly Exhibit[],
  { teaches, assesses }: Pick<Stop, "teaches" | "assesses">,
): ReadonlyMap<string, 1 | 0.5> {
  const listed = exhibits.flatMap((exhibit) => exhibit.outcomes);
  const touched = listed.map(({ outcome }) => [outcome.ref, 0.5] as const);
  const mainly = listed.filter(({ strength }) => strength === "main").map(({ outcome }) => outcome);
  const whole = [...mainly, ...teaches, ...assesses].map(({ ref }) => [ref, 1] as const);
  return new Map([...touched, ...whole]);
}

/** One that is written with an alternative is not lost. */
function reasonAgainst(choice: PlanChoice, tour: Tour, days: PlanDays): LeftOutReason | null {
  const { exhibits, room, stop } = choice;
  if (stop?.alternative != null) return null;
  const venue = tour.venues.find(({ id }) => id === (room?.venue ?? exhibits[0]?.venue?.id));
  if (exhibits.length > 0 && exhibits.every((exhibit) => isAway(exhibit, days.dates)))
    return "not-on-display";
  if (room?.status === "closed") return "room-closed";
  if (venue !== undefined && days.dates.some((date) => isClosedOn(venue, room, date)))
    return "closed-that-day";
  return stop === null ? unsuited(choice, venue, days) : null;
}

/** A written stop may be anywhere and too small: its author chose it. */
function unsuited(choice: PlanChoice, venue: Venue | undefined, days: PlanDays): LeftOutReason | null {
  if (venue === undefined) return "elsewhere";
  if (choice.room === null && venue.connections.length > 0) return "no-room";
  return isTooSmall(choice, days.groupSize) ? "too-small" : null;
}

/** Without a day, what is away at any time is away. */
function isAway({ onDisplay, displayFrom, displayTo }: Exhibit, dates: readonly string[]): boolean {
  if (onDisplay !== "loan" && onDisplay !== "store" && onDisplay !== "conservation") return false;
  return dates.length === 0 || dates.some((day) => (displayFrom ?? day) <= day && day <= (displayTo ?? day));
}

function isTooSmall({ exhibits, room }: PlanChoice, groupSize: number | null): boolean {
  if (groupSize === null) return false;
  const places = [room?.capacity, ...exhibits.map(({ viewing }) => viewing.maxGroup)];
  return places.some((limit) => limit != null && limit < groupSize);
}
