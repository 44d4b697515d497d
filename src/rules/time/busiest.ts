/** `time/over-slot`: a stop that takes fewer groups at once than would have to be there for all to see it in their time. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { shownMinutes, tidyMinutes } from "../../base/minutes.ts";
import type { Visit } from "../../model/visit.ts";
import { daysOf } from "../days.ts";
import type { Facts } from "../facts.ts";
import { partiesOf } from "../parties.ts";
import { demandsOf, type Demand } from "./demand.ts";

/** A bound, not a timetable: what it finds too little no timetable can do. Of a day the worst is told. */
export function busiestStops(facts: Facts): readonly Problem[] {
  return daysOf(facts.project).flatMap((visits) => {
    if (visits.flatMap(partiesOf).length < 2) return [];
    const demands = visits.flatMap((visit) => demandsOf(visit, facts));
    const rushes = [...byPlace(demands).values()].flatMap((all) => rushAt(all) ?? []);
    const [worst] = rushes.sort((a, b) => lack(b) - lack(a));
    return worst === undefined ? [] : [rushProblem(worst)];
  });
}

function byPlace(demands: readonly Demand[]): ReadonlyMap<Demand["place"], readonly Demand[]> {
  const places = new Map<Demand["place"], Demand[]>();
  for (const demand of demands) {
    const known = places.get(demand.place);
    if (known === undefined) places.set(demand.place, [demand]);
    else known.push(demand);
  }
  return places;
}

/** Groups that must all be at a place between two moments, and cannot. */
type Rush = {
  readonly first: Demand;
  readonly demands: readonly Demand[];
  readonly needMinutes: number;
  readonly haveMinutes: number;
};

function lack({ needMinutes, haveMinutes }: Rush): number {
  return needMinutes - haveMinutes;
}

/** Between each moment from which groups can come and each by which they must be done. */
function rushAt(demands: readonly Demand[]): Rush | null {
  const [first] = demands;
  if (first === undefined || demands.length <= first.groupsAtOnce) return null;
  const [froms, tos] = [unique(demands.map(({ from }) => from)), unique(demands.map(({ to }) => to))];
  const rushes = froms.flatMap((from) => tos.map((to) => ({ first, ...rushBetween(demands, from, to) })));
  return rushes.filter((rush) => lack(rush) > 0).sort((a, b) => lack(b) - lack(a))[0] ?? null;
}

function rushBetween(all: readonly Demand[], from: number, to: number): Omit<Rush, "first"> {
  const demands = all.filter((demand) => demand.from >= from && demand.to <= to);
  const haveMinutes = tidyMinutes(to - from - awayMinutes(demands, from, to));
  return { demands, needMinutes: needed(demands), haveMinutes };
}

/** Groups one after the other at each of the places, none of them cut in two. One group alone is no rush. */
function needed(demands: readonly Demand[]): number {
  const atOnce = demands[0]?.groupsAtOnce ?? 1;
  if (demands.length <= atOnce) return 0;
  const minutes = demands.map((demand) => demand.minutes);
  const sum = minutes.reduce((total, each) => total + each, 0);
  return tidyMinutes(Math.max(Math.ceil(minutes.length / atOnce) * Math.min(...minutes), sum / atOnce));
}

/** Minutes in which all of them are somewhere else. */
function awayMinutes(demands: readonly Demand[], from: number, to: number): number {
  const [first = [], ...others] = demands.map(({ away }) => away);
  const all = others.reduce(
    (common, next) =>
      common.flatMap((a) =>
        next.flatMap((b) => {
          const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
          return both.from < both.to ? [both] : [];
        }),
      ),
    first,
  );
  return all.reduce((sum, each) => sum + Math.max(0, Math.min(each.to, to) - Math.max(each.from, from)), 0);
}

function unique<T>(things: readonly T[]): readonly T[] {
  return [...new Set(things)];
}

/** Told at the groups of the last of the visits. */
function rushProblem({ first, demands, needMinutes, haveMinutes }: Rush): Problem {
  const visits = unique(demands.map(({ visit }) => visit));
  const { name, isExhibit, groupsAtOnce } = first;
  const found = problem("time/over-slot", groupsAt(visits.at(-1) ?? first.visit), {
    of: "stop",
    stop: name,
    isExhibit,
    groups: demands.length,
    groupsAtOnce,
    needMinutes: shownMinutes(needMinutes),
    haveMinutes: shownMinutes(haveMinutes),
  });
  const related = visits
    .slice(0, -1)
    .map((visit) => ({ place: groupsAt(visit), note: "comes on the same day" }));
  return related.length === 0 ? found : { ...found, related };
}

function groupsAt({ at, groups }: Visit): Address {
  return below(at, groups.length === 0 ? "tour" : "groups");
}
