/** The pupil's sheet: what pupils may see, and nothing else. */
import { describe, expect, it } from "vitest";
import type { Activity, Tour } from "../../../src/model/tour.ts";
import type { Text } from "../../../src/model/text.ts";
import { guide } from "../../../src/render/view/guide.ts";
import { forPupils } from "../../../src/render/view/pupil-tour.ts";
import { pupilWorksheet } from "../../../src/render/view/pupil-worksheet.ts";
import { teacherWorksheet } from "../../../src/render/view/teacher-worksheet.ts";
import { anActivity, aStop, aTour } from "../../support/model.ts";
import { fiveLineTour, paperTour, secret } from "../../support/paper-tour.ts";
import { factsOf, speakerOf } from "../../support/papers.ts";

describe.each(["en", "pt"])("in %s", (language) => {
  const sheet = pupilWorksheet(forPupils(paperTour), speakerOf(language), false);

  it("has no answer and no note for adults", () => {
    expect(JSON.stringify(sheet)).not.toContain(secret);
    expect(JSON.stringify(forPupils(paperTour).stops)).not.toContain(secret);
  });

  it("numbers its tasks as the answer key does", () => {
    const key = teacherWorksheet(factsOf(paperTour, language)).key;
    const numbers = sheet.tasks.flatMap(({ main, extras }) => [
      main.label,
      ...extras.map(({ label }) => label),
    ]);
    expect([...new Set(numbers)]).toEqual(key.flatMap(({ entries }) => entries.map(({ label }) => label)));
    expect([...new Set(numbers)]).toEqual(["1", "2", "2b", "3", "3b", "3c", "3d", "4"]);
  });

  it("asks in the key what it asks on the sheet", () => {
    const key = teacherWorksheet(factsOf(paperTour, language)).key;
    const asked = key.flatMap(({ entries }) => entries.map(({ label, prompt }) => [label, prompt.join(" ")]));
    const printed = sheet.tasks
      .flatMap(({ main, extras }) => [main, ...extras])
      .filter(({ icon }) => icon !== "stretch")
      .map(({ label, prompt }) => [
        label,
        prompt.map(({ text, blank }) => text + (blank ? "____" : "")).join(""),
      ]);
    expect(printed).toEqual(asked);
  });
});

it("carries the secret where adults read it, so that its absence means something", () => {
  expect(JSON.stringify(teacherWorksheet(factsOf(paperTour, "en")))).toContain(secret);
});

it("leaves out a stop whose activities are all for adults", () => {
  const note = anActivity(1, { audience: ["educator"], type: "table" });
  const tour = aTour("t", { stops: [aStop(1, { activities: [note] }), aStop(2)] });
  expect(forPupils(tour).stops.map(({ number }) => number)).toEqual([2]);
});

it("shows lists to be matched or ordered in another order than the answer's", () => {
  const [, retable, hatter] = pupilWorksheet(forPupils(paperTour), speakerOf("en"), false).tasks;
  expect(retable?.extras[0]?.space.match).toEqual({
    left: ["column", "window", "gold"],
    right: ["empty space", "flat tile", "yellow paint"],
  });
  expect(hatter?.main.space.ordering).toEqual(["Panel B", "Panel A", "Panel C"]);
  expect(hatter?.extras[0]?.space.bank).toEqual(["hats", "muleteer"]);
});

it("gives a tour of five lines a whole sheet", () => {
  expect(pupilWorksheet(forPupils(fiveLineTour), speakerOf("en"), false)).toEqual({
    language: "en",
    direction: "ltr",
    title: "Tiles that remember Lisbon – Worksheet",
    running: "Tiles that remember Lisbon · 6.º ano",
    draft: false,
    tour: {
      title: "Tiles that remember Lisbon",
      venue: "Museu Nacional do Azulejo",
      audience: "6.º ano",
      bigIdea: null,
      keyQuestion: null,
    },
    start: null,
    tasks: [
      {
        numeral: 1,
        label: "1",
        title: "Grande Panorama de Lisboa",
        where: null,
        context: [],
        picture: null,
        copyLabel: ["Title", "Maker", "Date", "Number"],
        main: {
          label: "1",
          icon: "look",
          verb: "Look",
          prompt: [
            {
              text: "Look for one whole minute. Write what you see, what you think and what you wonder. Then draw the part you like best.",
              blank: false,
            },
          ],
          company: null,
          picture: null,
          space: {
            options: [],
            verdicts: [],
            ordering: [],
            match: null,
            bank: [],
            labels: [],
            table: {
              columns: ["I see", "I think", "I wonder"],
              rows: [{ cells: ["", "", ""] }],
              spacingMm: 30,
            },
            box: { widthMm: 180, heightMm: 54 },
            lines: null,
          },
        },
        extras: [],
      },
    ],
    lineSpacingMm: 10,
    questionLines: 2,
    words: [],
    success: [],
    rulesTitle: "In the museum",
    rules: [
      { icon: "do-not-touch", text: "Look with your eyes, not with your hands." },
      { icon: "quiet", text: "Use a quiet voice." },
      { icon: "people", text: "Stay with your group." },
    ],
  });
});

describe("space for the answer", () => {
  const ask: Text = { en: "Look" };
  const text = (en: string): Text => ({ en });

  it.each<[string, Partial<Activity>, object]>([
    ["lines by type", { type: "long-answer" }, { lines: { count: 6, spacingMm: 10 } }],
    [
      "the author's lines",
      { type: "short-answer", space: { lines: 4 } },
      { lines: { count: 4, spacingMm: 10 } },
    ],
    [
      "the author's box",
      { type: "draw", space: { widthMm: 90, heightMm: 70 } },
      { box: { widthMm: 90, heightMm: 70 } },
    ],
    ["options", { type: "choice", options: [text("a"), text("b")] }, { options: ["a", "b"] }],
    ["items to find", { type: "tick-list", items: [text("a")] }, { options: ["a"] }],
    ["statements", { type: "true-false-cant-tell", items: [text("a")] }, { verdicts: ["a"] }],
    ["the question as the only statement", { type: "true-false-cant-tell" }, { verdicts: ["Look"] }],
    ["blanks with labels", { type: "label-image", items: [text("nose")] }, { labels: ["nose"] }],
    ["nothing for talk", { type: "discuss" }, {}],
    ["a blank for a number", { type: "count-measure" }, { labels: ["1"] }],
    [
      "a table to compare",
      { type: "compare" },
      {
        table: {
          columns: ["The same", "Different"],
          rows: [{ cells: ["", ""] }, { cells: ["", ""] }],
          spacingMm: 16,
        },
      },
    ],
  ])("has %s", (_, parts, space) => {
    const tour = aTour("t", { stops: [aStop(1, { activities: [anActivity(1, { ask, ...parts })] })] });
    const [task] = pupilWorksheet(forPupils(tour), speakerOf("en"), false).tasks;
    const given = Object.entries(task?.main.space ?? {}).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    );
    expect(Object.fromEntries(given)).toEqual(space);
  });

  it("is a frame instead of lines for children who do not write yet", () => {
    const tour = aTour("t", {
      audience: { ...paperTour.audience, profile: "early" },
      stops: [aStop(1, { activities: [anActivity(1)] })],
    });
    const [task] = pupilWorksheet(forPupils(tour), speakerOf("en"), false).tasks;
    expect(task?.main.space).toMatchObject({ box: { widthMm: 180, heightMm: 40 }, lines: null });
  });
});

it.each<[string, Partial<Activity>, Partial<Tour["audience"]>, string]>([
  ["a question with lines", { type: "open" }, {}, "Write"],
  ["a question with a box", { type: "open", space: { widthMm: 90, heightMm: 70 } }, {}, "Draw"],
  ["a question for those who do not write yet", { type: "open" }, { profile: "early" }, "Draw"],
  ["talk", { type: "discuss" }, {}, "Talk"],
  ["talk that the author wants written down", { type: "discuss", space: { lines: 2 } }, {}, "Write"],
])("asks the same on the sheet, in the key and in the guide for %s", (_, parts, audience, verb) => {
  const tour = aTour("t", {
    audience: { ...paperTour.audience, ...audience },
    stops: [aStop(1, { activities: [anActivity(1, parts)] })],
  });
  const facts = factsOf(tour, "en");
  const view = guide(facts);
  expect([
    pupilWorksheet(forPupils(tour), speakerOf("en"), false).tasks[0]?.main.verb,
    teacherWorksheet(facts).key[0]?.entries[0]?.verb,
    view.stops[0]?.questions[0]?.verb,
    view.timetable.rows.find(({ stop }) => stop === 1)?.doing,
  ]).toEqual([verb, verb, verb, verb]);
});

it("does not call the street a museum", () => {
  const walk = pupilWorksheet(forPupils(aTour("t", { mode: "walk" })), speakerOf("en"), false);
  expect(walk.rulesTitle).toBe("On the way");
});

it("has each pair of a match once in the key, and what the answer says besides", () => {
  const pairs = [{ left: { en: "sail" }, right: { en: "wind" } }];
  const model = [{ en: "sail – wind" }, { en: "The oar is left over." }];
  const answer = { model, accept: [], commonErrors: [], evidenceAt: null };
  const activity = anActivity(1, { type: "match", pairs, answer });
  const facts = factsOf(aTour("t", { stops: [aStop(1, { activities: [activity] })] }), "en");
  expect(teacherWorksheet(facts).key[0]?.entries[0]).toMatchObject({
    pairs: [{ left: "sail", right: "wind" }],
    model: ["The oar is left over."],
  });
});
