/**
 * The tasks of the pupil sheet, chosen and numbered once, so that the sheet and the answer key cannot disagree.
 * A stop's tasks are those with something to write, draw or tick; a stop that has only talk gets its first question.
 */
import type { Activity, Stop, Tour } from "../../model/tour.ts";
import type { ActivityType, Phase } from "../../model/vocabulary.ts";

/** A task with the number it is printed under; `activity` is null for the see-think-wonder of a stop without tasks. */
export type NumberedTask = { readonly label: string; readonly activity: Activity | null };

export type StopTasks = { readonly stop: Stop; readonly tasks: readonly NumberedTask[] };

/** Every stop with its tasks; none for a stop that has activities, but all for adults. */
export function numberTasks(tour: Tour): readonly StopTasks[] {
  return tour.stops.map((stop) => ({
    stop,
    tasks: tasksOf(stop).map((activity, index) => ({ label: labelOf(stop.number, index), activity })),
  }));
}

/** The activities of a phase, those a stop sends there included; for the visit those of no stop. */
export function activitiesIn(tour: Tour, phase: Phase): readonly Activity[] {
  const ofStops = phase === "visit" ? [] : tour.stops.flatMap((stop) => stop.activities);
  return [...ofStops, ...tour.around].filter((activity) => activity.phase === phase);
}

function tasksOf(stop: Stop): readonly (Activity | null)[] {
  const shown = stop.activities.filter((activity) => activity.phase === "visit");
  if (shown.length === 0) return [null];
  const forPupils = shown.filter(({ audience }) => audience.length === 0 || audience.includes("pupil"));
  const written = forPupils.filter(isWritten);
  return written.length > 0 ? written : forPupils.slice(0, 1);
}

const spoken: ReadonlySet<ActivityType> = new Set(["open", "discuss", "vts", "sensory", "role"]);

function isWritten(activity: Activity): boolean {
  const leavesPaper = activity.evidence === "written" || activity.evidence === "drawing";
  return activity.space !== null || leavesPaper || !spoken.has(activity.type);
}

/** The stop's number, so that sheet, plan and guide agree: `3`, further tasks `3b`, `3c`. */
function labelOf(stop: number, index: number): string {
  return index === 0 ? String(stop) : `${stop}${String.fromCharCode(97 + index)}`;
}
