import { describe, expect, it } from "vitest";
import { checkTimetable } from "../../../src/plan/timetable/check.ts";
import type { Slot, TimetableRequest, TimetableResult } from "../../../src/plan/timetable/request.ts";
import { plainRequest } from "./requests.ts";

const twoRooms: TimetableRequest = {
  ...plainRequest([
    [10, 10],
    [10, 10],
  ]),
  stops: [
    { id: "cart", place: 0, copies: 1 },
    { id: "coach", place: 1, copies: 1 },
  ],
  places: [
    { id: "north", capacity: 15 },
    { id: "south", capacity: null },
  ],
  walkMinutes: [
    [
      [0, 2],
      [2, 0],
    ],
  ],
  leaders: [],
};

function slot(stop: number, fromMinutes: number, walkMinutes: number): Slot {
  return { stop, fixed: null, fromMinutes, toMinutes: fromMinutes + 10, walkMinutes };
}

function timetable(...groups: readonly (readonly Slot[])[]): TimetableResult {
  const ends = groups.map((slots) => slots.at(-1)?.toMinutes ?? 0);
  return {
    status: "optimal",
    makespanMinutes: Math.max(...ends),
    boundMinutes: Math.max(...ends),
    waitingMinutes: 0,
    isCarousel: false,
    groups: groups.map((slots, group) => ({ slots, endMinutes: ends[group] ?? 0 })),
    conflicts: [],
  };
}

const right = timetable([slot(0, 0, 0), slot(1, 12, 2)], [slot(1, 0, 0), slot(0, 12, 2)]);

describe("checkTimetable", () => {
  it("finds nothing wrong with what is right", () => {
    expect(checkTimetable(twoRooms, right)).toEqual([]);
  });

  it("finds two groups at a stop for one, and too many pupils for its room", () => {
    const both = timetable([slot(0, 0, 0), slot(1, 12, 2)], [slot(0, 5, 0), slot(1, 22, 2)]);
    expect(checkTimetable(twoRooms, both)).toEqual([
      "cart: more groups than 1",
      "north: 20 pupils, room for 15",
    ]);
  });

  it("finds a group that is there before it can be", () => {
    const rushed = timetable([slot(0, 0, 0), slot(1, 11, 2)], [slot(1, 0, 0), slot(0, 12, 2)]);
    expect(checkTimetable(twoRooms, rushed)).toEqual(["group-0: is at coach too soon"]);
  });

  it("finds a stop left out", () => {
    const short = timetable([slot(0, 0, 0)], [slot(1, 0, 0), slot(0, 12, 2)]);
    expect(checkTimetable(twoRooms, short)).toEqual([
      "group-0: does stop 0 10.0000, not stop 0 10.0000,stop 1 10.0000",
    ]);
  });

  it("finds a visit outside of all opening windows, and none in two that touch", () => {
    const windows = (...hours: readonly (readonly [number, number | null])[]): TimetableRequest => ({
      ...twoRooms,
      operations: twoRooms.operations.map((each) =>
        each.group === 0 && each.stop === 1
          ? { ...each, windows: hours.map(([fromMinutes, toMinutes]) => ({ fromMinutes, toMinutes })) }
          : each,
      ),
    });
    expect(checkTimetable(windows([15, null], [0, 15]), right)).toEqual([]);
    expect(checkTimetable(windows([16, null], [0, 15]), right)).toEqual([
      "group-0: is at coach when it is closed",
    ]);
    expect(checkTimetable(windows(), right)).toEqual(["group-0: is at coach when it is closed"]);
  });

  it("finds an order that is not kept, a group that is late and a leader in two places", () => {
    const [first, second] = twoRooms.groups;
    if (first === undefined || second === undefined) throw new Error("no groups");
    const request: TimetableRequest = {
      ...twoRooms,
      groups: [
        { ...first, order: { kind: "sequence", stops: [1, 0] } },
        { ...second, latestMinutes: 20 },
      ],
      leaders: [{ id: "guide", operations: [0, 2, 3] }],
    };
    expect(checkTimetable(request, right)).toEqual([
      "group-0: not in its order",
      "group-1: done at 22",
      "guide: in two places at once",
    ]);
  });

  it("finds figures that are not the timetable's", () => {
    expect(checkTimetable(twoRooms, { ...right, makespanMinutes: 20, boundMinutes: 23 })).toEqual([
      "lasts 22, not 20",
      "bound 23 is after the end",
      "optimal, but bound and end differ",
    ]);
  });

  it("finds slots where there should be none", () => {
    expect(checkTimetable(twoRooms, { ...right, status: "infeasible" })).toEqual([
      "slots without a timetable",
    ]);
  });
});
