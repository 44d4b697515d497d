/** Who comes on a visit: as the plan of its day understands it. */
import type { Tour } from "../model/tour.ts";

export { partiesOf, toursOf, type Party } from "../plan/day/parties.ts";

/** True where no class comes to the museum: it comes to the school, or to a screen. */
export function isElsewhere({ mode }: Tour): boolean {
  return mode === "outreach" || mode === "virtual";
}
