/** Lists, dates, ranges and addresses as a language writes them; no clock, no time zone but UTC. */
import type { Language } from "../../model/text.ts";

/** `a`, `a and b`, `a, b and c`. */
export function joinList(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale(language), { style: "long", type: "conjunction" }).format(parts);
}

/** An ISO day in words ("14 May 2025"); anything else as it stands. */
export function formatDay(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locale(language), { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** Minutes since the start as `h:mm`; a part of a minute counts as a whole one, so that times agree with sums. */
export function formatElapsed(minutes: number): string {
  const whole = Math.ceil(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Minutes since midnight as `hh:mm`. */
export function formatClock(minutes: number): string {
  const whole = Math.round(minutes) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
}

/** An ISO day with its weekday ("Wednesday, 14 May 2025"). */
export function formatWeekday(day: string, language: Language): string {
  const long = formatDay(day, language);
  if (long === day) return day;
  const weekday = new Intl.DateTimeFormat(locale(language), { weekday: "long", timeZone: "UTC" });
  return `${weekday.format(new Date(`${day}T00:00:00Z`))}, ${long}`;
}

/** A web address that a paper may link to, else null. */
export function webAddress(text: string | null): string | null {
  return text !== null && /^https?:\/\/\S+$/.test(text) ? text : null;
}

/** Parts that are there, joined by a middle dot; null when there are none. */
export function dotted(parts: readonly (string | null)[]): string | null {
  const there = parts.filter((part) => part !== null && part !== "");
  return there.length === 0 ? null : there.join(" · ");
}

/** At most `most` letters, whole words only; three dots say that something is left out. */
export function cutAtWord(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const head = letters.slice(0, most).join("");
  const cut = head.includes(" ") ? head.slice(0, head.lastIndexOf(" ")) : head;
  return `${cut.replace(/[\s,;:.–-]+$/, "")}…`;
}

/** Each text once, in the order first met. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** European habits where only the language is named: the day before the month. */
function locale(language: Language): string {
  const plain: Readonly<Record<string, string>> = { en: "en-GB", pt: "pt-PT" };
  return plain[language] ?? language;
}
