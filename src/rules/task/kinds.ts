/** What kinds of tasks have in common. */
import type { Activity } from "../../model/activity.ts";
import type { ActivityType } from "../../model/vocabulary.ts";

/** One right answer, and nothing in the task that tells it: pairs are their own answer, and so are ordered items. */
export const needsAnswer: ReadonlySet<ActivityType> = new Set([
  "choice",
  "multi-choice",
  "true-false-cant-tell",
  "fill-gaps",
]);

/** Everything with one right answer. */
export const closedTypes: ReadonlySet<ActivityType> = new Set([
  ...needsAnswer,
  "tick-list",
  "match",
  "sequence",
  "label-image",
  "count-measure",
]);

/** Nothing is left on paper unless the task says so. */
export const spokenTypes: ReadonlySet<ActivityType> = new Set(["open", "discuss", "vts", "sensory", "role"]);

/** True if an adult can tell from it what is right. */
export function hasAnswer({ answer }: Activity): boolean {
  return answer !== null && (answer.model.length > 0 || answer.accept.length > 0);
}
