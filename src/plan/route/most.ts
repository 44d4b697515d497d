/** How many stops a route can have, and how much it can win, seen from far above: knapsacks without ways. */
import type { Course } from "./course.ts";
import { leastCosts } from "./completion.ts";
import { at, item, upTo } from "./numbers.ts";

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

/** No route is worth more: the best stops for their minutes, each taken alone, the last one in part. */
export function mostWorth(course: Course): number {
  const { gains, count } = course;
  const least = leastCosts(course);
  const stops = upTo(count).map((node) => {
    const worth = item(gains.of, node).reduce(
      (sum, gain) => sum + at(gains.worth, gain),
      at(gains.bonus, node),
    );
    return { worth, minutes: at(least, node) };
  });
  stops.sort((a, b) => b.worth * a.minutes - a.worth * b.minutes);
  let left = course.slot;
  let most = 0;
  for (const { worth, minutes } of stops) {
    most += minutes <= left ? worth : (worth * left) / minutes;
    left -= Math.min(left, minutes);
  }
  const all = [...gains.worth, ...gains.bonus].reduce((sum, each) => sum + each, 0);
  return Math.min(all, most);
}
