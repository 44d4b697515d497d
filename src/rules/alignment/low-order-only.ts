/** `alignment/low-order-only`: a class of ten and more that is only asked to remember and to understand. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Tour } from "../../model/tour.ts";
import { visitTasks } from "../activities.ts";
import type { Facts } from "../facts.ts";

export function lowOrderOnly({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].filter(isOldEnough).flatMap((tour) => {
    const levels = visitTasks(tour).map(({ bloom }) => bloom);
    const isLow = levels.every((level) => level === "remember" || level === "understand");
    if (levels.length < fewestTasks || !isLow) return [];
    const place = { ...below(tour.at, "stops"), on: "key" } as const;
    return [problem("alignment/low-order-only", place, { tasks: levels.length })];
  });
}

/** A task that says no level may be of any. */
const fewestTasks = 2;
const age = 10;

function isOldEnough({ audience: { ages } }: Tour): boolean {
  return ages !== null && ages[0] >= age;
}
