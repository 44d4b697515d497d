/** Every question and task of a project, each once: a tour that uses an exhibit's own questions has them from there. */
import type { Activity } from "../model/activity.ts";
import type { Project } from "../model/project.ts";
import type { Stop, Tour } from "../model/tour.ts";

/** Of the tours first, then the exhibits' question banks. */
export function activitiesOf(project: Project): readonly Activity[] {
  return [
    ...[...project.tours.values()].flatMap(ownActivities),
    ...[...project.exhibits.values()].flatMap(({ questions }) => questions),
  ];
}

/** Those that are written in the tour's own file. */
function ownActivities({ stops, around }: Tour): readonly Activity[] {
  return [...stops.flatMap((stop) => stop.activities.filter((activity) => isOwn(activity, stop))), ...around];
}

/** What a class is asked during the visit: neither at home nor for adults alone. */
export function visitTasks({ stops }: Tour): readonly Activity[] {
  return stops.flatMap(({ activities }) => activities).filter(isVisitTask);
}

function isVisitTask({ phase }: Activity): boolean {
  return phase === "visit";
}

/** An empty list of readers means all of them. */
export function isForPupils({ audience }: Activity): boolean {
  return audience.length === 0 || audience.includes("pupil") || audience.includes("family");
}

function isOwn({ at }: Activity, stop: Stop): boolean {
  return at.file === stop.at.file && at.pointer.startsWith(`${stop.at.pointer}/`);
}
