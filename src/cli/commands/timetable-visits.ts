/** The action of `docent timetable`. */
import { timetables, writtenDay } from "../../docent/timetable.ts";
import type { Tour } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import { toursOf } from "../../plan/day/parties.ts";
import { isSameDay } from "../../plan/day/same.ts";
import type { VisitTimetable } from "../../plan/day/types.ts";
import { csvTimetables } from "../../report/timetable/csv.ts";
import { faultSentence } from "../../report/timetable/faults.ts";
import { jsonTimetable } from "../../report/timetable/json.ts";
import type { FileState, TimetableReportOptions } from "../../report/timetable/options.ts";
import { tableTimetables } from "../../report/timetable/table.ts";
import { chosen } from "../choice.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadFor, type Loaded } from "../load.ts";
import { writeResult } from "../result.ts";
import { complain, printProblems } from "../talk.ts";
import { UsageError } from "../usage-error.ts";
import { visitsOf } from "../visit-targets.ts";
import { timetableCalendar } from "./timetable-calendar.ts";
import { writeTimetables } from "./timetable-write.ts";
import type { TimetableOptions } from "./timetable-options.ts";

export function timetableVisits(
  context: Context,
  typed: readonly string[],
  options: TimetableOptions,
): ExitCode {
  const loaded = loadFor(context, typed, { rules: false });
  const { whole, broken, problems } = visitsOf(context, loaded, typed);
  const format = context.settings.json ? "json" : options.format;
  if (format === "json") refuseSeveral([...whole.map(({ id }) => id), ...broken]);
  const { ready, unplanned } = parted(whole);
  const found = timetablesOf(context, loaded, { visits: ready, options });
  const look = lookFor(context, loaded, options);
  const hasRows = format === "csv" || format === "ics";
  const shown = hasRows ? found.filter(({ groups }) => groups.length > 0) : found;
  if (shown.length > 0) writeResult(context, textOf(shown, format, look));
  for (const { visit } of found.filter((each) => !shown.includes(each))) tellNone(context, visit);
  if (options.write === true) writeTimetables(context, loaded, found);
  for (const { visit, tour } of unplanned) tellUnplanned(context, visit, tour);
  if (broken.length > 0) {
    printProblems(context, { ...loaded, problems });
    complain(context, `${broken.join(", ")} can have no timetable until the errors above are mended.`);
  }
  const isAll = broken.length + unplanned.length === 0 && found.every(({ groups }) => groups.length > 0);
  return isAll ? exitCodes.done : exitCodes.contentHasProblems;
}

function refuseSeveral([first = "", ...others]: readonly string[]): void {
  if (others.length === 0) return;
  throw new UsageError(
    "As JSON there is one timetable at a time.",
    `Name the visit:  docent timetable ${first} --json`,
  );
}

type Unplanned = { readonly visit: Visit; readonly tour: Tour };

/** A tour that has no stops yet gives nobody anything to do. */
function parted(visits: readonly Visit[]): {
  readonly ready: readonly Visit[];
  readonly unplanned: readonly Unplanned[];
} {
  const unplanned = visits.flatMap((visit) =>
    toursOf(visit).flatMap((tour) => (tour.stops.length === 0 ? [{ visit, tour }] : [])),
  );
  return { ready: visits.filter((visit) => unplanned.every((each) => each.visit !== visit)), unplanned };
}

function tellUnplanned(context: Context, { id }: Visit, tour: Tour): void {
  complain(
    context,
    `The visit ${id} has no timetable: its tour ${tour.id} has no stops yet.`,
    `Choose them:  docent plan ${tour.id} --write`,
  );
}

/** Rows and events cannot say why there are none. */
function tellNone(context: Context, { id }: Visit): void {
  complain(context, `The visit ${id} has no timetable.`, `See why:  docent timetable ${id}`);
}

type Wanted = { readonly visits: readonly Visit[]; readonly options: TimetableOptions };

function timetablesOf(
  { host }: Context,
  { project }: Loaded,
  { visits, options }: Wanted,
): readonly VisitTimetable[] {
  return timetables(project, visits, {
    timeLimitSeconds: options.timeLimit,
    elapsedSeconds: () => host.clock() / 1000,
  });
}

function lookFor(
  { settings }: Context,
  { project }: Loaded,
  options: TimetableOptions,
): TimetableReportOptions {
  const { languages } = project;
  const first = languages[0] ?? "en";
  const look = {
    ...settings.result,
    languages,
    isWritten: options.write ?? false,
    language: options.language === undefined ? first : chosen("--language", options.language, languages),
  };
  const fileOf = (timetable: VisitTimetable): FileState => {
    const { timetable: written, faults } = writtenDay(project, timetable.visit);
    if (faults.length > 0)
      return { state: "broken", faults: faults.map((fault) => faultSentence(fault, { ...look, fileOf })) };
    if (written === null) return { state: "nothing", faults: [] };
    return { state: isSameDay(written, timetable) ? "same" : "different", faults: [] };
  };
  return { ...look, fileOf };
}

function textOf(
  found: readonly VisitTimetable[],
  format: TimetableOptions["format"],
  look: TimetableReportOptions,
): string {
  const [only] = found;
  if (format === "ics") return timetableCalendar(found, look);
  if (format === "csv") return csvTimetables(found, look);
  return format === "json" && only !== undefined ? jsonTimetable(only, look) : tableTimetables(found, look);
}
