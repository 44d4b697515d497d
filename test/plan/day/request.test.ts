/** What a visit's file says, as the timetable shows that it was understood. */
import { expect, it } from "vitest";
import { timetables, workLimit } from "../../../src/docent/timetable.ts";
import type { VisitTimetable } from "../../../src/plan/day/types.ts";
import { projectFrom } from "./made.ts";

const base = {
  "docent.yaml": "title: Made\nlanguages: [en]\npace: {factor: 1, minimumMinutes: 0}\n",
  "venues/v.yaml": `title: V
hours: [{days: Mo-Su, open: "09:00", close: "12:00"}, {days: Mo-Su, open: "13:00", close: "17:00"}]
rooms: [{id: hall, label: Hall}, {id: loft, label: Loft, capacity: 20}, {id: shop, label: Shop}]
connections:
  - {from: hall, to: loft, minutes: 2.2, via: lift, stepFree: true, liftCapacity: 6}
  - {from: hall, to: loft, minutes: 1, via: stairs}
  - {from: hall, to: shop, minutes: 3, via: level, stepFree: true}
`,
  "exhibits/boat.yaml": "title: Boat\nroom: hall\nminutes: 10\n",
  "exhibits/kite.yaml": "title: Kite\nroom: loft\nminutes: 7.5\n",
  "tours/t.yaml":
    "title: T\nvenue: v\nfor: {year: Year 5, size: 18}\nfrom: hall\nto: hall\nfixedMinutes: {arrival: 4, wrapUp: 3}\nstops: [boat, kite]\n",
};

function dayOf(visit: string, more: Readonly<Record<string, string>> = {}): VisitTimetable {
  const project = projectFrom({ ...base, ...more, "visits/a.yaml": visit });
  const wanted = [...project.visits.values()].filter(({ id }) => id === "a");
  const [day] = timetables(project, wanted, workLimit(200));
  if (day === undefined) throw new Error("no day");
  return day;
}

/** Of each group: what, from, to, walk, wait. */
function rows({ groups }: VisitTimetable): unknown {
  return groups.map(({ entries }) =>
    entries.map(({ what, from, to, walkMinutes, waitMinutes }) => [
      what.kind === "stop" ? what.stop.number : what.kind,
      from,
      to,
      walkMinutes,
      waitMinutes,
    ]),
  );
}

it("takes a class without groups as one, in the tour's order, between arrival and wrap-up", () => {
  const day = dayOf('tour: t\narrive: "10:00"\n');
  expect(rows(day)).toEqual([
    [
      [1, 4, 14, 0, 0],
      [2, 15, 23, 1, 0],
    ],
  ]);
  expect([day.startMinute, day.status, day.makespanMinutes, day.boundMinutes]).toEqual([
    600,
    "optimal",
    27,
    27,
  ]);
  expect(
    day.groups.map(({ endWalkMinutes, endMinutes, wrapUpMinutes }) => [
      endWalkMinutes,
      endMinutes,
      wrapUpMinutes,
    ]),
  ).toEqual([[1, 24, 3]]);
});

it("starts at minute 0 where nothing says an hour", () => {
  const day = dayOf('tour: t\ndepart: "12:00"\nlunch: {from: "11:00", to: "11:30"}\n');
  expect([day.startMinute, day.makespanMinutes]).toEqual([null, 27]);
});

it("rides the lift as often as a group that takes no steps must", () => {
  const needy = "groups: [{id: A, size: 18, needs: [{type: wheelchair, count: 1}]}]";
  const day = dayOf(`tour: t\narrive: "10:00"\norder: story\n${needy}\n`);
  expect(rows(day)).toEqual([
    [
      [1, 4, 14, 0, 0],
      [2, 20, 28, 6, 0],
    ],
  ]);
});

it("lets the visit's fixed points stand for arrival and wrap-up", () => {
  const day = dayOf(
    'tour: t\narrive: "10:00"\nfixed: [{what: Coats, from: "10:00", to: "10:05", room: hall}]\n',
  );
  expect(rows(day)).toEqual([
    [
      ["fixed", 0, 5, 0, 0],
      [1, 5, 15, 0, 0],
      [2, 16, 24, 1, 0],
    ],
  ]);
});

it("counts a lunch once that is a fixed point too, and walks to nothing during a break", () => {
  const day = dayOf(
    `tour: t
arrive: "10:00"
order: story
lunch: {from: "10:30", to: "10:50"}
breaks: [{from: "10:14", to: "10:20"}]
fixed: [{what: Lunch, from: "10:25", to: "10:45", room: shop}]
`,
  );
  expect(rows(day)).toEqual([
    [
      [1, 0, 10, 0, 0],
      ["break", 14, 20, 0, 4],
      ["fixed", 25, 45, 3, 2],
      ["lunch", 45, 50, 0, 0],
      [2, 54, 62, 4, 0],
    ],
  ]);
});

it("keeps groups apart at a stop, unless its exhibit takes several", () => {
  const visit = 'tour: t\narrive: "10:00"\norder: story\ngroups: [{id: A, size: 9}, {id: B, size: 9}]\n';
  expect(dayOf(visit).makespanMinutes).toBe(37);
  const roomy = {
    "exhibits/boat.yaml": "title: Boat\nroom: hall\nminutes: 10\nviewing: {groups: 2}\n",
    "exhibits/kite.yaml": "title: Kite\nroom: loft\nminutes: 7.5\nviewing: {groups: 2}\n",
  };
  expect(dayOf(visit, roomy).makespanMinutes).toBe(27);
});

it("gives way to what another visit of the day has written", () => {
  const other = `tour: t
date: 2026-05-12
arrive: "10:00"
groups:
  - id: A
    size: 9
    slots: [{stop: boat, from: "10:04", to: "10:20"}, {stop: kite, from: "10:25", to: "10:40"}]
`;
  const visit = 'tour: t\ndate: 2026-05-12\narrive: "10:00"\norder: story\ngroups: [{id: A, size: 9}]\n';
  const day = dayOf(visit, { "visits/b.yaml": other });
  expect(day.together.map(({ id }) => id)).toEqual(["b"]);
  expect(rows(day)).toEqual([
    [
      [1, 20, 30, 0, 16],
      [2, 40, 48, 1, 9],
    ],
  ]);
});

it("keeps to the hours of the day, and says which stop is closed", () => {
  const noon = dayOf('tour: t\ndate: 2026-05-12\narrive: "11:40"\norder: story\n');
  expect(rows(noon)).toEqual([
    [
      [1, 4, 14, 0, 0],
      [2, 80, 88, 1, 65],
    ],
  ]);
  const shut = {
    "venues/v.yaml": `${base["venues/v.yaml"]}closures: [{from: 2026-05-12, to: 2026-05-12, scope: loft}]\n`,
  };
  const closed = dayOf('tour: t\ndate: 2026-05-12\narrive: "10:00"\n', shut);
  expect(
    closed.conflicts.map(({ kind, about }) => [kind, about.what === "stop" ? about.stop.number : null]),
  ).toEqual([["window", 2]]);
});

it("takes one exhibit for one group at a time, whichever stop it is part of", () => {
  const twice = {
    "tours/u.yaml":
      "title: U\nvenue: v\nfor: {year: Year 5, size: 9}\nfixedMinutes: {arrival: 4, wrapUp: 3}\nstops: [{title: Compare, exhibits: [boat, sail], minutes: 10}]\n",
    "exhibits/sail.yaml": "title: Sail\nroom: hall\nminutes: 5\n",
  };
  const day = dayOf(
    'tour: t\narrive: "10:00"\norder: story\ngroups: [{id: A, size: 9}, {id: B, size: 9, tour: u}]\n',
    twice,
  );
  const spans = day.groups.map(({ entries }) => entries[0]?.from).sort();
  expect(spans).toEqual([14, 4].sort());
});
