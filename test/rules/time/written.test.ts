/** Timetables that are written into visits. */
import { expect, test } from "vitest";
import { findings } from "../../support/rules.ts";

const venue = `title: Quay Museum
hours: [{days: Tu-Su, open: "10:00", close: "18:00"}]
rooms:
  - {id: hall, label: Hall, capacity: 16}
  - {id: loft, label: Loft}
connections: [{from: hall, to: loft, minutes: 5, via: level}]
`;

const tour = `title: Boats
venue: quay
for: {year: Year 5, size: 24}
pace: {factor: 1, minimumMinutes: 0}
fixedMinutes: {arrival: 0, wrapUp: 0, breaks: 0, buffer: 0}
stops:
  - {exhibit: cutter, minutes: 10}
  - {title: Bell, place: hall, minutes: 10}
  - {title: Sails, place: loft, minutes: 10}
`;

type Parts = {
  readonly a: string;
  readonly b?: string;
  readonly rest?: string;
  readonly other?: string;
  readonly leader?: string;
  readonly shut?: string;
  readonly late?: string;
};

const day = 'tour: boats\ndate: 2026-05-13\narrive: "10:00"\ndepart: "11:00"\n';

/** Slots as `stop from to`, in minutes after ten. */
function slots(words: string): string {
  return words
    .split(", ")
    .map((word) => word.split(" "))
    .map(([stop = "", from = "", to = ""]) => `      - {stop: ${stop}, from: "10:${from}", to: "10:${to}"}\n`)
    .join("");
}

function told({ a, b, rest = "", other, leader, shut = "", late = venue }: Parts): readonly string[] {
  const groups = [a, b].flatMap((words, index) =>
    words === undefined
      ? []
      : [
          `  - id: ${"AB"[index] ?? ""}\n    size: 8\n    leader: ${leader ?? `Guide ${index}`}\n    slots:\n${slots(words)}`,
        ],
  );
  const files = {
    "docent.yaml": 'title: Harbour\nlanguages: [en]\nratioPolicy: {"8-11": 30}\n',
    "venues/quay.yaml": late + shut,
    "exhibits/all.yaml": "- {id: cutter, title: Cutter, room: hall, viewing: {groups: 1}}\n",
    "tours/boats.yaml": tour,
    "visits/may.yaml": `${day}${rest}groups:\n${groups.join("")}`,
    ...(other === undefined ? {} : { "visits/other.yaml": day + other }),
  };
  return findings(files, { of: "time" }).map(
    ({ at, code, message, fix }) => `${at} ${code} ${message} ${fix}`,
  );
}

const right = "cutter 00 10, 2 10 20, 3 25 35";
const turned = "3 00 10, cutter 15 25, 2 25 35";

test("a day that can be is not spoken of", () => {
  expect(told({ a: right })).toEqual([]);
  expect(told({ a: right, b: turned })).toEqual([]);
});

test("a stop without a slot, and one with two", () => {
  expect(told({ a: "cutter 00 10, cutter 10 20, 3 25 35" })).toEqual([
    'visits/may.yaml:9:5 time/clash Group "A" has no time for "Bell". Write it under "slots", as - {stop: …, from: "10:15", to: "10:30"}; or have it all made anew: docent timetable may --write',
    'visits/may.yaml:11:16 time/clash Group "A" is at "Cutter" twice. Keep one of the two slots.',
  ]);
});

test("a slot that is too short, or the wrong way round", () => {
  expect(told({ a: "cutter 00 09, 2 10 20, 3 25 35" })).toEqual([
    'visits/may.yaml:10:43 time/clash Group "A" has 9 minutes for "Cutter", which takes 10. Change "from" or "to", or write fewer minutes at the stop of the tour.',
  ]);
  expect(told({ a: "cutter 10 00, 2 10 20, 3 25 35" })).toEqual([
    expect.stringContaining("time/reversed This begins at 10:10 and ends at 10:00."),
  ]);
});

test("two things at one time", () => {
  expect(told({ a: "cutter 00 10, 2 09 19, 3 25 35" })).toEqual([
    'visits/may.yaml:11:25 time/clash Group "A" has two things at one time: "Bell" and "Cutter". Move one of the two: change its "from" and "to".',
  ]);
  expect(told({ a: right, rest: 'lunch: {from: "10:12", to: "10:15"}\n' })).toEqual([
    'visits/may.yaml:12:25 time/clash Group "A" has two things at one time: "Bell" and "lunch". Move one of the two: change its "from" and "to".',
  ]);
});

test("a walk that takes longer than there is time", () => {
  expect(told({ a: "cutter 00 10, 2 10 20, 3 24 34" })).toEqual([
    'visits/may.yaml:12:25 time/clash Group "A" needs 5 minutes from "Hall" to "Loft", and has 4. Begin later ("from"), or let what comes before end earlier.',
  ]);
});

test("a group that must leave before it is done", () => {
  expect(told({ a: right, rest: "" })).toEqual([]);
  expect(told({ a: "cutter 20 30, 2 30 40, 3 50 60".replace("60", "59") })).toEqual([
    expect.stringContaining('Group "A" has 9 minutes for "Sails"'),
  ]);
  expect(
    told({ a: "cutter 20 30, 2 30 40, 3 45 55", rest: 'breaks: [{from: "10:55", to: "11:05"}]\n' }),
  ).toEqual([expect.stringContaining('time/clash Group "A" is done at 11:05 and must leave at 11:00.')]);
});

test("a story told from its end", () => {
  expect(told({ a: turned, rest: "order: story\n" })).toEqual([
    'visits/may.yaml:11:25 time/order-broken Group "A" is at "Sails" before it was at "Bell". Change the slots; or what says the order: "order" of the visit, "route" of the group, "before" of the tour.',
  ]);
});

test("more groups at a stop than it takes, and more pupils in a room", () => {
  expect(told({ a: right, b: "cutter 05 15, 2 20 30, 3 35 45" })).toEqual([
    'visits/may.yaml:17:30 time/clash 2 groups are at "Cutter" at this time, which takes 1. Move one of the slots: change its "from" and "to".',
  ]);
  const other = `groups:\n  - id: X\n    size: 9\n    slots:\n${slots("2 00 10, cutter 12 22, 3 37 47")}`;
  expect(told({ a: right, other })).toEqual([
    'visits/other.yaml:9:25 time/clash At this time 17 pupils are in "Hall", which holds 16. Let the groups come one after the other, or make them smaller.',
    'visits/other.yaml:10:30 time/clash At this time 17 pupils are in "Hall", which holds 16. Let the groups come one after the other, or make them smaller.',
  ]);
});

test("a leader of two groups at one time", () => {
  const apart = "3 05 15, 2 20 30, cutter 30 40";
  expect(told({ a: right, b: apart })).toEqual([]);
  expect(told({ a: right, b: apart, leader: "Guide" })[0]).toBe(
    'visits/may.yaml:11:25 time/clash "Guide" leads group "A" here, and is with group "B" until too late. Move one of the slots: change its "from" and "to".',
  );
});

test("a slot in a room that is closed then", () => {
  const shut = "closures: [{from: 2026-05-01, to: 2026-05-31, scope: loft}]\n";
  expect(told({ a: right, shut })).toEqual([
    expect.stringContaining('time/closed "Loft" is closed on 2026-05-13'),
  ]);
  const late = venue.replace("10:00", "10:05");
  expect(told({ a: "2 00 10, cutter 10 20, 3 25 35", shut: "", late })).toEqual([
    expect.stringContaining('time/closed "10:00" is outside the opening hours'),
    'visits/may.yaml:10:25 time/closed Group "A" is to be at "Bell" from 10:00 to 10:10, when it is not open. Move the slot to an hour when it is open, or correct the venue\'s hours and closures.',
  ]);
});
