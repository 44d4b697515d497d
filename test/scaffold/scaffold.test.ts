/** Answers → new files, whole; and the ids they get. */
import { describe, expect, it } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { commandFor } from "../../src/scaffold/command-line.ts";
import { fileIdOf, idsOf, letterOf } from "../../src/scaffold/ids.ts";
import { exampleFiles, projectFiles } from "../../src/scaffold/project.ts";
import { questions, scaffoldKinds } from "../../src/scaffold/questions.ts";
import {
  answersFrom,
  badAnswers,
  idFor,
  missingAnswers,
  scaffold,
  type Answers,
} from "../../src/scaffold/scaffold.ts";
import { inWords, projectOf } from "../support/project.ts";

/** Each flag with the example its help shows. */
const everything = (kind: (typeof scaffoldKinds)[number]): Answers =>
  answersFrom(
    kind,
    Object.fromEntries(questions[kind].map(({ flag, example }) => [flag, example.split(",")])),
  );

const neededOnly = (kind: (typeof scaffoldKinds)[number]): Answers => {
  const needed = new Set(questions[kind].filter(({ required }) => required).map(({ flag }) => flag));
  return Object.fromEntries(Object.entries(everything(kind)).filter(([flag]) => needed.has(flag)));
};

/** A project that has what the examples refer to. */
const surroundings = {
  "docent.yaml": "title: A\n",
  "venues/mnaz.yaml": "title: M\nrooms: [{id: entrance, label: E}, {id: room-4, label: Room 4}]\n",
  "exhibits/two.yaml": "- {id: panorama, title: P}\n- {id: hatter, title: H}\n",
  "outcomes/hgp6.yaml": "title: H\noutcomes: [{id: pombal, statement: S}]\n",
  "tours/azulejos.yaml": "title: T\nstops: [panorama]\n",
  "images/helmet.jpg": "",
};

/** Every example made part of the file; sentences stay comments. */
const uncommented = (text: string): string => text.replaceAll(/^# (?=[a-zA-Z]+:(?: |$)| )/gm, "");

describe.each(scaffoldKinds)("a new %s", (kind) => {
  it("with all answers", async () => {
    const { path, content } = scaffold(kind, "an-id", everything(kind));
    await expect(content).toMatchFileSnapshot(`files/${path.replace("/an-id", "")}`);
  });

  it("with the needed answers only shows how to say the rest", async () => {
    const { path, content } = scaffold(kind, "an-id", neededOnly(kind));
    expect(path).toBe(`${path.split("/")[0] ?? ""}/an-id.yaml`);
    await expect(content).toMatchFileSnapshot(`files/${path.replace("/an-id", "-short")}`);
  });

  it.each([
    ["all answers", everything(kind)],
    ["the needed answers", neededOnly(kind)],
  ])("is right with every # taken away, after %s", (_said, answers) => {
    const { path, content } = scaffold(kind, "an-id", answers);
    const { problems } = readProject(projectOf({ ...surroundings, [path]: uncommented(String(content)) }));
    expect(problems.map(inWords)).toEqual([]);
  });

  it("misses what is needed and was not said", () => {
    const needed = questions[kind].filter(({ required }) => required);
    expect(missingAnswers(kind, {})).toEqual(needed);
    expect(missingAnswers(kind, everything(kind))).toEqual([]);
  });
});

it("of a venue shows ways between the rooms it was told, and none where there is only one", () => {
  const venue = (rooms: readonly string[]): string =>
    String(scaffold("venue", "v", { title: ["V"], rooms }).content);
  expect(venue(["Hall", "Attic"])).toContain("#   - from: hall\n#     to: attic\n");
  expect(venue(["Hall"])).not.toContain("connections");
});

describe("answers", () => {
  it("are taken as typed where they are one text, and tidied where they are several", () => {
    const typed = { title: " A, b ", stops: ["one ", " two", "", " three, four"], elsewhere: "x" };
    expect(answersFrom("tour", typed)).toEqual({ title: [" A, b "], stops: ["one", "two", "three, four"] });
  });

  it.each([
    ["tour", { title: ["A"], minutes: ["7 minutes"] }, ["minutes", "7 minutes"]],
    ["tour", { title: [" "] }, ["title", " "]],
    ["visit", { date: ["12.5.2027"] }, ["date", "12.5.2027"]],
    ["visit", { arrive: ["9:30"] }, ["arrive", "9:30"]],
    ["visit", { groups: ["13", "twelve"] }, ["groups", "twelve"]],
    ["visit", { arrive: ["09:30"], groups: ["13"] }, []],
  ] as const)("of a %s are checked: %j", (kind, answers, wrong) => {
    expect(badAnswers(kind, answers).flatMap(({ flag, typed }) => [flag, typed])).toEqual(wrong);
  });
});

describe("ids", () => {
  it.each([
    ["L'école à Athènes – Ἡρακλῆς", "lecole-a-athenes-iraklis"],
    ["🏛️🏺", "tour"],
    ["日本", "tour"],
    ["Con", "con-tour"],
    ["com1", "com1-tour"],
    ["- # : 'quotes' \"and\" more", "quotes-and-more"],
    [`Long ${"word ".repeat(40)}`, `long${"-word".repeat(11)}`],
    ["n".repeat(200), "n".repeat(60)],
  ])("%s is a safe file name", (title, expected) => {
    expect(fileIdOf(title, "tour")).toBe(expected);
    expect(idFor("tour", { title: [title] })).toBe(expected);
  });

  it("of a visit are its day and tour", () => {
    expect(idFor("visit", { date: ["2027-05-12"], tour: ["azulejos"] })).toBe("2027-05-12-azulejos");
  });

  it("are unlike each other", () => {
    expect(idsOf(["Room 4", "Room-4", "大厅", "庭院", "Room 4"], "room")).toEqual([
      "room-4",
      "room-4-2",
      "room-1",
      "room-2",
      "room-4-3",
    ]);
  });

  it("of groups are letters, however many there are", () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
      "A",
      "Z",
      "AA",
      "AB",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});

it("says the command that makes the same again, quoted for a shell", () => {
  const answers = { title: [`"Rock" & 'roll': $5!`], for: ["Year 4"], stops: ["a", "b c"], minutes: ["60"] };
  expect(commandFor("tour", "rock", answers)).toBe(
    `docent new tour rock --title '"Rock" & '\\''roll'\\'': $5!' --for "Year 4" --minutes 60 --stops "a,b c"`,
  );
  expect(commandFor("outcomes", "o", { title: ["-x"], statements: ["One, two", "three"] })).toBe(
    `docent new outcomes o --title "-x" --statements "One, two" --statements three`,
  );
});

describe("a new project", () => {
  it("begins with its settings alone", () => {
    const answers = { title: "Schüler: 5b", languages: ["pt", "en"], paper: "letter" } as const;
    expect(projectFiles(answers)).toEqual([
      {
        path: "docent.yaml",
        content:
          "# yaml-language-server: $schema=.docent/schemas/project.json\n" +
          'title: "Schüler: 5b"\nlanguages:\n  - pt\n  - en\npaper: letter\n' +
          "# How many pupils one adult may look after, by age: change it to the policy of your school or museum\n" +
          "ratioPolicy:\n  3-5: 4\n  6-7: 6\n  8-11: 8\n  12-14: 10\n  15-18: 15\n",
      },
    ]);
  });

  it("is the example with its schema lines turned to the copies", () => {
    const bytes = new Uint8Array([1]);
    const files = [
      { path: "docent.yaml", content: "# $schema=../../schemas/project.json\ntitle: A\n" },
      { path: "tours/a.yaml", content: "# $schema=../../../schemas/tour.json\ntitle: A\n" },
      { path: "images/a.png", content: bytes },
    ];
    expect(exampleFiles(files)).toEqual([
      { path: "docent.yaml", content: "# $schema=.docent/schemas/project.json\ntitle: A\n" },
      { path: "tours/a.yaml", content: "# $schema=../.docent/schemas/tour.json\ntitle: A\n" },
      { path: "images/a.png", content: bytes },
    ]);
  });
});
