import { describe, expect, it } from "vitest";
import { checkTimetable } from "../../../src/plan/timetable/check.ts";
import type { TimetableRequest, TimetableResult } from "../../../src/plan/timetable/request.ts";
import { searchTimetable } from "../../../src/plan/timetable/search.ts";
import { shortestByTrial } from "./exhaustive.ts";
import { alikeRequest, anyRequest, plainRequest } from "./requests.ts";

const endless = { timeLimitSeconds: 1e9, elapsedSeconds: () => 0 };

/** A clock that shows a second more each time somebody looks at it. */
function impatient(seconds: number) {
  let now = 0;
  return { timeLimitSeconds: seconds, elapsedSeconds: () => (now += 1) };
}

function rules({ conflicts }: TimetableResult): readonly string[] {
  return conflicts.map(({ kind, id }) => `${kind} ${id}`);
}

describe("searchTimetable", () => {
  it.each(Array.from({ length: 150 }, (_, seed) => seed))(
    "ends as soon as any order can: case %i",
    (seed) => {
      const request = anyRequest(seed, { groups: 2 + (seed % 2), stops: 2 + (seed % 3 === 0 ? 1 : 0) });
      const result = searchTimetable(request, endless);
      expect(checkTimetable(request, result)).toEqual([]);
      const shortest = shortestByTrial(request);
      expect(result.status).toBe(shortest === null ? "infeasible" : "optimal");
      expect(result.makespanMinutes).toBe(shortest ?? 0);
    },
  );

  it.each(Array.from({ length: 48 }, (_, seed) => 4000 + seed))(
    "ends as soon as any order can where groups and stops are alike: case %i",
    (seed) => {
      const request = alikeRequest(seed, { groups: 2 + (seed % 2), stops: seed % 2 === 0 ? 3 : 2 });
      const result = searchTimetable(request, endless);
      expect(checkTimetable(request, result)).toEqual([]);
      const shortest = shortestByTrial(request);
      expect(result.status).toBe(shortest === null ? "infeasible" : "optimal");
      expect(result.makespanMinutes).toBe(shortest ?? 0);
    },
  );

  it.each([5001, 5002, 5003, 5004])("keeps every rule when groups have many stops: case %i", (seed) => {
    const request = anyRequest(seed, { groups: 3, stops: 12 });
    expect(checkTimetable(request, searchTimetable(request, { ...endless, workLimit: 200 }))).toEqual([]);
  });

  it.each(Array.from({ length: 60 }, (_, seed) => 1000 + seed))(
    "keeps every rule when hurried: case %i",
    (seed) => {
      const request = anyRequest(seed, { groups: 4 + (seed % 3), stops: 4 + (seed % 4) });
      expect(checkTimetable(request, searchTimetable(request, impatient(80)))).toEqual([]);
    },
  );

  it.each([3, 8, 15, 21, 34])("gives the same timetable whatever order things come in: case %i", (seed) => {
    const request = anyRequest(seed, { groups: 4, stops: 3 });
    const turned = reversed(request);
    const result = searchTimetable(turned, endless);
    expect(backAgain(request, result)).toEqual(searchTimetable(request, endless));
  });

  it.each([0, 1, 7, 25, 60, 150])(
    "gives the same timetable for the same work, whatever order: %i",
    (workLimit) => {
      const options = { ...endless, workLimit };
      for (const seed of [2003, 2008, 2014]) {
        const request = anyRequest(seed, { groups: 6, stops: 6 });
        const result = searchTimetable(request, options);
        expect(searchTimetable(request, options)).toEqual(result);
        expect(backAgain(request, searchTimetable(reversed(request), options))).toEqual(result);
        expect(checkTimetable(request, result)).toEqual([]);
      }
    },
  );

  it("stops when the time is up, and says what is proved", () => {
    const request = plainRequest([
      [5, 7, 3, 9, 4, 8],
      [6, 2, 8, 5, 9, 3],
      [7, 7, 4, 6, 2, 9],
      [3, 8, 9, 4, 6, 5],
      [8, 3, 5, 7, 8, 4],
      [4, 9, 6, 3, 5, 8],
    ]);
    let looks = 0;
    const result = searchTimetable(request, { timeLimitSeconds: 3, elapsedSeconds: () => (looks += 1) });
    expect(looks).toBeLessThan(12);
    expect(result.status).toBe("feasible");
    expect(result.boundMinutes).toBeLessThan(result.makespanMinutes);
    expect(checkTimetable(request, result)).toEqual([]);
  });

  it("says nothing of a timetable when the time was up before the first", () => {
    const request = anyRequest(191, { groups: 5, stops: 4 });
    const result = searchTimetable(request, { timeLimitSeconds: 0, elapsedSeconds: () => 0 });
    expect(result).toMatchObject({ status: "unknown", groups: [], conflicts: [] });
  });

  it("turns equal groups through equal stops in one circle", () => {
    const request = plainRequest([
      [10, 10, 10],
      [10, 10, 10],
      [10, 10, 10],
    ]);
    const result = searchTimetable(request, endless);
    expect(result).toMatchObject({
      status: "optimal",
      makespanMinutes: 30,
      waitingMinutes: 0,
      isCarousel: true,
    });
    expect(result.groups.map(({ slots }) => slots.map(({ stop }) => stop))).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]);
  });

  it("proves the shortest end of published open shops", () => {
    const shops = [
      {
        minutes: [
          [661, 168, 171],
          [6, 489, 505],
          [333, 343, 324],
        ],
        shortest: 1168,
      },
      {
        minutes: [
          [638, 3, 42, 317],
          [7, 638, 69, 286],
          [4, 1, 605, 390],
          [351, 358, 284, 7],
        ],
        shortest: 1281,
      },
    ];
    for (const { minutes, shortest } of shops) {
      const result = searchTimetable(plainRequest(minutes), endless);
      expect(result).toMatchObject({ status: "optimal", makespanMinutes: shortest, boundMinutes: shortest });
    }
  });

  it("has nothing to do without groups", () => {
    expect(searchTimetable(plainRequest([]), endless)).toMatchObject({
      status: "optimal",
      makespanMinutes: 0,
      groups: [],
    });
  });
});

describe("conflicts", () => {
  it("names the leaving time that leaves too little", () => {
    const request = plainRequest([
      [10, 10],
      [10, 10],
    ]);
    const groups = request.groups.map((group, index) =>
      index === 1 ? { ...group, latestMinutes: 19 } : group,
    );
    expect(rules(searchTimetable({ ...request, groups }, endless))).toEqual(["latest group-1"]);
  });

  it("names the stop and the leaving times of all who need it at once", () => {
    const request = plainRequest([[10], [10], [10]]);
    const groups = request.groups.map((group) => ({ ...group, latestMinutes: 20 }));
    expect(rules(searchTimetable({ ...request, groups }, endless))).toEqual([
      "stop stop-0",
      "latest group-0",
      "latest group-1",
      "latest group-2",
    ]);
  });

  it("names the stop that closes, and the leaving time after its break", () => {
    const request = plainRequest([[10], [10], [10]]);
    const windows = [
      { fromMinutes: 0, toMinutes: 25 },
      { fromMinutes: 40, toMinutes: null },
    ];
    const operations = request.operations.map((each) => ({ ...each, windows }));
    expect(searchTimetable({ ...request, operations }, endless)).toMatchObject({
      status: "optimal",
      makespanMinutes: 50,
    });
    const groups = request.groups.map((group) => ({ ...group, latestMinutes: 49 }));
    expect(rules(searchTimetable({ ...request, operations, groups }, endless))).toEqual([
      "stop stop-0",
      "window stop-0",
      "latest group-0",
      "latest group-1",
      "latest group-2",
    ]);
  });

  it("names the stop that is never open for long enough", () => {
    const request = plainRequest([[10]]);
    const windows = [
      { fromMinutes: null, toMinutes: 9 },
      { fromMinutes: 20, toMinutes: 29 },
    ];
    const operations = request.operations.map((each) => ({ ...each, windows }));
    expect(rules(searchTimetable({ ...request, operations }, endless))).toEqual(["window stop-0"]);
    expect(
      rules(
        searchTimetable(
          { ...request, operations: operations.map((each) => ({ ...each, windows: [] })) },
          endless,
        ),
      ),
    ).toEqual(["window stop-0"]);
  });

  it("names the lunch that cuts the only time in two", () => {
    const request = plainRequest([[20]]);
    const groups = request.groups.map((group) => ({ ...group, latestMinutes: 40 }));
    const fixed = [{ id: "lunch", groups: [0], fromMinutes: 10, toMinutes: 30, place: null, capacity: null }];
    expect(rules(searchTimetable({ ...request, groups, fixed }, endless))).toEqual([
      "fixed lunch",
      "latest group-0",
    ]);
  });

  it("names what no group can do", () => {
    const request = plainRequest([[20]]);
    const places = [{ id: "cabinet", capacity: 9 }];
    const walkMinutes = [[[Infinity]]];
    const fixed = [{ id: "workshop", groups: [0], fromMinutes: 40, toMinutes: 50, place: null, capacity: 5 }];
    expect(rules(searchTimetable({ ...request, places, fixed }, endless))).toEqual([
      "fixed-capacity workshop",
      "room cabinet",
    ]);
    const groups = request.groups.map((group) => ({ ...group, startPlace: 0 }));
    expect(rules(searchTimetable({ ...request, groups, walkMinutes }, endless))).toEqual(["way group-0"]);
  });
});

/** Groups, stops, places and all else in the opposite order. */
function reversed(request: TimetableRequest): TimetableRequest {
  const last = {
    group: request.groups.length - 1,
    stop: request.stops.length - 1,
    place: request.places.length - 1,
  };
  const place = (index: number | null) => (index === null ? null : last.place - index);
  const operation = (index: number) => request.operations.length - 1 - index;
  const stop = (index: number) => last.stop - index;
  return {
    groups: request.groups.toReversed().map((group) => ({
      ...group,
      startPlace: place(group.startPlace),
      endPlace: place(group.endPlace),
      order:
        group.order.kind === "sequence"
          ? { kind: "sequence", stops: group.order.stops.map(stop) }
          : group.order.kind === "before"
            ? { kind: "before", pairs: group.order.pairs.map(([a, b]) => [stop(a), stop(b)] as const) }
            : group.order,
    })),
    stops: request.stops.toReversed().map((each) => ({ ...each, place: last.place - each.place })),
    places: request.places.toReversed(),
    operations: request.operations
      .toReversed()
      .map((each) => ({ ...each, group: last.group - each.group, stop: stop(each.stop) })),
    walkMinutes: request.walkMinutes.map((matrix) => matrix.toReversed().map((row) => row.toReversed())),
    fixed: request.fixed.map((each) => ({
      ...each,
      place: place(each.place),
      groups: each.groups.map((group) => last.group - group),
    })),
    leaders: request.leaders.map((leader) => ({ ...leader, operations: leader.operations.map(operation) })),
  };
}

function backAgain(request: TimetableRequest, result: TimetableResult): TimetableResult {
  const groups = result.groups.toReversed().map((group) => ({
    ...group,
    slots: group.slots.map((slot) => ({
      ...slot,
      stop: slot.stop === null ? null : request.stops.length - 1 - slot.stop,
    })),
  }));
  return { ...result, groups };
}
