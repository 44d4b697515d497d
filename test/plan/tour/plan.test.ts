import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../../../src/docent/plan.ts";
import type { Project } from "../../../src/model/project.ts";
import type { Tour } from "../../../src/model/tour.ts";
import { tourClock } from "../../../src/plan/clock.ts";
import type { PlanWishes } from "../../../src/plan/tour/task.ts";
import type { TourPlan } from "../../../src/plan/tour/types.ts";
import { readProject } from "../../../src/read/project.ts";
import { projectOf } from "../../support/project.ts";

const nothing: PlanWishes = {
  minutes: null,
  maxStops: null,
  must: [],
  avoid: [],
  stepFree: false,
  from: null,
  to: null,
  keepOrder: false,
};

const limits = { timeLimitSeconds: 30, elapsedSeconds: () => 0, tradeOff: false };

function planOf(project: Project, wishes: Partial<PlanWishes> = {}, tradeOff = false): Promise<TourPlan> {
  const tour = project.tours.get("t") as Tour;
  return plan(project, tour, {
    wishes: { ...nothing, ...wishes },
    day: { date: null, start: null },
    limits: { ...limits, tradeOff },
  });
}

type Made = {
  readonly ways: readonly { readonly minutes: number; readonly isStairs: boolean }[];
  readonly exhibits: readonly {
    readonly room: number;
    readonly minutes: number;
    readonly serves: number[];
  }[];
  readonly slot: number;
};

const rooms = 5;

const made: fc.Arbitrary<Made> = fc.record({
  ways: fc.array(fc.record({ minutes: fc.constantFrom(0.5, 1, 2.25, 4), isStairs: fc.boolean() }), {
    minLength: rooms,
    maxLength: rooms,
  }),
  exhibits: fc.array(
    fc.record({
      room: fc.nat(rooms - 1),
      minutes: fc.integer({ min: 2, max: 15 }),
      serves: fc.uniqueArray(fc.nat(4), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  slot: fc.integer({ min: 20, max: 70 }),
});

/** Rooms on a ring: from the first one on, each a way to the next. */
function filesOf({ ways, exhibits, slot }: Made, stops: string): Record<string, string> {
  const connections = ways.map(({ minutes, isStairs }, index) => {
    const via = isStairs ? "via: stairs" : "via: level, stepFree: true";
    return `  - {from: r${index}, to: r${(index + 1) % rooms}, minutes: ${minutes}, ${via}}`;
  });
  const outcomes = [0, 1, 2, 3, 4];
  return {
    "docent.yaml": "title: Made\nlanguages: [en]\n",
    "venues/v.yaml": `title: V\nrooms: [${ways.map((_, index) => `{id: r${index}, label: R${index}}`).join(", ")}]\nconnections:\n${connections.join("\n")}\n`,
    "outcomes/o.yaml": `title: O\noutcomes:\n${outcomes.map((id) => `  - {id: o${id}, statement: Outcome ${id}}`).join("\n")}\n`,
    ...Object.fromEntries(
      exhibits.map(({ room, minutes, serves }, index) => [
        `exhibits/e${index}.yaml`,
        `title: E${index}\nroom: r${room}\nminutes: ${minutes}\noutcomes: [${serves.map((id, place) => `{ref: "o:o${id}", strength: ${place === 0 ? "main" : "touched"}}`).join(", ")}]\n`,
      ]),
    ),
    "tours/t.yaml": `title: T\nvenue: v\nfor: Year 5\nslotMinutes: ${slot}\nfrom: r0\nto: r0\noutcomes: [${outcomes.map((id) => `"o:o${id}"`).join(", ")}]\nstops: ${stops}\n`,
  };
}

function projectFrom(files: Readonly<Record<string, string>>): Project {
  return readProject(projectOf(files)).project;
}

describe("a plan of a tour", () => {
  it("is the same whatever the order of the files, and keeps the slot", async () => {
    await fc.assert(
      fc.asyncProperty(made, async (parts) => {
        const files = filesOf(parts, "auto");
        const one = await planOf(projectFrom(files));
        const other = await planOf(projectFrom(Object.fromEntries(Object.entries(files).reverse())));
        expect(summary(other)).toEqual(summary(one));
        expect(one.minutes.used).toBeLessThanOrEqual(parts.slot + 1e-5);
        expect(one.status === "infeasible" ? one.conflict : one.status).not.toBeNull();
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it("takes as long as the clock of the tour says once its stops are written", async () => {
    await fc.assert(
      fc.asyncProperty(made, async (parts) => {
        const chosen = await planOf(projectFrom(filesOf(parts, "auto")));
        if (chosen.stops.length === 0) return;
        const ids = chosen.stops.map(({ choice }) => choice.id);
        const project = projectFrom(filesOf(parts, `[${ids.join(", ")}]`));
        const tour = project.tours.get("t") as Tour;
        expect(tourClock(tour, project.pace).minutes).toMatchObject({
          used: expect.closeTo(chosen.minutes.used, 5) as number,
          walk: expect.closeTo(chosen.minutes.walk, 5) as number,
        });
        const again = await planOf(project);
        expect([again.value, again.written]).toEqual([chosen.value, { savedMinutes: 0, isReordered: false }]);
        expect(again.stops.map(({ choice }) => choice.exhibits[0]?.id)).toEqual(ids);
      }),
      { numRuns: 25, seed: 12 },
    );
  });

  it("takes no stairs and is worth no more where it must be without steps", async () => {
    await fc.assert(
      fc.asyncProperty(made, async (parts) => {
        const project = projectFrom(filesOf(parts, "auto"));
        const [any, level] = [await planOf(project), await planOf(project, { stepFree: true })];
        expect(level.value).toBeLessThanOrEqual(any.value + 1e-6);
        const there = levelRooms(parts);
        const rooms = level.stops.map(({ choice }) => choice.room?.id ?? "");
        expect(rooms.filter((room) => !there.has(room))).toEqual([]);
      }),
      { numRuns: 10, seed: 13 },
    );
  });
});

describe("what a plan keeps to", () => {
  const asked = fc.record({
    parts: made.filter(({ exhibits }) => exhibits.length > 2),
    closed: fc.integer({ min: 1, max: rooms - 1 }),
    picks: fc.record({ must: fc.nat(7), avoid: fc.nat(7), first: fc.nat(7), then: fc.nat(7) }),
  });

  it("is closed rooms, what must be seen, what is to be avoided, and what comes before what", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ parts, closed, picks }) => {
        const idOf = (pick: number): string => `e${pick % parts.exhibits.length}`;
        const [first, then] = [idOf(picks.first), idOf(picks.then)];
        fc.pre(idOf(picks.must) !== idOf(picks.avoid) && first !== then);
        const files = filesOf(parts, "auto");
        const wishes = `must: [${idOf(picks.must)}]\navoid: [${idOf(picks.avoid)}]\nbefore: [[${first}, ${then}]]\n`;
        const result = await planOf(
          projectFrom({
            ...files,
            "venues/v.yaml": (files["venues/v.yaml"] ?? "").replace(
              `{id: r${closed},`,
              `{id: r${closed}, status: closed,`,
            ),
            "tours/t.yaml": `${files["tours/t.yaml"] ?? ""}${wishes}`,
          }),
        );
        if (result.stops.length === 0) {
          expect(result.conflict).not.toBeNull();
          return;
        }
        const ids = result.stops.map(({ choice }) => choice.id);
        expect(result.stops.map(({ choice }) => choice.room?.id)).not.toContain(`r${closed}`);
        expect(ids).toContain(idOf(picks.must));
        expect(ids).not.toContain(idOf(picks.avoid));
        if (ids.includes(first) && ids.includes(then))
          expect(ids.indexOf(first)).toBeLessThan(ids.indexOf(then));
        expect(result.minutes.used).toBeLessThanOrEqual(parts.slot + 1e-5);
      }),
      { numRuns: 40, seed: 14 },
    );
  });

  it("is worth no less in a longer slot", async () => {
    await fc.assert(
      fc.asyncProperty(made, fc.integer({ min: 1, max: 20 }), async (parts, more) => {
        const project = projectFrom(filesOf(parts, "auto"));
        const longer = await planOf(project, { minutes: parts.slot + more });
        expect(longer.value).toBeGreaterThanOrEqual((await planOf(project)).value);
      }),
      { numRuns: 20, seed: 15 },
    );
  });
});

describe("the clock of the machine", () => {
  it("changes nothing as long as the time limit is not reached", async () => {
    await fc.assert(
      fc.asyncProperty(made, async (parts) => {
        const project = projectFrom(filesOf(parts, "auto"));
        const tour = project.tours.get("t") as Tour;
        const at = (secondsPerLook: number): Promise<TourPlan> => {
          let now = 0;
          const elapsedSeconds = (): number => (now += secondsPerLook);
          const call = { wishes: nothing, day: { date: null, start: null } };
          const limits = { timeLimitSeconds: 1000, elapsedSeconds, tradeOff: true };
          return plan(project, tour, { ...call, limits });
        };
        expect(await at(0.01)).toEqual(await at(0));
      }),
      { numRuns: 10, seed: 16 },
    );
  });
});

/** Rooms that the ring joins with the first one without stairs, either way round. */
function levelRooms({ ways }: Made): ReadonlySet<string> {
  const until = (steps: readonly boolean[]): number =>
    steps.includes(true) ? steps.indexOf(true) : rooms - 1;
  const stairs = ways.map(({ isStairs }) => isStairs);
  const onward = until(stairs);
  const back = until([...stairs].reverse());
  const indexes = [...Array(rooms).keys()].filter((index) => index <= onward || rooms - index <= back);
  return new Set(indexes.map((index) => `r${index}`));
}

function summary({ status, value, stops, minutes, missed, leftOut }: TourPlan): object {
  return {
    status,
    value,
    minutes,
    stops: stops.map(({ choice, from, to, lossIfDropped }) => [choice.id, from, to, lossIfDropped]),
    missed: missed.map(({ outcome, extraMinutes }) => [outcome.ref, extraMinutes]),
    leftOut: leftOut.map(({ choice, reason }) => [choice.id, reason]),
  };
}

describe("what a plan of written stops gives up first", () => {
  const files = (stops: string): Record<string, string> => ({
    "docent.yaml": "title: P\nlanguages: [en]\n",
    "outcomes/o.yaml": "title: O\noutcomes: [{id: a, statement: A}]\n",
    "exhibits/e.yaml":
      "- {id: one, title: One, minutes: 10, outcomes: [{ref: 'o:a', strength: main}]}\n- {id: two, title: Two, minutes: 10}\n- {id: three, title: Three, minutes: 10}\n",
    "tours/t.yaml": `title: T\nfor: Year 5\nslotMinutes: 20\nfixedMinutes: {arrival: 0, wrapUp: 0, breaks: 0, buffer: 0}\noutcomes: ["o:a"]\nstops:\n${stops}`,
  });
  const kept = async (stops: string): Promise<readonly (string | undefined)[]> =>
    (await planOf(projectFrom(files(stops)))).stops.map(({ choice }) => choice.exhibits[0]?.id);

  it("is what teaches least", async () => {
    expect(await kept("  - two\n  - one\n  - three\n")).toEqual(["two", "one"]);
  });

  it("is what may be dropped, though it teaches more", async () => {
    expect(await kept("  - {exhibit: one, optional: true}\n  - two\n  - three\n")).toEqual(["two", "three"]);
  });

  it("is what has no priority, then the highest number", async () => {
    expect(
      await kept("  - one\n  - {exhibit: two, priority: 2}\n  - {exhibit: three, priority: 1}\n"),
    ).toEqual(["two", "three"]);
    expect(
      await kept(
        "  - {exhibit: one, minutes: 20, priority: 3}\n  - {exhibit: two, priority: 2}\n  - {exhibit: three, priority: 1, minutes: 15}\n",
      ),
    ).toEqual(["three"]);
  });
});
