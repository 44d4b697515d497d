/** The pipeline of planning: a project's tour and wishes → its plan. */
import { minuteOf } from "../base/day.ts";
import type { Project } from "../model/project.ts";
import type { Tour } from "../model/tour.ts";
import type { Visit } from "../model/visit.ts";
import type { PlanDays } from "../plan/tour/choice.ts";
import { planTour, type PlanLimits } from "../plan/tour/plan.ts";
import type { PlanWishes } from "../plan/tour/task.ts";
import type { TourPlan } from "../plan/tour/types.ts";

/** A day and an hour that were asked for; null where the project's visits are to say them. */
export type PlanDay = { readonly date: string | null; readonly start: string | null };

export type PlanCall = { readonly wishes: PlanWishes; readonly day: PlanDay; readonly limits: PlanLimits };

/** The stops that teach most within the minutes, or the written ones timed and put in the best order. */
export function plan(project: Project, tour: Tour, { wishes, day, limits }: PlanCall): Promise<TourPlan> {
  const visits = visitsOf(project, tour);
  const isStory = visits.some(({ order }) => order === "story");
  return planTour(tour, {
    wishes: { ...wishes, keepOrder: wishes.keepOrder || isStory },
    source: { exhibits: project.exhibits.values(), pace: project.pace, days: daysOf(project, tour, day) },
    limits,
  });
}

/**
 * The days a plan is for: the one asked for, else those of all visits. An hour counts only on one day: the one asked
 * for, or the arrival of a visit whose whole class goes on the tour at once.
 */
export function daysOf(project: Project, tour: Tour, { date, start }: PlanDay): PlanDays {
  const visits = visitsOf(project, tour).filter((visit) => date === null || visit.date === date);
  const dates = date === null ? visits.flatMap((visit) => visit.date ?? []) : [date];
  const groups = visits.flatMap((visit) => visit.groups.filter((group) => group.tour === tour));
  const hour = start ?? (visits.length === 1 ? arrivalOf(visits[0]) : null);
  const unique = [...new Set(dates)].sort();
  return {
    dates: unique,
    startMinute: unique.length === 1 && hour !== null ? minuteOf(hour) : null,
    groupSize: groups.length === 0 ? tour.audience.size : Math.max(...groups.map(({ size }) => size)),
  };
}

function arrivalOf(visit: Visit | undefined): string | null {
  if (visit === undefined || visit.groups.length > 1 || visit.fixed.length > 0) return null;
  return visit.groups[0]?.arrive ?? visit.arrive;
}

function visitsOf({ visits }: Project, tour: Tour): readonly Visit[] {
  return [...visits.values()].filter(
    (visit) => visit.tour === tour || visit.groups.some((group) => group.tour === tour),
  );
}
