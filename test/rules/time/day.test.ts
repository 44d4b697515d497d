/** Rules of time about a whole day: rooms of several visits, stops that all groups want, hours of each venue. */
import { describe, expect, test } from "vitest";
import { findings } from "../../support/rules.ts";

const venues = {
  "venues/quay.yaml": `title: Quay Museum
hours: [{days: Tu-Su, open: "10:00", close: "18:00"}]
rooms:
  - {id: hall, label: Hall, capacity: 20}
  - {id: loft, label: Loft}
connections:
  - {from: hall, to: loft, minutes: 5, via: level}
  - {from: hall, to: ship/deck, minutes: 10, via: outdoor}
`,
  "venues/ship.yaml": `title: The ship
hours: [{days: Tu-Su, open: "12:00", close: "14:00"}]
rooms: [{id: deck, label: Deck}]
`,
  "exhibits/all.yaml": "- {id: cutter, title: Cutter, room: quay/hall, viewing: {groups: 2}}\n",
};

const boats = `title: Boats
venues: [quay, ship]
for: {year: Year 5, size: 24}
pace: {factor: 1, minimumMinutes: 0}
fixedMinutes: {arrival: 0, wrapUp: 0, breaks: 0, buffer: 0}
stops:
`;

function told(of: string, stops: string, visits: Readonly<Record<string, string>>): readonly string[] {
  const files = {
    "docent.yaml": 'title: Harbour\nlanguages: [en]\nratioPolicy: {"8-11": 30}\n',
    ...venues,
    "tours/boats.yaml": boats + stops,
    ...Object.fromEntries(
      Object.entries(visits).map(([id, text]) => [
        `visits/${id}.yaml`,
        `tour: boats\ndate: 2026-05-13\n${text}`,
      ]),
    ),
  };
  return findings(files, { of }).map(({ at, message, fix }) => `${at} ${message} ${fix}`);
}

describe("fixed points in one room", () => {
  const stop = "  - {title: Sails, place: quay/loft, minutes: 10}\n";
  const talk = (from: string, to: string, size: number): string =>
    `groups: [{id: A, size: ${size}}]\nfixed: [{what: Talk, from: "${from}", to: "${to}", room: quay/hall}]\n`;

  test("of two visits on one day", () => {
    expect(told("time/clash", stop, { a: talk("10:00", "10:30", 12), b: talk("10:15", "10:45", 9) })).toEqual(
      [
        'visits/b.yaml:4:56 At this time 21 pupils are in "Hall", which holds 20. Let the groups come one after the other, or make them smaller.',
      ],
    );
    expect(told("time/clash", stop, { a: talk("10:00", "10:30", 12), b: talk("10:30", "10:45", 9) })).toEqual(
      [],
    );
  });

  test("of visits on two days", () => {
    const other = talk("10:15", "10:45", 9);
    const files = {
      "docent.yaml": "title: Harbour\nlanguages: [en]\n",
      ...venues,
      "tours/boats.yaml": boats + stop,
      "visits/a.yaml": `tour: boats\ndate: 2026-05-13\n${talk("10:00", "10:30", 12)}`,
      "visits/b.yaml": `tour: boats\ndate: 2026-05-14\n${other}`,
      "visits/c.yaml": `tour: boats\n${other}`,
      "visits/d.yaml": `tour: boats\n${other}`,
    };
    expect(findings(files, { of: "time/clash" })).toEqual([]);
  });

  test("three groups that fit two by two", () => {
    const three = ["A", "B", "C"].map(
      (id, index) =>
        `  - {what: Talk, from: "10:0${index}", to: "10:30", room: quay/hall, groups: [${id}]}\n`,
    );
    const groups = "groups: [{id: A, size: 8}, {id: B, size: 8}, {id: C, size: 8}]\nfixed:\n";
    expect(told("time/clash", stop, { a: groups + three.join("") })).toEqual([
      'visits/a.yaml:7:52 At this time 24 pupils are in "Hall", which holds 20. Let the groups come one after the other, or make them smaller.',
    ]);
  });

  test("of a class without groups", () => {
    const fixed = 'fixed:\n  - {what: Talk, from: "10:00", to: "10:30", room: quay/hall}\n';
    const snack = '  - {what: Snack, from: "10:20", to: "10:40"}\n';
    expect(told("time/clash", stop, { a: fixed + snack })).toEqual([
      'visits/a.yaml:4:52 At this time 24 pupils are in "Hall", which holds 20. Let the groups come one after the other, or make them smaller.',
      'visits/a.yaml:5:25 The class has two things at one time: "Snack" and "Talk". Move one of the two: change its "from" and "to".',
    ]);
  });
});

describe("a stop that all groups want", () => {
  const stop = "  - {title: Sails, place: quay/loft, minutes: 10}\n";
  const groups = (count: number, depart: string, rest = ""): string =>
    `arrive: "10:00"\ndepart: "${depart}"\n${rest}groups:\n${Array.from({ length: count }, (_, index) => `  - {id: G${index}, size: 6}\n`).join("")}`;

  test("one after the other takes longer than they stay", () => {
    expect(told("time/over-slot", stop, { a: groups(5, "10:49") })).toEqual([
      'visits/a.yaml:5:1 "Sails" takes 1 group at a time and 5 come: that needs 50 minutes at least, and there are 49 for it. Win 1 minute: shorten the stop, let groups come earlier or leave later, or give some of them a tour without it.',
    ]);
    expect(told("time/over-slot", stop, { a: groups(5, "10:50") })).toEqual([]);
    expect(told("time/over-slot", stop.replace(", minutes: 10", ""), { a: groups(5, "10:49") })).toEqual([]);
  });

  test("an exhibit with room for two groups takes half as long, and no group is cut in two", () => {
    const cutter = "  - {exhibit: cutter, minutes: 10}\n";
    expect(told("time/over-slot", cutter, { a: groups(5, "10:29") })).toEqual([
      'visits/a.yaml:5:1 "Cutter" takes 2 groups at a time and 5 come: that needs 30 minutes at least, and there are 29 for it. Win 1 minute: shorten the stop, let groups come earlier or leave later, or give some of them a tour without it. Where more groups have room at once, write at the exhibit: viewing: {groups: 3}',
    ]);
    expect(told("time/over-slot", cutter, { a: groups(5, "10:30") })).toEqual([]);
  });

  test("lunch is no time for it", () => {
    const lunch = 'lunch: {from: "10:10", to: "10:20"}\n';
    expect(told("time/over-slot", stop, { a: groups(5, "10:59", lunch) })).toEqual([
      expect.stringContaining("needs 50 minutes at least, and there are 49 for it"),
    ]);
    expect(told("time/over-slot", stop, { a: groups(5, "11:00", lunch) })).toEqual([]);
  });

  test("in a story every group sees the first stop first", () => {
    const two = `  - {title: Bell, place: quay/hall, minutes: 20}\n${stop}`;
    expect(told("time/over-slot", two, { a: groups(3, "11:14") })).toEqual([]);
    expect(told("time/over-slot", two, { a: groups(3, "11:14", "order: story\n") })).toEqual([
      expect.stringContaining("needs 60 minutes at least, and there are 59 for it"),
    ]);
    expect(told("time/over-slot", two, { a: groups(3, "11:15", "order: story\n") })).toEqual([]);
  });

  test("of two visits on one day", () => {
    expect(told("time/over-slot", stop, { a: groups(3, "10:39"), b: groups(1, "10:39") })).toEqual([
      expect.stringContaining('visits/b.yaml:5:1 "Sails" takes 1 group at a time and 4 come'),
    ]);
    expect(told("time/over-slot", stop, { a: groups(3, "10:40"), b: groups(1, "10:40") })).toEqual([]);
  });
});

describe("the hours of each venue of a tour", () => {
  const walk =
    "  - {title: Sails, place: quay/loft, minutes: 30}\n  - {title: Deck, place: ship/deck, minutes: 30}\n";
  const day = (arrive: string, rest = ""): string => `arrive: "${arrive}"\n${rest}`;

  test("a stop before its venue opens, or after it closes", () => {
    expect(told("time/closed", walk, { a: day("11:00") })).toEqual([
      'visits/a.yaml:3:9 By the tour\'s clock the class is at "Deck" from 11:45 to 12:15, outside the opening hours of "The ship" on that day: 12:00–14:00. Arrive at another time, put the stops in another order, or correct the venue\'s hours.',
    ]);
    expect(told("time/closed", walk, { a: day("11:15") })).toEqual([]);
    expect(told("time/closed", walk, { a: day("12:45") })).toEqual([]);
    expect(told("time/closed", walk, { a: day("12:46") })).toHaveLength(1);
  });

  test("a meal on the way moves what comes after it", () => {
    const lunch = 'lunch: {from: "11:30", to: "12:00"}\n';
    expect(told("time/closed", walk, { a: day("11:00", lunch) })).toEqual([]);
    expect(told("time/closed", walk, { a: day("12:46", lunch) })).toHaveLength(1);
  });

  test("groups that change places follow their timetable", () => {
    const groups = "groups: [{id: A, size: 9}, {id: B, size: 9}]\n";
    expect(told("time/closed", walk, { a: day("11:00", groups) })).toEqual([]);
    expect(told("time/closed", walk, { a: day("11:00", `order: story\n${groups}`) })).toHaveLength(1);
  });
});
