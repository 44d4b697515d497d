import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pace } from "../../src/model/tour.ts";
import type { Connection, Room } from "../../src/model/venue.ts";
import { paceOf, shortestWalks } from "../../src/plan/walking.ts";
import { aConnection, aRoom, aTour, aVenue } from "../support/model.ts";

const plain: Pace = { factor: 1, minimumMinutes: 0 };
const ids = ["a", "b", "c", "d", "e", "f"];
const rooms = ids.map((id) => aRoom(`v/${id}`));

function walk(
  from: string,
  to: string,
  given: { connections: readonly Connection[]; stepFree?: boolean; pace?: Pace; rooms?: readonly Room[] },
) {
  const venue = aVenue("v", { rooms: given.rooms ?? rooms, connections: given.connections });
  const walks = shortestWalks([venue], { stepFree: given.stepFree ?? false, pace: given.pace ?? plain });
  const found = walks(aRoom(`v/${from}`), aRoom(`v/${to}`));
  return found === null ? null : { ...found, rooms: found.rooms.map(({ id }) => id).join(" ") };
}

describe("a shortest walk", () => {
  const corridor = [
    aConnection("a", "b", { minutes: 1.5 }),
    aConnection("b", "c", { minutes: 0.75 }),
    aConnection("a", "c", { minutes: 3 }),
  ];

  test("adds decimal minutes along the shortest way and names its rooms", () => {
    expect(walk("a", "c", { connections: corridor })).toEqual({
      minutes: 2.25,
      pathMinutes: 2.25,
      rooms: "a b c",
    });
  });

  test("is as slow as the group, and never under the pace's minimum", () => {
    const pace = { factor: 1.5, minimumMinutes: 2 };
    expect(walk("a", "c", { connections: corridor, pace })?.minutes).toBe(3.375);
    expect(walk("b", "c", { connections: corridor, pace })?.minutes).toBe(2);
    expect(walk("a", "a", { connections: corridor, pace })).toEqual({
      minutes: 0,
      pathMinutes: 0,
      rooms: "a",
    });
  });

  test("follows a one-way connection only one way", () => {
    const connections = [aConnection("a", "b", { oneWay: true })];
    expect(walk("a", "b", { connections })?.rooms).toBe("a b");
    expect(walk("b", "a", { connections })).toBeNull();
  });

  test("takes stairs, escalators and steps only when it need not be step-free", () => {
    const connections = [
      aConnection("a", "b", { via: "stairs", stepFree: true }),
      aConnection("b", "c", { via: "escalator", stepFree: true }),
      aConnection("c", "d", { stepFree: false }),
      aConnection("a", "d", { minutes: 9, via: "lift" }),
    ];
    expect(walk("a", "d", { connections })?.rooms).toBe("a b c d");
    expect(walk("a", "d", { connections, stepFree: true })).toEqual({
      minutes: 9,
      pathMinutes: 9,
      rooms: "a d",
    });
    expect(walk("a", "b", { connections, stepFree: true })).toBeNull();
  });

  test("prefers fewer rooms among equally short ways, then the order written", () => {
    const connections = [
      aConnection("a", "b", { minutes: 1 }),
      aConnection("b", "d", { minutes: 1 }),
      aConnection("a", "c", { minutes: 1 }),
      aConnection("c", "d", { minutes: 1 }),
    ];
    expect(walk("a", "d", { connections })?.rooms).toBe("a b d");
    expect(
      walk("a", "d", { connections: [...connections, aConnection("a", "d", { minutes: 2 })] })?.rooms,
    ).toBe("a d");
  });

  test("never leads through a closed room, but may end there", () => {
    const shut = rooms.map((room) => (room.id === "b" ? { ...room, status: "closed" as const } : room));
    const connections = [aConnection("a", "b"), aConnection("b", "c")];
    expect(walk("a", "c", { connections, rooms: shut })).toBeNull();
    expect(walk("a", "b", { connections, rooms: shut })?.minutes).toBe(1);
  });

  test("is null where no connection leads and for rooms of other venues", () => {
    expect(walk("a", "f", { connections: corridor })).toBeNull();
    expect(
      shortestWalks([aVenue("v", { rooms })], { stepFree: false, pace: plain })(aRoom("w/a"), aRoom("w/b")),
    ).toBeNull();
  });

  test("crosses venues where a connection names another venue's room", () => {
    const here = aVenue("v", {
      rooms,
      connections: [aConnection("a", "w/hall", { minutes: 7, via: "outdoor" })],
    });
    const there = aVenue("w", { rooms: [aRoom("w/hall")] });
    expect(
      shortestWalks([here, there], { stepFree: false, pace: plain })(aRoom("w/hall"), aRoom("v/a"))?.minutes,
    ).toBe(7);
  });
});

describe("in any building", () => {
  /** Quarters of minutes add up exactly, so that equal means equal. */
  const connection = fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    minutes: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
    stepFree: fc.boolean(),
    via: fc.constantFrom("level", "stairs", "lift"),
  });
  const building = fc
    .array(connection, { maxLength: 14 })
    .map((all) => all.map(({ from, to, ...parts }) => aConnection(from, to, parts)));
  const pace = fc.constantFrom<Pace>(plain, { factor: 1.5, minimumMinutes: 2 });
  const room = fc.constantFrom(...ids);
  const minutes = (from: string, to: string, given: Parameters<typeof walk>[2]) =>
    walk(from, to, given)?.minutes ?? Infinity;

  test("a walk takes as long back as there when nothing is one-way", () => {
    fc.assert(
      fc.property(building, pace, room, room, (connections, pace, a, b) => {
        expect(minutes(a, b, { connections, pace })).toBe(minutes(b, a, { connections, pace }));
      }),
    );
  });

  test("a walk is never longer than one by way of a third room", () => {
    fc.assert(
      fc.property(building, pace, fc.tuple(room, room, room), (connections, pace, [a, b, c]) => {
        const given = { connections, pace };
        expect(minutes(a, c, given)).toBeLessThanOrEqual(minutes(a, b, given) + minutes(b, c, given));
      }),
    );
  });

  test("a step-free walk is never shorter than a free one", () => {
    fc.assert(
      fc.property(building, room, room, (connections, a, b) => {
        expect(minutes(a, b, { connections, stepFree: true })).toBeGreaterThanOrEqual(
          minutes(a, b, { connections }),
        );
      }),
    );
  });

  test("a walk's minutes are those of connections between its rooms", () => {
    fc.assert(
      fc.property(building, room, room, (connections, a, b) => {
        const found = walk(a, b, { connections });
        if (found === null) return;
        const way = found.rooms.split(" ");
        const legs = way.slice(1).map((to, index) => {
          const between = connections.filter(
            (each) => [each.from, each.to].includes(to) && [each.from, each.to].includes(way[index] ?? ""),
          );
          return Math.min(...between.map((each) => each.minutes));
        });
        expect([way[0], way.at(-1), legs.reduce((sum, leg) => sum + leg, 0)]).toEqual([
          a,
          b,
          found.pathMinutes,
        ]);
      }),
    );
  });
});

test("the tour's pace wins over the project's, and that over the usual one for the party's size", () => {
  const sized = (size: number | null) => aTour("t", { audience: { ...aTour("t").audience, size } });
  const own = { factor: 2, minimumMinutes: 1 };
  const project = { factor: 1, minimumMinutes: 0 };
  expect(paceOf({ ...sized(26), pace: own }, project)).toEqual(own);
  expect(paceOf(sized(26), project)).toEqual(project);
  expect([paceOf(sized(11), null), paceOf(sized(null), null)]).toEqual(
    Array(2).fill({ factor: 1.5, minimumMinutes: 2 }),
  );
  expect(paceOf(sized(10), null)).toEqual({ factor: 1.3, minimumMinutes: 2 });
});

describe("a lift that does not hold the whole group", () => {
  const lift = aConnection("a", "b", { minutes: 2, via: "lift", liftCapacity: 8 });
  const stairs = aConnection("a", "b", { minutes: 3, via: "stairs", stepFree: false });
  const minutesOf = (groupSize: number | null, connections: readonly Connection[], factor = 1) =>
    shortestWalks([aVenue("v", { rooms, connections })], {
      stepFree: false,
      pace: { factor, minimumMinutes: 0 },
      groupSize,
    })(aRoom("v/a"), aRoom("v/b"));

  test("goes again and again, a minute and a half each time, whatever the pace", () => {
    expect(minutesOf(8, [lift])?.minutes).toBe(2);
    expect(minutesOf(26, [lift])?.minutes).toBeCloseTo(2 + 3 * 1.5, 9);
    expect(minutesOf(26, [lift], 1.5)?.minutes).toBeCloseTo(3 + 3 * 1.5, 9);
    expect(minutesOf(26, [lift], 1.5)?.pathMinutes).toBeCloseTo(2, 9);
  });

  test("holds everybody where nobody knows how many they are, or how many it holds", () => {
    expect(minutesOf(null, [lift])?.minutes).toBe(2);
    expect(minutesOf(26, [{ ...lift, liftCapacity: null }])?.minutes).toBe(2);
  });

  test("is left alone where the stairs are quicker", () => {
    expect(minutesOf(8, [lift, stairs])?.minutes).toBe(2);
    expect(minutesOf(26, [lift, stairs])?.minutes).toBe(3);
  });
});
