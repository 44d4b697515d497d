/** The written timetable of a group: stops by an exhibit's id or by their number. */
import type { Stop, Tour } from "../../model/tour.ts";
import type { WrittenSlot } from "../../model/visit.ts";
import { addressOf, items, made, member, numberOf, stringOf, type Field } from "./field.ts";
import type { Scope } from "./scope.ts";
import { reportUnknown, type Candidate } from "./unknown.ts";

export function slotsOf(list: Field, scope: Scope, tour: Tour): readonly WrittenSlot[] {
  return made(items(list), (field) => {
    const stop = linkStop(scope, member(field, "stop"), tour);
    const [from, to] = [stringOf(member(field, "from")), stringOf(member(field, "to"))];
    return stop === null || from === null || to === null ? null : { at: addressOf(field), stop, from, to };
  });
}

function linkStop(scope: Scope, field: Field, { stops }: Tour): Stop | null {
  const number = numberOf(field);
  const typed = stringOf(field) ?? (number === null ? null : String(number));
  if (typed === null) return null;
  const found =
    number === null
      ? stops.filter(({ exhibits }) => exhibits.some(({ id }) => id === typed))
      : stops.filter((stop) => stop.number === number);
  const [first, ...more] = found;
  if (first !== undefined && more.length === 0) return first;
  reportUnknown(scope, field, {
    target: "stop",
    typed,
    candidates: (first === undefined ? stops : found).map((stop) => nameOf(stop, found)),
    ...(first === undefined ? {} : { reason: "ambiguous" as const }),
  });
  return null;
}

/** What to type for a stop. */
function nameOf({ exhibits, number, at }: Stop, alike: readonly Stop[]): Candidate {
  return { id: alike.length > 1 ? String(number) : (exhibits[0]?.id ?? String(number)), at };
}
