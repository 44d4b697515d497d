/** When groups of a visit are busy beside their stops: fixed points, lunch, breaks. */
import { minuteOf, stretchOf, type Stretch } from "../../base/day.ts";
import type { Room, Venue } from "../../model/venue.ts";
import type { FixedPoint, Span, Visit } from "../../model/visit.ts";
import { fixedRoomOf } from "./fixed-room.ts";
import { dayStart, type DayGroup } from "./group.ts";

export type Busy = Stretch & {
  readonly id: string;
  readonly what:
    | { readonly kind: "fixed"; readonly fixed: FixedPoint }
    | { readonly kind: "lunch" | "break"; readonly span: Span };
  readonly visit: Visit;
  readonly room: Room | null;
  /** Pupils at once; null: as many as come. */
  readonly capacity: number | null;
  readonly groups: readonly DayGroup[];
};

/** Of one visit. Minutes since midnight; lunch and breaks only as far as nothing else is written there. */
export function busyOf(
  visit: Visit,
  groups: readonly DayGroup[],
  venues: ReadonlyMap<string, Venue>,
): readonly Busy[] {
  const fixed = visit.fixed.flatMap((point, index) => fixedBusy({ visit, point, index }, groups, venues));
  if (dayStart(visit) === null) return fixed;
  const pauses = [
    ...(visit.lunch === null ? [] : [{ kind: "lunch", span: visit.lunch } as const]),
    ...visit.breaks.map((span) => ({ kind: "break", span }) as const),
  ].sort((a, b) => minuteOf(a.span.from) - minuteOf(b.span.from));
  return [...fixed, ...groups.flatMap((group, rank) => pausesOf({ group, rank }, pauses, fixed))];
}

type Pointed = { readonly visit: Visit; readonly point: FixedPoint; readonly index: number };

function fixedBusy(
  { visit, point, index }: Pointed,
  groups: readonly DayGroup[],
  venues: ReadonlyMap<string, Venue>,
): readonly Busy[] {
  const own = groups.filter(
    ({ group }) => group === null || point.groups.length === 0 || point.groups.includes(group.id),
  );
  const stretch = stretchOf(point);
  if (own.length === 0 || stretch.to < stretch.from) return [];
  return [
    {
      ...stretch,
      id: `${visit.id} fixed ${String(index).padStart(3, "0")}`,
      what: { kind: "fixed", fixed: point },
      visit,
      room: fixedRoomOf(point, visit, venues),
      capacity: point.capacity,
      groups: own,
    },
  ];
}

type Pause = { readonly kind: "lunch" | "break"; readonly span: Span };

type Ranked = { readonly group: DayGroup; readonly rank: number };

function pausesOf(
  { group, rank }: Ranked,
  pauses: readonly Pause[],
  fixed: readonly Busy[],
): readonly Busy[] {
  const taken: Stretch[] = fixed.filter((each) => each.groups.includes(group));
  return pauses.flatMap((pause, at) => {
    const free = without(stretchOf(pause.span), taken);
    taken.push(...free);
    return free.map((stretch, piece): Busy => ({
      ...stretch,
      id: `${group.visit.id} pause ${at} ${piece} ${String(rank).padStart(3, "0")}`,
      what: pause,
      visit: group.visit,
      room: null,
      capacity: null,
      groups: [group],
    }));
  });
}

/** What is left of a stretch beside others. */
function without(stretch: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  return taken
    .reduce<readonly Stretch[]>(
      (pieces, { from, to }) =>
        pieces.flatMap((piece) => [
          { from: piece.from, to: Math.min(piece.to, from) },
          { from: Math.max(piece.from, to), to: piece.to },
        ]),
      [stretch],
    )
    .filter(({ from, to }) => from < to);
}
