/** Finds which of several repairs may be made together. */

/**
 * As many of `all` as `isGood` accepts together, in their order; those that spoil the rest are left out. Halves until
 * the culprits are found, so that a few among many cost little.
 */
export function chosen<T>(all: readonly T[], isGood: (some: readonly T[]) => boolean): readonly T[] {
  let tries = 0;
  const add = (kept: readonly T[], more: readonly T[]): readonly T[] => {
    if (more.length === 0 || ++tries > mostTries) return kept;
    if (isGood([...kept, ...more])) return [...kept, ...more];
    if (more.length === 1) return kept;
    const half = more.length >> 1;
    return add(add(kept, more.slice(0, half)), more.slice(half));
  };
  return add([], all);
}

/** A file in which this many attempts are not enough is left to people. */
const mostTries = 200;
