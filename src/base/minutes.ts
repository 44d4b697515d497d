/** Minutes are decimal. Sums of decimals carry noise (0.1 + 0.2) that must never decide whether a tour fits. */

/** Minutes without the noise of adding decimals: exact to a millionth. Used where sums are compared or shown. */
export function tidyMinutes(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6;
}

/** Minutes as people read them: to a hundredth at most. */
export function shownMinutes(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}
