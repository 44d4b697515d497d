/** Other ways to count what a crowd needs, each of them true: two that fill more than half the room count as all of it. */
import type { Crowd } from "./pairs.ts";

/**
 * The crowd as it is and with its needs rounded to halves, thirds, … of the room where that is stricter: whatever fits
 * together still fits, so that work counted so cannot be done faster than the room allows.
 */
export function dualCrowds(crowd: Crowd): readonly Crowd[] {
  const parts = [1, 2, 3, 4];
  return [crowd, ...parts.map((part) => rounded(crowd, part))];
}

function rounded({ activities, need, capacity }: Crowd, part: number): Crowd {
  const roundOne = (each: number): number => {
    const share = ((part + 1) * each) / capacity;
    return Number.isInteger(share) ? each * part : Math.floor(share) * capacity;
  };
  return { activities, need: need.map(roundOne), capacity: capacity * part };
}
