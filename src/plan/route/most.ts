/** How many stops a route can have, and how much it can win, seen from far above: knapsacks without ways. */
import type { Course } from "./course.ts";
import { leastCosts, leastMinutes } from "./completion.ts";
import { worthOf } from "./gains.ts";
import { decimalAt, item, upTo, wholeAt } from "./numbers.ts";
import { sitesOf } from "./sites.ts";

/** No route has more stops than this. */
export function mostStops(course: Course): number {
  const costs = [...leastCosts(course)].sort((a, b) => a - b);
  let left = course.slot;
  const fitting = upTo(costs.length).filter((index) => {
    left -= costs[index] ?? 0;
    return left >= 0;
  });
  return Math.min(fitting.length, course.maxStops);
}

type Win = { readonly worth: number; /** Minutes for one of worth. */ readonly rate: number };

/** No route is worth more: each gain once, at the best rate of the stops that bring it, the last one in part. */
export function mostWorth(course: Course): number {
  const wins = [...winsOf(course)].filter(({ worth }) => worth > 0).sort((a, b) => a.rate - b.rate);
  let left = course.slot;
  let most = 0;
  for (const { worth, rate } of wins) {
    if (worth * rate > left) return most + left / rate;
    left -= worth * rate;
    most += worth;
  }
  return most;
}

/** Of gains, and of bonuses: as completionBounds has them, for a whole route. */
function winsOf(course: Course): readonly Win[] {
  const { gains, count } = course;
  const { members, of } = sitesOf(course);
  const { stay, enter } = leastMinutes(course);
  const placeWorth = Float64Array.from(members, (stops) => worthOf(gains, stops));
  const rates = new Float64Array(gains.worth.length).fill(Infinity);
  const bonuses = upTo(count).map((node): Win => {
    const place = wholeAt(of, node);
    const rate =
      decimalAt(stay, node) / worthOf(gains, [node]) + decimalAt(enter, place) / decimalAt(placeWorth, place);
    const bonus = decimalAt(gains.bonus, node);
    for (const gain of item(gains.of, node)) rates[gain] = Math.min(decimalAt(rates, gain), rate);
    return { worth: bonus, rate };
  });
  return [...bonuses, ...[...gains.worth].map((worth, gain) => ({ worth, rate: decimalAt(rates, gain) }))];
}
