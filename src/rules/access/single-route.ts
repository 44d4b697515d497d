/** `access/single-route`: a long stop without seats, or a task that only a telephone can open. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Activity, Stop, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";

/** Longer than this nobody should have to stand. */
const standingMinutes = 15;

export function singleRoute({ project }: Facts): readonly Problem[] {
  return stopsOf(project).flatMap(({ tour, stop }) => [
    ...standing(tour, stop),
    ...stop.activities
      .filter(isOnScreenOnly)
      .map(({ at }) => problem("access/single-route", below(at, "ask"), { reason: "screen" })),
  ]);
}

/** Only where it is known that there are no seats. */
function standing(tour: Tour, { at, minutes, room, exhibits }: Stop): readonly Problem[] {
  if (room?.seating !== "none" || minutes <= standingMinutes) return [];
  const venue = tour.venues.find(({ id }) => id === room.venue);
  const features = [...room.access.features, ...(venue?.access.features ?? [])];
  const isSeated = exhibits.some(({ viewing }) => viewing.seated === true);
  if (isSeated || features.includes("foldingStools")) return [];
  return [problem("access/single-route", at, { reason: "seat", room: room.label, minutes })];
}

const screen =
  /\bQR\b|\b(?:watch|see) the (?:video|film clip)\b|\bv(?:ê|er|ejam|eja) o v[ií]deo\b|\bassiste? ao v[ií]deo\b/iu;

function isOnScreenOnly({ ask, tiers, materials, image, options, items }: Activity): boolean {
  const asks = Object.values(ask).some((words) => screen.test(words));
  const isElsewhere = materials.length > 0 || image !== null || tiers.support !== null;
  return asks && !isElsewhere && options.length + items.length === 0;
}
