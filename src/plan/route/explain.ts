/**
 * Why a plan is as it is, each answer computed by searching again with one thing changed. Each question has its share of
 * work, so that every machine answers the same ones; only a time limit that is reached leaves more of them open.
 */
import { planValue } from "./check.ts";
import { effortOf, rewarding, without } from "./alternatives.ts";
import type { Effort } from "./alternatives.ts";
import type { RouteOptions, RouteRequest, RouteResult } from "./request.ts";
import { searchRoute } from "./search.ts";
import { shortestRoute } from "./shortest.ts";

export type Loss = {
  /** The candidate of a stop. */
  readonly index: number;
  /** How much less the best plan without it is worth; less than 0 when a must stands in the way of a better one. */
  readonly value: number;
  /** False: its share of work did not suffice, or the time was up; the loss is at most this. */
  readonly isExact: boolean;
};

/** All losses, all missed outcomes, all rungs of a ladder may take this much work. */
const lossSteps = 1.5e6;
const extraSteps = 1.5e6;
const rungSteps = 6e6;

/** What each stop of a plan is good for: what is lost if it is dropped and all else may be chosen anew. */
export async function lossesIfDropped(
  request: RouteRequest,
  plan: RouteResult,
  options: RouteOptions,
): Promise<readonly Loss[]> {
  const effort = effortOf(options, lossSteps);
  const losses: Loss[] = [];
  for (const [position, { index }] of plan.stops.entries()) {
    const share = effort.share(plan.stops.length - position);
    if (share.timeLimitSeconds <= 0) {
      losses.push({ index, value: plan.value - planValue(request, others(plan, index)), isExact: false });
      continue;
    }
    // Leaving out what nobody asked for makes no plan better.
    const most = request.must.includes(index) ? {} : { mostValue: plan.bound };
    const about = { anyOfValue: true, hint: others(plan, index), ...most };
    const other = await searchRoute(without(request, index), { ...share, ...about });
    losses.push({
      index,
      value: plan.value - other.value,
      isExact: other.status === "optimal" || other.status === "infeasible" || other.value >= plan.value,
    });
  }
  return losses;
}

function others(plan: RouteResult, index: number): readonly number[] {
  return plan.stops.map((stop) => stop.index).filter((each) => each !== index);
}

export type Extra = {
  readonly outcome: number;
  /** No slot longer by less than this allows a plan worth as much that also serves the outcome. */
  readonly atLeast: number;
  /** A slot longer by this does; null when none was found. */
  readonly atMost: number | null;
};

/** Slots are told apart to half a minute. */
const fineness = 0.5;
const mostSteps = 8;

/** For each outcome that a plan misses: the minutes more that would serve it and keep the plan's value. */
export async function extraMinutes(
  request: RouteRequest,
  plan: RouteResult,
  options: RouteOptions,
): Promise<readonly Extra[]> {
  const effort = effortOf(options, extraSteps);
  const missed = missedOutcomes(request, plan);
  const extras: Extra[] = [];
  for (const [position, outcome] of missed.entries()) {
    extras.push(await extraFor({ request, plan, effort, left: missed.length - position }, outcome));
  }
  return extras;
}

/** Outcomes that candidates serve and the plan's stops do not. */
export function missedOutcomes(request: RouteRequest, plan: RouteResult): readonly number[] {
  const served = (indexes: readonly number[]) =>
    new Set(
      indexes.flatMap((index) => request.candidates[index]?.serves.map(({ outcome }) => outcome) ?? []),
    );
  const chosen = served(plan.stops.map((stop) => stop.index));
  const possible = served([...request.candidates.keys()]);
  return [...request.outcomes.keys()].filter((outcome) => possible.has(outcome) && !chosen.has(outcome));
}

type Question = {
  readonly request: RouteRequest;
  readonly plan: RouteResult;
  readonly effort: Effort;
  /** Outcomes still to be asked about. */
  readonly left: number;
};

async function extraFor(question: Question, outcome: number): Promise<Extra> {
  const { slotMinutes } = question.request;
  const ask = asking(question, outcome);
  let known = shortestServing(question, outcome);
  for (let step = 0; step < mostSteps && !isFound(known); step += 1) {
    const narrower = narrowed(known, await ask(known.next, mostSteps - step), slotMinutes);
    if (narrower === null) break;
    known = narrower;
  }
  const { low, high } = known;
  const atMost = high === null ? null : Math.max(0, high - slotMinutes);
  return { outcome, atLeast: Math.min(low - slotMinutes, atMost ?? Infinity), atMost };
}

/** By looking for the shortest such route, first in slots a little longer, then in far longer ones. */
function shortestServing({ request, plan, effort, left }: Question, outcome: number): Between {
  const { slotMinutes } = request;
  const { changed, enoughValue } = served(request, plan, outcome);
  let low = slotMinutes;
  for (const slot of [slotMinutes * 1.1 + 4, slotMinutes * 1.5 + 20, slotMinutes * 4 + 60]) {
    const found = shortestRoute({ ...changed, slotMinutes: slot }, enoughValue, effort.share(left * 2));
    if (found.minutes === null && found.isProved) low = slot;
    else if (found.minutes === null || !found.isProved) return between(low, found.minutes);
    else return between(Math.max(low, found.minutes), found.minutes);
  }
  return between(low, null);
}

function between(low: number, high: number | null): Between {
  return { low, high, next: high === null ? low + 4 : (low + high) / 2 };
}

/** Slots: the longest that does not suffice, the shortest known that does, and the one to ask about next. */
type Between = { readonly low: number; readonly high: number | null; readonly next: number };

function isFound({ low, high }: Between): boolean {
  return high !== null && high - low <= fineness;
}

/** Null when the answer says nothing, or so long a slot is absurd. */
function narrowed({ low, high, next }: Between, answer: Answer, slot: number): Between | null {
  if (answer.minutes !== null) {
    const shorter = Math.min(high ?? Infinity, answer.minutes);
    return { low, high: shorter, next: (low + shorter) / 2 };
  }
  if (!answer.isProved || (high === null && next > 4 * slot + 60)) return null;
  return { low: next, high, next: high === null ? next + (next - slot) * 2 : (next + high) / 2 };
}

type Answer = {
  /** What the plan that was found takes; null when none was. */
  readonly minutes: number | null;
  /** That there is none is proved. */
  readonly isProved: boolean;
};

/** Whether a slot allows a plan of the present value that serves the outcome. */
function asking(
  { request, plan, effort, left }: Question,
  outcome: number,
): (slot: number, steps: number) => Promise<Answer> {
  const { changed, enoughValue } = served(request, plan, outcome);
  return async (slotMinutes, steps) => {
    const share = effort.share(left * steps);
    if (share.timeLimitSeconds <= 0) return { minutes: null, isProved: false };
    const found = await searchRoute({ ...changed, slotMinutes }, { ...share, enoughValue, anyOfValue: true });
    const serves = found.value >= enoughValue - 1e-6;
    return {
      minutes: serves ? found.usedMinutes : null,
      isProved: !serves && found.bound < enoughValue - 1e-6,
    };
  };
}

/** The request in which only plans that serve the outcome and keep the value are worth `enoughValue`. */
function served(
  request: RouteRequest,
  plan: RouteResult,
  outcome: number,
): { readonly changed: RouteRequest; readonly enoughValue: number } {
  const reward = request.outcomes.reduce((sum, { weight }) => sum + weight, 1) + plan.value;
  return { changed: rewarding(request, outcome, reward), enoughValue: reward + plan.value };
}

export type TradeOff = { readonly slotMinutes: number; readonly plan: RouteResult };

const mostRungs = 12;

/**
 * Plans for a ladder of slots, shortest first, from short to half as long again unless `wanted` says which, longest
 * first; a longer one is never worth less.
 */
export async function tradeOff(
  request: RouteRequest,
  options: RouteOptions,
  wanted?: readonly number[],
): Promise<readonly TradeOff[]> {
  const effort = effortOf(options, rungSteps);
  const slots = wanted ?? ladder(request.slotMinutes);
  const rungs: TradeOff[] = [];
  for (const [position, slotMinutes] of slots.entries()) {
    const longer = rungs[0]?.plan;
    const share = effort.share(slots.length - position);
    const fits = longer !== undefined && longer.stops.length > 0 && longer.usedMinutes <= slotMinutes;
    const plan = fits ? longer : await searchRoute({ ...request, slotMinutes }, share);
    if (plan.status === "infeasible" || plan.stops.length === 0) break;
    rungs.unshift({ slotMinutes, plan });
  }
  return raised(rungs);
}

/** Longest first: 150 % of the slot, then in even steps of at least five minutes; the slot itself is one of them. */
function ladder(slotMinutes: number): readonly number[] {
  const step = Math.max(5, Math.ceil(slotMinutes / 8 / 5) * 5);
  const longer = Math.floor((slotMinutes * 0.5) / step);
  return Array.from({ length: mostRungs }, (_, rung) => slotMinutes + (longer - rung) * step).filter(
    (slot) => slot > 0,
  );
}

/** A search cut short may have missed what a shorter slot's plan has. */
function raised(rungs: readonly TradeOff[]): readonly TradeOff[] {
  let best: RouteResult | null = null;
  return rungs.map(({ slotMinutes, plan }) => {
    const better: RouteResult =
      best !== null && best.value > plan.value ? { ...best, status: plan.status, bound: plan.bound } : plan;
    best = better;
    return { slotMinutes, plan: better };
  });
}
