import { describe, expect, it } from "vitest";
import { haggle } from "../../../src/plan/timetable/exact/prices.ts";
import { endOf, problemOf } from "../../../src/plan/timetable/problem.ts";
import { toTicks } from "../../../src/plan/timetable/ticks.ts";
import { classRequest } from "../../../bench/plan/timetable/classes.ts";
import { shortestByTrial } from "./exhaustive.ts";
import { anyRequest } from "./requests.ts";

const never = (): boolean => false;

describe("haggle", () => {
  it.each(Array.from({ length: 60 }, (_, seed) => 3000 + seed))(
    "never rules out an end that can be: case %i",
    (seed) => {
      const request = anyRequest(seed, { groups: 2 + (seed % 2), stops: 3 - (seed % 2) });
      const shortest = shortestByTrial(request);
      const problem = problemOf(request);
      const end = shortest === null ? 60 : toTicks(problem.ticks, shortest);
      for (const tick of [end - 2, end - 1, end, end + 1, end + 4]) {
        const found = haggle(problem, tick, never);
        if (typeof found !== "string") expect(endOf(problem, found)).toBeLessThanOrEqual(tick);
        const canBe = shortest !== null && tick >= end;
        expect(found === "none" && canBe).toBe(false);
        expect(typeof found !== "string" && !canBe).toBe(false);
      }
    },
  );

  it("rules out what neither a group's way nor a stop's work does alone", () => {
    const shape = { groups: 6, stops: 8, seed: 3, isEven: true, isBusy: false, isFromDoor: true };
    const problem = problemOf(classRequest(shape));
    expect(haggle(problem, toTicks(problem.ticks, 90.4), never)).toBe("none");
    expect(haggle(problem, toTicks(problem.ticks, 90.6), never)).not.toBe("none");
  });
});
