/** Plans for a terminal: when the class is where, why, and what else would be possible. */
import { shownMinutes } from "../../base/minutes.ts";
import type { PlanStop, TourPlan } from "../../plan/tour/types.ts";
import { displayWidth, wrapParts } from "../text.ts";
import { clockTime } from "./clock.ts";
import { conflictSentences } from "./conflict.ts";
import { words, type PlanReportOptions } from "./options.ts";
import { remarks } from "./remarks.ts";
import { becauseOf, leftOutSentence, listed, lossOf, missedSentence, statusSentence } from "./words.ts";

/** One block a tour, parted by empty lines. */
export function tablePlans(plans: readonly TourPlan[], options: PlanReportOptions): string {
  return `${plans.map((plan) => planBlock(plan, options).join("\n")).join("\n\n\n")}\n`;
}

function planBlock(plan: TourPlan, options: PlanReportOptions): readonly string[] {
  const { tour, stops } = plan;
  const heading = wrap(`${words(tour.title, options)} (${tour.id})`, options).map(options.paint.bold);
  if (stops.length === 0) return [...heading, "", ...noPlan(plan, options)];
  return [
    ...heading,
    ...wrap(minutesSentence(plan), options),
    "",
    ...stops.flatMap((stop) => stopLines(stop, plan, options)),
    ...endLine(plan, options),
    "",
    ...wrap(`${worthSentence(plan)} ${statusSentence(plan)}`, options),
    ...droppedLines(plan, options),
    ...missedLines(plan, options),
    ...leftOutLines(plan, options),
    ...remarks(plan, options).flatMap((remark) => ["", ...wrap(remark, options)]),
    ...tradeOffLines(plan, options),
  ];
}

function noPlan(plan: TourPlan, options: PlanReportOptions): readonly string[] {
  const sentences = conflictSentences(plan, (text) => words(text, options));
  const mark = options.unicode ? "  • " : "  - ";
  return [
    ...wrap(statusSentence(plan), options).map(options.paint.red),
    ...sentences.flatMap((sentence) => indented(wrap(sentence, options, mark.length), mark)),
    ...leftOutLines(plan, options),
    ...remarks(plan, options).flatMap((remark) => ["", ...wrap(remark, options)]),
  ];
}

/** "58 of 60 minutes: 49 at stops, 9 walking". */
function minutesSentence({ minutes }: TourPlan): string {
  const { slot, used, dwell, walk, wait, fixed } = minutes;
  const parts = [
    `${shownMinutes(dwell)} at stops`,
    `${shownMinutes(walk)} walking`,
    ...(wait > 0 ? [`${shownMinutes(wait)} waiting`] : []),
    ...(fixed > 0 ? [`${shownMinutes(fixed)} for arrival, wrap-up, breaks and buffer`] : []),
  ];
  const all = shownMinutes(used);
  return `${slot === null ? `${all} minutes` : `${all} of ${slot} minutes`}: ${parts.join(", ")}`;
}

function stopLines(stop: PlanStop, plan: TourPlan, options: PlanReportOptions): readonly string[] {
  const start = options.startMinuteOf(plan);
  const { choice, from, to, walkMinutes, waitMinutes } = stop;
  const dash = options.unicode ? "–" : "-";
  const clock = `${clockTime(from, start)}${dash}${clockTime(to, start)}`.padEnd(clockWidth);
  const number = choice.stop === null ? "" : `${choice.stop.number} `;
  const room = choice.room === null ? "" : `, ${choice.room.label}`;
  const name = wrap(`${number}${words(choice.title, options)}${room}`, options, clockWidth + 2);
  const before = [
    ...(walkMinutes > 0 ? [`walk ${shownMinutes(walkMinutes)} min`] : []),
    ...(waitMinutes > 0 ? [`wait ${shownMinutes(waitMinutes)} min`] : []),
  ];
  const loss = lossOf(stop);
  const why = wrap(`${becauseOf(stop)}${loss === null ? "" : `; ${loss}`}`, options, clockWidth + 2);
  return [
    ...(before.length > 0 ? [options.paint.dim(`${" ".repeat(clockWidth + 2)}${before.join(", ")}`)] : []),
    ...indented(name.map(options.paint.bold), `${options.paint.cyan(clock)}  `, clockWidth + 2),
    ...indented(why, " ".repeat(clockWidth + 2)),
  ];
}

/** Of "10:00–10:15". */
const clockWidth = 11;

function endLine({ endWalkMinutes, tour }: TourPlan, { paint }: PlanReportOptions): readonly string[] {
  if (endWalkMinutes === 0 || tour.to === null) return [];
  const walk = `walk ${shownMinutes(endWalkMinutes)} min to ${tour.to.label}`;
  return [paint.dim(`${" ".repeat(clockWidth + 2)}${walk}`)];
}

function worthSentence({ value, promisedValue, covered, missed, isPromised }: TourPlan): string {
  const count = covered.length + missed.length;
  if (count === 0) return "No outcomes are promised.";
  const touched = covered.filter(({ strength }) => strength !== 1).length;
  const what = isPromised ? "promised outcomes" : "outcomes that these exhibits list";
  const only = touched === 0 ? "" : `, ${touched} of them only touched`;
  const worth = `worth ${shownMinutes(value)} of ${shownMinutes(promisedValue)}`;
  return `${covered.length} of ${count} ${what}${only}: ${worth}.`;
}

function droppedLines({ dropped }: TourPlan, options: PlanReportOptions): readonly string[] {
  if (dropped.length === 0) return [];
  const lines = dropped.flatMap(({ choice, loses }) => {
    const lost = loses.length === 0 ? "loses no outcome" : `loses ${listed(loses.map(({ ref }) => ref))}`;
    const said = `${choice.stop?.number ?? 0} ${words(choice.title, options)}: ${lost}`;
    return indented(wrap(said, options, 4), "  ", 4);
  });
  return ["", options.paint.yellow("Drop"), ...lines];
}

function missedLines({ missed }: TourPlan, options: PlanReportOptions): readonly string[] {
  if (missed.length === 0) return [];
  const lines = missed.flatMap((each) => {
    const title = words(each.outcome.short ?? each.outcome.statement, options);
    const said = wrap(`${title}: ${missedSentence(each)}`, options, 4);
    return [`  ${each.outcome.ref}`, ...indented(said, "    ")];
  });
  return ["", options.paint.yellow("Missed"), ...lines];
}

const mostNames = 8;

function leftOutLines(plan: TourPlan, options: PlanReportOptions): readonly string[] {
  if (plan.leftOut.length === 0 || plan.conflict?.kind === "must-left-out") return [];
  const reasons = [...new Set(plan.leftOut.map(({ reason }) => reason))].sort();
  const lines = reasons.flatMap((reason) => {
    const choices = plan.leftOut.filter((each) => each.reason === reason).map(({ choice }) => choice);
    const names = choices
      .slice(0, mostNames)
      .map(({ exhibits, title }) => exhibits[0]?.id ?? words(title, options));
    const more = choices.length - names.length;
    const all = listed([...names, ...(more > 0 ? [`${more} more`] : [])]);
    return indented(wrap(`${leftOutSentence(reason, plan)}: ${all}`, options, 4), "  ", 4);
  });
  return ["", "Left out", ...lines];
}

function tradeOffLines({ tradeOff, minutes }: TourPlan, options: PlanReportOptions): readonly string[] {
  if (tradeOff.length === 0) return [];
  const most = Math.max(...tradeOff.map(({ value }) => value));
  const room = Math.max(8, Math.min(30, options.width - 30));
  const rows = tradeOff.map(({ minutes: slot, value, isBest }) => {
    const bar = (options.unicode ? "█" : "#").repeat(most === 0 ? 0 : Math.round((value / most) * room));
    const mark = slot === minutes.slot ? "  (now)" : "";
    const sure = isBest ? "" : " or more";
    return `  ${String(slot).padStart(4)} min  ${options.paint.green(bar)} ${shownMinutes(value)}${sure}${mark}`;
  });
  return ["", "What other slots would be worth", ...rows];
}

function wrap(text: string, { width }: PlanReportOptions, indent = 0): readonly string[] {
  return wrapParts(text.split(" "), width - indent);
}

/** The first line behind `first`, the others as far in. */
function indented(lines: readonly string[], first: string, width = displayWidth(first)): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? first : " ".repeat(width)}${line}`);
}
