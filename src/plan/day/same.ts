/** Whether two timetables of a visit say the same. */
import type { GroupDay, VisitTimetable } from "./types.ts";

export function isSameDay(one: VisitTimetable, other: VisitTimetable): boolean {
  return textOf(one) === textOf(other);
}

/** When each group is at each stop; the rest follows. */
function textOf({ startMinute, groups }: VisitTimetable): string {
  return JSON.stringify(groups.map((group) => stopsOf(group, startMinute ?? 0)));
}

function stopsOf({ group, entries }: GroupDay, start: number): readonly (string | number)[] {
  const stops = entries.flatMap(({ what, from, to }) =>
    what.kind === "stop" ? [what.stop.number, start + from, start + to] : [],
  );
  return [group?.id ?? "", ...stops];
}
