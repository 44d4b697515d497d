/** The shortest timetable by trying every order: slow, and so simple that it can be believed. */
import type { TimetableRequest } from "../../../src/plan/timetable/request.ts";

type Busy = {
  readonly group: number;
  readonly stop: number | null;
  readonly operation: number | null;
  readonly place: number | null;
  readonly from: number;
  readonly to: number;
};

/** Minutes from the first group's earliest to the last end; null when there is no timetable. Minutes must be exact in binary. */
export function shortestByTrial(request: TimetableRequest): number | null {
  const fixed = request.fixed.flatMap(({ groups, place, fromMinutes: from, toMinutes: to }) =>
    groups.map((group): Busy => ({ group, stop: null, operation: null, place, from, to })),
  );
  const begin = Math.min(...request.groups.map(({ earliestMinutes }) => earliestMinutes));
  if (!fixed.every((each, at) => fits(request, fixed.slice(0, at), each))) return null;
  const best = extend(request, fixed, Infinity);
  return best === Infinity ? null : best - begin;
}

/** In the order of their starts, each as soon as it can be then: one of these timetables is shortest. */
function extend(request: TimetableRequest, placed: readonly Busy[], best: number): number {
  const end = Math.max(...placed.map((each) => doneAt(request, each)));
  if (end >= best) return best;
  const left = request.operations.flatMap((_, index) =>
    placed.some(({ operation }) => operation === index) ? [] : [index],
  );
  if (left.length === 0) return end;
  for (const operation of left) {
    const next = soonest(request, placed, operation);
    if (next !== null) best = extend(request, [...placed, next], best);
  }
  return best;
}

function soonest(request: TimetableRequest, placed: readonly Busy[], operation: number): Busy | null {
  const { group, stop, minutes } = get(request.operations, operation);
  const { place } = get(request.stops, stop);
  const { earliestMinutes, startPlace } = get(request.groups, group);
  const last = placed.reduce((most, each) => Math.max(most, each.operation === null ? 0 : each.from), 0);
  const head = Math.max(last, earliestMinutes + walk(request, startPlace, place));
  const after = placed.flatMap(({ to, place: from }) => [to, to + walk(request, from, place)]);
  const opens = get(request.operations, operation).windows?.map((each) => each.fromMinutes ?? head) ?? [];
  const moments = [head, ...after, ...opens].filter((moment) => moment >= head).sort((a, b) => a - b);
  const at = (from: number): Busy => ({ group, stop, operation, place, from, to: from + minutes });
  const moment = moments.find((from) => fits(request, placed, at(from)));
  return moment === undefined ? null : at(moment);
}

function fits(request: TimetableRequest, placed: readonly Busy[], next: Busy): boolean {
  const { latestMinutes, earliestMinutes, startPlace } = get(request.groups, next.group);
  if (doneAt(request, next) > (latestMinutes ?? Infinity)) return false;
  if (next.from < earliestMinutes + walk(request, startPlace, next.place)) return false;
  if (!isOpen(request, next)) return false;
  return placed.every((other) => agrees(request, other, next)) && hasRoom(request, placed, next);
}

function isOpen(request: TimetableRequest, { operation, from, to }: Busy): boolean {
  const { windows } = operation === null ? {} : get(request.operations, operation);
  return (
    windows?.some((each) => from >= (each.fromMinutes ?? -Infinity) && to <= (each.toMinutes ?? Infinity)) ??
    true
  );
}

function agrees(request: TimetableRequest, other: Busy, next: Busy): boolean {
  const isLed = request.leaders.some(
    ({ operations }) =>
      operations.includes(other.operation ?? -1) && operations.includes(next.operation ?? -1),
  );
  if (other.group !== next.group && !isLed) return true;
  const isAfter = next.from >= other.to + walk(request, other.place, next.place);
  const isBefore = other.from >= next.to + walk(request, next.place, other.place);
  if (other.group !== next.group) return isAfter || isBefore;
  if (mustPrecede(request, next, other)) return isBefore;
  return mustPrecede(request, other, next) ? isAfter : isAfter || isBefore;
}

function mustPrecede(request: TimetableRequest, first: Busy, then: Busy): boolean {
  const { order } = get(request.groups, first.group);
  if (first.stop === null || then.stop === null || order.kind === "free") return false;
  if (order.kind === "before") return order.pairs.some(([a, b]) => a === first.stop && b === then.stop);
  const [at, next] = [order.stops.indexOf(first.stop), order.stops.indexOf(then.stop)];
  return at !== -1 && at < next;
}

function hasRoom(request: TimetableRequest, placed: readonly Busy[], next: Busy): boolean {
  const all = [...placed, next];
  return all.every(({ from: moment }) => {
    const present = all.filter(({ from, to }) => from <= moment && moment < to);
    const stopsFit = request.stops.every(
      ({ copies }, stop) => present.filter((each) => each.stop === stop).length <= copies,
    );
    const roomsFit = request.places.every(({ capacity }, place) => {
      const here = present.filter((each) => each.place === place);
      return (
        here.reduce((sum, each) => sum + get(request.groups, each.group).size, 0) <= (capacity ?? Infinity)
      );
    });
    return stopsFit && roomsFit;
  });
}

function doneAt(request: TimetableRequest, { group, place, to }: Busy): number {
  return to + walk(request, place, get(request.groups, group).endPlace);
}

function walk(request: TimetableRequest, from: number | null, to: number | null): number {
  return from === null || to === null ? 0 : (request.walkMinutes[0]?.[from]?.[to] ?? Infinity);
}

function get<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}
