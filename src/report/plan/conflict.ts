/** Why there is no plan, in sentences. */
import type { Text } from "../../model/text.ts";
import type { PlanChoice } from "../../plan/tour/choice.ts";
import type { Conflict } from "../../plan/tour/conflict.ts";
import type { TourPlan } from "../../plan/tour/types.ts";
import { inMinutes, leftOutSentence, listed } from "./words.ts";

type Named = (text: Text) => string;

/** One sentence a thing that cannot hold together with the others; empty where there is a plan. */
export function conflictSentences(plan: TourPlan, title: Named): readonly string[] {
  const { conflict } = plan;
  if (conflict === null) return [];
  const name = (choice: PlanChoice): string => nameOf(choice, title);
  switch (conflict.kind) {
    case "must-left-out":
      return conflict.leftOut.map(
        ({ choice, reason }) =>
          `${name(choice)} must be seen, but cannot be: ${leftOutSentence(reason, plan)}.`,
      );
    case "clash":
      return clashSentences(conflict, plan, name);
    case "nothing-fits":
      return [nothingFits(conflict.neededMinutes, plan)];
    case "nothing-serves":
      return ["Nothing that can be visited serves an outcome that the tour promises."];
    case "nothing-there":
      return ["The tour's venues have no exhibit that can be visited."];
  }
}

function nameOf({ exhibits, stop, title }: PlanChoice, named: Named): string {
  return exhibits[0]?.id ?? (stop === null ? named(title) : `stop ${stop.number}`);
}

function nothingFits(neededMinutes: number | null, { minutes, tour }: TourPlan): string {
  if (neededMinutes === null)
    return tour.stepFree
      ? "No way without steps leads from the start to any stop and on to the end."
      : "No way leads from the start to any stop and on to the end.";
  return `With arrival, wrap-up and buffer even the quickest stop takes ${inMinutes(neededMinutes)}; the class has ${minutes.slot ?? 0}.`;
}

type Clash = Extract<Conflict, { readonly kind: "clash" }>;

function clashSentences(
  { musts, isSlot, neededMinutes, maxStops, before, closing }: Clash,
  { minutes, tour }: TourPlan,
  name: (choice: PlanChoice) => string,
): readonly string[] {
  const all = listed(musts.map(name));
  const needed = neededMinutes === null ? "" : ` ${inMinutes(neededMinutes)} in all`;
  const sentences = [
    ...(maxStops === null ? [] : [`${all} must be seen: more than ${maxStops} stops.`]),
    ...before.map(({ first, then }) => `${name(first)} must come before ${name(then)}.`),
    ...(closing.length === 0 ? [] : [`${listed(closing.map(name))} cannot be visited in opening hours.`]),
    ...(isSlot
      ? [
          `${all} ${musts.length === 1 ? "takes" : "take"}${needed}; the class has ${minutes.slot ?? 0} minutes.`,
        ]
      : []),
  ];
  const way = tour.stepFree ? "No way without steps joins" : "No way joins";
  return sentences.length > 0 ? sentences : [`${way} ${all === "" ? "the stops" : all}.`];
}
