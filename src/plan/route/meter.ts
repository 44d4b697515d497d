/**
 * Counts the steps of searches, so that a search may be ended after so much work: the same work on every machine, which no
 * clock says. A step is what takes about a millionth of a second.
 */

export type Meter = { readonly spend: (steps: number) => void; readonly isSpent: () => boolean };

/** Nothing is counted, nothing ended. */
export const unmetered: Meter = { spend: () => undefined, isSpent: () => false };

/** A meter for `most` steps; what is spent on it is spent on the `whole` too. */
export function meterFor(most: number, whole: Meter = unmetered): Meter & { readonly left: () => number } {
  let left = most;
  return {
    spend: (steps) => {
      left -= steps;
      whole.spend(steps);
    },
    isSpent: () => left <= 0 || whole.isSpent(),
    left: () => Math.max(0, left),
  };
}
