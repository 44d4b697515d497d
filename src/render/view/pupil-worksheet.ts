/** The pupil's sheet: one main task a stop, in the order of the tour. Built from `PupilTour` alone. */
import { profileDefaults } from "../../model/profile.ts";
import type { Text } from "../../model/text.ts";
import { pictureShape, showPicture } from "./exhibit.ts";
import { dotted, unique } from "./format.ts";
import { headMembers, headOf } from "./head.ts";
import type { PupilActivity, PupilStop, PupilTask, PupilTour } from "./pupil-tour.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import { answerSpace, gap, furtherSpace, spaceShape, wonderSpace } from "./space.ts";
import type { Speaker } from "./speak.ts";
import { sheetVerb, verbs } from "./verbs.ts";

const itemShape = object("What to do, and where the answer goes.", {
  label: text("The number printed, the same as in the answer key: `3`, `3b`."),
  icon: text("The sign before the verb."),
  verb: text("What to do, in one word."),
  prompt: list(
    "The words of the task, cut at the gaps to fill.",
    object("A piece.", {
      text: text("Words."),
      blank: flag("True if a gap follows."),
    }),
  ),
  company: orNull(text("With whom: in pairs, in a small group. Null for alone.")),
  picture: orNull(pictureShape),
  space: spaceShape,
});

const taskShape = object("A stop and its task.", {
  numeral: number("The stop's number, as on the plan."),
  label: text("The number printed in the ring."),
  title: text("The stop's title."),
  where: orNull(text("The room as on its sign, and the place in it.")),
  context: list("A few words on the exhibit, in paragraphs.", text("A paragraph.")),
  picture: orNull(pictureShape),
  copyLabel: list(
    "What to copy from the museum's label, where the tour knows nothing of the exhibit.",
    text("A label."),
  ),
  main: itemShape,
  extras: list("Further tasks for those who have finished.", itemShape),
});

export const pupilWorksheetShape = object("The pupil's sheet.", {
  ...headMembers,
  start: orNull(
    object("Where to begin.", {
      room: text("The room as on its sign."),
      title: orNull(text("What the room is called.")),
      stop: text("The first stop's title."),
    }),
  ),
  tasks: list("The stops that have a task.", taskShape),
  lineSpacingMm: number("From line to line, by age."),
  questionLines: number("Lines for the pupil's own question."),
  words: list("Words of the tour.", text("A word.")),
  success: list("Sentences to judge oneself by.", text("I can …")),
  rulesTitle: text("Where the rules hold: in the museum, or on the way."),
  rules: list(
    "The rules.",
    object("A rule.", { icon: orNull(text("Its sign, if it has one.")), text: text("Its words.") }),
  ),
});

type PupilWorksheet = Infer<typeof pupilWorksheetShape>;

export function pupilWorksheet(tour: PupilTour, speaker: Speaker, draft: boolean): PupilWorksheet {
  const first = tour.stops[0];
  const words = unique(speaker.all(tour.words));
  return {
    ...headOf(tour.name, speaker, { paper: "paperPupilWorksheet", draft }),
    start:
      first?.room == null
        ? null
        : { room: first.room.label, title: speaker.say(first.room.title), stop: speaker.say(first.title) },
    tasks: tour.stops.flatMap((stop) => showStop(stop, tour, speaker)),
    lineSpacingMm: profileDefaults[tour.profile].lineSpacingMm ?? 12,
    questionLines: 2,
    words,
    success: speaker.all(tour.success),
    rulesTitle: speaker.w(tour.isWalk ? "rulesOnWalk" : "rules"),
    rules: rulesOf(tour, speaker),
  };
}

function showStop(stop: PupilStop, tour: PupilTour, speaker: Speaker): readonly Infer<typeof taskShape>[] {
  const [main, ...extras] = stop.tasks.map((task) => showTask(task, tour, speaker));
  if (main === undefined) return [];
  return [
    {
      numeral: stop.number,
      label: main.label,
      title: speaker.say(stop.title),
      where: dotted([
        stop.room?.label ?? null,
        speaker.say(stop.room?.title ?? null),
        speaker.say(stop.spot),
      ]),
      context: stop.exhibits.flatMap(({ summary }) => speaker.paragraphs(summary)),
      picture: showPicture(stop.picture, speaker),
      copyLabel:
        stop.exhibits.length > 0
          ? []
          : ["labelTitle", "maker", "date", "accessionNumber"].map((key) => speaker.w(key)),
      main,
      extras: extras.length > 0 ? extras : goFurther(stop, tour, speaker),
    },
  ];
}

function showTask(
  { label, activity }: PupilTask,
  tour: PupilTour,
  speaker: Speaker,
): Infer<typeof itemShape> {
  const { icon, word } = activity === null ? verbs["see-think-wonder"] : sheetVerb(activity, tour.profile);
  const verb = speaker.w(word);
  if (activity === null) {
    const prompt = [{ text: speaker.w("wonderPrompt"), blank: false }];
    return {
      label,
      icon,
      verb,
      prompt,
      company: null,
      picture: null,
      space: wonderSpace(tour.profile, speaker),
    };
  }
  return {
    label,
    icon,
    verb,
    prompt: promptOf(activity, speaker),
    company:
      activity.grouping === null || activity.grouping === "individual"
        ? null
        : speaker.named("grouping", activity.grouping),
    picture: showPicture(activity.image, speaker),
    space: answerSpace(activity, tour.profile, speaker),
  };
}

/** The harder version of the main task, where there is no further task: it carries the main task's number. */
function goFurther(stop: PupilStop, tour: PupilTour, speaker: Speaker): readonly Infer<typeof itemShape>[] {
  const [task] = stop.tasks;
  const stretch = task?.activity?.stretch ?? null;
  if (task === undefined || stretch === null) return [];
  const prompt = [{ text: speaker.say(stretch), blank: false }];
  const space = furtherSpace(tour.profile);
  return [
    {
      label: task.label,
      icon: "stretch",
      verb: speaker.w("verbFurther"),
      prompt,
      company: null,
      picture: null,
      space,
    },
  ];
}

/** Underscores are gaps only in a text with gaps; elsewhere they are the author's. */
function promptOf(activity: PupilActivity, speaker: Speaker): Infer<typeof itemShape>["prompt"] {
  if (activity.type !== "fill-gaps") return [{ text: speaker.say(activity.ask), blank: false }];
  return pieces(activity.ask, speaker);
}

function pieces(ask: Text, speaker: Speaker): Infer<typeof itemShape>["prompt"] {
  const parts = speaker.say(ask).split(new RegExp(gap, "g"));
  return parts.map((part, index) => ({ text: part, blank: index < parts.length - 1 }));
}

/** What the museum's files say; where they say nothing, three rules that hold in every museum. */
function rulesOf(tour: PupilTour, speaker: Speaker): PupilWorksheet["rules"] {
  const { say, w } = speaker;
  const ofVenues = tour.venueRules.flatMap(({ touch, photo, food, pencilsOnly, bags }) => [
    { icon: "do-not-touch", text: say(touch) },
    { icon: "write", text: pencilsOnly === true ? w("rulePencils") : null },
    { icon: "photo", text: say(photo) },
    { icon: "lunch", text: say(food) },
    { icon: "room", text: say(bags) },
  ]);
  const known = [...ofVenues, ...tour.rules.map((rule) => ({ icon: null, text: say(rule) }))].flatMap(
    (rule) => (rule.text === null ? [] : [{ icon: rule.icon, text: rule.text }]),
  );
  if (known.length > 0) return known;
  return [
    { icon: "do-not-touch", text: w("ruleEyes") },
    { icon: "quiet", text: w("ruleVoice") },
    { icon: "people", text: w("ruleTogether") },
  ];
}
