/** What else there is to say of a plan, a paragraph each. */
import type { TourPlan } from "../../plan/tour/types.ts";
import { words, type PlanReportOptions } from "./options.ts";
import { inMinutes, listed } from "./words.ts";

export function remarks(plan: TourPlan, options: PlanReportOptions): readonly string[] {
  return [...orderRemark(plan, options), ...uncountedRemark(plan, options), ...choosingRemark(plan)];
}

function orderRemark({ written, tour }: TourPlan, { isWritten }: PlanReportOptions): readonly string[] {
  if (written === null || !written.isReordered) return [];
  const write = isWritten
    ? ""
    : ` docent plan ${tour.id} --write puts it into the file, --keep-order keeps the written one.`;
  return written.savedMinutes === null
    ? [`The written order is not possible; this one is.${write}`]
    : [`This order saves ${inMinutes(written.savedMinutes)} of walking.${write}`];
}

function uncountedRemark({ uncounted }: TourPlan, options: PlanReportOptions): readonly string[] {
  const { choices, venues } = uncounted;
  const names = listed(choices.map(({ title }) => words(title, options)));
  const places = listed(venues.map(({ title }) => words(title, options)));
  return [
    ...(choices.length === 0
      ? []
      : [`No room is written for ${names}: walks there count as 0 minutes, and the order is as written.`]),
    ...(venues.length === 0
      ? []
      : [`${places} has no connections between rooms: walks there count as 0 minutes.`]),
  ];
}

function choosingRemark({ isPromised, covered, missed }: TourPlan): readonly string[] {
  if (isPromised || covered.length + missed.length === 0) return [];
  return [
    'The tour promises no outcomes, so all that its exhibits list count alike. Write "outcomes" to choose.',
  ];
}
