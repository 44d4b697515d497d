/** `time/writing-load`: more writing and drawing at a stop than its minutes allow. */
import { shownMinutes } from "../../base/minutes.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Activity, Stop } from "../../model/tour.ts";
import { classProfile } from "../class-profile.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";

const minutesFor = { tick: 0.3, pair: 0.5, primaryLine: 1, line: 0.6, drawing: 4 };

export function writingLoad({ project }: Facts): readonly Problem[] {
  return stopsOf(project).flatMap(({ tour, stop }) => {
    const profile = classProfile(tour.audience);
    const isPrimary = profile !== null && (profile.isced === "0" || profile.isced === "1");
    return tooMuch(stop, isPrimary ? minutesFor.primaryLine : minutesFor.line);
  });
}

function tooMuch(stop: Stop, lineMinutes: number): readonly Problem[] {
  const tasks = stop.activities.filter(({ audience }) => audience.includes("pupil"));
  const writing = sum(tasks.map((task) => writingMinutes(task, lineMinutes)));
  const all = writing + sum(tasks.map(drawingMinutes));
  const args = { stopMinutes: shownMinutes(stop.minutes) };
  if (all > stop.minutes)
    return [
      problem("time/writing-load", stop.at, { ...args, reason: "all", taskMinutes: shownMinutes(all) }),
    ];
  if (writing * 3 <= stop.minutes) return [];
  return [
    problem("time/writing-load", stop.at, { ...args, reason: "third", taskMinutes: shownMinutes(writing) }),
  ];
}

/** Lines where the author or the kind of task asks for some; an open question may just be talked about. */
function writingMinutes(
  { type, space, options, items, pairs, table }: Activity,
  lineMinutes: number,
): number {
  if (type === "match") return pairs.length * minutesFor.pair;
  if (type === "draw" || type === "map" || type === "make") return 0;
  const cells = table === null ? 0 : table.columns.length * table.rows;
  const lines =
    space !== null && "lines" in space ? space.lines * Math.max(1, cells) : (linesOf[type] ?? cells);
  return lines * lineMinutes + (options.length + items.length) * minutesFor.tick;
}

const linesOf: Readonly<Partial<Record<Activity["type"], number>>> = { "short-answer": 1, "long-answer": 6 };

function drawingMinutes({ type, space }: Activity): number {
  const isDrawn = type === "draw" || type === "map" || (space !== null && "widthMm" in space);
  return isDrawn ? minutesFor.drawing : 0;
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, each) => total + each, 0);
}
