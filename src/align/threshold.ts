/** Whether tours teach and assess as much of what they promise as was asked for. */
import type { Outcome } from "../model/outcome.ts";
import { isTaught, percentOf } from "./coverage.ts";
import type { OutcomeAlignment, TourAlignment } from "./coverage.ts";

/** Per cent of the promised outcomes; null asks for nothing. */
export type Thresholds = { readonly minTaught: number | null; readonly minAssessed: number | null };

export type Shortfall = {
  readonly tour: string;
  readonly measure: "taught" | "assessed";
  /** Whole per cent reached, rounded down. */
  readonly percent: number;
  readonly wantedPercent: number;
  /** The promised outcomes that are not taught, or not assessed. */
  readonly missing: readonly Outcome[];
};

/** One entry a tour and measure that stays below; a tour that promises nothing stays below nothing. */
export function belowThreshold(
  alignments: readonly TourAlignment[],
  thresholds: Thresholds,
): readonly Shortfall[] {
  return alignments.flatMap((alignment) => [
    ...shortfall(alignment, "taught", thresholds.minTaught),
    ...shortfall(alignment, "assessed", thresholds.minAssessed),
  ]);
}

function shortfall(
  alignment: TourAlignment,
  measure: Shortfall["measure"],
  wanted: number | null,
): readonly Shortfall[] {
  const { promised, [measure]: reached } = alignment.coverage;
  const percent = percentOf(reached, promised);
  if (wanted === null || percent === null || reached * 100 >= wanted * promised) return [];
  const missing = alignment.outcomes.filter((each) => each.promised !== null && !meets(each, measure));
  const outcomes = missing.map(({ outcome }) => outcome);
  return [{ tour: alignment.tour.id, measure, percent, wantedPercent: wanted, missing: outcomes }];
}

function meets(each: OutcomeAlignment, measure: Shortfall["measure"]): boolean {
  return measure === "taught" ? isTaught(each) : each.state === "assessed";
}
