/** Minutes of walking and dwell, and all that comes to them. */
import type { Tour } from "../../model/tour.ts";
import { fixedSum } from "../clock.ts";

/** `moving` minutes with arrival, wrap-up, breaks and buffer. */
export function totalMinutes({ fixedMinutes }: Tour, moving: number): number {
  const { arrival, wrapUp, breaks, buffer } = fixedSum(fixedMinutes, moving);
  return moving + arrival + wrapUp + breaks + buffer;
}
