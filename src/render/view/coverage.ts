/** The matrix of outcomes against phases and stops: what is taught, assessed or required where. */
import type { OutcomeAlignment } from "../../align/coverage.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Activity, Stop, Tour } from "../../model/tour.ts";
import type { Phase } from "../../model/vocabulary.ts";
import type { TourFacts } from "./facts.ts";
import { byFramework, codeShape, frameworkShape, isLocal, showFramework, showOutcome } from "./outcomes.ts";
import { flag, list, number, object, orNull, text, type Infer } from "./shape.ts";

const rowShape = object("An outcome.", {
  ...codeShape.members,
  level: orNull(text("Its year or level.")),
  promised: flag("True if the tour promises it."),
  state: text("`gap`, `touched`, `taught` or `assessed`."),
  stateWord: text("The same in words."),
  notEvidenced: flag("True if the tour promises it and nothing shows whether it was learnt."),
  cells: list("One a column.", text("Marks such as `T1 A2`, empty if there is nothing.")),
});

export const coverageShape = object("The matrix of outcomes.", {
  columns: list(
    "Before, the stops, after.",
    object("A column.", {
      label: text("What stands at its head: a stop's number or a phase."),
      title: orNull(text("The stop's title; null for a phase.")),
    }),
  ),
  frameworks: list(
    "Frameworks with their outcomes.",
    object("A framework.", {
      framework: frameworkShape,
      codes: flag(
        "True if one of its outcomes has an official code: else a column of codes would tell nothing.",
      ),
      rows: list("Its outcomes.", rowShape),
      counts: list("How many of them each column serves.", number("A count.")),
    }),
  ),
  competences: list(
    "Key competences of the European Union.",
    object("A key competence.", {
      label: text("Its name."),
      cells: list(
        "One a column.",
        text("A dot where an outcome with this competence is taught or assessed, else empty."),
      ),
      evidenced: flag("True if one of the cells has a dot."),
    }),
  ),
  promised: number("How many outcomes the tour promises."),
  taught: number("How many of them are taught, assessed ones included."),
  assessed: number("How many of them are assessed."),
  localCodes: flag(
    "True if a framework has local codes among official ones, so that asterisks are explained.",
  ),
});

type Coverage = Infer<typeof coverageShape>;

/** One column: a stop, or the activities of a phase. */
type Column = { readonly phase: Phase; readonly stop: Stop | null; readonly activities: readonly Activity[] };

/** The matrix of a tour, every framework by itself. */
export function showCoverage(facts: TourFacts): Coverage {
  const { alignment, project, speaker } = facts;
  const columns = columnsOf(facts.tour);
  const outcomes = alignment.outcomes.map(({ outcome }) => outcome);
  const groups = byFramework(outcomes, project);
  const alignedBy = new Map(alignment.outcomes.map((aligned) => [aligned.outcome.ref, aligned]));
  return {
    columns: columns.map(({ phase, stop }) => ({
      label: stop === null ? speaker.w(phaseWords[phase]) : String(stop.number),
      title: stop === null ? null : speaker.say(stop.title),
    })),
    frameworks: groups.map((group) => {
      const aligned = group.outcomes.flatMap((outcome) => alignedBy.get(outcome.ref) ?? []);
      return {
        framework: showFramework(group.framework, speaker),
        codes: group.outcomes.some((outcome) => !isLocal(outcome)),
        rows: aligned.map((each) => showRow(each, columns, facts)),
        counts: columns.map((column) => group.outcomes.filter((outcome) => serves(column, outcome)).length),
      };
    }),
    competences: showCompetences(outcomes, columns, facts),
    ...alignment.coverage,
    localCodes: groups.some(({ outcomes: own }) => own.some(isLocal) && !own.every(isLocal)),
  };
}

const phaseWords: Readonly<Record<Phase, string>> = {
  pre: "phaseBefore",
  visit: "phaseVisit",
  post: "phaseAfter",
  family: "phaseHome",
};

function columnsOf(tour: Tour): readonly Column[] {
  const around = (phase: Phase): Column => ({
    phase,
    stop: null,
    activities: tour.around.filter((activity) => activity.phase === phase),
  });
  const stops = tour.stops.map((stop): Column => ({ phase: "visit", stop, activities: stop.activities }));
  const optional = [around("visit"), around("family")].filter(({ activities }) => activities.length > 0);
  const during = optional.filter(({ phase }) => phase === "visit");
  const home = optional.filter(({ phase }) => phase === "family");
  return [around("pre"), ...stops, ...during, around("post"), ...home];
}

function showRow(
  aligned: OutcomeAlignment,
  columns: readonly Column[],
  { speaker }: TourFacts,
): Infer<typeof rowShape> {
  const { outcome, promised, state } = aligned;
  return {
    ...showOutcome(outcome, speaker),
    level: outcome.year,
    promised: promised !== null,
    state,
    stateWord: speaker.named("state", state),
    notEvidenced: promised?.assess === true && state !== "assessed",
    cells: columns.map((column) => marks(column, outcome)),
  };
}

/** `T1 A1 R`: a letter and the number of the activity; without a number the stop as a whole. */
function marks({ stop, activities }: Column, outcome: Outcome): string {
  const numbered = activities.flatMap((activity) => [
    ...(has(activity.teaches, outcome) ? [`T${activity.number}`] : []),
    ...(has(activity.assesses, outcome) ? [`A${activity.number}`] : []),
  ]);
  const whole = [
    ...(stop !== null && has(stop.teaches, outcome) && !numbered.some((mark) => mark.startsWith("T"))
      ? ["T"]
      : []),
    ...(stop !== null && has(stop.assesses, outcome) && !numbered.some((mark) => mark.startsWith("A"))
      ? ["A"]
      : []),
    ...(stop !== null && has(stop.requires, outcome) ? ["R"] : []),
  ];
  return [...whole, ...numbered].join(" ");
}

function serves(column: Column, outcome: Outcome): boolean {
  return /[TA]/.test(marks(column, outcome));
}

/** Those the outcomes carry, then those the tour names without an outcome behind them. */
function showCompetences(
  outcomes: readonly Outcome[],
  columns: readonly Column[],
  { tour, speaker }: TourFacts,
): Coverage["competences"] {
  const names = new Set([
    ...outcomes.flatMap(({ keyCompetences }) => keyCompetences),
    ...tour.meta.keyCompetences,
  ]);
  return [...names].map((name) => {
    const own = outcomes.filter(({ keyCompetences }) => keyCompetences.includes(name));
    const cells = columns.map((column) => (own.some((outcome) => serves(column, outcome)) ? "•" : ""));
    return { label: speaker.named("competence", name), cells, evidenced: cells.includes("•") };
  });
}

function has(outcomes: readonly Outcome[], { ref }: Outcome): boolean {
  return outcomes.some((outcome) => outcome.ref === ref);
}
