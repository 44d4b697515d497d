/** `time/order-broken`: stops against the order the tour asks for; a carousel whose stops differ in length. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Group, Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";

export function orderBroken({ project }: Facts): readonly Problem[] {
  return [
    ...[...project.tours.values()].flatMap((tour) => [...wrongPairs(tour), ...unequal(tour)]),
    ...[...project.visits.values()].flatMap((visit) =>
      visit.groups.flatMap((group) => wrongStart(group, visit)),
    ),
  ];
}

function wrongPairs(tour: Tour): readonly Problem[] {
  return brokenPairs(tour, tour.stops).map(({ at, first, then }) =>
    problem("time/order-broken", at, {
      reason: "before",
      first: said(first.title),
      then: said(then.title),
      group: null,
    }),
  );
}

function brokenPairs(tour: Tour, stops: readonly Stop[]): Tour["before"] {
  const firstStop = (exhibit: Exhibit): number =>
    stops.findIndex(({ exhibits }) => exhibits.includes(exhibit));
  return tour.before.filter(({ first, then }) => {
    const [earlier, later] = [firstStop(first), firstStop(then)];
    return earlier !== -1 && later !== -1 && later < earlier;
  });
}

function unequal({ mode, pedagogy, stops, at }: Tour): readonly Problem[] {
  if (mode !== "carousel" && pedagogy !== "carousel") return [];
  const minutes = [...new Set(stops.map((stop) => stop.minutes))];
  if (minutes.length < 2) return [];
  return [problem("time/order-broken", below(at, "stops"), { reason: "unequal", minutes })];
}

/** A group that starts in the middle and comes round. */
function wrongStart({ id, at, tour, route }: Group, { order }: Visit): readonly Problem[] {
  if (route === null || route <= 1) return [];
  const routeAt = below(at, "route");
  if (order === "story")
    return [problem("time/order-broken", routeAt, { reason: "story", group: id, stop: route })];
  const rotated = [...tour.stops.slice(route - 1), ...tour.stops.slice(0, route - 1)];
  const already = brokenPairs(tour, tour.stops);
  return brokenPairs(tour, rotated)
    .filter((pair) => !already.includes(pair))
    .map(({ first, then }) =>
      problem("time/order-broken", routeAt, {
        reason: "before",
        first: said(first.title),
        then: said(then.title),
        group: id,
      }),
    );
}
