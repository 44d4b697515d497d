/** Page one of the guide: everything needed on the bus. */
import type { Stop, Tour } from "../../model/tour.ts";
import type { Venue } from "../../model/venue.ts";
import { isOnPlan, venuesWithPlan } from "../plan-venues.ts";
import type { TourFacts } from "./facts.ts";
import { dotted, formatElapsed, joinList, unique } from "./format.ts";
import { showName } from "./outcomes.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";
import { numberTasks } from "./tasks.ts";
import { sheetVerb, verbs } from "./verbs.ts";

export const glanceShape = object("The tour in numbers.", {
  minutes: number("Minutes in all, rounded up."),
  slot: orNull(number("Minutes there are.")),
  over: orNull(
    number("Minutes that are too many, rounded up; null if the tour fits or nobody says how many there are."),
  ),
  stops: number("How many stops."),
  walkMinutes: number("Minutes of walking, rounded up."),
  walkKnown: flag("False if a walk is not known, so that the minutes may be too few."),
  walkEstimated: flag("True if nobody has measured the walks on site."),
  pupils: orNull(number("Pupils in the class.")),
  promised: number("How many outcomes the tour promises."),
  taught: number("How many of them are taught, assessed ones included."),
  assessed: number("How many of them are assessed."),
});

const timeRowShape = object("A line of the timetable.", {
  from: text("When it begins, as h:mm since the start."),
  to: text("When it ends, as h:mm since the start."),
  stop: orNull(number("The stop's number; null for arrival, breaks and wrap-up.")),
  what: text("The stop, or what happens."),
  room: orNull(text("The room as on its sign.")),
  doing: orNull(text("What pupils do, in verbs.")),
  codes: orNull(text("The outcomes: official codes, and titles where the codes are local.")),
});

export const timetableShape = object("The tour in time.", {
  rows: list("Its lines.", timeRowShape),
  rooms: flag("True if a room is known."),
  codes: flag("True if a stop serves an outcome."),
});

export const planShape = object("A floor plan with the stops and the route.", {
  src: text("The picture."),
  alt: text("The route in words."),
  caption: text("Whose plan it is."),
  credit: orNull(text("Credit and licence, as one line.")),
});

export const practicalShape = list(
  "Toilets, lunch, meeting point and the like.",
  object("A line.", {
    icon: text("Its sign."),
    label: text("What it is."),
    text: text("What to know."),
  }),
);

export function showGlance({ tour, clock, alignment }: TourFacts): Infer<typeof glanceShape> {
  const over = clock.over ?? 0;
  return {
    minutes: Math.ceil(clock.minutes.used),
    slot: clock.minutes.slot,
    over: over > 0 ? Math.ceil(over) : null,
    stops: tour.stops.length,
    walkMinutes: Math.ceil(clock.minutes.walk),
    walkKnown: clock.walkKnown,
    walkEstimated: tour.venues.some(({ walkingEstimated }) => walkingEstimated) && clock.minutes.walk > 0,
    pupils: tour.audience.size,
    ...alignment.coverage,
  };
}

export function showTimetable({ tour, clock, speaker }: TourFacts): Infer<typeof timetableShape> {
  const { fixed, closing, minutes } = clock;
  const { wrapUpFrom, wrapUpTo } = closing;
  // No file says when a tour has its breaks: their minutes stand last.
  const stops = clock.stops.map(({ stop, from, to }) => ({
    from: formatElapsed(from),
    to: formatElapsed(to),
    stop: stop.number,
    what: speaker.say(stop.title),
    room: stop.room?.label ?? null,
    doing: doingAt(stop, tour, speaker),
    codes: dotted(unique([...stop.teaches, ...stop.assesses].map((outcome) => showName(outcome, speaker)))),
  }));
  return {
    rows: [
      ...fixedRow([0, fixed.arrival], speaker.w("arrival"), speaker.w("arrivalDoing")),
      ...stops,
      ...fixedRow([wrapUpFrom - fixed.breaks, wrapUpFrom], speaker.w("breaks"), speaker.w("breaksWhen")),
      ...fixedRow([wrapUpFrom, wrapUpTo], speaker.w("wrapUp")),
      ...fixedRow([wrapUpTo, minutes.used], speaker.w("spareTime")),
    ],
    rooms: stops.some(({ room }) => room !== null),
    codes: stops.some(({ codes }) => codes !== null),
  };
}

/** A line that belongs to no stop; none if it takes no time. */
function fixedRow(
  [from, to]: readonly [number, number],
  what: string,
  doing: string | null = null,
): readonly Infer<typeof timeRowShape>[] {
  if (to <= from) return [];
  return [
    { from: formatElapsed(from), to: formatElapsed(to), stop: null, what, room: null, doing, codes: null },
  ];
}

function doingAt(stop: Stop, tour: Tour, { w }: Speaker): string | null {
  if (stop.activities.length === 0) return w(verbs["see-think-wonder"].word);
  const tasks = numberTasks(tour).find((each) => each.stop === stop)?.tasks ?? [];
  const onSheet = new Set(tasks.map(({ activity }) => activity));
  const doing = stop.activities.map((activity) =>
    onSheet.has(activity) ? sheetVerb(activity, tour.audience.profile) : verbs[activity.type],
  );
  return dotted(unique(doing.map(({ word }) => w(word))));
}

/** The plans that could be drawn, each with the route told in words for those who cannot see it. */
export function showPlans({ tour, plans, project, speaker }: TourFacts): readonly Infer<typeof planShape>[] {
  return venuesWithPlan(tour, project.venues).flatMap((venue) => {
    const src = plans.get(venue.id);
    if (src === undefined) return [];
    const stops = tour.stops.filter(({ room }) => room !== null && isOnPlan(room, venue, project.venues));
    const route = stops
      .map(({ number: n, title, room }) => `${n} ${speaker.say(title)} (${room?.label ?? ""})`)
      .join("; ");
    return [
      {
        src,
        alt: [speaker.say(venue.plan?.alt ?? null), speaker.w("planRoute", { route })]
          .filter((part) => part !== null)
          .join(" "),
        caption: speaker.w("planOf", { venue: speaker.say(venue.title) }),
        credit: dotted([speaker.say(venue.plan?.credit ?? null), venue.plan?.licence ?? null]),
      },
    ];
  });
}

/** The tour's own list; without one, what a guide always looks after. */
export function showChecklist(tour: Tour, speaker: Speaker): readonly string[] {
  if (tour.checklist.length > 0) return speaker.all(tour.checklist);
  const lift = tour.venues.some(({ access }) => access.features.includes("lift"));
  return ["checkRoute", "checkDisplay", ...(lift ? ["checkLift"] : []), "checkCopies", "checkHeadcount"].map(
    (key) => speaker.w(key),
  );
}

/** The tour's kit and what its activities need; pencils and sheets where nothing is said. */
export function showKit(tour: Tour, speaker: Speaker): readonly string[] {
  const materials = tour.stops.flatMap((stop) => stop.activities.flatMap((activity) => activity.materials));
  const said = unique(speaker.all([...tour.kit, ...materials]));
  return said.length > 0 ? said : [speaker.w("kitPencils"), speaker.w("kitSheets")];
}

export function showAccess(tour: Tour, speaker: Speaker): readonly string[] {
  const ofVenues = tour.venues.flatMap(({ access }) => [
    dotted([
      access.wheelchair === "unknown" ? null : speaker.named("wheelchair", access.wheelchair),
      speaker.say(access.note) ?? featuresOf(access.features, speaker),
    ]),
    speaker.say(access.alternative),
  ]);
  const all = [tour.stepFree ? speaker.w("stepFreeRoute") : null, speaker.say(tour.access), ...ofVenues];
  return unique(all.filter((each) => each !== null));
}

/** Only where no note says it in the museum's own words. */
function featuresOf(features: readonly string[], speaker: Speaker): string | null {
  if (features.length === 0) return null;
  const named = features.map((feature) => speaker.named("access", feature));
  return speaker.w("onSite", { list: joinList(named, speaker.language) });
}

const amenities: readonly (readonly [keyof Venue["amenities"], string])[] = [
  ["meetingPoint", "pin"],
  ["coachStop", "start"],
  ["toilets", "toilet"],
  ["lunchSpace", "lunch"],
  ["cloakroom", "room"],
  ["firstAid", "people"],
];

export function showPractical(tour: Tour, speaker: Speaker): Infer<typeof practicalShape> {
  return tour.venues.flatMap((venue) =>
    amenities.flatMap(([name, icon]) => {
      const said = speaker.say(venue.amenities[name]);
      return said === null ? [] : [{ icon, label: speaker.w(name), text: said }];
    }),
  );
}
