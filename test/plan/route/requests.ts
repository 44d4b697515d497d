/** Random route requests for property tests, and the search by looking at every plan. */
import fc from "fast-check";
import { planValue } from "../../../src/plan/route/check.ts";
import type { Candidate, RouteRequest } from "../../../src/plan/route/request.ts";

type Shape = {
  readonly most: number;
  readonly asymmetric?: boolean;
  readonly windows?: boolean;
  readonly before?: boolean;
};

/** Requests of museums in a plane: walks obey the triangle inequality, with one-way detours when asymmetric. */
export function requests(shape: Shape): fc.Arbitrary<RouteRequest> {
  return fc
    .record({ count: fc.integer({ min: 1, max: shape.most }), outcomes: fc.integer({ min: 1, max: 6 }) })
    .chain(({ count, outcomes }) =>
      fc
        .record({
          candidates: candidatesOf(count, outcomes, shape),
          outcomes: fc.array(fc.record({ weight: fc.constantFrom(0, 0.5, 1, 1, 1, 2, 1.25) }), {
            minLength: outcomes,
            maxLength: outcomes,
          }),
          points: fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), {
            minLength: count + 2,
            maxLength: count + 2,
          }),
          slope: fc.constantFrom(0, 0.3, 0.5),
          unreachable: fc.option(fc.nat({ max: count - 1 }), { nil: null, freq: 5 }),
          slotMinutes: fc.integer({ min: 3, max: 45 }),
          startMinutes: fc.constantFrom(0, 10),
          must: fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: 2 }),
          before: fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), {
            maxLength: shape.before === true ? 3 : 0,
          }),
          maxStops: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
          open: fc.constantFrom("both", "start", "end", "none"),
        })
        .map(({ points, slope, unreachable, open, ...rest }) => ({
          ...rest,
          before: rest.before.filter(([first, then]) => first !== then),
          walkMinutes: points.map((from, a) =>
            points.map((to, b) => {
              if (a === 0 && (open === "end" || open === "none")) return 0;
              if (b === count + 1 && (open === "start" || open === "none")) return 0;
              if (a !== b && unreachable !== null && (a === unreachable + 1 || b === unreachable + 1))
                return Infinity;
              const climb = shape.asymmetric === true ? slope * Math.max(0, to[0] - from[0]) : 0;
              return Math.hypot(from[0] - to[0], from[1] - to[1]) + climb;
            }),
          ),
        })),
    );
}

function candidatesOf(count: number, outcomes: number, shape: Shape): fc.Arbitrary<Candidate[]> {
  const window = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 3, max: 25 }))
    .map(([from, length]): [number, number] => [from, from + length]);
  const windows = fc.option(fc.array(window, { maxLength: 2 }), { nil: null });
  const one = fc.record({
    dwellMinutes: fc.constantFrom(0, 1, 2.5, 4, 6),
    serves: fc.uniqueArray(
      fc.record({
        outcome: fc.nat({ max: outcomes - 1 }),
        strength: fc.constantFrom(1 as const, 0.5 as const),
      }),
      { maxLength: 3, selector: (service) => service.outcome },
    ),
    assesses: fc.uniqueArray(fc.nat({ max: outcomes - 1 }), { maxLength: 1 }),
    bonus: fc.constantFrom(0, 0, 0, 0.25),
    windows: shape.windows === true ? windows : fc.constant(null),
  });
  return fc
    .array(one, { minLength: count, maxLength: count })
    .map((all) => all.map((each, index) => ({ ...each, id: `exhibit-${String(index).padStart(2, "0")}` })));
}

export type BestPlan = { readonly value: number; readonly assessed: number; readonly minutes: number };

/** The best plan by trying every order of every set; null when there is none. For very few candidates. */
export function exhaustive(request: RouteRequest): BestPlan | null {
  let best: BestPlan | null = null;
  const visit = (order: readonly number[], now: number): void => {
    const plan = planOf(request, order, now);
    if (plan !== null && isBetter(plan, best)) best = plan;
    if (order.length >= (request.maxStops ?? Infinity)) return;
    for (let next = 0; next < request.candidates.length; next += 1) {
      const left = order.includes(next) ? Infinity : leave(request, order.at(-1), next, now);
      if (left - request.startMinutes <= request.slotMinutes + 1e-6) visit([...order, next], left);
    }
  };
  visit([], request.startMinutes);
  return best;
}

function planOf(request: RouteRequest, order: readonly number[], now: number): BestPlan | null {
  const end = request.candidates.length + 1;
  const minutes =
    now + (request.walkMinutes[(order.at(-1) ?? -1) + 1]?.[end] ?? Infinity) - request.startMinutes;
  const reversed = request.before.some(([first, then]) => {
    const [a, b] = [order.indexOf(first), order.indexOf(then)];
    return a !== -1 && b !== -1 && a > b;
  });
  const missing = request.must.some((index) => !order.includes(index));
  if (minutes > request.slotMinutes + 1e-6 || reversed || missing) return null;
  const assessed = new Set(order.flatMap((index) => request.candidates[index]?.assesses ?? [])).size;
  return { value: planValue(request, order), assessed, minutes };
}

function leave(request: RouteRequest, last: number | undefined, next: number, now: number): number {
  const candidate = request.candidates[next];
  if (candidate === undefined) return Infinity;
  const arrive = now + (request.walkMinutes[(last ?? -1) + 1]?.[next + 1] ?? Infinity);
  if (candidate.windows === null) return arrive + candidate.dwellMinutes;
  const begins = candidate.windows
    .map(([from, to]) => ({ begin: Math.max(from, arrive), to }))
    .filter(({ begin, to }) => begin + candidate.dwellMinutes <= to + 1e-6)
    .map(({ begin }) => begin);
  return Math.min(...begins, Infinity) + candidate.dwellMinutes;
}

function isBetter(plan: BestPlan, best: BestPlan | null): boolean {
  if (best === null) return true;
  if (Math.abs(plan.value - best.value) > 1e-9) return plan.value > best.value;
  if (plan.assessed !== best.assessed) return plan.assessed > best.assessed;
  return plan.minutes < best.minutes - 1e-9;
}
