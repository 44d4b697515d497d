/** The teacher's notes to the pupil sheet: curriculum, lessons around the visit, answer key, assessment. */
import type { Text } from "../../model/text.ts";
import type { Activity } from "../../model/tour.ts";
import type { ActivityType, Phase, Profile } from "../../model/vocabulary.ts";
import { questionShape, showQuestion } from "./activity.ts";
import { termShape } from "./exhibit.ts";
import type { TourFacts } from "./facts.ts";
import { unique } from "./format.ts";
import { glossaryOf, intentionShape, showIntentions } from "./guide.ts";
import { headMembers, headOf } from "./head.ts";
import { byFramework, frameworkShape, showFramework, showStatement, statementShape } from "./outcomes.ts";
import { glanceShape, showGlance } from "./overview.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";
import {
  colophonShape,
  creditShape,
  showColophon,
  showCredits,
  showSources,
  sourceShape,
} from "./sources.ts";
import type { Speaker } from "./speak.ts";
import { activitiesIn, numberTasks, type NumberedTask, type StopTasks } from "./tasks.ts";
import { sheetVerb, verbs } from "./verbs.ts";

const keyEntryShape = object("The answer to one task of the pupil sheet.", {
  label: text("The number of the task, the same as on the pupil sheet."),
  prompt: list("The words of the task, in paragraphs.", text("A paragraph.")),
  verb: text("What pupils do, in one word."),
  model: list("The exact or model answer, one entry a part.", text("A part.")),
  ordered: flag("True if the parts are an order."),
  pairs: list(
    "What belongs together.",
    object("A pair.", { left: text("One side."), right: text("The other.") }),
  ),
  accept: list("Answers that are right too.", text("An answer.")),
  open: flag("True if any reasonable answer that points to evidence is right."),
  errors: list("Common errors.", text("An error.")),
  evidenceAt: orNull(text("Where on the exhibit the evidence is.")),
  followUps: list("What to ask next.", text("A question.")),
});

const keyStopShape = object("The answers of one stop.", {
  numeral: number("The stop's number."),
  title: text("The stop's title."),
  room: orNull(text("The room as on its sign.")),
  entries: list("Its tasks.", keyEntryShape),
});

const tierShape = object("One task for pupils who need more or less help.", {
  label: text("The stop or task, with its number."),
  title: text("The stop's title."),
  support: orNull(text("For pupils who need a scaffold.")),
  stretch: orNull(text("For pupils who go further.")),
});

export const teacherWorksheetShape = object("The teacher's notes.", {
  ...headMembers,
  glance: glanceShape,
  statements: list("The promised outcomes in full.", statementShape),
  frameworks: list("Where the outcomes come from.", frameworkShape),
  intentions: list("Learning intentions.", intentionShape),
  before: list("Activities before the visit.", questionShape),
  after: list("Activities after the visit.", questionShape),
  home: list("Activities at home.", questionShape),
  key: list("The answer key, stop by stop.", keyStopShape),
  tiers: list("Differentiation.", tierShape),
  criteria: list("Success criteria, to assess by.", text("I can …")),
  evidence: list(
    "What the tour collects as evidence, and at which task.",
    object("A kind of evidence.", {
      kind: text("The kind."),
      at: text("Numbers of the tasks or stops."),
    }),
  ),
  grid: object("A grid for notes while watching; names are written in by hand.", {
    columns: list("Heads of the columns after the name.", text("A criterion.")),
    rows: list(
      "Empty rows.",
      object("A row.", { cells: list("Its empty cells, the name's included.", text("Always empty.")) }),
    ),
  }),
  glossary: list("Words of the tour, in the order of the alphabet.", termShape),
  sources: list("Sources.", sourceShape),
  credits: list("Credits of the pictures.", creditShape),
  colophon: colophonShape,
});

type TeacherWorksheet = Infer<typeof teacherWorksheetShape>;

export function teacherWorksheet(facts: TourFacts): TeacherWorksheet {
  const { tour, speaker, draft, project } = facts;
  const promised = tour.outcomes.map(({ outcome }) => outcome);
  const tasks = numberTasks(tour);
  const criteria = speaker.all(tour.intentions.flatMap(({ success }) => success));
  return {
    ...headOf(tour, speaker, { paper: "paperTeacherWorksheet", draft }),
    glance: showGlance(facts),
    statements: promised.map((outcome) => showStatement(outcome, project, speaker)),
    frameworks: byFramework(promised, project).map(({ framework }) => showFramework(framework, speaker)),
    intentions: showIntentions(tour, speaker),
    before: around(facts, "pre"),
    after: around(facts, "post"),
    home: around(facts, "family"),
    key: tasks
      .filter((each) => each.tasks.length > 0)
      .map((each) => showKeyStop(each, tour.audience.profile, speaker)),
    tiers: tasks.flatMap((each) => tiersOf(each, speaker)),
    criteria,
    evidence: evidenceOf(tasks, speaker),
    grid: gridOf(criteria, speaker),
    glossary: glossaryOf(tour, speaker),
    sources: showSources(tour, speaker),
    credits: showCredits(tour, speaker),
    colophon: showColophon(tour, speaker),
  };
}

function around({ tour, speaker }: TourFacts, phase: Phase): TeacherWorksheet["before"] {
  return activitiesIn(tour, phase).map((activity) => showQuestion(activity, speaker));
}

function showKeyStop(
  { stop, tasks }: StopTasks,
  profile: Profile,
  speaker: Speaker,
): Infer<typeof keyStopShape> {
  return {
    numeral: stop.number,
    title: speaker.say(stop.title),
    room: stop.room?.label ?? null,
    entries: tasks.map((task) => showEntry(task, profile, speaker)),
  };
}

/** Types whose answer is one of few; the others leave room for reasons of one's own. */
const closed: ReadonlySet<ActivityType> = new Set([
  "choice",
  "multi-choice",
  "true-false-cant-tell",
  "tick-list",
  "match",
  "sequence",
  "label-image",
  "fill-gaps",
  "count-measure",
]);

function showEntry(
  { label, activity }: NumberedTask,
  profile: Profile,
  speaker: Speaker,
): Infer<typeof keyEntryShape> {
  const { w, all, say } = speaker;
  if (activity === null)
    return { ...noAnswer, label, prompt: [w("wonderPrompt")], verb: w(verbs["see-think-wonder"].word) };
  const { answer } = activity;
  const pairs = activity.pairs.map(({ left, right }) => ({ left: say(left), right: say(right) }));
  return {
    label,
    prompt: speaker.paragraphs(activity.ask),
    verb: w(sheetVerb(activity, profile).word),
    model: all(modelOf(activity)).filter((part) => !repeatsPair(part, pairs)),
    ordered: activity.type === "sequence",
    pairs,
    accept: all(answer?.accept ?? []),
    open: !closed.has(activity.type),
    errors: all(answer?.commonErrors ?? []),
    evidenceAt: say(answer?.evidenceAt ?? null),
    followUps: all(activity.followUps),
  };
}

/** A pair stands in the key already; an answer that says it once more adds nothing. */
function repeatsPair(part: string, pairs: Infer<typeof keyEntryShape>["pairs"]): boolean {
  return pairs.some(({ left, right }) => part.includes(left) && part.includes(right));
}

/** The items of a sequence are written in the right order, so they are its answer where none is written. */
function modelOf({ type, items, answer }: Activity): readonly Text[] {
  const model = answer?.model ?? [];
  return model.length === 0 && type === "sequence" ? items : model;
}

const noAnswer = {
  model: [],
  ordered: false,
  pairs: [],
  accept: [],
  open: true,
  errors: [],
  evidenceAt: null,
  followUps: [],
};

function tiersOf({ stop, tasks }: StopTasks, speaker: Speaker): TeacherWorksheet["tiers"] {
  const { say, w } = speaker;
  const title = say(stop.title);
  const ofStop = {
    label: String(stop.number),
    title,
    support: say(stop.support),
    stretch: say(stop.stretch),
  };
  const placeOf = (activity: Activity): string => {
    const label = labelOf(activity, tasks);
    return label === null ? `${w("stop")} ${stop.number}` : `${w("task")} ${label}`;
  };
  const ofTasks = stop.activities.map((activity) => ({
    label: placeOf(activity),
    title,
    support: say(activity.tiers.support),
    stretch: say(activity.tiers.stretch),
  }));
  return [ofStop, ...ofTasks].filter(({ support, stretch }) => support !== null || stretch !== null);
}

function evidenceOf(stops: readonly StopTasks[], speaker: Speaker): TeacherWorksheet["evidence"] {
  const found = stops.flatMap(({ stop, tasks }) =>
    stop.activities.flatMap((activity) =>
      activity.evidence === null
        ? []
        : [{ kind: activity.evidence, at: labelOf(activity, tasks) ?? String(stop.number) }],
    ),
  );
  return [...new Set(found.map(({ kind }) => kind))].map((kind) => ({
    kind: speaker.named("evidence", kind),
    at: unique(found.filter((each) => each.kind === kind).map(({ at }) => at)).join(", "),
  }));
}

function labelOf(activity: Activity, tasks: StopTasks["tasks"]): string | null {
  return tasks.find((task) => task.activity === activity)?.label ?? null;
}

const mostColumns = 4;
const gridRows = 10;

/** The first criteria; without any, what can be watched on every visit. */
function gridOf(criteria: readonly string[], { w }: Speaker): TeacherWorksheet["grid"] {
  const columns =
    criteria.length > 0
      ? criteria.slice(0, mostColumns)
      : ["gridLooks", "gridReasons", "gridListens"].map((key) => w(key));
  return {
    columns,
    rows: Array.from({ length: gridRows }, () => ({ cells: ["", ...columns.map(() => "")] })),
  };
}
