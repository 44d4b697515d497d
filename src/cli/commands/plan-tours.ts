/** The action of `docent plan`. */
import { minuteOf } from "../../base/day.ts";
import type { Tour } from "../../model/tour.ts";
import { daysOf, plan, type PlanDay } from "../../docent/plan.ts";
import type { TourPlan } from "../../plan/tour/types.ts";
import { jsonPlan } from "../../report/plan/json.ts";
import type { PlanReportOptions } from "../../report/plan/options.ts";
import { tablePlans } from "../../report/plan/table.ts";
import { chosen } from "../choice.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadFor, type Loaded } from "../load.ts";
import { writeResult } from "../result.ts";
import { complain, printProblems } from "../talk.ts";
import { toursOf } from "../targets.ts";
import { UsageError } from "../usage-error.ts";
import { planCalendar } from "./plan-calendar.ts";
import { planWishes, type PlanOptions } from "./plan-wishes.ts";
import { writePlans } from "./plan-write.ts";

export async function planTours(
  context: Context,
  typed: readonly string[],
  options: PlanOptions,
): Promise<ExitCode> {
  const loaded = loadFor(context, typed, { rules: false });
  const { whole, broken, problems } = toursOf(context, loaded, typed);
  const format = context.settings.json ? "json" : options.format;
  if (format === "json" && whole.length + broken.length > 1)
    throw new UsageError(
      "As JSON there is one plan at a time.",
      `Name the tour:  docent plan ${whole[0]?.id ?? broken[0] ?? ""} --json`,
    );
  const look = lookFor(context, loaded, options);
  const plans = await plansOf(context, loaded, { tours: whole, options });
  if (plans.length > 0) writeResult(context, textOf(plans, { format, look, day: dayOf(options), loaded }));
  if (options.write === true) writePlans(context, loaded, plans);
  if (broken.length > 0) {
    printProblems(context, { ...loaded, problems });
    complain(context, `${broken.join(", ")} cannot be planned until the errors above are mended.`);
  }
  const isAll = broken.length === 0 && plans.every(({ stops }) => stops.length > 0);
  return isAll ? exitCodes.done : exitCodes.contentHasProblems;
}

type Wanted = { readonly tours: readonly Tour[]; readonly options: PlanOptions };

/** Wishes are checked for all tours before the first is planned. */
async function plansOf(
  { host }: Context,
  { project }: Loaded,
  { tours, options }: Wanted,
): Promise<readonly TourPlan[]> {
  const limits = {
    timeLimitSeconds: options.timeLimit,
    elapsedSeconds: () => host.clock() / 1000,
    tradeOff: options.tradeOff ?? false,
  };
  const calls = tours.map((tour) => ({
    tour,
    call: { wishes: planWishes(project, tour, options), day: dayOf(options), limits },
  }));
  const plans: TourPlan[] = [];
  for (const { tour, call } of calls) plans.push(await plan(project, tour, call));
  return plans;
}

function dayOf({ date, start }: PlanOptions): PlanDay {
  return { date: date ?? null, start: start ?? null };
}

function lookFor({ settings }: Context, { project }: Loaded, options: PlanOptions): PlanReportOptions {
  const { languages } = project;
  const first = languages[0] ?? "en";
  return {
    ...settings.result,
    languages,
    isWritten: options.write ?? false,
    language: options.language === undefined ? first : chosen("--language", options.language, languages),
    startMinuteOf: (plan) => startOf(plan, project, options),
  };
}

/** An hour that was asked for counts on any day. */
function startOf({ tour }: TourPlan, project: Loaded["project"], options: PlanOptions): number | null {
  if (options.start !== undefined) return minuteOf(options.start);
  return daysOf(project, project.tours.get(tour.id) ?? tour, dayOf(options)).startMinute;
}

type Printing = {
  readonly format: PlanOptions["format"];
  readonly look: PlanReportOptions;
  readonly day: PlanDay;
  readonly loaded: Loaded;
};

function textOf(plans: readonly TourPlan[], { format, look, day, loaded }: Printing): string {
  if (format === "ics") return planCalendar(plans, { look, day, project: loaded.project });
  const [only] = plans;
  return format === "json" && only !== undefined ? jsonPlan(only, look) : tablePlans(plans, look);
}
