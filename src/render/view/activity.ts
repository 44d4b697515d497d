/** How papers for adults show a question: what to ask, what pupils may answer, how to go on. */
import type { Activity } from "../../model/tour.ts";
import type { Profile } from "../../model/vocabulary.ts";
import { sheetVerb, verbs } from "./verbs.ts";
import { codesShape, showOutcome } from "./outcomes.ts";
import { list, number, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

export const questionShape = object("An activity, for adults.", {
  numeral: number("Its number within its stop or phase."),
  ask: list("What to ask, in paragraphs.", text("A paragraph.")),
  icon: text("The sign before the verb."),
  verb: text("What pupils do, in one word."),
  setting: orNull(text("With whom, and how long.")),
  task: orNull(text("The number of the task on the pupil sheet, null if it is not there.")),
  likely: list("Likely or right answers, acceptable ones included.", text("An answer.")),
  errors: list("Common errors.", text("An error.")),
  evidenceAt: orNull(text("Where on the exhibit the evidence is.")),
  followUps: list("What to ask next.", text("A question.")),
  support: orNull(text("For pupils who need a scaffold.")),
  stretch: orNull(text("For pupils who go further.")),
  materials: list("What it needs.", text("A thing.")),
  teaches: codesShape,
  assesses: codesShape,
});

export type Question = Infer<typeof questionShape>;

/** Where a question stands on the pupil sheet: its number, and for whom the sheet is. */
type OnSheet = { readonly label: string; readonly profile: Profile };

/** How the guide and the lessons show an activity; what stands on the pupil sheet is called there as it is here. */
export function showQuestion(activity: Activity, speaker: Speaker, sheet: OnSheet | null = null): Question {
  const { say, all } = speaker;
  const { icon, word } = verbOf(activity, sheet);
  return {
    numeral: activity.number,
    ask: speaker.paragraphs(activity.ask),
    icon,
    verb: speaker.w(word),
    setting: settingOf(activity, speaker),
    task: sheet?.label ?? null,
    likely: all([...(activity.answer?.model ?? []), ...(activity.answer?.accept ?? [])]),
    errors: all(activity.answer?.commonErrors ?? []),
    evidenceAt: say(activity.answer?.evidenceAt ?? null),
    followUps: all(activity.followUps),
    support: say(activity.tiers.support),
    stretch: say(activity.tiers.stretch),
    materials: all(activity.materials),
    teaches: activity.teaches.map((outcome) => showOutcome(outcome, speaker)),
    assesses: activity.assesses.map((outcome) => showOutcome(outcome, speaker)),
  };
}

function verbOf(activity: Activity, sheet: OnSheet | null) {
  return sheet === null ? verbs[activity.type] : sheetVerb(activity, sheet.profile);
}

/** The questions of a stop that has none of its own: what do you see, think, wonder. */
export function wonderQuestions(speaker: Speaker, task: string | null): readonly Question[] {
  const { icon, word } = verbs["see-think-wonder"];
  return ["askSee", "askThink", "askWonder"].map((key, index) => ({
    ...noQuestion,
    numeral: index + 1,
    ask: [speaker.w(key)],
    icon,
    verb: speaker.w(word),
    task: index === 0 ? task : null,
    followUps: index === 1 ? [speaker.w("askWhatMakesYouSayThat")] : [],
  }));
}

const noQuestion = {
  setting: null,
  likely: [],
  errors: [],
  evidenceAt: null,
  support: null,
  stretch: null,
  materials: [],
  teaches: [],
  assesses: [],
};

function settingOf({ grouping, minutes }: Activity, { w, named }: Speaker): string | null {
  const parts = [
    grouping === null ? null : named("grouping", grouping),
    minutes === null ? null : w("minutesCount", { n: minutes }),
  ];
  const there = parts.filter((part) => part !== null);
  return there.length === 0 ? null : there.join(" · ");
}
