/** What every report of plans is given. */
import type { Language, Text } from "../../model/text.ts";
import { resolveText } from "../../model/text.ts";
import type { TourPlan } from "../../plan/tour/types.ts";
import { printable } from "../text.ts";
import type { ReportOptions } from "../problems/report.ts";

export type PlanReportOptions = ReportOptions & {
  /** The language titles are shown in, and the project's languages to fall back on. */
  readonly language: Language;
  readonly languages: readonly Language[];
  /** True where the plan is put into the file. */
  readonly isWritten: boolean;
  /** When the tour begins, in minutes since midnight; null: clocks start at 0:00. */
  readonly startMinuteOf: (plan: TourPlan) => number | null;
};

/** One line in the reader's language. */
export function words(text: Text, { language, languages }: PlanReportOptions): string {
  return printable(resolveText(text, language, languages).text);
}
