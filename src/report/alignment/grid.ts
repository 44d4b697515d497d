/** An alignment as a grid of outcomes against stops, and as a list of stops: what all but the JSON are made from. */
import { isTaught, percentOf } from "../../align/coverage.ts";
import type { OutcomeAlignment, PhaseServing, StopServing, TourAlignment } from "../../align/coverage.ts";
import { resolveText } from "../../model/text.ts";
import type { Text } from "../../model/text.ts";
import type { Stop } from "../../model/tour.ts";
import type { Phase } from "../../model/vocabulary.ts";
import type { AlignmentReportOptions } from "./options.ts";

/** How a stop or a phase serves an outcome. */
export type Serving = "both" | "assesses" | "teaches" | "touches" | "none";

export const servingWords: Readonly<Record<Serving, string>> = {
  both: "teaches and assesses",
  assesses: "assesses",
  teaches: "teaches",
  touches: "touches",
  none: "no",
};

export type GridColumn = {
  /** A stop's number, or the name of a phase around the visit. */
  readonly head: string;
  /** The exhibit's id where there is one, else as `head`. */
  readonly name: string;
  readonly title: string;
};

export type GridRow = { readonly aligned: OutcomeAlignment; readonly servings: readonly Serving[] };

export type Grid = { readonly columns: readonly GridColumn[]; readonly rows: readonly GridRow[] };

const phaseWords: Readonly<Record<Phase, string>> = {
  pre: "before",
  visit: "visit",
  post: "after",
  family: "home",
};

/** Columns are the stops, then those phases around the visit that serve anything. */
export function gridOf(alignment: TourAlignment, options: AlignmentReportOptions): Grid {
  const { tour, outcomes } = alignment;
  const phases = servingPhases(outcomes);
  const stopColumns = tour.stops.map((stop) => stopColumn(stop, options));
  const phaseColumns = phases.map((phase) => ({
    head: phaseWords[phase],
    name: phaseWords[phase],
    title: phaseWords[phase],
  }));
  const rows = outcomes.map((aligned) => ({
    aligned,
    servings: [
      ...tour.stops.map(({ number }) => servingOf(aligned.stops.find(({ stop }) => stop.number === number))),
      ...phases.map((phase) => servingOf(aligned.around.find((each) => each.phase === phase))),
    ],
  }));
  return { columns: [...stopColumns, ...phaseColumns], rows };
}

/** One stop, or one phase around the visit (`number` empty), with the references it serves. */
export type StopLine = {
  readonly number: string;
  readonly title: string;
  readonly exhibits: readonly string[];
  readonly room: string;
  readonly teaches: readonly string[];
  readonly assesses: readonly string[];
  readonly touches: readonly string[];
};

export function stopLines(alignment: TourAlignment, options: AlignmentReportOptions): readonly StopLine[] {
  const { tour, outcomes } = alignment;
  const stops = tour.stops.map((stop) => ({
    number: String(stop.number),
    title: words(stop.title, options),
    exhibits: stop.exhibits.map(({ id }) => id),
    room: stop.room?.label ?? "",
    ...served(outcomes, ({ stops }) => stops.find((each) => each.stop.number === stop.number)),
  }));
  const phases = servingPhases(outcomes).map((phase) => ({
    number: "",
    title: phaseWords[phase],
    exhibits: [],
    room: "",
    ...served(outcomes, ({ around }) => around.find((each) => each.phase === phase)),
  }));
  return [...stops, ...phases];
}

/** "5 outcomes promised: 4 taught (80 %), 2 assessed (40 %), 1 gap". */
export function coverageSentence({ coverage, outcomes }: TourAlignment): string {
  const { promised, taught, assessed } = coverage;
  if (promised === 0) return "No outcomes promised";
  const share = (part: number, word: string) => `${part} ${word} (${percentOf(part, promised) ?? 0} %)`;
  const count = (state: string) =>
    outcomes.filter((each) => each.promised !== null && each.state === state).length;
  const rest = [
    ...some(count("touched"), "only touched"),
    ...some(count("gap"), count("gap") === 1 ? "gap" : "gaps"),
  ];
  const noun = promised === 1 ? "outcome" : "outcomes";
  return `${promised} ${noun} promised: ${[share(taught, "taught"), share(assessed, "assessed"), ...rest].join(", ")}`;
}

/** Promised outcomes that nothing teaches. */
export function untaught({ outcomes }: TourAlignment): readonly OutcomeAlignment[] {
  return outcomes.filter((each) => each.promised !== null && !isTaught(each));
}

/** What an outcome is called where there is little room. */
export function outcomeTitle({ outcome }: OutcomeAlignment, options: AlignmentReportOptions): string {
  return words(outcome.short ?? outcome.statement, options);
}

export function words(text: Text, { language, languages }: AlignmentReportOptions): string {
  return resolveText(text, language, languages).text;
}

function some(count: number, word: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${word}`];
}

function stopColumn(stop: Stop, options: AlignmentReportOptions): GridColumn {
  const head = String(stop.number);
  return { head, name: stop.exhibits[0]?.id ?? head, title: words(stop.title, options) };
}

function servingPhases(outcomes: readonly OutcomeAlignment[]): readonly Phase[] {
  const met = new Set(outcomes.flatMap(({ around }) => around.map(({ phase }) => phase)));
  return (["pre", "visit", "post", "family"] as const).filter((phase) => met.has(phase));
}

type Serves = StopServing | PhaseServing | undefined;

function servingOf(serves: Serves): Serving {
  if (serves === undefined) return "none";
  if (serves.assesses) return serves.teaches ? "both" : "assesses";
  return serves.teaches ? "teaches" : "touches";
}

function served(outcomes: readonly OutcomeAlignment[], find: (aligned: OutcomeAlignment) => Serves) {
  const servings = outcomes.map((aligned) => ({
    ref: aligned.outcome.ref,
    serves: servingOf(find(aligned)),
  }));
  const refs = (...wanted: readonly Serving[]) =>
    servings.filter(({ serves }) => wanted.includes(serves)).map(({ ref }) => ref);
  return { teaches: refs("teaches", "both"), assesses: refs("assesses", "both"), touches: refs("touches") };
}
