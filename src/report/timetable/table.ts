/** Timetables for a terminal: how good they are, who is where when, and what else there is to say. */
import { displayWidth, wrapParts } from "../text.ts";
import type { GroupDay, VisitTimetable } from "../../plan/day/types.ts";
import { conflictSentences } from "./conflicts.ts";
import { gridLines } from "./grid.ts";
import { clock, groupTitle, words, type TimetableReportOptions } from "./options.ts";
import { faultLines, remarks, statusSentence } from "./words.ts";

/** One block a visit, parted by empty lines. */
export function tableTimetables(
  timetables: readonly VisitTimetable[],
  options: TimetableReportOptions,
): string {
  return `${timetables.map((each) => visitBlock(each, options).join("\n")).join("\n\n\n")}\n`;
}

function visitBlock(timetable: VisitTimetable, options: TimetableReportOptions): readonly string[] {
  const { visit, groups } = timetable;
  const title = visit.title === null ? words(visit.tour.title, options) : words(visit.title, options);
  const heading = wrap(`${title} (${visit.id})`, options).map(options.paint.bold);
  const more = [
    ...remarks(timetable, options).flatMap((remark) => ["", ...wrap(remark, options)]),
    ...listLines(faultLines(timetable, options), options),
  ];
  if (groups.length === 0) return [...heading, "", ...noTimetable(timetable, options), ...more];
  return [
    ...heading,
    ...wrap(statusSentence(timetable), options),
    "",
    ...gridLines(timetable, options),
    "",
    ...groups.flatMap((group) => groupLines(group, timetable, options)),
    ...more,
  ];
}

function noTimetable(timetable: VisitTimetable, options: TimetableReportOptions): readonly string[] {
  const sentences = conflictSentences(timetable, options);
  const reasons = sentences.length === 1 ? "The reason:" : "These cannot hold together:";
  return [
    ...wrap(statusSentence(timetable), options).map(options.paint.red),
    ...(sentences.length === 0 ? [] : [reasons]),
    ...listLines(sentences, options),
  ];
}

function listLines(sentences: readonly string[], options: TimetableReportOptions): readonly string[] {
  const mark = options.unicode ? "  • " : "  - ";
  return sentences.flatMap((sentence) => {
    const lines = wrap(sentence, options, mark.length);
    return lines.map((line, index) => `${index === 0 ? mark : " ".repeat(mark.length)}${line}`);
  });
}

/** "A: 10:00–13:45, 75 min at stops, 18 min walking, 12 min waiting". */
function groupLines(
  group: GroupDay,
  timetable: VisitTimetable,
  options: TimetableReportOptions,
): readonly string[] {
  const { entries, startMinutes, endMinutes, wrapUpMinutes, endWalkMinutes, arrivalMinutes, tour } = group;
  const sum = (minutes: readonly number[]): number => minutes.reduce((total, each) => total + each, 0);
  const stops = entries.filter(({ what }) => what.kind === "stop");
  const dash = options.unicode ? "–" : "-";
  const parts = [
    `${clock(startMinutes, timetable)}${dash}${clock(endMinutes + wrapUpMinutes, timetable)}`,
    ...(arrivalMinutes > 0 ? [`${arrivalMinutes} min arrival`] : []),
    `${sum(stops.map(({ from, to }) => to - from))} min at stops`,
    `${sum(entries.map(({ walkMinutes }) => walkMinutes)) + endWalkMinutes} min walking`,
    `${sum(entries.map(({ waitMinutes }) => waitMinutes))} min waiting`,
    ...(wrapUpMinutes > 0 ? [`${wrapUpMinutes} min wrap-up`] : []),
    ...(tour === timetable.visit.tour ? [] : [`tour ${tour.id}`]),
  ];
  const first = `${groupTitle(group)}: `;
  const lines = wrap(parts.join(", "), options, displayWidth(first));
  return lines.map((line, index) => `${index === 0 ? first : " ".repeat(displayWidth(first))}${line}`);
}

function wrap(text: string, { width }: TimetableReportOptions, indent = 0): readonly string[] {
  return wrapParts(text.split(" "), width - indent);
}
