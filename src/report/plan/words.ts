/** The sentences of a plan: why a stop is in it, how good it is, why there is none. English, as all that docent says. */
import { shownMinutes } from "../../base/minutes.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { LeftOutReason } from "../../plan/tour/choice.ts";
import type { Missed, PlanStop, TourPlan } from "../../plan/tour/types.ts";

/** "1 minute", "2.5 minutes". */
export function inMinutes(minutes: number): string {
  const shown = shownMinutes(minutes);
  return `${shown} ${shown === 1 ? "minute" : "minutes"}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function refs(outcomes: readonly Outcome[]): string {
  return listed(outcomes.map(({ ref }) => ref));
}

/** Why a stop is in the plan: "no other stop does as much for sea:silt; also serves sea:draw". */
export function becauseOf({ choice, isMust, alone, outcomes }: PlanStop): string {
  const others = outcomes.filter((outcome) => !alone.includes(outcome));
  const also = alone.length > 0 ? "also serves" : "serves";
  const reasons = [
    ...(isMust ? ["must be seen"] : []),
    ...(alone.length > 0 ? [`no other stop does as much for ${refs(alone)}`] : []),
    ...(others.length > 0 ? [`${also} ${refs(others)}`] : []),
  ];
  if (reasons.length > 0) return reasons.join("; ");
  return choice.stop === null ? "a favourite" : "written in the tour";
}

/** What is lost without a stop; null where that is not known. */
export function lossOf({ lossIfDropped: loss, outcomes }: PlanStop): string | null {
  if (loss === null || (loss === 0 && outcomes.length === 0)) return null;
  if (loss === 0) return "another plan without it is worth as much";
  const worth = shownMinutes(Math.abs(loss));
  return loss > 0
    ? `the best plan without it is worth ${worth} less`
    : `the best plan without it is worth ${worth} more`;
}

/** How sure a plan is. */
export function statusSentence({ status, value, bound }: TourPlan): string {
  if (status === "optimal") return "This is the best possible.";
  if (status === "infeasible") return "There is no such plan.";
  if (status === "unknown") return "No plan was found in the time: give it more with --time-limit.";
  const percent = Math.ceil(((bound - value) / bound) * 1000) / 10;
  return `This is within ${percent} % of the best possible; --time-limit gives it more time to look.`;
}

export function missedSentence({ extraMinutes, atLeastMinutes, isPossible }: Missed): string {
  if (!isPossible) return "nothing here serves it";
  if (extraMinutes === null)
    return atLeastMinutes === null || atLeastMinutes === 0
      ? "it would take more minutes"
      : `even ${inMinutes(atLeastMinutes)} more would not do`;
  return extraMinutes === 0
    ? "it fits instead of something else"
    : `${inMinutes(extraMinutes)} more would do`;
}

export function leftOutSentence(reason: LeftOutReason, { tour }: TourPlan): string {
  const sentences: Readonly<Record<LeftOutReason, string>> = {
    "not-on-display": "not on display",
    "room-closed": "its room is closed",
    "closed-that-day": "closed on the day of the visit",
    "too-small": "too small for the group",
    "no-room": "no room is written for it",
    elsewhere: "not in a venue of the tour",
    "no-way": tour.stepFree ? "no way without steps leads there and on" : "no way leads there and on",
  };
  return sentences[reason];
}
