/** The museum's side of a day: room by room, which groups are there when, and how many pupils at most. */
import type { Room } from "../../model/venue.ts";
import type { VisitTimetable } from "../../plan/day/types.ts";
import { clockOf, timesOf, type Timed } from "./day-entry.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

export const roomShape = object("A room of the day.", {
  label: text("The room as on its sign."),
  title: orNull(text("What the room is called.")),
  venue: orNull(text("Its venue; null for the first of the visit's tour.")),
  times: list(
    "Who is there when, in time order.",
    object("A time.", {
      time: text("From when to when."),
      groups: text("The groups' letters; one word for all of them."),
    }),
  ),
  most: orNull(number("The most pupils at once; null where nobody says how many they are.")),
  capacity: orNull(number("How many pupils fit; null where nobody says.")),
  over: flag("True if more pupils come than fit."),
});

/** Someone in a room. */
type Stay = {
  readonly room: Room;
  readonly timed: Timed;
  readonly group: string;
  readonly pupils: number | null;
};

/** In the order of the venues' files. */
export function showRooms(day: VisitTimetable, speaker: Speaker): readonly Infer<typeof roomShape>[] {
  const stays = staysIn(day, speaker);
  const known = day.groups.flatMap(({ tour }) => tour.venues.flatMap(({ rooms }) => rooms));
  const used = new Set(stays.map(({ room }) => room));
  const home = day.visit.tour.venues[0]?.id;
  const rooms = new Set([...known.filter((room) => used.has(room)), ...used]);
  return [...rooms].map((room) => {
    const own = stays.filter((stay) => stay.room === room);
    const most = mostAtOnce(own);
    return {
      label: room.label,
      title: speaker.say(room.title),
      venue: room.venue === home ? null : venueTitle(room, day, speaker),
      times: showTimes(own, day, speaker),
      most,
      capacity: room.capacity,
      over: most !== null && room.capacity !== null && most > room.capacity,
    };
  });
}

function staysIn({ groups }: VisitTimetable, { w }: Speaker): readonly Stay[] {
  return groups.flatMap((day) => {
    const { group, pupils } = day;
    return timesOf(day).flatMap((timed) =>
      timed.room === null || timed.what.kind === "end"
        ? []
        : [{ room: timed.room, timed, group: group?.id ?? w("wholeClass"), pupils }],
    );
  });
}

function venueTitle({ venue }: Room, { groups }: VisitTimetable, { say }: Speaker): string {
  const found = groups.flatMap(({ tour }) => tour.venues).find(({ id }) => id === venue);
  return found === undefined ? venue : say(found.title);
}

/** Groups that come and go together stand together. */
function showTimes(
  stays: readonly Stay[],
  day: VisitTimetable,
  { w }: Speaker,
): Infer<typeof roomShape>["times"] {
  const clock = clockOf(day);
  const sorted = [...stays].sort((a, b) => a.timed.from - b.timed.from || a.timed.to - b.timed.to);
  const byTime = new Map<string, string[]>();
  for (const { timed, group } of sorted) {
    const time = `${clock(timed.from)}–${clock(timed.to)}`;
    byTime.set(time, [...(byTime.get(time) ?? []), group]);
  }
  const areAll = (count: number): boolean => count > 1 && count === day.groups.length;
  return [...byTime].map(([time, groups]) => ({
    time,
    groups: areAll(groups.length) ? w("allGroups") : groups.join(", "),
  }));
}

function mostAtOnce(stays: readonly Stay[]): number | null {
  if (stays.some(({ pupils }) => pupils === null)) return null;
  const countAt = (minute: number): number =>
    stays
      .filter(({ timed }) => timed.from <= minute && minute < timed.to)
      .reduce((sum, { pupils }) => sum + (pupils ?? 0), 0);
  return Math.max(...stays.map(({ timed }) => countAt(timed.from)));
}
