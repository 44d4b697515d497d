/** Alignments as CSV: one row an outcome or a stop, the tour in the first column. */
import type { OutcomeAlignment, StopServing, TourAlignment } from "../../align/coverage.ts";
import { csvText } from "../csv.ts";
import { stopLines, words } from "./grid.ts";
import type { StopLine } from "./grid.ts";
import type { AlignmentReportOptions } from "./options.ts";

const outcomeHeader = [
  "tour",
  "outcome",
  "code",
  "statement",
  "promised",
  "weight",
  "state",
  "assessedAt",
  "taughtAt",
  "touchedAt",
];
const stopHeader = ["tour", "stop", "title", "exhibits", "room", "assesses", "teaches", "touches"];

/** Stops are given by number, lists are parted by `; `. */
export function csvReport(alignments: readonly TourAlignment[], options: AlignmentReportOptions): string {
  if (options.by === "stop") {
    const rows = alignments.flatMap((each) =>
      stopLines(each, options).map((line) => stopRow(each.tour.id, line)),
    );
    return csvText([stopHeader, ...rows]);
  }
  const rows = alignments.flatMap((each) =>
    each.outcomes.map((aligned) => [each.tour.id, ...outcomeRow(aligned, options)]),
  );
  return csvText([outcomeHeader, ...rows]);
}

function stopRow(tour: string, line: StopLine): readonly string[] {
  const { number, title, exhibits, room, assesses, teaches, touches } = line;
  return [tour, number, title, list(exhibits), room, list(assesses), list(teaches), list(touches)];
}

function outcomeRow(
  { outcome, promised, state, stops }: OutcomeAlignment,
  options: AlignmentReportOptions,
): readonly string[] {
  const at = (wanted: (serving: StopServing) => boolean) =>
    list(stops.filter(wanted).map(({ stop }) => String(stop.number)));
  return [
    outcome.ref,
    outcome.code ?? "",
    words(outcome.statement, options),
    promised === null ? "no" : "yes",
    String(promised?.weight ?? 0),
    state,
    at(({ assesses }) => assesses),
    at(({ teaches }) => teaches),
    at(({ teaches, assesses }) => !teaches && !assesses),
  ];
}

function list(parts: readonly string[]): string {
  return parts.join("; ");
}
