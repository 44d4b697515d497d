/** `alignment/stop-without-outcome`: a stop that serves nothing, in a tour that promises something. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Stop } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";

export function stopWithoutOutcome({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()]
    .filter(({ outcomes }) => outcomes.length > 0)
    .flatMap(({ stops }) => stops)
    .filter((stop) => !stop.optional && stop.purpose === null && !servesSomething(stop))
    .map(({ at, number, title }) =>
      problem("alignment/stop-without-outcome", at, { stop: number, title: said(title) }),
    );
}

/** An exhibit that can teach something is reason enough to stop at it. */
function servesSomething({ teaches, assesses, exhibits }: Stop): boolean {
  return teaches.length > 0 || assesses.length > 0 || exhibits.some(({ outcomes }) => outcomes.length > 0);
}
