/** `time/reversed`: something that ends before it begins, or as it begins. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Venue } from "../../model/venue.ts";
import type { Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";

/** ISO dates, or times `HH:MM`: both sort as text. `lasts` is false for days, where one and the same is a whole day. */
type Pair = {
  readonly at: Address;
  readonly from: string | null;
  readonly to: string | null;
  readonly lasts: boolean;
};

export function reversed({ project }: Facts): readonly Problem[] {
  const pairs = [
    ...[...project.venues.values()].flatMap(ofVenue),
    ...[...project.visits.values()].flatMap(ofVisit),
  ];
  return pairs.flatMap(({ at, from, to, lasts }) => {
    if (from === null || to === null || from < to || (from === to && !lasts)) return [];
    return [problem("time/reversed", at, { from, to })];
  });
}

function ofVenue({ at, closures, hours }: Venue): readonly Pair[] {
  return [
    ...closures.map((closure) => ({ ...closure, at: below(closure.at, "to"), lasts: false })),
    ...hours.map(({ open, close }, index) => ({
      at: below(at, "hours", index, "close"),
      from: open,
      to: close,
      lasts: true,
    })),
  ];
}

function ofVisit({ at, arrive, depart, groups, fixed, lunch, breaks }: Visit): readonly Pair[] {
  const slots = groups.flatMap((group) => group.slots);
  const spans = [...fixed, ...(lunch === null ? [] : [lunch]), ...breaks, ...slots];
  return [
    { at: below(at, "depart"), from: arrive, to: depart, lasts: true },
    ...groups
      .filter((group) => group.arrive !== null || group.depart !== null)
      .map((group) => ({
        at: below(group.at, group.depart === null ? "arrive" : "depart"),
        from: group.arrive ?? arrive,
        to: group.depart ?? depart,
        lasts: true,
      })),
    ...spans.map((span) => ({ at: below(span.at, "to"), from: span.from, to: span.to, lasts: true })),
  ];
}
