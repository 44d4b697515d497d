/** `task/no-evidence`: something is assessed, and neither paper nor a word on success would show it. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Activity } from "../../model/activity.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Project } from "../../model/project.ts";
import type { Stop } from "../../model/tour.ts";
import { activitiesOf } from "../activities.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";
import { spokenTypes } from "./kinds.ts";

export function noEvidence({ project }: Facts): readonly Problem[] {
  const judged = withSuccess(project);
  const open = (outcomes: readonly Outcome[]): readonly string[] =>
    outcomes.map(({ ref }) => ref).filter((ref) => !judged.has(ref));
  const ofTasks = activitiesOf(project)
    .filter(leavesNothing)
    .map(({ at, assesses }) => ({ at, kind: "task" as const, outcomes: open(assesses) }));
  const ofStops = stopsOf(project).map(({ stop }) => ({
    at: stop.at,
    kind: "stop" as const,
    outcomes: open(ownOf(stop)),
  }));
  return [...ofTasks, ...ofStops]
    .filter(({ outcomes }) => outcomes.length > 0)
    .map(({ at, kind, outcomes }) => problem("task/no-evidence", below(at, "assesses"), { kind, outcomes }));
}

/** Outcomes of intentions that say when they are reached. */
function withSuccess({ tours }: Project): ReadonlySet<string> {
  const intentions = [...tours.values()].flatMap((tour) => tour.intentions);
  const judged = intentions.filter(({ success }) => success.length > 0);
  return new Set(judged.flatMap((intention) => intention.for.map(({ ref }) => ref)));
}

function leavesNothing({ type, evidence, space }: Activity): boolean {
  return spokenTypes.has(type) && evidence === null && space === null;
}

/** What a stop says it assesses, and none of its tasks does. */
function ownOf({ assesses, activities }: Stop): readonly Outcome[] {
  const ofTasks = new Set(activities.flatMap((activity) => activity.assesses));
  return assesses.filter((outcome) => !ofTasks.has(outcome));
}
