/** Which stops of which tours an exhibit is on: rules about what is printed look only at these. */
import type { Exhibit } from "../model/exhibit.ts";
import type { Project } from "../model/project.ts";
import type { Stop, Tour } from "../model/tour.ts";

export type TourStop = { readonly tour: Tour; readonly stop: Stop };

/** In the order of the tours. */
export function stopsOf(project: Project): readonly TourStop[] {
  return [...project.tours.values()].flatMap((tour) => tour.stops.map((stop) => ({ tour, stop })));
}

/** Every exhibit that is on a tour, with its stops. */
export function stopsAtExhibits(project: Project): ReadonlyMap<Exhibit, readonly TourStop[]> {
  const found = new Map<Exhibit, TourStop[]>();
  for (const at of stopsOf(project)) {
    for (const exhibit of at.stop.exhibits) {
      const stops = found.get(exhibit);
      if (stops === undefined) found.set(exhibit, [at]);
      else stops.push(at);
    }
  }
  return found;
}

/** True for a tour that goes to classes: what is still being made is not asked for licences and sources. */
export function isForOthers({ status }: Tour): boolean {
  return status === "approved" || status === "published";
}
