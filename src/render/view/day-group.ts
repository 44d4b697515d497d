/** What a group is called, and what its adults carry: a card with its own part of the day. */
import type { Text } from "../../model/text.ts";
import type { Group, Visit } from "../../model/visit.ts";
import type { GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import { clockOf, nameOf, stopOf, timesOf } from "./day-entry.ts";
import { formatWeekday } from "./format.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

const cardRowShape = object("A line of a group's day.", {
  time: text("From when to when."),
  stop: orNull(number("The stop's number, as on the plan.")),
  what: text("The stop, or what happens."),
  optional: flag("True if it is the first to be left out when time is short."),
  room: orNull(text("The room as on its sign.")),
  walk: orNull(number("Minutes of walking before it; null if none.")),
  wait: orNull(number("Minutes of waiting before it; null if none.")),
});

export const cardShape = object("One group's card.", {
  name: text("The group's name, or the whole class."),
  leader: orNull(text("Who leads it.")),
  pupils: orNull(number("Its pupils.")),
  adults: orNull(number("Its adults.")),
  tour: text("Its tour."),
  day: orNull(text("The day, with its weekday.")),
  rows: list("Its day in time order.", cardRowShape),
  leave: orNull(text("When it leaves.")),
  meeting: orNull(text("Where to meet.")),
  needs: list(
    "What pupils of the group need: counts, never names.",
    object("A need.", {
      count: number("How many pupils."),
      text: text("What is done about it; what it is, where nothing is said."),
    }),
  ),
  late: list("What to leave out when time is short, in paragraphs.", text("A paragraph.")),
  phones: list("Whose phone number is written in by hand.", text("A role.")),
});

type Card = Infer<typeof cardShape>;

export function groupNameOf(group: Group | null, { w }: Speaker): string {
  return group === null ? w("wholeClass") : w("groupNamed", { group: group.id });
}

/** From when to when a group or the class is there, as far as the file says it. */
export function hoursOf({ arrive, depart }: Pick<Group, "arrive" | "depart">): string | null {
  return arrive === null && depart === null ? null : `${arrive ?? ""}–${depart ?? ""}`;
}

export function showCards(day: VisitTimetable, speaker: Speaker): readonly Card[] {
  const phones = phonesOf(day.visit, speaker);
  return day.groups.map((each) => {
    const { group, tour, pupils } = each;
    return {
      name: groupNameOf(group, speaker),
      leader: group?.leader ?? null,
      pupils,
      adults: group?.adults ?? null,
      tour: speaker.say(tour.title),
      day: day.visit.date === null ? null : formatWeekday(day.visit.date, speaker.language),
      rows: rowsOf(each, day, speaker),
      leave: group?.depart ?? day.visit.depart,
      meeting: speaker.say(firstOf(tour.venues.map(({ amenities }) => amenities.meetingPoint))),
      needs: (group?.needs ?? []).map(({ type, count, adjustment }) => ({
        count,
        text: speaker.say(adjustment) ?? type.replaceAll("-", " "),
      })),
      late: speaker.paragraphs(tour.plans.shortOfTime),
      phones,
    };
  });
}

function rowsOf(group: GroupDay, day: VisitTimetable, speaker: Speaker): Card["rows"] {
  const clock = clockOf(day);
  return timesOf(group).map((timed) => {
    const stop = stopOf(timed);
    return {
      time: `${clock(timed.from)}–${clock(timed.to)}`,
      stop: stop?.number ?? null,
      what: nameOf(timed, speaker),
      optional: stop?.optional ?? false,
      room: timed.room?.label ?? null,
      walk: timed.walkMinutes > 0 ? timed.walkMinutes : null,
      wait: timed.waitMinutes > 0 ? timed.waitMinutes : null,
    };
  });
}

/** The roles of the visit's contacts; who always has to be reached where the file names none. */
function phonesOf({ contacts }: Visit, speaker: Speaker): readonly string[] {
  if (contacts.length > 0) return speaker.all(contacts.map(({ role }) => role));
  return ["phoneLeader", "phoneSchool", "phoneVenue"].map((key) => speaker.w(key));
}

function firstOf(texts: readonly (Text | null)[]): Text | null {
  return texts.find((each) => each !== null) ?? null;
}
