/** Rules of time: each fires on a crafted case, and stays silent on one just beside it. */
import { describe, expect, test } from "vitest";
import { daysBetween, weekdayOf } from "../../src/base/day.ts";
import { findings, type Found } from "../support/rules.ts";

const venue = `title: Quay Museum
hours:
  - {days: Tu-Su, open: "10:00", close: "13:00", lastEntry: "12:30"}
  - {days: Tu-Su, open: "14:00", close: "18:00"}
rooms:
  - {id: hall, label: Hall, capacity: 20}
  - {id: loft, label: Loft}
  - {id: dock, label: Dock}
connections:
  - {from: hall, to: loft, minutes: 2}
  - {from: loft, to: dock, minutes: 2}
`;

const tour = `title: Boats
for: Year 5
stops:
  - {title: Cutter, place: hall, minutes: 10}
  - {title: Sails, place: loft, minutes: 10}
`;

const exhibits = `- {id: cutter, title: Cutter, room: hall}
- {id: sail, title: Sail, room: loft}
- {id: crane, title: Crane, room: dock}
`;

type Parts = { readonly tour?: string; readonly visit?: string; readonly venue?: string };

function found(parts: Parts, of = "time"): readonly Found[] {
  const files = {
    "docent.yaml": 'title: Harbour\nlanguages: [en]\nratioPolicy: {"8-11": 30}\n',
    "venues/quay.yaml": parts.venue ?? venue,
    "exhibits/all.yaml": exhibits,
    "tours/boats.yaml": parts.tour ?? tour,
    ...(parts.visit === undefined ? {} : { "visits/may.yaml": `tour: boats\n${parts.visit}` }),
  };
  return findings(files, { of });
}

test("a small tour and a plain day are in time", () => {
  const visit = `date: 2026-05-13\narrive: "10:00"\ndepart: "12:00"\ngroups: [{id: A, size: 20, adults: 2}]\n`;
  expect(found({ visit })).toEqual([]);
});

test.each([
  ["1999-12-31", "Fr"],
  ["2000-02-29", "Tu"],
  ["2000-03-01", "We"],
  ["2024-02-29", "Th"],
  ["2026-01-01", "Th"],
  ["2026-05-13", "We"],
  ["2100-03-01", "Mo"],
])("%s is a %s", (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test.each([
  ["2026-03-02", "2026-03-02", 0],
  ["2024-02-28", "2024-03-01", 2],
  ["2025-12-31", "2026-01-01", 1],
  ["2026-03-02", "2025-03-02", -365],
  ["1970-01-01", "2000-01-01", 10957],
])("from %s to %s are %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe("over-slot", () => {
  const full = `title: Boats
for: Year 5
slotMinutes: 30
fixedMinutes: {arrival: 10, wrapUp: 5, buffer: 2}
stops:
  - {title: Cutter, place: hall, minutes: 10}
  - {title: Sails, place: loft, minutes: 1.5}
`;
  test("a tour that takes longer than its slot", () => {
    expect(found({ tour: full }, "time/over-slot")).toEqual([
      {
        code: "time/over-slot",
        severity: "error",
        at: "tours/boats.yaml:3:14",
        message:
          "The tour takes 31.5 minutes and the class has 30: 11.5 at the stops, 3 walking, 17 for arrival, breaks, the end and to spare.",
        fix: 'Win 1.5 minutes: shorten stops or drop one; or write "slotMinutes: 32" if the class may stay so long.',
      },
    ]);
    expect(found({ tour: full.replace("buffer: 2", "buffer: 0.5") }, "time/over-slot")).toEqual([]);
  });

  test("stops whose minutes nobody wrote are no certain mistake", () => {
    const free = (count: number): string =>
      `title: Boats\nfor: Year 5\nslotMinutes: 45\nstops: [${Array.from({ length: count }, (_, index) => `Boat ${index + 1}`).join(", ")}]\n`;
    expect(found({ tour: free(3) })).toEqual([
      {
        code: "time/minutes-missing",
        severity: "warning",
        at: "tours/boats.yaml:4:8",
        message: "3 stops say no minutes; with the usual 12 the tour takes 56.1 and the class has 45.",
        fix: 'Write "minutes" at the stops, so that all of them fit.',
      },
    ]);
    expect(found({ tour: free(2) })).toEqual([]);
    expect(found({ tour: free(14) }, "time/over-slot")).toHaveLength(1);
  });

  const visit = `date: 2026-05-13
arrive: "10:00"
depart: "11:00"
groups: [{id: A, size: 10}, {id: B, size: 10, depart: "11:20"}]
fixed:
  - {what: Arrival, from: "10:00", to: "10:10"}
  - {what: Toilets, from: "10:05", to: "10:15"}
  - {what: Workshop, from: "10:15", to: "10:45", groups: [B]}
lunch: {from: "10:45", to: "11:10"}
`;
  test("a group that has more planned than it stays", () => {
    expect(found({ visit }, "time/over-slot")).toEqual([
      {
        code: "time/over-slot",
        severity: "error",
        at: "visits/may.yaml:4:9",
        message:
          'Group "A" stays 60 minutes and 63 are planned: 23 for the tour, 40 for fixed points and breaks.',
        fix: "Win 3 minutes: take a shorter tour, shorten what is fixed, or let the class leave later.",
      },
      {
        code: "time/over-slot",
        severity: "error",
        at: "visits/may.yaml:5:55",
        message:
          'Group "B" stays 80 minutes and 93 are planned: 23 for the tour, 70 for fixed points and breaks.',
        fix: "Win 13 minutes: take a shorter tour, shorten what is fixed, or let the class leave later.",
      },
    ]);
    expect(
      found(
        { visit: visit.replace("11:00", "11:33").replace('depart: "11:20"', "adults: 1") },
        "time/over-slot",
      ),
    ).toEqual([]);
  });
});

describe("attention", () => {
  const long = tour.replace("minutes: 10", "minutes: 19").replace("minutes: 10", "minutes: 18");
  const attention = (at: string, message: string, fix: string): Found => ({
    code: "time/attention",
    severity: "warning",
    at,
    message,
    fix,
  });
  test("a stop half as long again as suits the age, but not of a class nobody knows", () => {
    expect(found({ tour: long })).toEqual([
      attention(
        "tours/boats.yaml:4:5",
        "This stop takes 19 minutes; even with several activities a class of this age stays for about 18.",
        'Write "minutes: 18" or less, or make two stops of it with a walk between.',
      ),
    ]);
    expect(found({ tour: long.replace("for: Year 5\n", "") })).toEqual([]);
    expect(found({ tour: `${long}pedagogy: longer-look\n` })).toEqual([]);
  });
  test("an activity longer than suits the age", () => {
    const task = (minutes: number): string =>
      `title: Boats\nfor: Year 5\nstops:\n  - title: Cutter\n    minutes: 18\n    activities:\n      - {ask: Look., minutes: ${minutes}}\n`;
    expect(found({ tour: task(13) })).toEqual([
      attention(
        "tours/boats.yaml:7:9",
        "This activity takes 13 minutes; a class of this age attends to one for about 12.",
        'Make two activities of it, or write "minutes: 12" or less.',
      ),
    ]);
    expect(found({ tour: task(12) })).toEqual([]);
  });
});

describe("closed", () => {
  const day = (date: string, times = ""): string => `date: ${date}\n${times}`;
  const closings = (parts: Parts): readonly Found[] =>
    found(parts).filter(({ code }) => code.endsWith("closed"));
  const messages = (parts: Parts): readonly string[] =>
    closings(parts).map(({ code, severity, at, message }) => `${at} ${severity} ${code}: ${message}`);
  const closure = (text: string): string => `${venue}closures:\n  - ${text}\n`;

  test("a weekday on which the venue is closed", () => {
    expect(closings({ visit: day("2026-05-11") })).toEqual([
      {
        code: "time/closed",
        severity: "error",
        at: "visits/may.yaml:2:7",
        message: '2026-05-11 is a Monday, and "Quay Museum" is closed on that day of the week.',
        fix: "Choose another day; or correct the venue's hours and closures, if they are out of date.",
      },
    ]);
    expect(
      closings({ visit: day("2026-05-11"), venue: `${venue}schoolHours: Any day on request\n` }),
    ).toEqual([]);
    expect(closings({ visit: day("2026-05-11"), tour: `${tour}venue: quay\nmode: outreach\n` })).toEqual([]);
  });

  test.each([
    [
      "09:30",
      "11:00",
      '3:9 error time/closed: "09:30" is outside the opening hours of "Quay Museum" on that day: 10:00–13:00, 14:00–18:00.',
    ],
    [
      "12:45",
      "13:00",
      '3:9 error time/closed: The class arrives at 12:45, and "Quay Museum" lets nobody in after 12:30.',
    ],
    [
      "16:00",
      "18:15",
      '4:9 error time/closed: "18:15" is outside the opening hours of "Quay Museum" on that day: 10:00–13:00, 14:00–18:00.',
    ],
    [
      "12:00",
      "14:30",
      '4:9 error time/closed: "Quay Museum" is closed from 13:00 to 14:00, in the middle of the visit.',
    ],
  ])("from %s to %s", (arrive, depart, message) => {
    expect(messages({ visit: day("2026-05-13", `arrive: "${arrive}"\ndepart: "${depart}"\n`) })).toEqual([
      `visits/may.yaml:${message}`,
    ]);
  });

  test("hours to the minute, and a midday closure that the class spends elsewhere", () => {
    const whole = 'arrive: "10:00"\ndepart: "18:00"\nlunch: {from: "13:00", to: "14:00", place: Park}\n';
    expect(closings({ visit: day("2026-05-13", whole) })).toEqual([]);
    expect(closings({ visit: day("2026-05-13", 'arrive: "12:30"\ndepart: "13:00"\n') })).toEqual([]);
  });

  test("a closure with a last day", () => {
    const works = { venue: closure("{from: 2026-05-01, to: 2026-05-13}") };
    expect(messages({ ...works, visit: day("2026-05-13") })).toEqual([
      'visits/may.yaml:2:7 error time/closed: "Quay Museum" is closed on 2026-05-13: its closure lasts until 2026-05-13.',
    ]);
    expect(messages({ ...works, visit: day("2026-05-14") })).toEqual([]);
    expect(messages({ ...works, visit: day("2026-04-30") })).toEqual([]);
  });

  test("a closure without a last day is not certain", () => {
    const works = { venue: closure("{from: 2026-05-01}") };
    expect(closings({ ...works, visit: day("2026-05-13") })).toEqual([
      {
        code: "time/maybe-closed",
        severity: "warning",
        at: "visits/may.yaml:2:7",
        message:
          '"Quay Museum" is closed from 2026-05-01 on, without a last day: nobody knows whether it is open on 2026-05-13.',
        fix: 'Ask the museum; then write the last day at the closure ("to: …"), or choose another day or place.',
      },
    ]);
    expect(closings({ ...works, visit: day("2026-04-30") })).toEqual([]);
  });

  test("a room of the tour, unless an alternative stands elsewhere", () => {
    const works = {
      venue: closure("{from: 2026-05-01, to: 2026-06-01, scope: loft}"),
      visit: day("2026-05-13"),
    };
    expect(messages(works)).toEqual([
      'visits/may.yaml:2:7 error time/closed: "Loft" is closed on 2026-05-13: its closure lasts until 2026-06-01.',
    ]);
    const instead = (id: string): string => tour.replace("place: loft", `place: loft, alternative: ${id}`);
    expect(messages({ ...works, tour: instead("crane") })).toEqual([]);
    expect(messages({ ...works, tour: instead("sail") })).toHaveLength(1);
    expect(messages({ ...works, venue: works.venue.replace("scope: loft", "scope: dock") })).toEqual([]);
  });
});

describe("no-break", () => {
  const long = (count: number): string =>
    `title: Boats\nfor: Year 5\nstops:\n${Array.from({ length: count }, (_, index) => `  - {title: Boat ${index + 1}, minutes: 13}\n`).join("")}`;
  const only = (parts: Parts): readonly Found[] => found(parts, "time/no-break");

  test("a tour longer than the age lasts", () => {
    expect(only({ tour: long(5) })).toEqual([
      {
        code: "time/no-break",
        severity: "warning",
        at: "tours/boats.yaml:1:1",
        message: "The tour goes on for 65 minutes without a break; a class of this age lasts 60.",
        fix: "Write minutes of breaks: fixedMinutes: {breaks: 10}; or make the tour shorter.",
      },
    ]);
    expect(only({ tour: long(4) })).toEqual([]);
    expect(only({ tour: `${long(5)}fixedMinutes: {breaks: 10}\n` })).toEqual([]);
    expect(only({ tour: long(5), visit: 'breaks: [{from: "11:00", to: "11:10"}]\n' })).toEqual([]);
  });

  const day = 'date: 2026-05-13\narrive: "14:00"\ndepart: "17:01"\n';
  test("a long visit without a meal", () => {
    expect(only({ visit: day })).toEqual([
      {
        code: "time/no-break",
        severity: "warning",
        at: "visits/may.yaml:4:9",
        message: "The visit lasts 181 minutes and has no lunch and no break.",
        fix: 'Write when the class eats: lunch: {from: "12:00", to: "12:30"}; or "breaks", a list of the same.',
      },
    ]);
    expect(only({ visit: day.replace("17:01", "17:00") })).toEqual([]);
    expect(only({ visit: `${day}fixed: [{what: {pt: Almoço}, from: "15:00", to: "15:30"}]\n` })).toEqual([]);
  });

  test("two hours where there are no toilets", () => {
    const dry = { venue: `${venue}amenities: {toilets: false}\n` };
    const visit = 'date: 2026-05-13\narrive: "10:00"\ndepart: "12:01"\n';
    expect(only({ ...dry, visit }).map(({ at, message }) => [at, message])).toEqual([
      ["visits/may.yaml:4:9", 'The visit lasts 121 minutes, and "Quay Museum" has no toilets.'],
    ]);
    expect(only({ ...dry, visit: visit.replace("12:01", "12:00") })).toEqual([]);
    expect(only({ visit })).toEqual([]);
  });
});

describe("transition", () => {
  test("a way that is not written", () => {
    const island = venue.replace("  - {from: hall, to: loft, minutes: 2}\n", "");
    expect(found({ venue: island })).toEqual([
      {
        code: "time/transition",
        severity: "warning",
        at: "tours/boats.yaml:5:5",
        message:
          'There is no way from "hall" to "loft" in the venue\'s connections, so its minutes count as 0.',
        fix: 'Write the way in the venue\'s "connections": - {from: hall, to: loft, minutes: 2}',
      },
    ]);
    const wayless = venue.slice(0, venue.indexOf("connections:"));
    expect(found({ venue: wayless })).toEqual([]);
  });

  test("a lift that takes a class in more trips than the tour has minutes for", () => {
    const small = venue.replace("minutes: 2}", "minutes: 2, via: lift, liftCapacity: 8}");
    const big = (buffer: number): string =>
      `${tour.replace("for: Year 5", "for: {year: Year 5, size: 26}")}fixedMinutes: {buffer: ${buffer}}\n`;
    expect(found({ venue: small, tour: big(4) })).toEqual([
      {
        code: "time/transition",
        severity: "warning",
        at: "tours/boats.yaml:5:5",
        message:
          "The lift holds 8 and the class has 26 pupils: 4 trips. All lifts together cost about 4.5 minutes more, and the tour has 4 to spare.",
        fix: 'Write "buffer: 5" or more in the tour\'s "fixedMinutes", drop a stop, or let the class take the stairs where it can.',
      },
    ]);
    expect(found({ venue: small, tour: big(5) })).toEqual([]);
    expect(found({ venue: small, tour: `${tour}fixedMinutes: {buffer: 0}\n` })).toEqual([]);
  });
});

describe("writing-load", () => {
  const stop = (activity: string): string =>
    `title: Boats\nfor: Year 5\nstops:\n  - title: Cutter\n    minutes: 9\n    activities:\n      - ${activity}\n`;
  const load = (message: string): readonly Found[] => [
    {
      code: "time/writing-load",
      severity: "warning",
      at: "tours/boats.yaml:4:5",
      message,
      fix: 'Ask for fewer lines ("space: {lines: 1}"), let pupils talk instead of writing, or move a task to "post".',
    },
  ];
  test("more than a third of the stop in writing", () => {
    const lines = (count: number): string =>
      stop(`{ask: Write., type: short-answer, space: {lines: ${count}}}`);
    expect(found({ tour: lines(4) })).toEqual(
      load("Writing here takes about 4 minutes, more than a third of the stop's 9."),
    );
    expect(found({ tour: lines(3) })).toEqual([]);
    expect(found({ tour: lines(4).replace("Year 5", "Year 8") })).toEqual([]);
    expect(found({ tour: lines(4).replace("{ask", "{audience: [educator], ask") })).toEqual([]);
  });
  test("more to do on paper than the stop has minutes", () => {
    const draw = "{ask: Draw., type: draw}\n      - ";
    const three = stop(`${draw.repeat(2)}{ask: Draw., type: draw}`);
    expect(found({ tour: three })).toEqual(
      load("Writing and drawing here take about 12 minutes, and the stop has 9."),
    );
    expect(found({ tour: stop(`${draw}{ask: Draw., type: draw}`) })).toEqual([]);
  });
});

describe("too-many-stops", () => {
  const many = (count: number, rest = ""): string =>
    `title: Boats\nfor: Year 5\nslotMinutes: 60\nstops:\n${Array.from({ length: count }, (_, index) => `  - {title: Boat ${index + 1}, minutes: 5${rest}}\n`).join("")}`;
  test("more in an hour than suit the age", () => {
    expect(found({ tour: many(6) })).toEqual([
      {
        code: "time/too-many-stops",
        severity: "warning",
        at: "tours/boats.yaml:4:1",
        message: "The tour has 6 stops in 60 minutes; about 5 suit a class of this age.",
        fix: "Drop stops, or make the tour longer.",
      },
    ]);
    expect(found({ tour: many(5) })).toEqual([]);
    expect(found({ tour: many(6, ", optional: true") })).toEqual([]);
  });
  test("a stop too short to look", () => {
    const short = (minutes: number): string => tour.replace("minutes: 10", `minutes: ${minutes}`);
    expect(found({ tour: short(2.5) })).toEqual([
      {
        code: "time/too-many-stops",
        severity: "warning",
        at: "tours/boats.yaml:4:5",
        message: "This stop takes 2.5 minutes: hardly enough to arrive and look.",
        fix: 'Write "minutes: 3" or more, or make it part of the stop before.',
      },
    ]);
    expect(found({ tour: short(3) })).toEqual([]);
  });
});

describe("clash", () => {
  const day = (first: string, second: string): string =>
    `groups:\n  - {id: A, size: 12, leader: Guide}\n  - {id: B, size: 12, leader: Guide}\n  - {id: C, size: 6, leader: Teacher}\nfixed:\n  - {${first}}\n  - {${second}}\n`;
  const lines = (visit: string): readonly string[] =>
    found({ visit }).map(
      ({ at, severity, code, message, fix }) => `${at} ${severity} ${code}: ${message} ${fix}`,
    );

  test("a group with two things at one time", () => {
    const talk = 'what: Talk, from: "10:00", to: "10:30", groups: [A]';
    expect(lines(day(talk, 'what: Snack, from: "10:29", to: "10:45", groups: [A, B]'))).toEqual([
      'visits/may.yaml:8:25 error time/clash: Group "A" has two things at one time: "Snack" and "Talk". Move one of the two: change its "from" and "to".',
    ]);
    expect(lines(day(talk, 'what: Snack, from: "10:30", to: "10:45", groups: [A, B]'))).toEqual([]);
    expect(lines(day(talk, 'what: Snack, from: "10:00", to: "10:30", groups: [B]'))).toEqual([]);
  });

  test("more pupils in a room than it holds", () => {
    const [a, b, c] = ["A", "B", "C"].map(
      (group) => `what: Talk ${group}, from: "10:00", to: "10:30", room: hall, groups: [${group}]`,
    );
    expect(lines(day(a ?? "", b ?? ""))).toEqual([
      'visits/may.yaml:8:54 error time/clash: At this time 24 pupils are in "Hall", which holds 20. Let the groups come one after the other, or make them smaller.',
    ]);
    expect(lines(day(a ?? "", c ?? ""))).toEqual([]);
    expect(lines(day(a ?? "", (b ?? "").replaceAll("10:", "11:")))).toEqual([]);
    expect(
      lines(day('what: Talk, from: "10:00", to: "10:30", room: hall', c?.replaceAll("10:", "12:") ?? "")),
    ).toEqual([
      'visits/may.yaml:7:52 error time/clash: At this time 30 pupils are in "Hall", which holds 20. Let the groups come one after the other, or make them smaller.',
    ]);
  });

  test("more pupils than places", () => {
    const end = 'what: End, from: "12:00", to: "12:10"';
    expect(lines(day('what: Clay, from: "10:00", to: "10:30", capacity: 29', end))).toEqual([
      'visits/may.yaml:7:56 error time/clash: "Clay" has 29 places, and 30 pupils come. Let the groups come one after the other, or make them smaller.',
    ]);
    expect(lines(day('what: Clay, from: "10:00", to: "10:30", capacity: 30', end))).toEqual([]);
  });

  test("a leader in two rooms at one time", () => {
    const at = (room: string, group: string): string =>
      `what: Talk, from: "10:00", to: "10:30", room: ${room}, groups: [${group}]`;
    expect(lines(day(at("loft", "A"), at("dock", "B")))).toEqual([
      'visits/may.yaml:8:24 error time/clash: "Guide" leads groups in two rooms at one time: "Dock" and "Loft". Move one of the two: change its "from" and "to".',
    ]);
    expect(lines(day(at("loft", "A"), at("dock", "C")))).toEqual([]);
    expect(lines(day(at("loft", "A"), at("loft", "B")))).toEqual([]);
  });
});

describe("order-broken", () => {
  const ordered = (order: string, rest = ""): string =>
    `title: Boats\nfor: Year 5\nvenue: quay\nbefore: [[cutter, sail]]\nstops: [${order}]\n${rest}`;
  const only = (parts: Parts): readonly Found[] => found(parts, "time/order-broken");
  const pair = { code: "time/order-broken", severity: "warning" } as const;
  const fix = 'Change the order of the stops, or take the pair out of "before".';

  test("a pair in the wrong order", () => {
    expect(only({ tour: ordered("sail, cutter") })).toEqual([
      { ...pair, at: "tours/boats.yaml:4:10", message: '"Cutter" must be seen before "Sail".', fix },
    ]);
    expect(only({ tour: ordered("cutter, crane, sail") })).toEqual([]);
    expect(only({ tour: ordered("sail, crane") })).toEqual([]);
  });

  test("a group that starts in the middle", () => {
    const three = ordered("cutter, crane, sail");
    const start = (route: number, order = "free"): string =>
      `order: ${order}\ngroups: [{id: A, size: 9, route: ${route}}]\n`;
    expect(only({ tour: three, visit: start(3) })).toEqual([
      {
        ...pair,
        at: "visits/may.yaml:3:34",
        message: 'Group "A" meets them in the wrong order: "Cutter" must be seen before "Sail".',
        fix,
      },
    ]);
    expect(only({ tour: three, visit: start(1, "story") })).toEqual([]);
    expect(only({ tour: three, visit: start(2, "story") })).toEqual([
      {
        ...pair,
        at: "visits/may.yaml:3:34",
        message:
          'Group "A" starts at stop 2, and the visit\'s order is "story": the stops must be seen in their order.',
        fix: 'Let the group start at stop 1, or write "order: free" if the stops may be seen in any order.',
      },
    ]);
  });

  test("a carousel of stops that differ in length", () => {
    const wheel = (minutes: number): string =>
      `${tour.replace("minutes: 10", `minutes: ${minutes}`)}mode: carousel\n`;
    expect(only({ tour: wheel(8) })).toEqual([
      {
        ...pair,
        at: "tours/boats.yaml:3:1",
        message: "Groups change stops at the same time in a carousel, and these take 8, 10 minutes.",
        fix: 'Give all stops the same "minutes".',
      },
    ]);
    expect(only({ tour: wheel(10) })).toEqual([]);
  });
});

describe("backtracking", () => {
  const through = (...rooms: readonly string[]): string =>
    `title: Boats\nfor: Year 5\nstops:\n${rooms.map((room, index) => `  - {title: Boat ${index + 1}, place: ${room}, minutes: 8}\n`).join("")}`;
  const only = (text: string): readonly Found[] => found({ tour: text }, "time/backtracking");

  test("a way to and fro between rooms", () => {
    expect(only(through("hall", "dock", "hall", "loft"))).toEqual([
      {
        code: "time/backtracking",
        severity: "info",
        at: "tours/boats.yaml:3:1",
        message: "The class walks 15 minutes; in the shortest order it would walk 6.",
        fix: "If the story allows it, put the stops in this order: 1, 3, 4, 2 (by their numbers now).",
      },
    ]);
    expect(only(through("hall", "hall", "loft", "dock"))).toEqual([]);
  });

  test("where the tour starts and ends counts, and an order that is asked for", () => {
    expect(only(`${through("dock", "loft")}from: hall\n`)).toHaveLength(1);
    expect(only(`${through("dock", "loft")}from: hall\nto: hall\n`)).toEqual([]);
    expect(only(`${through("dock", "loft")}from: hall\nbefore: [[crane, sail]]\n`)).toEqual([]);
  });
});

describe("time/reversed", () => {
  const day = `date: 2026-05-13\narrive: "10:00"\ndepart: "12:00"\ngroups: [{id: A, size: 20, adults: 2}]\n`;
  const told = (parts: Parts) => found(parts).map(({ code, at, message }) => [code, at, message]);

  test.each<[what: string, parts: Parts, at: string, message: string]>([
    [
      "a workshop",
      { visit: `${day}fixed:\n  - {what: Workshop, from: "11:30", to: "11:00"}\n` },
      "visits/may.yaml:7:41",
      "This begins at 11:30 and ends at 11:00.",
    ],
    [
      "a day",
      { visit: day.replace("12:00", "09:00") },
      "visits/may.yaml:4:9",
      "This begins at 10:00 and ends at 09:00.",
    ],
    [
      "a closure",
      { venue: `${venue}closures:\n  - {from: 2025-11-01, to: 2025-10-01}\n` },
      "venues/quay.yaml:13:28",
      "This begins at 2025-11-01 and ends at 2025-10-01.",
    ],
  ])("tells of %s that ends before it begins", (_what, parts, at, message) => {
    expect(told(parts).filter(([code]) => code === "time/reversed")).toEqual([
      ["time/reversed", at, message],
    ]);
  });

  test("is content with a closure of one day", () => {
    expect(told({ venue: `${venue}closures:\n  - {from: 2025-11-01, to: 2025-11-01}\n` })).toEqual([]);
  });
});
