/** How many stops a route can have, and how much it can win, seen from far above: knapsacks without ways. */
import type { Course } from "./course.ts";
import { leastCosts } from "./completion.ts";
import { upTo } from "./numbers.ts";

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
