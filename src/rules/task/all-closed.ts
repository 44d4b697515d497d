/** `task/all-closed`: a tour that only asks what has one right answer. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Activity } from "../../model/activity.ts";
import type { Tour } from "../../model/tour.ts";
import { visitTasks } from "../activities.ts";
import type { Facts } from "../facts.ts";
import { closedTypes } from "./kinds.ts";

export function allClosed({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].flatMap((tour) => {
    const tasks = visitTasks(tour);
    if (tasks.length < fewestTasks || wonders(tour) || !tasks.every(isClosed)) return [];
    const kind = tasks.some(asksHowMany) ? "counting" : "closed";
    const place = { ...below(tour.at, "stops"), on: "key" } as const;
    return [problem("task/all-closed", place, { kind, tasks: tasks.length })];
  });
}

const fewestTasks = 3;

/** A stop without tasks asks what pupils see, think and wonder. */
function wonders({ stops }: Tour): boolean {
  return stops.some(({ activities }) => activities.length === 0);
}

function isClosed(activity: Activity): boolean {
  return closedTypes.has(activity.type) || asksHowMany(activity);
}

function asksHowMany({ type, ask }: Activity): boolean {
  return (
    type === "count-measure" || Object.values(ask).some((words) => /^(?:how many|quant[ao]s)\b/i.test(words))
  );
}
