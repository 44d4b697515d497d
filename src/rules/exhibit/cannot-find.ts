/** `exhibit/cannot-find`: on a tour, with neither a number nor a place in a museum whose rooms are known. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Facts } from "../facts.ts";
import { stopsAtExhibits } from "../stops-at.ts";
import { said } from "../text-address.ts";

/** Nobody looks for these by a number on a label: they are places, or are not kept in one. */
const foundByName: ReadonlySet<string> = new Set([
  "room",
  "building",
  "monument",
  "site",
  "street",
  "viewpoint",
  "intangible",
]);

export function cannotFind({ project }: Facts): readonly Problem[] {
  return [...stopsAtExhibits(project)].flatMap(([exhibit, stops]) => {
    const lost = stops.find(({ stop }) => stop.room === null);
    if (lost === undefined || !isLost(exhibit)) return [];
    const found = problem("exhibit/cannot-find", below(exhibit.at, "title"), {
      title: said(exhibit.title),
      tour: lost.tour.id,
    });
    return [seeAlso(found, lost.stop.at, "the stop is here")];
  });
}

/** Where a project describes no rooms there is nothing to refer to. */
function isLost({ type, venue, identifiers, room, spot }: Exhibit): boolean {
  const hasRooms = venue !== null && venue.rooms.length > 0;
  return hasRooms && identifiers.length === 0 && room === null && spot === null && !foundByName.has(type);
}
