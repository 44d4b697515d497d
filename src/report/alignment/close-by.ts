/** The words for exhibits that could close a gap. */
import type { Because, CloseBy } from "../../align/coverage.ts";

/** The fixed words of the JSON. */
export const becauseWords: Readonly<Record<Because["kind"], string>> = {
  "already-there": "already at a stop",
  "same-room": "same room",
  "on-the-way": "on the way",
  detour: "detour",
  "walk-unknown": "walk not known",
};

/** "same room as stop 2", for people. */
export function becausePhrase({ kind, stop }: Because): string {
  if (kind === "already-there") return `already at stop ${stop ?? 1}: add a question`;
  if (kind === "same-room") return `same room as stop ${stop ?? 1}`;
  const where = stop === null ? "before stop 1" : `after stop ${stop}`;
  return kind === "walk-unknown" ? becauseWords[kind] : `${becauseWords[kind]} ${where}`;
}

/** "+6 min", one decimal at most; "? min" when the walk is not known. */
export function addedPhrase({ addedMinutes }: CloseBy): string {
  return addedMinutes === null ? "? min" : `+${Math.round(addedMinutes * 10) / 10} min`;
}
