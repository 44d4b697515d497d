/** The guide for the adult who leads the tour. */
import type { Tour } from "../../model/tour.ts";
import { questionShape, showQuestion } from "./activity.ts";
import { coverageShape, showCoverage } from "./coverage.ts";
import { showTerm, termShape } from "./exhibit.ts";
import type { TourFacts } from "./facts.ts";
import { headMembers, headOf } from "./head.ts";
import { showName, showStatement, statementShape } from "./outcomes.ts";
import { dotted } from "./format.ts";
import * as overview from "./overview.ts";
import { list, object, orNull, text, type Infer } from "./shape.ts";
import {
  colophonShape,
  creditShape,
  showColophon,
  showCredits,
  showSources,
  sourceShape,
} from "./sources.ts";
import type { Speaker } from "./speak.ts";
import { showStop, stopShape } from "./stop.ts";
import { activitiesIn, numberTasks } from "./tasks.ts";

export const intentionShape = object("A learning intention.", {
  text: text("The intention."),
  codes: orNull(text("The outcomes it serves: official codes, and titles where the codes are local.")),
  success: list("How pupils know that they have got there.", text("I can …")),
});

const fallbackPlanShape = object("What to do when something goes otherwise.", {
  label: text("What goes otherwise."),
  text: list("What to do, in paragraphs.", text("A paragraph.")),
});

const hazardShape = object("A hazard.", {
  where: text("Where."),
  hazard: text("What."),
  controls: orNull(text("What is done about it.")),
});

export const guideShape = object("The guide.", {
  ...headMembers,
  glance: overview.glanceShape,
  timetable: overview.timetableShape,
  plans: list("Floor plans, one a venue that has one.", overview.planShape),
  checklist: list("Before the group arrives.", text("Something to check.")),
  access: list("Access to the venue.", text("A remark.")),
  practical: overview.practicalShape,
  kit: list("What to bring.", text("A thing.")),
  welcome: list("The welcome, in paragraphs.", text("A paragraph.")),
  rules: list("Rules to agree on.", text("A rule.")),
  stops: list("The stops in order.", stopShape),
  wrapUp: list("The end of the tour, in paragraphs.", text("A paragraph.")),
  exitQuestions: list("Questions for the end.", questionShape),
  fallbackPlans: list("Plans for when something goes otherwise.", fallbackPlanShape),
  hazards: list("Hazards at the venue.", hazardShape),
  intentions: list("Learning intentions.", intentionShape),
  statements: list("The promised outcomes in full.", statementShape),
  coverage: coverageShape,
  glossary: list("Words of the tour, in the order of the alphabet.", termShape),
  sources: list("Sources.", sourceShape),
  credits: list("Credits of the pictures.", creditShape),
  colophon: colophonShape,
});

type Guide = Infer<typeof guideShape>;

export function guide(facts: TourFacts): Guide {
  const { tour, speaker, draft, project } = facts;
  return {
    ...headOf(tour, speaker, { paper: "paperGuide", draft }),
    glance: overview.showGlance(facts),
    timetable: overview.showTimetable(facts),
    plans: overview.showPlans(facts),
    checklist: overview.showChecklist(tour, speaker),
    access: overview.showAccess(tour, speaker),
    practical: overview.showPractical(tour, speaker),
    kit: overview.showKit(tour, speaker),
    welcome: speaker.paragraphs(tour.welcome),
    rules: speaker.all(tour.rules),
    stops: stopsOf(facts),
    wrapUp: speaker.paragraphs(tour.wrapUp),
    exitQuestions: activitiesIn(tour, "visit").map((activity) => showQuestion(activity, speaker)),
    fallbackPlans: fallbackPlansOf(tour, speaker),
    hazards: hazardsOf(tour, speaker),
    intentions: showIntentions(tour, speaker),
    statements: tour.outcomes.map(({ outcome }) => showStatement(outcome, project, speaker)),
    coverage: showCoverage(facts),
    glossary: glossaryOf(tour, speaker),
    sources: showSources(tour, speaker),
    credits: showCredits(tour, speaker),
    colophon: showColophon(tour, speaker),
  };
}

function stopsOf(facts: TourFacts): Guide["stops"] {
  const tasks = numberTasks(facts.tour);
  const times = facts.clock.stops;
  return times.map((time, index) =>
    showStop(
      {
        time,
        tasks: tasks.find(({ stop }) => stop === time.stop)?.tasks ?? [],
        next: times[index + 1] ?? null,
      },
      facts,
    ),
  );
}

function fallbackPlansOf({ plans }: Tour, speaker: Speaker): Guide["fallbackPlans"] {
  const rows = [
    { label: speaker.w("shortOfTime"), text: speaker.paragraphs(plans.shortOfTime) },
    { label: speaker.w("closedRoom"), text: speaker.paragraphs(plans.closedRoom) },
    { label: speaker.w("wetWeather"), text: speaker.paragraphs(plans.wetWeather) },
  ];
  return rows.filter((row) => row.text.length > 0);
}

function hazardsOf({ venues }: Tour, { say }: Speaker): Guide["hazards"] {
  return venues
    .flatMap(({ hazards }) => hazards)
    .map(({ where, hazard, controls }) => ({
      where: say(where),
      hazard: say(hazard),
      controls: say(controls),
    }));
}

export function showIntentions(
  { intentions }: Tour,
  speaker: Speaker,
): readonly Infer<typeof intentionShape>[] {
  return intentions.map((intention) => ({
    text: speaker.say(intention.text),
    codes: dotted(intention.for.map((outcome) => showName(outcome, speaker))),
    success: speaker.all(intention.success),
  }));
}

/** The tour's words and those of its exhibits; the tour's own meaning wins. */
export function glossaryOf(tour: Tour, speaker: Speaker): readonly Infer<typeof termShape>[] {
  const ofExhibits = tour.stops.flatMap((stop) => stop.exhibits.flatMap(({ vocabulary }) => vocabulary));
  const terms = [...ofExhibits, ...tour.vocabulary].map((term) => showTerm(term, speaker));
  const once = [...new Map(terms.map((term) => [term.term, term])).values()];
  return once.sort((a, b) => new Intl.Collator(speaker.language).compare(a.term, b.term));
}
