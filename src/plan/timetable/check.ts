/** Looks at a finished timetable with nothing from the search: what it breaks, in words. Independent, so that it can be believed. */
import type { GroupTimetable, Operation, Slot, TimetableRequest, TimetableResult } from "./request.ts";

/** Minutes are told apart to a hundred-thousandth. */
const noise = 1e-5;

/** Every rule or figure of the request that the result does not keep; empty when all is right. */
export function checkTimetable(request: TimetableRequest, result: TimetableResult): readonly string[] {
  if (result.status === "infeasible" || result.status === "unknown") {
    return result.groups.length === 0 ? [] : ["slots without a timetable"];
  }
  return [
    ...(result.groups.length === request.groups.length ? [] : ["not one timetable for each group"]),
    ...result.groups.flatMap((timetable, group) => groupFaults(request, timetable, group)),
    ...presenceFaults(request, result),
    ...leaderFaults(request, result),
    ...figureFaults(request, result),
  ];
}

function groupFaults(request: TimetableRequest, timetable: GroupTimetable, group: number): readonly string[] {
  const { id, latestMinutes } = get(request.groups, group);
  const isLate = latestMinutes !== null && timetable.endMinutes > latestMinutes + noise;
  const work = workFaults(request, timetable, group);
  return [
    ...(isLate ? [`${id}: done at ${timetable.endMinutes}`] : []),
    ...work,
    ...walkFaults(request, timetable, group),
    ...orderFaults(request, timetable, group),
    ...(work.length > 0 ? [] : windowFaults(request, timetable, group)),
  ];
}

/** Each operation and each fixed activity once, as long as it must be. */
function workFaults(request: TimetableRequest, { slots }: GroupTimetable, group: number): readonly string[] {
  const wanted = [
    ...request.operations
      .filter((each) => each.group === group)
      .map(({ stop, minutes }) => `stop ${stop} ${minutes.toFixed(4)}`),
    ...request.fixed.flatMap(({ groups, fromMinutes, toMinutes }, index) =>
      groups.includes(group) ? [`fixed ${index} ${fromMinutes.toFixed(4)} ${toMinutes.toFixed(4)}`] : [],
    ),
  ];
  const done = slots.map(({ stop, fixed, fromMinutes, toMinutes }) =>
    fixed === null
      ? `stop ${stop ?? "nowhere"} ${(toMinutes - fromMinutes).toFixed(4)}`
      : `fixed ${fixed} ${fromMinutes.toFixed(4)} ${toMinutes.toFixed(4)}`,
  );
  return wanted.sort().join() === done.sort().join()
    ? []
    : [`${nameOf(request, group)}: does ${done.join()}, not ${wanted.join()}`];
}

/** No slot before the group can be there, nor the end; also past an activity whose place is not said. */
function walkFaults(
  request: TimetableRequest,
  { slots, endMinutes }: GroupTimetable,
  group: number,
): readonly string[] {
  const { startPlace, endPlace, earliestMinutes } = get(request.groups, group);
  const faults: string[] = [];
  let before = { place: startPlace, at: earliestMinutes };
  let known = before;
  for (const slot of slots) {
    const place = placeOf(request, slot);
    const walk = walkBetween(request, group, [before.place, place]);
    if (Math.abs(walk - slot.walkMinutes) > noise)
      faults.push(`${nameOf(request, group)}: walks ${slot.walkMinutes}, not ${walk}`);
    const ready = Math.max(
      before.at + walk,
      place === null ? 0 : known.at + walkBetween(request, group, [known.place, place]),
    );
    if (slot.fromMinutes < ready - noise)
      faults.push(`${nameOf(request, group)}: is at ${slotName(request, slot)} too soon`);
    before = { place, at: slot.toMinutes };
    if (place !== null) known = before;
  }
  const out = Math.max(
    before.at + walkBetween(request, group, [before.place, endPlace]),
    known.at + walkBetween(request, group, [known.place, endPlace]),
  );
  if (slots.length > 0 && Math.abs(out - endMinutes) > noise)
    faults.push(`${nameOf(request, group)}: done at ${endMinutes}, not ${out}`);
  return faults;
}

function orderFaults(request: TimetableRequest, { slots }: GroupTimetable, group: number): readonly string[] {
  const { order, id } = get(request.groups, group);
  const visited = slots.flatMap(({ stop }) => stop ?? []);
  const pairs = order.kind === "before" ? order.pairs : [];
  const sequence = order.kind === "sequence" ? order.stops.filter((stop) => visited.includes(stop)) : [];
  const followed = visited.filter((stop) => sequence.includes(stop));
  const isReversed = pairs.some(
    ([first, then]) =>
      visited.includes(first) && visited.includes(then) && visited.lastIndexOf(first) > visited.indexOf(then),
  );
  return isReversed || followed.join() !== sequence.join() ? [`${id}: not in its order`] : [];
}

/** Each visit for which no operation is open, each operation for which no visit is inside a window. */
function windowFaults(
  request: TimetableRequest,
  { slots }: GroupTimetable,
  group: number,
): readonly string[] {
  const own = request.operations.filter((each) => each.group === group);
  const visits = slots.filter(({ stop }) => stop !== null);
  const faults = [
    ...own.filter((each) => !visits.some((slot) => isOpenFor(each, slot))).map(({ stop }) => stop),
    ...visits.filter((slot) => !own.some((each) => isOpenFor(each, slot))).map(({ stop }) => stop ?? -1),
  ];
  return [...new Set(faults)].map(
    (stop) => `${nameOf(request, group)}: is at ${get(request.stops, stop).id} when it is closed`,
  );
}

function isOpenFor({ stop, minutes, windows }: Operation, slot: Slot): boolean {
  const { fromMinutes, toMinutes } = slot;
  if (slot.stop !== stop || Math.abs(toMinutes - fromMinutes - minutes) > noise) return false;
  if (windows === undefined) return true;
  const edges = windows.map((each) => [each.fromMinutes ?? -Infinity, each.toMinutes ?? Infinity] as const);
  let openUntil = -Infinity;
  for (const [from, to] of [...edges].sort((a, b) => a[0] - b[0])) {
    const reached = Math.max(fromMinutes, openUntil);
    if (from <= reached + noise && to >= reached - noise) openUntil = Math.max(openUntil, to);
  }
  return openUntil >= toMinutes - noise;
}

type Presence = { readonly group: number; readonly slot: Slot };

/** Groups at once at a stop, pupils at once in a place. */
function presenceFaults(request: TimetableRequest, { groups }: TimetableResult): readonly string[] {
  const all = groups.flatMap(({ slots }, group) => slots.map((slot): Presence => ({ group, slot })));
  const stops = request.stops.flatMap(({ id, copies }, stop) => {
    const here = all.filter(({ slot }) => slot.stop === stop);
    return mostAtOnce(here, () => 1) > copies ? [`${id}: more groups than ${copies}`] : [];
  });
  const places = request.places.flatMap(({ id, capacity }, place) => {
    const here = all.filter(({ slot }) => placeOf(request, slot) === place);
    const most = mostAtOnce(here, ({ group }) => get(request.groups, group).size);
    return capacity !== null && most > capacity ? [`${id}: ${most} pupils, room for ${capacity}`] : [];
  });
  return [...stops, ...places];
}

function mostAtOnce(here: readonly Presence[], countOf: (presence: Presence) => number): number {
  const counts = here.map(({ slot: { fromMinutes: moment } }) => {
    const present = here.filter(
      ({ slot }) => slot.fromMinutes <= moment + noise && slot.toMinutes > moment + noise,
    );
    return present.reduce((sum, presence) => sum + countOf(presence), 0);
  });
  return Math.max(0, ...counts);
}

/** Where several operations of a group at one stop are led, any slot of the group there is. */
function leaderFaults(request: TimetableRequest, { groups }: TimetableResult): readonly string[] {
  return request.leaders.flatMap(({ id, operations }) => {
    const led = operations.map((operation) => get(request.operations, operation));
    const slots = groups
      .flatMap(({ slots: all }, group) =>
        all
          .filter(({ stop }) => led.some((each) => each.group === group && each.stop === stop))
          .map((slot) => ({ group, slot })),
      )
      .sort((a, b) => a.slot.fromMinutes - b.slot.fromMinutes || a.slot.toMinutes - b.slot.toMinutes);
    const isRushed = slots.some((after, index) => {
      const before = slots[index - 1];
      if (before === undefined) return false;
      const ends = [placeOf(request, before.slot), placeOf(request, after.slot)] as const;
      const walks = [before.group, after.group].map((group) => walkBetween(request, group, ends));
      return after.slot.fromMinutes < before.slot.toMinutes + Math.max(...walks) - noise;
    });
    return isRushed ? [`${id}: in two places at once`] : [];
  });
}

function figureFaults(request: TimetableRequest, result: TimetableResult): readonly string[] {
  const first = Math.min(...request.groups.map(({ earliestMinutes }) => earliestMinutes));
  const end = Math.max(...result.groups.map(({ endMinutes }) => endMinutes)) - first;
  return [
    ...(Math.abs(end - result.makespanMinutes) > noise
      ? [`lasts ${end}, not ${result.makespanMinutes}`]
      : []),
    ...(result.boundMinutes > end + noise ? [`bound ${result.boundMinutes} is after the end`] : []),
    ...(result.status === "optimal" && Math.abs(result.boundMinutes - end) > noise
      ? ["optimal, but bound and end differ"]
      : []),
    ...(result.waitingMinutes < 0 ? ["waits less than nothing"] : []),
  ];
}

function placeOf(request: TimetableRequest, { stop, fixed }: Slot): number | null {
  return stop === null ? get(request.fixed, fixed ?? -1).place : get(request.stops, stop).place;
}

function walkBetween(
  request: TimetableRequest,
  group: number,
  [from, to]: readonly [number | null, number | null],
): number {
  if (from === null || to === null) return 0;
  return request.walkMinutes[request.walkMinutes.length === 1 ? 0 : group]?.[from]?.[to] ?? Infinity;
}

function nameOf(request: TimetableRequest, group: number): string {
  return get(request.groups, group).id;
}

function slotName(request: TimetableRequest, { stop, fixed }: Slot): string {
  return stop === null ? get(request.fixed, fixed ?? -1).id : get(request.stops, stop).id;
}

function get<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new RangeError(`nothing at ${index}`);
  return found;
}
