/** The cheapest order of a few places, exactly: for every set of places, the best way through it from each of them. */

/** Costs from the start to each place, between places, and from each to the end; infinite where no way leads. */
export type Costs = {
  readonly start: readonly number[];
  readonly between: readonly (readonly number[])[];
  readonly end: readonly number[];
};

export type Order = { readonly minutes: number; readonly order: readonly number[] };

/** Of equally short orders the one that keeps most to the order given. Time and room double with each place. */
export function shortestOrder({ start, between, end }: Costs): Order {
  const places = start.map((_, place) => place);
  const count = places.length;
  const all = (1 << count) - 1;
  /** By set and first place: the minutes through the set, up to the end. */
  const through = new Float64Array((all + 1) * count).fill(Infinity);
  const minutesFrom = (set: number, first: number): number => through[set * count + first] ?? Infinity;
  for (let set = 1; set <= all; set += 1) {
    for (const first of places) {
      if ((set & (1 << first)) === 0) continue;
      const rest = set & ~(1 << first);
      through[set * count + first] =
        rest === 0 ? (end[first] ?? 0) : cheapest(rest, between[first] ?? []).minutes;
    }
  }
  return follow();

  function cheapest(
    set: number,
    ways: readonly number[],
  ): { readonly minutes: number; readonly place: number } {
    let best = { minutes: Infinity, place: -1 };
    for (const place of places) {
      const minutes = (ways[place] ?? Infinity) + minutesFrom(set, place);
      if (minutes < best.minutes - 1e-9) best = { minutes, place };
    }
    return best;
  }

  function follow(): Order {
    const order: number[] = [];
    let step = cheapest(all, start);
    const { minutes } = step;
    for (let rest = all; step.place !== -1;) {
      order.push(step.place);
      rest &= ~(1 << step.place);
      step = cheapest(rest, between[step.place] ?? []);
    }
    return { minutes, order };
  }
}
