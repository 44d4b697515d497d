/** The timetable search's one door: who is where when, so that the day ends soonest, and how sure that is. */
import { lowerBound } from "./bounds.ts";
import { carousel } from "./carousel.ts";
import { conflictsOf } from "./conflicts.ts";
import { prove } from "./exact/prove.ts";
import { problemOf } from "./problem.ts";
import { better, improve, quickSearch } from "./quick.ts";
import { refusalOf } from "./refusal.ts";
import type { TimetableOptions, TimetableRequest, TimetableResult } from "./request.ts";
import { resultOf, withoutTimetable } from "./result.ts";

/**
 * A timetable in which the last group is done as soon as possible and, of those found, the groups' ends together are
 * soonest, so that they wait and walk least; only the end is proved. The same request gives the same timetable on every
 * machine and in whatever order its parts come, unless the time cuts the search short; a limit of work
 * cuts it short in the same way everywhere.
 */
export function searchTimetable(request: TimetableRequest, options: TimetableOptions): TimetableResult {
  const timeIsUp = timerOf(options);
  const refusal = refusalOf(request);
  if (refusal.length > 0) return withoutTimetable("infeasible", refusal);
  const problem = problemOf(request);
  const bound = lowerBound(problem);
  const clash = (): TimetableResult => withoutTimetable("infeasible", conflictsOf(request, timeIsUp));
  if (bound === Infinity) return clash();
  const turning = carousel(request, problem);
  const quick = turning?.end === bound ? turning : better(turning, quickSearch(problem, { bound, timeIsUp }));
  const proved = prove(request, problem, { bound, best: quick, timeIsUp });
  if (proved.bound === Infinity) return clash();
  const best = better(turning, proved.best);
  if (best === null) return { ...withoutTimetable("unknown", []), boundMinutes: 0 };
  const found = improve(problem, best, timeIsUp);
  return resultOf(request, problem, { start: found.start, end: found.end, bound: proved.bound });
}

function timerOf({
  timeLimitSeconds,
  elapsedSeconds,
  workLimit = Infinity,
}: TimetableOptions): () => boolean {
  const began = elapsedSeconds();
  let work = 0;
  return () => (work += 1) > workLimit || elapsedSeconds() - began >= timeLimitSeconds;
}
