import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courseOf } from "../../../src/plan/route/course.ts";
import { valueBound } from "../../../src/plan/route/gains.ts";
import { isAllowed } from "../../../src/plan/route/line.ts";
import { branchAndCut } from "../../../src/plan/route/prove.ts";
import { refusalOf } from "../../../src/plan/route/refusal.ts";
import { exhaustive, requests } from "./requests.ts";

const pursuit = {
  best: null,
  least: 0,
  enough: Infinity,
  bound: 1e6,
  spend: () => undefined,
  timeIsUp: () => false,
};

describe("branchAndCut", () => {
  const shapes = [
    { name: "plain", shape: { most: 6 } },
    { name: "with longer ways uphill", shape: { most: 6, asymmetric: true } },
    { name: "with opening windows", shape: { most: 6, windows: true } },
    { name: "with everything", shape: { most: 6, windows: true, before: true, asymmetric: true } },
  ];

  it.each(shapes)(
    "proves, knowing no plan before, what looking at every plan finds: $name",
    async ({ shape }) => {
      await fc.assert(
        fc.asyncProperty(requests(shape), async (request) => {
          const course = courseOf(request);
          fc.pre(refusalOf(request, course) === null && course.count > 0);
          const { best, bound, complete } = await branchAndCut(course, pursuit);
          const expected = exhaustive(request);
          expect(complete).toBe(true);
          if (expected === null || expected.value === 0) {
            expect(best === null || isAllowed(course, best)).toBe(true);
            expect(valueBound(course.gains, bound)).toBe(0);
            return;
          }
          expect(best !== null && isAllowed(course, best)).toBe(true);
          expect(valueBound(course.gains, best?.worth ?? 0)).toBeCloseTo(expected.value, 6);
          expect(valueBound(course.gains, bound)).toBeCloseTo(expected.value, 6);
        }),
        { numRuns: 60, seed: 11 },
      );
    },
  );
});
