/** What a written slot calls its stop. */
import type { Stop } from "../../model/tour.ts";

/** An exhibit's id if the tour stops at it only once, else the stop's number. */
export function slotName(stop: Stop, stops: readonly Stop[]): string | number {
  const [exhibit] = stop.exhibits;
  const isUnique =
    exhibit !== undefined && stops.every((other) => other === stop || !other.exhibits.includes(exhibit));
  return isUnique ? exhibit.id : stop.number;
}
