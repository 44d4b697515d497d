/** Rules of safety: each fires on a crafted case, and stays silent on one just beside it. */
import { describe, expect, test } from "vitest";
import { findings, type Asked, type Found } from "../support/rules.ts";

const venue = `title: Quay Museum
amenities: {firstAid: At the desk, meetingPoint: The fountain}
rooms:
  - {id: hall, label: Hall}
  - {id: pier, label: Pier}
connections:
  - {from: hall, to: pier, minutes: 4, via: outdoor}
`;

const tour = `title: Boats
for: Year 5
stops:
  - {title: Cutter, place: hall, minutes: 10}
  - {title: Pier, place: pier, minutes: 10}
`;

const visit = `tour: boats
date: 2026-05-13
groups:
  - {id: A, size: 16, adults: 2}
contacts: [{role: School office, name: Ana, phone: "+351 912 345 678", email: office@example.org}]
risk: [{hazard: Slippery pier, likelihood: 2, severity: 3}]
`;

type Parts = {
  readonly tour?: string;
  readonly visit?: string;
  readonly venue?: string;
  readonly settings?: string;
};

function found(parts: Parts, asked: Partial<Asked> = {}): readonly Found[] {
  const files = {
    "docent.yaml": `title: Harbour\nlanguages: [en]\n${parts.settings ?? 'ratioPolicy: {"6-7": 6, "8-11": 8}\n'}`,
    "venues/quay.yaml": parts.venue ?? venue,
    "exhibits/all.yaml":
      "- {id: lane, title: Fisher Lane, type: street}\n- {id: chapel, title: Chapel, advisory: [religion]}\n",
    "tours/boats.yaml": parts.tour ?? tour,
    "visits/may.yaml": parts.visit ?? visit,
  };
  return findings(files, { of: "safety", ...asked });
}

test("a day that is planned is safe", () => {
  expect(found({})).toEqual([]);
});

describe("ratio", () => {
  const ratio = { code: "safety/ratio", severity: "error" } as const;

  test("too few adults for the age", () => {
    expect(found({ visit: visit.replace("size: 16", "size: 17") })).toEqual([
      {
        ...ratio,
        at: "visits/may.yaml:4:31",
        message: 'Group "A" has 17 pupils and 2 adults; with 8 pupils to an adult it needs 3.',
        fix: 'Let 3 adults go with the group ("adults"), or make it smaller.',
      },
    ]);
    expect(found({ visit: visit.replace("size: 16, adults: 2", "size: 17") })).toEqual([]);
  });

  test("the visit's policy wins over the venue's, and that over the project's", () => {
    const strict = (of: number): string => `ratioPolicy: {"8-11": ${of}}\n`;
    expect(found({ venue: venue + strict(4) })).toHaveLength(1);
    expect(found({ venue: venue + strict(4), visit: visit + strict(16) })).toEqual([]);
  });

  test("of several ages of a class the strictest counts", () => {
    const settings = 'ratioPolicy: {"8-9": 4, "10-14": 16}\n';
    expect(found({ settings })).toHaveLength(1);
    expect(found({ settings: settings.replace("4,", "8,") })).toEqual([]);
  });

  test("a dated visit without a policy", () => {
    expect(found({ settings: "" })).toEqual([
      {
        ...ratio,
        at: "visits/may.yaml:2:7",
        message: "The visit has a date, and nothing says how many pupils one adult may look after.",
        fix: 'Write how many pupils one adult may look after, by age, in docent.yaml, the venue or the visit: ratioPolicy: {"8-11": 8}; or the name of your policy.',
      },
    ]);
    expect(found({ settings: "ratioPolicy: City of Lisbon 2024\n" })).toEqual([]);
    expect(found({ settings: "", visit: visit.replace("date: 2026-05-13\n", "") })).toEqual([]);
  });

  test("a policy that knows no such age", () => {
    expect(found({ settings: 'ratioPolicy: {"3-5": 4}\n' })).toEqual([
      {
        ...ratio,
        at: "docent.yaml:3:14",
        message: "The policy of pupils per adult says nothing of ages 9-10.",
        fix: 'Add the ages of the class to the policy, for example "9-10": 8.',
      },
    ]);
    expect(found({ settings: 'ratioPolicy: {"3-5": 4}\n', tour: tour.replace("for: Year 5\n", "") })).toEqual(
      [],
    );
  });
});

describe("personal-data", () => {
  const written = (line: string): Found[] => [
    ...found({ visit: visit + line }, { of: "safety/personal-data" }),
  ];
  const messages = (line: string): readonly string[] => written(line).map(({ message }) => message);

  test("a name in a need, also in a draft", () => {
    const named = visit.replace(
      "adults: 2}",
      "adults: 2, needs: [{type: wheelchair, count: 1, adjustment: Lift for Tiago}]}",
    );
    const expected = {
      code: "safety/personal-data",
      severity: "error",
      at: "visits/may.yaml:4:83",
      message: "This looks like what one child needs, with its name.",
      fix: "Write the need and how many have it, never who: {type: wheelchair, count: 1}. Delete it from older versions too.",
    };
    expect(found({ visit: named })).toEqual([expected]);
    expect(found({ visit: named }, { profile: "draft" })).toEqual([expected]);
  });

  test.each([
    ["notes: Emma has a peanut allergy.", "what one child needs, with its name"],
    ['notes: "João (asma) leva o inalador."', "what one child needs, with its name"],
    ["notes: One boy called Xavi sits in front.", "what one child needs, with its name"],
    ["notes: The family is at 912 345 678.", "a telephone number"],
    ["notes: Phone 21 8100340 in the evening.", "a telephone number"],
    ["weather: Ask +44 7700 900123.", "a telephone number"],
    ["stayBehindPlan: Write to family@example.org.", "an email address"],
    ["notes: One pupil (born 3.4.2014) has a birthday.", "a date of birth"],
    ["x-health: Nascido a 3 de abril de 2014", "a date of birth"],
  ])("%s", (line, what) => {
    expect(messages(`${line}\n`)).toEqual([`This looks like ${what}.`]);
  });

  test.each([
    "bookingRef: 912 345 678",
    "leaders: [Maria, Emma Jones]",
    "lead: Ana Lopes",
    "school: Escola Maria Lamas",
    "title: Wednesday 13 May 2026, 10:00 to 12:45",
    "notes: The lift by the Capela de São Tiago is for wheelchairs; two pupils are allergic to nuts.",
    "notes: Ana brings the drums. The coach waits until 12:15. We have 26 pupils and 4 adults, 240 EUR.",
    "notes: The tile of 1755 is MNAz 1 210 345. The painter was born in 1887.",
    "fixed: [{what: Tea with King James, from: '10:00', to: '10:30'}]",
  ])("not %s", (line) => {
    expect(messages(`${line}\n`)).toEqual([]);
  });

  test("needs that name nobody", () => {
    const needs =
      "adults: 2, needs: [{type: Sign language (LGP), count: 1, adjustment: In front of Escola Maria Lamas}]}";
    expect(found({ visit: visit.replace("adults: 2}", needs) })).toEqual([]);
  });
});

describe("no-plan", () => {
  const bare = {
    visit: visit.slice(0, visit.indexOf("contacts")),
    venue: venue.replace(/amenities.*\n/, ""),
  };
  const on = (today: string, parts: Parts = bare): readonly Found[] =>
    found(parts, { of: "safety/no-plan", today });

  test("names all that is not there, from two months before until the day", () => {
    expect(on("2026-03-14")).toEqual([
      {
        code: "safety/no-plan",
        severity: "warning",
        at: "visits/may.yaml:2:7",
        message:
          "The visit is in 60 days and says nothing of dangers, first aid, a meeting point and contacts.",
        fix: 'Write under "risk" the dangers and what is done; where help is, as "firstAid" in the "amenities" of the venue; where to go if somebody is lost, as "meetingPoint" in the "amenities" of the venue; under "contacts" which adults to call.',
      },
    ]);
    expect(on("2026-05-13").map(({ message }) => message.slice(0, 18))).toEqual(["The visit is today"]);
    expect(on("2026-03-13")).toEqual([]);
    expect(on("2026-05-14")).toEqual([]);
  });
  test("words in the notes are enough, and a day without a date needs none yet", () => {
    const notes = "notes: First aid is with the leader. Who is lost waits where he is.\n";
    expect(on("2026-05-12", { ...bare, visit: visit + notes })).toEqual([]);
    expect(on("2026-05-12", { visit })).toEqual([]);
    expect(on("2026-05-12", { ...bare, visit: "tour: boats\n" })).toEqual([]);
  });
});

describe("risk", () => {
  const row = (more: string): string => visit.replace("likelihood: 2, severity: 3", more);
  const risk = (column: number, message: string, fix: string): Found => ({
    code: "safety/risk",
    severity: "warning",
    at: `visits/may.yaml:6:${column}`,
    message,
    fix,
  });
  const done = "controls: Rope, residual: 5, owner: Leader, due: 2026-05-12";

  test("a high danger with nothing to bring it down", () => {
    expect(found({ visit: row("likelihood: 3, severity: 5, owner: Leader") })).toEqual([
      risk(
        8,
        "This danger rates 15 of 25 (likelihood times severity) and has no controls, residual and due.",
        'Write "controls", "residual" and "due" at this danger.',
      ),
    ]);
    expect(found({ visit: row(`likelihood: 3, severity: 5, ${done}`) })).toEqual([]);
    expect(found({ visit: row("likelihood: 3, severity: 4") })).toEqual([]);
  });
  test("a danger that stays high, and one that is brought down too late", () => {
    expect(found({ visit: row("residual: 15, due: 2026-05-14") })).toEqual([
      risk(
        42,
        "With all that is done, this danger still rates 15 of 25.",
        "Do more about it, or leave out what brings it.",
      ),
      risk(
        51,
        "What is done about this danger is due on 2026-05-14, after the visit on 2026-05-13.",
        "Let it be done before the visit.",
      ),
    ]);
    expect(found({ visit: row("residual: 14, due: 2026-05-13") })).toEqual([]);
  });
});

describe("outdoor", () => {
  const outdoor = { code: "safety/outdoor", severity: "warning", at: "tours/boats.yaml:5:5" } as const;
  const far = venue.replace("minutes: 4", "minutes: 11");

  test("a long way in the open without a plan for the weather", () => {
    expect(found({ venue: far })).toEqual([
      {
        ...outdoor,
        message:
          "On the way to this stop the class is out of doors for 16.5 minutes, and there is no plan for bad weather.",
        fix: 'Write what is done in rain and heat: plans: {wet-weather: "…"}',
      },
    ]);
    expect(found({ venue: venue.replace("minutes: 4", "minutes: 10") })).toEqual([]);
    expect(found({ venue: far, tour: `${tour}plans: {wet-weather: We stay in.}\n` })).toEqual([]);
    expect(found({ venue: far, visit: `${visit}weather: We stay in.\n` })).toEqual([]);
  });

  test("a road or a slope with nobody to watch", () => {
    const road = venue.replace("label: Pier", "label: Pier, crossing: zebra");
    expect(found({ venue: road })).toEqual([
      {
        ...outdoor,
        message: 'The way to this stop has a road to cross ("Pier"), and nothing says who watches.',
        fix: 'Write under "safety" at the stop who stands where, or as a "note" at the connection.',
      },
    ]);
    expect(found({ venue: road.replace("zebra", "none") })).toEqual([]);
    expect(
      found({ venue: road, tour: tour.replace("place: pier", "place: pier, safety: Two adults stop cars") }),
    ).toEqual([]);
    expect(found({ venue: venue.replace("label: Pier", "label: Pier, gradient: steep") })).toHaveLength(1);
    expect(found({ venue: venue.replace("label: Pier", "label: Pier, gradient: flat") })).toEqual([]);
  });
});

describe("permission", () => {
  const walk = (more = ""): string => `title: Boats\nmode: walk\nstops: [lane, chapel]\n${more}`;
  const permission = (at: string, place: string): Found => ({
    code: "safety/permission",
    severity: "info",
    at,
    message: `"${place}" is where people live or pray, and nothing says that they agreed or how the class behaves.`,
    fix: 'Ask, and write at the room: ownerPermission: "…"; or tell the class under "rules" how to behave there.',
  });

  test("a street and a chapel on a walk without a word on behaviour", () => {
    const only = { of: "safety/permission" };
    expect(found({ tour: walk() }, only)).toEqual([
      permission("tours/boats.yaml:3:9", "Fisher Lane"),
      permission("tours/boats.yaml:3:15", "Chapel"),
    ]);
    expect(found({ tour: walk("rules: [We speak softly.]\n") }, only)).toEqual([]);
    expect(found({ tour: walk().replace("walk", "guided") }, only)).toEqual([]);
  });

  test("an owner who said no", () => {
    const private_ = (leave: string): string =>
      venue.replace("label: Pier", `label: Pier, ownerPermission: ${leave}`);
    expect(found({ venue: private_("false") })).toEqual([
      {
        code: "safety/permission",
        severity: "info",
        at: "tours/boats.yaml:5:5",
        message: 'The owner of "Pier" has not agreed to visits.',
        fix: 'Ask, and write at the room: ownerPermission: "…"; or tell the class under "rules" how to behave there.',
      },
    ]);
    expect(found({ venue: private_("true") })).toEqual([]);
  });
});
