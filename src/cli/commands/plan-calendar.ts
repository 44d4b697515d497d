/** `docent plan --format ics`: plans on the day and hour that were asked for, or of the only visit. */
import { daysOf, type PlanDay } from "../../docent/plan.ts";
import { calendarText, type CalendarEvent } from "../../exchange/ics.ts";
import type { Project } from "../../model/project.ts";
import type { PlanStop, TourPlan } from "../../plan/tour/types.ts";
import { words, type PlanReportOptions } from "../../report/plan/options.ts";
import { UsageError } from "../usage-error.ts";

type Planned = { readonly look: PlanReportOptions; readonly day: PlanDay; readonly project: Project };

/** An event a stop; minutes are rounded to whole ones. */
export function planCalendar(plans: readonly TourPlan[], { look, day, project }: Planned): string {
  const events = plans.flatMap((plan) => {
    const { dates, startMinute } = daysOf(project, project.tours.get(plan.tour.id) ?? plan.tour, day);
    const [date] = dates;
    if (date === undefined || startMinute === null || dates.length > 1) throw whenMissing(plan);
    return plan.stops.map((stop, index) =>
      eventOf(stop, { plan, look, date, startMinute, number: index + 1 }),
    );
  });
  const titles = plans.map(({ tour }) => words(tour.title, look));
  return calendarText(titles.join(", "), events);
}

function whenMissing({ tour }: TourPlan): UsageError {
  return new UsageError(
    `A calendar needs the day and the hour of the tour ${tour.id}.`,
    `Say them:  docent plan ${tour.id} --format ics --date 2026-05-14 --start 10:00`,
  );
}

type When = {
  readonly plan: TourPlan;
  readonly look: PlanReportOptions;
  readonly date: string;
  readonly startMinute: number;
  readonly number: number;
};

function eventOf(
  { choice, from, to, outcomes }: PlanStop,
  { plan, look, date, startMinute, number }: When,
): CalendarEvent {
  const venue = plan.tour.venues.find(({ id }) => id === choice.room?.venue);
  const places = [choice.room?.label ?? "", venue === undefined ? "" : words(venue.title, look)];
  return {
    uid: `${plan.tour.id}-${date}-${number}@docent`,
    date,
    fromMinute: Math.round(startMinute + from),
    toMinute: Math.round(startMinute + to),
    title: words(choice.title, look),
    place: places.filter((place) => place !== "").join(", "),
    note: outcomes.map((outcome) => words(outcome.short ?? outcome.statement, look)).join("\n"),
  };
}
