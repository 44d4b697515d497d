/** A text of the wrong form → the same in the right form, only where nothing has to be guessed. */
import type { Format } from "../../base/codes/schema-format.ts";
import { slugOf } from "../../base/slug.ts";
import { formats } from "./formats.ts";
import { languageMeant } from "./languages.ts";

/** Null if the text could mean several things, or nothing. */
export function better(format: Format, typed: string): string | null {
  const right = makers[format]?.(typed.trim()) ?? null;
  return right === typed ? null : right;
}

const makers: Readonly<Partial<Record<Format, (typed: string) => string | null>>> = {
  date: betterDate,
  time: betterTime,
  id: (typed) => slugOf(typed) || null,
  language: languageMeant,
  country: (typed) => (/^[a-z]{2}$/i.test(typed) ? typed.toUpperCase() : null),
  url: (typed) => (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed) ? `https://${typed}` : null),
  email: (typed) => /^mailto:(\S+@\S+)$/i.exec(typed)?.[1] ?? null,
  days: betterDays,
  ageSpan: (typed) => {
    const [, from, to] = /^(\d+)\s*(?:[–—-]|to)\s*(\d+)$/.exec(typed) ?? [];
    return from === undefined || to === undefined ? null : `"${from}-${to}"`;
  },
};

/** 14/05/2025 is the 14th of May; 04/05/2025 could be either. */
function betterDate(typed: string): string | null {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(typed) ?? [];
  if (year !== undefined) return dateOf(year, month, day);
  const [, first, second, last] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(typed) ?? [];
  if (Number(first) > 12 || first === second) return dateOf(last, second, first);
  return Number(second) > 12 ? dateOf(last, first, second) : null;
}

function dateOf(year = "", month = "", day = ""): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return formats.date(date) ? date : null;
}

/** 9:30, 9h30, 9.30, 0930, 9:30 am → 09:30. */
function betterTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.hH]?(\d{2}))?(?::\d{2})?\s*h?\s*(am|pm)?$/i.exec(typed);
  if (parts === null) return null;
  const half = parts[3]?.toLowerCase();
  const hour = Number(parts[1]);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  const minutes = Number(parts[2] ?? 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** Tuesday to Sunday, Tue–Sun → Tu-Su. */
function betterDays(typed: string): string | null {
  const short = typed
    .replace(
      /\b(mo|tu|we|th|fr|sa|su)(n|e|d|u|i|t|es|rs|r|nday|esday|dnesday|ursday|iday|turday|s)?s?\b/gi,
      (_, day: string) => day.charAt(0).toUpperCase() + day.charAt(1).toLowerCase(),
    )
    .replace(/\s*(?:[–—-]|\bto\b)\s*/g, "-")
    .replace(/\s*(?:[,;]|\band\b)\s*|\s+/g, ",");
  return /^(Mo|Tu|We|Th|Fr|Sa|Su)([-,](Mo|Tu|We|Th|Fr|Sa|Su))*$/.test(short) ? short : null;
}
