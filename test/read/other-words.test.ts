/** Natural words for keys of ours: each is told which key is meant. */
import { describe, expect, test } from "vitest";
import { codes } from "../../src/base/codes.ts";
import type { Entry } from "../../src/base/codes/entry.ts";
import type { Kind } from "../../src/model/project.ts";
import { checkSchema } from "../../src/read/schema.ts";
import { parseYaml } from "../../src/read/syntax.ts";

function hintsIn(kind: Kind, text: string): readonly string[] {
  const document = parseYaml("a.yaml", text).value;
  if (document === null) return ["no YAML"];
  return checkSchema(kind, document).map(({ code, args }) => (codes[code] as Entry<unknown>).fix(args));
}

const maps = {
  tour: (key: string) => ["tour", `${key}: x\ntitle: T\nstops: [A]\n`],
  "tour without stops": (key: string) => ["tour", `${key}: [A]\ntitle: T\n`],
  stop: (key: string) => ["tour", `title: T\nstops:\n  - exhibit: a\n    ${key}: x\n`],
  activity: (key: string) => [
    "tour",
    `title: T\nstops:\n  - title: A\n    activities:\n      - ask: Q\n        ${key}: x\n`,
  ],
  "activity without ask": (key: string) => [
    "tour",
    `title: T\nstops:\n  - title: A\n    activities:\n      - ${key}: x\n`,
  ],
  "class of a tour": (key: string) => ["tour", `title: T\nstops: [A]\nfor:\n  ${key}: x\n`],
  exhibit: (key: string) => ["exhibit", `title: T\n${key}: x\n`],
  venue: (key: string) => ["venue", `title: T\n${key}: x\n`],
  visit: (key: string) => ["visit", `tour: t\n${key}: x\n`],
} satisfies Record<string, (key: string) => readonly [Kind, string]>;

const meant: Readonly<Record<keyof typeof maps, Readonly<Record<string, string>>>> = {
  tour: {
    minutes: "slotMinutes",
    duration: "slotMinutes",
    class: "for",
    Class: "for",
    audience: "for",
    year: "for",
    "school year": "for",
    pupils: "for",
    museum: "venue",
    objectives: "outcomes",
    goals: "outcomes",
    question: "keyQuestion",
  },
  "tour without stops": { exhibits: "stops", stations: "stops" },
  stop: {
    room: "place",
    gallery: "place",
    questions: "activities",
    question: "activities",
    tasks: "activities",
    outcome: "teaches",
    outcomes: "teaches",
    name: "title",
    duration: "minutes",
    time: "minutes",
    text: "say",
  },
  activity: { answers: "answer", kind: "type", outcome: "teaches", duration: "minutes" },
  "activity without ask": { question: "ask", text: "ask", prompt: "ask" },
  "class of a tour": { "school year": "year", pupils: "size", grade: "year" },
  exhibit: {
    accession: "number",
    inventory: "number",
    artist: "makers",
    maker: "makers",
    material: "materials",
    photo: "images",
    image: "images",
    picture: "images",
    gallery: "room",
    description: "summary",
    tasks: "questions",
  },
  venue: {
    openingHours: "hours",
    website: "url",
    accessibility: "access",
    galleries: "rooms",
    map: "plan",
    toilets: "amenities",
  },
  visit: {
    start: "arrive",
    end: "depart",
    arrival: "arrive",
    departure: "depart",
    class: "groups",
    pupils: "groups",
    coach: "transport",
    teachers: "leaders",
  },
};

describe.each(Object.entries(meant))("in a %s", (name, keys) => {
  test.each(Object.entries(keys))("%s stands for %s", (typed, key) => {
    const [kind, text] = maps[name as keyof typeof maps](typed) as [Kind, string];
    expect(hintsIn(kind, text)).toEqual([`Did you mean "${key}"?`]);
  });
});
