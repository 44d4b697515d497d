/** Circles in "is part of". */

/** Every circle once, beginning with its first member in the order of `above`. */
export function findCycles(above: ReadonlyMap<string, string | null>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of above.keys()) {
    const path: string[] = [];
    let next: string | null = start;
    while (next !== null && !done.has(next) && !path.includes(next)) {
      path.push(next);
      next = above.get(next) ?? null;
    }
    if (next !== null && path.includes(next)) cycles.push(path.slice(path.indexOf(next)));
    for (const one of path) done.add(one);
  }
  return cycles;
}
