/** Whether a class arrives and leaves within the hours of one day. */
import type { Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { OpeningHours } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import { merged, minuteOf, stretchOf, type Stretch } from "../../base/day.ts";
import type { Party } from "../parties.ts";

export type Ask = {
  readonly place: string;
  /** Of the day; there are some. */
  readonly hours: readonly OpeningHours[];
  readonly party: Party;
  readonly visit: Visit;
};

/** The first thing that is wrong, in the order of the day. */
export function outsideHours(ask: Ask): readonly Problem[] {
  const open = merged(ask.hours.map(({ open: from, close: to }) => stretchOf({ from, to })));
  const found = [...wrongArrival(ask, open), ...wrongDeparture(ask, open), ...shutMeanwhile(ask, open)];
  return found.slice(0, 1);
}

function wrongArrival({ place, hours, party }: Ask, open: readonly Stretch[]): readonly Problem[] {
  const { arrive, arriveAt } = party;
  if (arrive === null) return [];
  if (openAt(open, minuteOf(arrive)) === null) return [outside({ place, open, typed: arrive, at: arriveAt })];
  const last = hours.find(({ open: from, close }) => arrive >= from && arrive < close)?.lastEntry ?? null;
  if (last === null || arrive <= last) return [];
  return [problem("time/closed", arriveAt, { reason: "last-entry", place, typed: arrive, last })];
}

function wrongDeparture({ place, party }: Ask, open: readonly Stretch[]): readonly Problem[] {
  const { depart, departAt } = party;
  if (depart === null || openAt(open, minuteOf(depart) - 1) !== null) return [];
  return [outside({ place, open, typed: depart, at: departAt })];
}

type Outside = {
  readonly place: string;
  readonly open: readonly Stretch[];
  readonly typed: string;
  readonly at: Address;
};

function outside({ place, open, typed, at }: Outside): Problem {
  return problem("time/closed", at, { reason: "hours", place, typed, open: openWords(open) });
}

function shutMeanwhile({ place, party, visit }: Ask, open: readonly Stretch[]): readonly Problem[] {
  const { arrive, depart, departAt } = party;
  if (arrive === null || depart === null) return [];
  const start = openAt(open, minuteOf(arrive));
  const end = openAt(open, minuteOf(depart) - 1);
  if (start === null || end === null) return [];
  const gap = gapsBetween(open, start, end).find(isUnplanned(visit));
  if (gap === undefined) return [];
  const args = { reason: "midday", place, from: clockWords(gap.from), to: clockWords(gap.to) } as const;
  return [problem("time/closed", departAt, args)];
}

/** The stretch in which the doors are open in the minute that begins then. */
function openAt(open: readonly Stretch[], minute: number): Stretch | null {
  return open.find(({ from, to }) => minute >= from && minute < to) ?? null;
}

function gapsBetween(open: readonly Stretch[], start: Stretch, end: Stretch): readonly Stretch[] {
  const within = open.slice(open.indexOf(start), open.indexOf(end) + 1);
  return within.slice(1).map((next, index) => ({ from: within[index]?.to ?? next.from, to: next.from }));
}

/** A class that eats elsewhere meanwhile is not locked out. */
function isUnplanned({ lunch, breaks }: Visit): (gap: Stretch) => boolean {
  const away = merged([...(lunch === null ? [] : [lunch]), ...breaks].map(stretchOf));
  return (gap) => !away.some(({ from, to }) => from <= gap.from && to >= gap.to);
}

/** Stretches of a day as people write them: `10:00–13:00, 14:00–18:00`. */
export function openWords(open: readonly Stretch[]): string {
  return open.map(({ from, to }) => `${clockWords(from)}–${clockWords(to)}`).join(", ");
}

/** Minutes since midnight → `10:15`. */
export function clockWords(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
