/**
 * Whether all groups can share the stops by an end, seen through prices: were a minute at each stop to cost something, and
 * all minutes there are together 1, then groups that find a place for everybody spend 1 at most. If even their cheapest
 * days cost more, there is no place. Prices rise where cheapest days meet, until that is shown; meanwhile groups choose
 * their days at these prices one after the other, which may be a timetable.
 */
import { item, real, upTo } from "../arrays.ts";
import { emptyBoard, firstOpen, place, shutTimes } from "../board.ts";
import type { Problem } from "../problem.ts";
import { closed, marketOf, noise, pricesOf, use } from "./market.ts";
import type { Market } from "./market.ts";
import { cheapest, trace } from "./priced-tour.ts";
import type { PricedTour } from "./priced-tour.ts";

/** Rounds of prices, and the costs looked at in all of them together. */
const mostRounds = 600;
const fewestRounds = 40;
const mostCosts = 4e6;

/** Rounds after which groups choose. */
const patience = 16;

/** Starts that end in time; `none`: proved that there are none; `unknown`: it takes too long to tell. */
export type Haggled = Float64Array | "none" | "unknown";

/** Looks for starts of all activities that end by a tick. */
export function haggle(problem: Problem, end: number, timeIsUp: () => boolean): Haggled {
  const market = marketOf(problem, end);
  const { kinds, price } = market;
  if (kinds.some(({ tour }) => tour.cost.length === 0)) return "none";
  const rounds = roundsOf(market);
  if (rounds < fewestRounds || !kinds.some(({ tour }) => hasWalks(tour))) return "unknown";
  const regret = new Float64Array(price.length);
  for (let round = 1; round <= rounds && (round % 2 !== 0 || !timeIsUp()); round += 1) {
    const spent = spend(market);
    if (spent > 1 + noise) return "none";
    raise(market, regret, spent);
    const start = round % patience === 0 ? sell(market, round / patience) : null;
    if (start !== null) return start;
  }
  return "unknown";
}

/** So many that all together take a fraction of a second. */
function roundsOf({ kinds, price, span }: Market): number {
  if (price.length === 0) return 0;
  const costs = kinds.reduce((sum, { tour: { cost, offset, size } }) => {
    return sum + cost.length + offset.length + size * span;
  }, price.length);
  return Math.min(mostRounds, Math.floor(mostCosts / costs));
}

/** Without walks there are too many days, and other bounds do. */
function hasWalks({ size, gap, length }: PricedTour): boolean {
  return gap.some((ticks, at) => ticks > real(length, Math.floor(at / size)));
}

/** What the cheapest days cost together; and notes what they use. */
function spend(market: Market): number {
  market.used.fill(0);
  return market.kinds.reduce((sum, { tour, groups }) => {
    const cost = cheapest(tour, pricesOf(market, tour, false));
    trace(tour, (position, start) => {
      use(market, { index: item(tour.activities, position), start, groups });
    });
    return sum + cost * groups;
  }, 0);
}

/** Prices in proportion to how much more each tick should have cost so far. */
function raise({ price, used }: Market, regret: Float64Array, spent: number): void {
  let sum = 0;
  for (let at = 0; at < price.length; at += 1) {
    const next = Math.max(0, real(regret, at) + real(used, at) - spent);
    regret[at] = next;
    sum += next;
  }
  if (sum === 0) return;
  for (let at = 0; at < price.length; at += 1) price[at] = real(regret, at) / sum;
}

/** Group by group takes the cheapest day that is left; null when one has none, or when leaders' walks stand against it. */
function sell(market: Market, turn: number): Float64Array | null {
  const { problem, groups, kinds } = market;
  if (groups.length < problem.groups.length) return null;
  const starts = problem.head.slice();
  market.used.fill(0);
  for (const rank of upTo(groups.length)) {
    const { activities, kind } = item(groups, (rank + turn) % groups.length);
    const { tour } = item(kinds, kind);
    if (!(cheapest(tour, pricesOf(market, tour, true)) < closed)) return null;
    trace(tour, (position, start) => {
      const index = item(activities, position);
      starts[index] = start;
      use(market, { index, start, groups: 1 });
    });
  }
  return isKept(problem, starts) ? starts : null;
}

/** Whether everything is as far apart as it must be. */
function isKept(problem: Problem, starts: Float64Array): boolean {
  const board = emptyBoard(problem);
  for (const index of upTo(problem.count)) place(board, index, real(starts, index));
  return upTo(problem.count).every((index) => {
    return firstOpen(shutTimes(problem, board, index), real(starts, index)) === real(starts, index);
  });
}
