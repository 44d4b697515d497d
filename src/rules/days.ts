/** Visits of one date, which share rooms and stops; a visit without a date has its day to itself. */
import type { Project } from "../model/project.ts";
import type { Visit } from "../model/visit.ts";

/** In the order of the visits. */
export function daysOf({ visits }: Project): readonly (readonly Visit[])[] {
  const days = new Map<string, Visit[]>();
  for (const visit of visits.values()) {
    const day = visit.date ?? `?${visit.id}`;
    const known = days.get(day);
    if (known === undefined) days.set(day, [visit]);
    else known.push(visit);
  }
  return [...days.values()];
}
