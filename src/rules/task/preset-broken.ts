/** `task/preset-broken`: a tour that follows a method by name, but not in what it asks; a carousel is a matter of time. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { PresetBroken } from "../../base/codes/rules/task.ts";
import type { Activity } from "../../model/activity.ts";
import type { Tour } from "../../model/tour.ts";
import { activitiesOf, visitTasks } from "../activities.ts";
import type { Facts } from "../facts.ts";
import { closedTypes } from "./kinds.ts";

export function presetBroken(facts: Facts): readonly Problem[] {
  const { project } = facts;
  const tours = [...project.tours.values()].filter(({ stops }) => stops.length > 0);
  return [
    ...activitiesOf(project).flatMap(ofActivity),
    ...tours.filter(({ pedagogy }) => pedagogy === "vts").flatMap(closedInTalk),
    ...tours.flatMap((tour) => ofTour(tour, facts)),
  ];
}

function ofActivity(activity: Activity): readonly Problem[] {
  const { at, type, answer, table, options } = activity;
  if (type === "vts" && options.length > 0)
    return [problem("task/preset-broken", below(at, "options"), { kind: "vts-closed", type: null })];
  if (type === "vts" && answer !== null && answer.model.length > 0)
    return [problem("task/preset-broken", below(at, "answer"), { kind: "vts-key" })];
  const columns = table?.columns.length ?? 3;
  if (type === "see-think-wonder" && columns !== 3)
    return [problem("task/preset-broken", below(at, "table"), { kind: "wonder-columns", columns })];
  return [];
}

function closedInTalk(tour: Tour): readonly Problem[] {
  return visitTasks(tour)
    .filter(({ type }) => closedTypes.has(type))
    .map(({ at, type }) => problem("task/preset-broken", below(at, "type"), { kind: "vts-closed", type }));
}

function ofTour(tour: Tour, facts: Facts): readonly Problem[] {
  const check = methods[tour.pedagogy ?? ""];
  const broken = check === undefined ? null : check(tour, facts);
  return broken === null ? [] : [problem("task/preset-broken", below(tour.at, "pedagogy"), broken)];
}

const methods: Readonly<Record<string, (tour: Tour, facts: Facts) => PresetBroken | null>> = {
  enquiry: ({ keyQuestion }) => (keyQuestion === null ? { kind: "enquiry" } : null),
  "see-think-wonder": ({ stops }) =>
    stops.some(({ activities }) => activities.length === 0 || activities.some(isWonder))
      ? null
      : { kind: "wonder-absent" },
  "5e": fiveE,
  ubd: evidenceForAll,
  "longer-look": longerLook,
  trail: onTheirOwn,
  drama: (tour) => (stepsOut(tour) ? null : { kind: "drama" }),
};

function isWonder({ type }: Activity): boolean {
  return type === "see-think-wonder";
}

/** Exploring and explaining are what a visit is; the other three can be missing. */
function fiveE({ around, stops }: Tour): PresetBroken | null {
  const all = [...around, ...stops.flatMap(({ activities }) => activities)];
  const parts = [
    ["engage", all.some(({ phase }) => phase === "pre")],
    ["elaborate", all.some(({ phase }) => phase === "post")],
    ["evaluate", all.some(({ assesses }) => assesses.length > 0)],
  ] as const;
  const missing = parts.flatMap(([part, isThere]) => (isThere ? [] : [part]));
  return missing.length === 0 ? null : { kind: "five-e", missing };
}

function evidenceForAll(tour: Tour, { alignmentOf }: Facts): PresetBroken | null {
  const open = alignmentOf(tour).outcomes.filter(
    ({ promised, stops, around }) =>
      promised !== null && !promised.assess && ![...stops, ...around].some(({ assesses }) => assesses),
  );
  return open.length === 0 ? null : { kind: "ubd", outcomes: open.map(({ outcome }) => outcome.ref) };
}

const longLooksAnHour = 3;

function longerLook({ stops, slotMinutes: minutes }: Tour): PresetBroken | null {
  if (minutes === null) return null;
  const most = Math.max(1, Math.floor((longLooksAnHour * minutes) / 60));
  return stops.length <= most ? null : { kind: "longer-look", stops: stops.length, minutes, most };
}

function onTheirOwn({ stops }: Tour): PresetBroken | null {
  const guided = stops.find(
    ({ activities }) =>
      activities.length > 0 &&
      activities.every(({ audience }) => audience.length > 0 && audience.every((one) => one === "educator")),
  );
  return guided === undefined ? null : { kind: "trail", stop: guided.number };
}

function stepsOut({ stops, around, wrapUp }: Tour): boolean {
  const all = [...stops.flatMap(({ activities }) => activities), ...around];
  return (
    wrapUp !== null ||
    all.some(({ type, phase }) => phase === "post" || ["reflect", "discuss", "exit-ticket"].includes(type))
  );
}
