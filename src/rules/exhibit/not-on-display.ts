/** `exhibit/not-on-display`: a stop at what is away, on the day of a visit that is still to come or at all. */
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import { below } from "../../base/place.ts";
import type { NotOnDisplay } from "../../base/codes/rules/exhibit.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";
import { said } from "../text-address.ts";

export function notOnDisplay(facts: Facts): readonly Problem[] {
  const visits = daysByTour(facts);
  return stopsOf(facts.project).flatMap(({ tour, stop }) => {
    if (stop.alternative !== null) return [];
    const days = visits.get(tour) ?? [];
    return stop.exhibits.flatMap((exhibit) => {
      const found = awayOn(exhibit, days, facts.today);
      if (found === null) return [];
      const told = problem("exhibit/not-on-display", below(stop.at, "exhibit"), found);
      return [seeAlso(told, below(exhibit.at, "onDisplay"), "the exhibit says so here")];
    });
  });
}

/** The days of visits from today on. */
function daysByTour({ project, today }: Facts): ReadonlyMap<Tour, readonly string[]> {
  const days = new Map<Tour, string[]>();
  for (const visit of project.visits.values()) {
    if (visit.date === null || visit.date < today) continue;
    for (const tour of new Set([visit.tour, ...visit.groups.map((group) => group.tour)])) {
      days.set(tour, [...(days.get(tour) ?? []), visit.date].sort());
    }
  }
  return days;
}

function awayOn(exhibit: Exhibit, days: readonly string[], today: string): NotOnDisplay | null {
  const { onDisplay: status, displayFrom, displayTo, replacedBy } = exhibit;
  if (status !== "loan" && status !== "store" && status !== "conservation") return null;
  if (replacedBy !== null) return null;
  const isAway = (day: string): boolean => (displayFrom ?? day) <= day && day <= (displayTo ?? day);
  const title = said(exhibit.title);
  if (displayFrom === null && displayTo === null) return { title, status, date: null };
  if (days.length === 0) return isAway(today) ? { title, status, date: null } : null;
  const date = days.find(isAway);
  return date === undefined ? null : { title, status, date };
}
