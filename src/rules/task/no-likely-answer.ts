/** `task/no-likely-answer`: a question that others are to ask, without what pupils may say. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Activity } from "../../model/activity.ts";
import type { Tour } from "../../model/tour.ts";
import type { ActivityType } from "../../model/vocabulary.ts";
import { activitiesOf } from "../activities.ts";
import type { Facts } from "../facts.ts";
import { isForOthers } from "../stops-at.ts";
import { hasAnswer } from "./kinds.ts";

export function noLikelyAnswer({ project }: Facts): readonly Problem[] {
  const asked = activitiesOf(project).filter(({ type }) => findable.has(type));
  const talked = [...project.tours.values()].filter(isForOthers).flatMap(questionsOf);
  return [...asked, ...talked]
    .filter((activity) => activity.phase !== "family" && !isAnswered(activity))
    .map(({ at, type }) => problem("task/no-likely-answer", at, { type }));
}

/** What can be found before the object. */
const findable: ReadonlySet<ActivityType> = new Set(["short-answer", "count-measure", "label-image"]);

/** What pupils say themselves: who made a tour knows what they mean by it, until it goes to others. */
const open: ReadonlySet<ActivityType> = new Set(["open", "long-answer", "compare", "table"]);

/** These methods take whatever pupils say. */
const takesAll: ReadonlySet<string> = new Set(["vts", "see-think-wonder"]);

function questionsOf({ stops, around, pedagogy }: Tour): readonly Activity[] {
  if (pedagogy !== null && takesAll.has(pedagogy)) return [];
  return [...stops.flatMap(({ activities }) => activities), ...around].filter(({ type }) => open.has(type));
}

function isAnswered(activity: Activity): boolean {
  return hasAnswer(activity) || activity.answer?.evidenceAt != null;
}
