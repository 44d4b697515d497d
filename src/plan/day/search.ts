/** The timetable of some groups of a day: the rest of the day is left out, and nobody walks while the class eats. */
import { checkTimetable } from "../timetable/check.ts";
import type {
  FixedActivity,
  GroupTimetable,
  TimetableConflict,
  TimetableOptions,
  TimetableRequest,
  TimetableResult,
  TimetableStatus,
} from "../timetable/request.ts";
import { searchTimetable } from "../timetable/search.ts";
import { legsOf } from "./legs.ts";

export type Found = {
  readonly status: TimetableStatus;
  /** By the request's group; without what was added to it here. */
  readonly timetables: ReadonlyMap<number, GroupTimetable>;
  /** No timetable is done sooner: a minute of the day. */
  readonly boundMinute: number;
  readonly conflicts: readonly TimetableConflict[];
};

const mostRounds = 12;

/**
 * The search lets a group walk past what has no place while it is there. Where that would be needed, the time is kept free
 * and it is searched again; the bound of the first search still holds.
 */
export function searchGroups(
  whole: TimetableRequest,
  groups: readonly number[],
  options: TimetableOptions,
): Found {
  const part = partOf(whole, groups);
  const next = limitsOf(part, options);
  const first = searched(part, next());
  const start = Math.min(...part.groups.map(({ earliestMinutes }) => earliestMinutes));
  const boundMinute = start + first.boundMinutes;
  let found = { request: part, result: first };
  for (let round = 0; round < mostRounds; round += 1) {
    const kept = keptFree(part, found);
    const isLost = round > 0 && found.result.status === "infeasible";
    if (kept.length === 0 && !isLost) return settled(part, groups, { result: found.result, boundMinute });
    if (isLost) break;
    const request = { ...found.request, fixed: [...found.request.fixed, ...kept] };
    found = { request, result: searched(request, next()) };
  }
  return settled(part, groups, { result: { ...first, status: "unknown", groups: [] }, boundMinute });
}

/** Where it may have to be searched again, each search takes half of what is left. */
function limitsOf(
  part: TimetableRequest,
  { timeLimitSeconds, elapsedSeconds }: TimetableOptions,
): () => TimetableOptions {
  const began = elapsedSeconds();
  const share = part.fixed.some(({ place, groups }) => place === null && groups.length > 0) ? 0.5 : 1;
  return () => {
    const left = Math.max(0, timeLimitSeconds - (elapsedSeconds() - began));
    return { elapsedSeconds, timeLimitSeconds: left * share };
  };
}

/** A result is believed only after it was looked at. */
function searched(request: TimetableRequest, options: TimetableOptions): TimetableResult {
  const result = searchTimetable(request, options);
  const faults = checkTimetable(request, result);
  if (faults.length > 0) throw new Error(`the timetable breaks its rules: ${faults.join("; ")}`);
  return result;
}

type Ending = { readonly result: TimetableResult; readonly boundMinute: number };

function settled(part: TimetableRequest, groups: readonly number[], { result, boundMinute }: Ending): Found {
  const timetables = result.groups.map(
    ({ slots, endMinutes }, index) =>
      [
        groups[index] ?? -1,
        { slots: slots.filter(({ fixed }) => fixed === null || fixed < part.fixed.length), endMinutes },
      ] as const,
  );
  const { status, conflicts } = result;
  return { status, timetables: new Map(timetables), boundMinute, conflicts };
}

type Searched = { readonly request: TimetableRequest; readonly result: TimetableResult };

/** Time for walks past something without a place, after it, or else before it; none where both are taken. */
function keptFree(part: TimetableRequest, { request, result }: Searched): readonly FixedActivity[] {
  return result.groups.flatMap(({ slots, endMinutes }, group) => {
    const own = slots.filter(({ fixed }) => fixed === null || fixed < part.fixed.length);
    const { lacks } = legsOf({ request, group, slots: own, endMinutes });
    const past = lacks.filter(({ first, last }) => last >= first);
    return past.flatMap(({ first, last, minutes }): readonly FixedActivity[] => {
      const [from, to] = [own[first]?.fromMinutes ?? 0, own[last]?.toMinutes ?? 0];
      const isFree = (start: number, end: number): boolean =>
        request.fixed.every(
          (each) => !each.groups.includes(group) || each.toMinutes <= start || each.fromMinutes >= end,
        );
      const after = { fromMinutes: to, toMinutes: to + minutes };
      const before = { fromMinutes: from - minutes, toMinutes: from };
      const free = [after, before].find(({ fromMinutes, toMinutes }) => isFree(fromMinutes, toMinutes));
      const id = part.fixed[own[last]?.fixed ?? -1]?.id ?? "";
      return free === undefined ? [] : [{ id, groups: [group], ...free, place: null, capacity: null }];
    });
  });
}

/** The request of some of its groups alone: stops, places and fixed activities keep their indexes. */
export function partOf(whole: TimetableRequest, groups: readonly number[]): TimetableRequest {
  const place = new Map(groups.map((group, index) => [group, index]));
  const kept = whole.operations.flatMap(({ group }, index) => (place.has(group) ? [index] : []));
  return {
    ...whole,
    groups: groups.flatMap((group) => whole.groups[group] ?? []),
    operations: kept.flatMap((index) => {
      const operation = whole.operations[index];
      return operation === undefined ? [] : [{ ...operation, group: place.get(operation.group) ?? -1 }];
    }),
    walkMinutes:
      whole.walkMinutes.length === 1
        ? whole.walkMinutes
        : groups.map((group) => whole.walkMinutes[group] ?? []),
    fixed: whole.fixed.map((each) => ({
      ...each,
      groups: each.groups.flatMap((group) => place.get(group) ?? []),
    })),
    leaders: whole.leaders.map(({ id, operations }) => ({
      id,
      operations: operations.flatMap((index) => (kept.includes(index) ? [kept.indexOf(index)] : [])),
    })),
  };
}
