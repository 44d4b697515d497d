/** Alignments as JSON, version 1: `schemas/output/align.json` is the contract. */
import type { CloseBy, OutcomeAlignment, StopServing, TourAlignment } from "../../align/coverage.ts";
import { becauseWords } from "./close-by.ts";

/** Tours sorted by id; outcomes in the order the tour promises them. */
export function jsonReport(alignments: readonly TourAlignment[]): string {
  const tours = [...alignments].sort((a, b) => (a.tour.id < b.tour.id ? -1 : 1)).map(tourJson);
  return `${JSON.stringify({ version: 1, tours }, null, 2)}\n`;
}

function tourJson({ tour, coverage, outcomes }: TourAlignment) {
  return { tour: tour.id, coverage, outcomes: outcomes.map(outcomeJson) };
}

function outcomeJson({ outcome, promised, state, stops, closeBy }: OutcomeAlignment) {
  return {
    ref: outcome.ref,
    promised: promised !== null,
    weight: promised?.weight ?? 0,
    state,
    stops: stops.map(stopJson),
    closeBy: closeBy.map(closeByJson),
  };
}

function stopJson({ stop, teaches, assesses, activities }: StopServing) {
  return { stop: stop.number, exhibit: stop.exhibits[0]?.id ?? null, teaches, assesses, activities };
}

function closeByJson({ exhibit, addedMinutes, because }: CloseBy) {
  return { exhibit: exhibit.id, addedMinutes, because: becauseWords[because.kind] };
}
