/** `task/no-answer`: a closed question whose answer key would be empty. */
import { problem, type Problem } from "../../base/problem.ts";
import { activitiesOf } from "../activities.ts";
import type { Facts } from "../facts.ts";
import { hasAnswer, needsAnswer } from "./kinds.ts";

export function noAnswer({ project }: Facts): readonly Problem[] {
  return activitiesOf(project)
    .filter((activity) => needsAnswer.has(activity.type) && !hasAnswer(activity))
    .map(({ at, type }) => problem("task/no-answer", at, { type }));
}
