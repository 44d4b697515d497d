/** Days and hours as files write them, by plain arithmetic: no clock, no time zone. */

const weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
export type Weekday = (typeof weekdays)[number];

/** The weekday of an ISO date in the Gregorian calendar. */
export function weekdayOf(date: string): Weekday {
  // Day 0, 1 March of the year 0, was a Wednesday.
  return weekdays[(dayNumber(date) + 2) % 7] ?? "Mo";
}

/** From one ISO date to another; negative if the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of the year 0: years that begin in March have the day that leap years add at their end. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const y = month < 3 ? year - 1 : year;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1;
}

/** `10:15` → minutes since midnight. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** A stretch of a day, in minutes since midnight. */
export type Stretch = { readonly from: number; readonly to: number };

export function stretchOf({ from, to }: { readonly from: string; readonly to: string }): Stretch {
  return { from: minuteOf(from), to: minuteOf(to) };
}

export function doOverlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Stretches in order, those that touch or overlap made one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && next.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

export const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
