/** `exhibit/too-small`: fewer pupils can stand at a stop than the group has. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";
import { said } from "../text-address.ts";

export function tooSmall(facts: Facts): readonly Problem[] {
  const groups = largestGroups(facts);
  return stopsOf(facts.project).flatMap(({ tour, stop }) => {
    const pupils = groups.get(tour) ?? tour.audience.size;
    const limit = tightest(stop);
    if (pupils === null || limit === null || limit.places >= pupils) return [];
    return [problem("exhibit/too-small", stop.at, { ...limit, pupils })];
  });
}

/** The largest group of visits from today on. */
function largestGroups({ project, today }: Facts): ReadonlyMap<Tour, number> {
  const largest = new Map<Tour, number>();
  for (const visit of project.visits.values()) {
    if (visit.date !== null && visit.date < today) continue;
    for (const { tour, size } of visit.groups) largest.set(tour, Math.max(largest.get(tour) ?? 0, size));
  }
  return largest;
}

type Limit = { readonly what: "exhibit" | "room"; readonly name: string; readonly places: number };

function tightest({ exhibits, room }: Stop): Limit | null {
  const limits = [
    ...exhibits.flatMap(({ title, viewing }): readonly Limit[] =>
      viewing.maxGroup === null ? [] : [{ what: "exhibit", name: said(title), places: viewing.maxGroup }],
    ),
    ...(room?.capacity == null ? [] : [{ what: "room", name: room.label, places: room.capacity } as const]),
  ];
  return limits.sort((a, b) => a.places - b.places)[0] ?? null;
}
