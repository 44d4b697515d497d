/** One stop as the guide shows it: all that an adult needs while standing there. */
import type { Exhibit } from "../../model/exhibit.ts";
import type { Stop } from "../../model/tour.ts";
import type { Leg, StopTime } from "../../plan/clock.ts";
import { questionShape, showQuestion, wonderQuestions, type Question } from "./activity.ts";
import {
  blankTombstone,
  factShape,
  pictureShape,
  showFact,
  showPicture,
  showTerm,
  showTombstone,
  termShape,
  tombstoneShape,
} from "./exhibit.ts";
import type { TourFacts } from "./facts.ts";
import { dotted, formatElapsed } from "./format.ts";
import { codeShape, showOutcome } from "./outcomes.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";
import type { StopTasks } from "./tasks.ts";

const walkShape = object("The way to the next stop.", {
  minutes: orNull(number("Minutes of a class; null when no way is known.")),
  estimated: flag("True if nobody has measured it on site."),
  room: text("The next room as on its sign."),
});

const stopCodeShape = object("An outcome this stop serves.", {
  ...codeShape.members,
  assessed: flag("True if the stop shows whether it was learnt."),
});

export const stopShape = object("A stop.", {
  numeral: number("Its number, as on the plan."),
  title: text("Its title."),
  room: orNull(text("The room as on its sign.")),
  roomTitle: orNull(text("What the room is called.")),
  spot: orNull(text("The case or wall.")),
  minutes: number("Minutes at the stop."),
  usualMinutes: flag("True if the minutes are those usual for the age, because no file says any."),
  from: text("When it begins, as h:mm since the start."),
  to: text("When it ends, as h:mm since the start."),
  optional: flag("True if it is the first to be left out when time is short."),
  purpose: orNull(text("What it is for.")),
  say: list("Words the guide may say, in paragraphs.", text("A paragraph.")),
  questions: list("What to ask, in order.", questionShape),
  facts: list("At most five facts.", factShape),
  vocabulary: list("Words to know here.", termShape),
  misconceptions: list("What pupils often believe wrongly.", text("A misconception.")),
  support: orNull(text("For pupils who need a scaffold.")),
  stretch: orNull(text("For pupils who go further.")),
  stand: orNull(text("Where to stand or sit.")),
  touch: orNull(text("What may be touched.")),
  safety: orNull(text("What to take care of.")),
  access: orNull(text("Access to the room, and what to do instead.")),
  advisory: list("Sensitive matters at this stop.", text("A matter.")),
  checkBefore: list(
    "What the files say that may stand in the way: a room closed, an exhibit not on display.",
    text("A remark."),
  ),
  maxGroup: orNull(number("How many pupils can see it at once.")),
  alternative: orNull(
    object("Where to go instead.", {
      title: text("The exhibit."),
      room: orNull(text("Its room as on the sign.")),
    }),
  ),
  transition: list("Words that lead to the next stop, in paragraphs.", text("A paragraph.")),
  walk: orNull(walkShape),
  picture: orNull(pictureShape),
  tombstones: list("The labels of its exhibits.", tombstoneShape),
  codes: list("Outcomes it serves.", stopCodeShape),
});

type StopView = Infer<typeof stopShape>;

export type StopAt = {
  readonly time: StopTime;
  readonly tasks: StopTasks["tasks"];
  readonly next: (Leg & { readonly stop: Stop }) | null;
};

const mostFacts = 5;

/** The stop at its time; `next` is the leg to the stop after it. */
export function showStop({ time, tasks, next }: StopAt, facts: TourFacts): StopView {
  const { speaker } = facts;
  const { stop } = time;
  const { say, all } = speaker;
  return {
    numeral: stop.number,
    title: say(stop.title),
    ...placeOf(stop, speaker),
    minutes: stop.minutes,
    usualMinutes: stop.minutesFrom === "profile",
    from: formatElapsed(time.from),
    to: formatElapsed(time.to),
    optional: stop.optional,
    purpose: say(stop.purpose),
    say: speaker.paragraphs(stop.say),
    questions: questionsOf(stop, tasks, facts),
    facts: stop.facts.slice(0, mostFacts).map((fact) => showFact(fact, speaker)),
    vocabulary: stop.exhibits.flatMap(({ vocabulary }) => vocabulary.map((term) => showTerm(term, speaker))),
    misconceptions: all(stop.misconceptions),
    support: say(stop.support),
    stretch: say(stop.stretch),
    ...careOf(stop, speaker),
    alternative: stop.alternative === null ? null : showAlternative(stop.alternative, speaker),
    transition: speaker.paragraphs(stop.transition),
    walk: walkTo(next, stop),
    picture: showPicture(stop.images[0] ?? stop.exhibits.flatMap(({ images }) => images)[0], speaker),
    tombstones:
      stop.exhibits.length === 0
        ? [blankTombstone(say(stop.title), speaker)]
        : stop.exhibits.map((each) => showTombstone(each, speaker)),
    codes: codesOf(stop, speaker),
  };
}

function placeOf({ room, exhibits }: Stop, { say }: Speaker) {
  return {
    room: room?.label ?? null,
    roomTitle: say(room?.title ?? null),
    spot: say(exhibits[0]?.spot ?? null),
  };
}

function questionsOf(
  stop: Stop,
  tasks: StopTasks["tasks"],
  { tour, speaker }: TourFacts,
): readonly Question[] {
  const asked = stop.activities.filter(({ phase }) => phase === "visit");
  if (asked.length === 0) return wonderQuestions(speaker, tasks[0]?.label ?? null);
  return asked.map((activity) => {
    const task = tasks.find((each) => each.activity === activity);
    const sheet = task === undefined ? null : { label: task.label, profile: tour.audience.profile };
    return showQuestion(activity, speaker, sheet);
  });
}

function careOf(stop: Stop, speaker: Speaker) {
  const { say, w } = speaker;
  const touches = new Set(stop.exhibits.flatMap(({ viewing }) => viewing.touch ?? []));
  const groups = stop.exhibits.flatMap(({ viewing }) => viewing.maxGroup ?? []);
  return {
    stand: say(stop.stand),
    touch: dotted([...touches].map((touch) => speaker.named("touch", touch))),
    safety: say(stop.safety),
    access: accessOf(stop, speaker),
    advisory: [...new Set([...stop.advisory, ...stop.exhibits.flatMap(({ advisory }) => advisory)])].map(
      (each) => speaker.named("advisory", each),
    ),
    checkBefore: [
      ...(stop.room !== null && ["closed", "partial", "by-appointment"].includes(stop.room.status)
        ? [w(`room-${stop.room.status}`)]
        : []),
      ...stop.exhibits.flatMap(({ onDisplay, title }) =>
        ["loan", "store", "conservation"].includes(onDisplay)
          ? [w(`display-${onDisplay}`, { title: say(title) })]
          : [],
      ),
    ],
    maxGroup: groups.length === 0 ? null : Math.min(...groups),
  };
}

/** Steps and the way round them; a room that can be fully reached needs no words. */
function accessOf({ room }: Stop, speaker: Speaker): string | null {
  if (room === null) return null;
  const { access } = room;
  const grade =
    access.wheelchair === "not" || access.wheelchair === "partially"
      ? speaker.named("wheelchair", access.wheelchair)
      : null;
  return dotted([grade, speaker.say(access.note), speaker.say(access.alternative)]);
}

function showAlternative({ title, room }: Exhibit, { say }: Speaker): NonNullable<StopView["alternative"]> {
  return { title: say(title), room: room?.label ?? null };
}

/** Nothing to say when both stops are in one room, or when no room is known. */
function walkTo(next: StopAt["next"], stop: Stop): StopView["walk"] {
  if (next?.stop.room == null || next.stop.room === stop.room) return null;
  const room = next.stop.room.label;
  const venues = [stop, next.stop].flatMap(({ exhibits }) => exhibits.map(({ venue }) => venue));
  return {
    minutes: next.walkMinutes,
    estimated: venues.some((venue) => venue?.walkingEstimated === true),
    room,
  };
}

function codesOf(stop: Stop, speaker: Speaker): StopView["codes"] {
  const assessed = new Set(stop.assesses.map(({ ref }) => ref));
  const served = new Map([...stop.teaches, ...stop.assesses].map((outcome) => [outcome.ref, outcome]));
  return [...served.values()].map((outcome) => ({
    ...showOutcome(outcome, speaker),
    assessed: assessed.has(outcome.ref),
  }));
}
