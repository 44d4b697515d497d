/** Checks of texts that a pattern cannot say. The generated validators call them by name. */
import { isLanguageTag } from "./languages.ts";

export const formats = {
  "language-tag": isLanguageTag,
  date: isDate,
  "web-address": isWebAddress,
} as const;

/** A day that is in the calendar, as year-month-day. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  return Number(day) >= 1 && Number(day) <= (daysIn(Number(year), Number(month)) ?? 0);
}

/** How many days a month has; null if there is no such month. */
export function daysIn(year: number, month: number): number | null {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [31, null, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+\S*$/i.test(text);
}
