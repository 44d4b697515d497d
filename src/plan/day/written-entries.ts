/** The slots that a file has for a group, with its fixed times among them. Apart from the search, which checking does without. */
import { minuteOf } from "../../base/day.ts";
import type { DayTask } from "./task.ts";
import type { WrittenEntry } from "./written-faults.ts";

/** In order of time; empty for a group that has nothing written. */
export function entriesOf(task: DayTask, group: number): readonly WrittenEntry[] {
  const own = task.groups[group];
  const slots = own?.group?.slots ?? [];
  if (own === undefined || slots.length === 0) return [];
  const stops = slots.map((slot): WrittenEntry => {
    const stop = task.stops.findIndex(({ of }) => of.get(own.tour) === slot.stop);
    const times = { fromMinutes: minuteOf(slot.from), toMinutes: minuteOf(slot.to) };
    return { group, stop, fixed: null, ...times, walkMinutes: 0, written: slot };
  });
  const fixed = task.request.fixed.flatMap((each, index): readonly WrittenEntry[] => {
    const { fromMinutes, toMinutes: until } = each;
    const entry = { group, stop: null, fixed: index, fromMinutes, toMinutes: until, walkMinutes: 0 };
    return each.groups.includes(group) ? [{ ...entry, written: null }] : [];
  });
  return [...stops, ...fixed].sort((a, b) => a.fromMinutes - b.fromMinutes || a.toMinutes - b.toMinutes);
}
