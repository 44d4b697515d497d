/** The timetable of a visit: the whole day on one page, room by room for the museum, and a card for each group. */
import type { Visit } from "../../model/visit.ts";
import type { VisitTimetable } from "../../plan/day/types.ts";
import { cardShape, hoursOf, showCards } from "./day-group.ts";
import { clockOf } from "./day-entry.ts";
import { gridShape, showGrids } from "./day-grid.ts";
import { roomShape, showRooms } from "./day-rooms.ts";
import type { VisitFacts } from "./facts.ts";
import { dotted, formatDay, formatWeekday, joinList } from "./format.ts";
import { headMembers, headOf } from "./head.ts";
import { practicalShape, showPractical } from "./overview.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import { colophonShape, showColophon } from "./sources.ts";
import type { Speaker } from "./speak.ts";

export const visitTimetableShape = object("The timetable of a visit.", {
  ...headMembers,
  visit: object("The visit.", { lead: orNull(text("Its title, day and school, as one line.")) }),
  hours: orNull(text("From when to when the class is there.")),
  totals: object("How many come.", {
    groups: number("Groups."),
    pupils: orNull(number("Pupils; null where nobody says how many.")),
    adults: orNull(number("Adults who go with the groups; null where nobody says how many.")),
  }),
  wide: flag("True if there are so many groups that the page is turned on its side."),
  grids: list("The day of all groups, as many side by side as a page is wide.", gridShape),
  otherLeaders: orNull(text("Who is there besides the groups' leaders, as one line.")),
  walkEstimated: flag("True if nobody has measured the walks on site."),
  uncounted: orNull(text("Stops and venues to which nobody knows how long the way is, as one line.")),
  endsBetween: orNull(
    object("How sure it is that the day cannot be shorter; null where that is proved, or was not asked.", {
      end: text("When this day ends."),
      least: text("Before which no day can end."),
    }),
  ),
  sameDay: orNull(text("Other visits on the same day in the same rooms, as one line.")),
  practical: practicalShape,
  notes: list("What to think of on the day.", text("A note.")),
  rooms: list("Room by room, for the museum.", roomShape),
  cards: list("A card for each group.", cardShape),
  colophon: colophonShape,
});

/** More columns than that need a page turned on its side. */
const mostUpright = 4;

/** Of a visit whose day is known. */
export function visitTimetable({
  visit,
  day,
  speaker,
  draft,
}: VisitFacts): Infer<typeof visitTimetableShape> {
  if (day === null) throw new Error(`the day of ${visit.id} is not known`);
  const { tour } = visit;
  const { say } = speaker;
  const head = headOf(tour, speaker, { paper: "paperTimetable", draft });
  const grids = showGrids(day, speaker);
  const name = say(visit.title) ?? (visit.date === null ? null : formatDay(visit.date, speaker.language));
  return {
    ...head,
    title: dotted([head.title, name]) ?? head.title,
    running: dotted([head.tour.title, name]) ?? head.running,
    visit: { lead: leadOf(visit, speaker) },
    hours: hoursOf(visit),
    totals: totalsOf(day),
    wide: grids.some(({ groups }) => groups.length > mostUpright),
    grids,
    otherLeaders: otherLeaders(day, speaker),
    walkEstimated: isEstimated(day),
    uncounted: uncountedIn(day, speaker),
    endsBetween: endsBetween(day),
    sameDay: sameDay(day, speaker),
    practical: showPractical(tour, speaker),
    notes: [...speaker.paragraphs(visit.notes), ...speaker.paragraphs(visit.weather)],
    rooms: showRooms(day, speaker),
    cards: showCards(day, speaker),
    colophon: showColophon(tour, speaker),
  };
}

/** The day is not said twice where the title says it. */
function leadOf({ title, date, school }: Visit, { say, language }: Speaker): string | null {
  const said = say(title);
  const isDated = date !== null && said?.includes(formatDay(date, language)) === true;
  return dotted([said, date === null || isDated ? null : formatWeekday(date, language), school]);
}

function totalsOf({ groups }: VisitTimetable): Infer<typeof visitTimetableShape>["totals"] {
  return {
    groups: groups.length,
    pupils: sumOf(groups.map(({ pupils }) => pupils)),
    adults: sumOf(groups.map(({ group }) => group?.adults ?? null)),
  };
}

function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.some((count) => count === null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function otherLeaders({ visit, groups }: VisitTimetable, { language }: Speaker): string | null {
  const ofGroups = new Set(groups.map(({ group }) => group?.leader));
  const others = visit.leaders.filter((leader) => !ofGroups.has(leader));
  return others.length === 0 ? null : joinList(others, language);
}

function isEstimated({ groups }: VisitTimetable): boolean {
  const walks = groups.some(
    ({ entries, endWalkMinutes }) => endWalkMinutes > 0 || entries.some(({ walkMinutes }) => walkMinutes > 0),
  );
  return walks && groups.some(({ tour }) => tour.venues.some(({ walkingEstimated }) => walkingEstimated));
}

function uncountedIn({ uncounted }: VisitTimetable, { all, language }: Speaker): string | null {
  const names = all([...uncounted.stops, ...uncounted.venues].map(({ title }) => title));
  return names.length === 0 ? null : joinList(names, language);
}

/**
 * A written day is as it was decided, and of one that shares its rooms nobody knows what it could do. Of one that was found
 * people may want to know whether to look further.
 */
function endsBetween(day: VisitTimetable): Infer<typeof visitTimetableShape>["endsBetween"] {
  const { status, isWritten, shared, makespanMinutes, boundMinutes } = day;
  if (isWritten || shared !== null || status !== "feasible" || boundMinutes >= makespanMinutes) return null;
  const clock = clockOf(day);
  return { end: clock(makespanMinutes), least: clock(boundMinutes) };
}

function sameDay({ together }: VisitTimetable, { say, language }: Speaker): string | null {
  const names = together.map(({ title, school, id }) => dotted([say(title), school]) ?? id);
  return names.length === 0 ? null : joinList(names, language);
}
