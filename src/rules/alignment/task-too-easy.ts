/** `alignment/task-too-easy`: an outcome that only tasks far below its level are to show. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Activity } from "../../model/activity.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Tour } from "../../model/tour.ts";
import { bloomLevels, type ActivityType, type Bloom } from "../../model/vocabulary.ts";
import type { Facts } from "../facts.ts";

export function taskTooEasy({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].flatMap((tour) =>
    assessedIn(tour).flatMap(([outcome, tasks]) => judge(outcome, tasks, tour)),
  );
}

function assessedIn({ stops, around }: Tour): readonly (readonly [Outcome, readonly Activity[]])[] {
  const tasks = new Map<Outcome, Activity[]>();
  for (const activity of [...stops.flatMap(({ activities }) => activities), ...around]) {
    for (const outcome of activity.assesses) tasks.set(outcome, [...(tasks.get(outcome) ?? []), activity]);
  }
  return [...tasks];
}

const far = 2;

/** The hardest task decides: easier ones lead up to it. */
function judge(outcome: Outcome, tasks: readonly Activity[], tour: Tour): readonly Problem[] {
  const wanted = wantedLevel(outcome, tour);
  const levels = tasks.map(highestLevel);
  const highest = Math.max(
    ...levels.map((level) => (level === null ? Infinity : bloomLevels.indexOf(level))),
  );
  const task = tasks[levels.findIndex((level) => level !== null && bloomLevels.indexOf(level) === highest)];
  const asked = bloomLevels[highest];
  if (wanted === null || task === undefined || asked === undefined) return [];
  if (bloomLevels.indexOf(wanted) - highest < far) return [];
  const place = below(task.at, task.bloom === null ? "type" : "bloom");
  const type = task.bloom === null ? task.type : null;
  return [problem("alignment/task-too-easy", place, { ref: outcome.ref, asked, wanted, type })];
}

/** What the tour's own intention for the outcome asks, else the outcome itself. */
function wantedLevel(outcome: Outcome, { intentions }: Tour): Bloom | null {
  const own = intentions.filter((intention) => intention.for.some(({ ref }) => ref === outcome.ref));
  const levels = own.flatMap(({ bloom }) => bloom ?? []).map((level) => bloomLevels.indexOf(level));
  return levels.length > 0 ? (bloomLevels[Math.max(...levels)] ?? null) : outcome.bloom;
}

/** Null where nothing tells. */
function highestLevel({ bloom, type }: Activity): Bloom | null {
  return bloom ?? (ready.has(type) ? "apply" : null);
}

/** Tasks whose answers are all there to be chosen: pupils give no reasons and make nothing of their own. */
const ready: ReadonlySet<ActivityType> = new Set([
  "tick-list",
  "choice",
  "multi-choice",
  "true-false-cant-tell",
  "match",
  "label-image",
  "fill-gaps",
  "count-measure",
]);
