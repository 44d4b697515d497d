import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { alignTour } from "../../src/align/coverage.ts";
import { tourClock } from "../../src/plan/clock.ts";
import { renderPapers, type RenderRequest, type RenderResult } from "../../src/render/render.ts";
import { anExhibit, anOutcome, aStop, aTour } from "../support/model.ts";
import { paperProject } from "../support/paper-tour.ts";
import { aDay, aFixedPoint, aVisit } from "../support/visit.ts";

/** Templates of one heading a paper, so that these tests are about the run, not about the papers. */
const templates: Readonly<Record<string, string>> = {
  "guide/guide.hbs":
    '<h1>{{title}}</h1>{{#each stops}}<p>{{> name}}</p>{{#if picture}}<img src="{{picture.src}}" alt="{{picture.alt}}">{{/if}}{{/each}}',
  "matrix/matrix.hbs": "<h1>{{title}}</h1>",
  "timetable/timetable.hbs": "<h1>{{title}}</h1>",
  "partials/name.hbs": "{{title}}",
};

/** The labels that views ask for. */
const allWords = JSON.parse(readFileSync("templates/words/en.json", "utf8")) as Record<string, unknown>;
const png = { bytes: new Uint8Array([1, 2, 3]), type: "image/png" as const };

const image = {
  at: { file: "exhibits/panorama.yaml", pointer: "/images/0" },
  file: "panorama.png",
  url: null,
  alt: { en: "Lisbon" },
  credit: null,
  licence: null,
  permission: null,
  cropAllowed: null,
};
const panorama = anExhibit("panorama", { title: { en: "Panorama" }, images: [image] });
const outcomes = [{ outcome: anOutcome("f:x"), at: image.at, weight: 1, teach: true, assess: false }];
const tour = aTour("a", {
  outcomes,
  title: { en: "A" },
  stops: [aStop(1, { title: { en: "Panorama" }, exhibits: [panorama] })],
});
const other = aTour("b", { outcomes, title: { en: "B" } });

async function render(
  more: Partial<RenderRequest> = {},
  files: Readonly<Record<string, string>> = {},
): Promise<RenderResult> {
  const all = { "words/en.json": JSON.stringify(allWords), ...templates, ...files };
  return renderPapers({
    project: { ...paperProject, languages: ["en", "pt"] },
    tours: [tour, other],
    visits: [],
    papers: ["guide", "matrix"],
    languages: ["en"],
    formats: ["html"],
    files: new Map(Object.entries(all).map(([path, text]) => [path, { file: `templates/${path}`, text }])),
    fonts: ["Source Sans 3", "Source Serif 4", "Andika"].map((family) => ({
      family,
      weight: 400,
      style: "normal",
      unicodeRange: "U+0-FFFF",
      bytes: () => new Uint8Array([4]),
    })),
    settings: "docent.yaml",
    draft: false,
    factsOf: (one) => ({ alignment: alignTour(one), clock: tourClock(one, null) }),
    plansOf: () => new Map(),
    dayOf: (visit) => Promise.resolve({ value: aDay(visit, []), problems: [] }),
    picture: (src) => (src === "panorama.png" ? png : null),
    pdf: { print: () => Promise.resolve({ bytes: new Uint8Array([5]), pages: 2, tooTall: [] }) },
    sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    version: "1.0.0",
    progress: () => undefined,
    ...more,
  });
}

describe("a run", () => {
  it("makes every paper in every format, in order, and tells of each", async () => {
    const told: string[] = [];
    const { outputs, papers, problems, noPdf } = await render({
      formats: ["html", "pdf"],
      progress: ({ path }) => void told.push(path),
    });
    const paths = ["a", "b"].flatMap((id) =>
      ["guide.html", "guide.pdf", "matrix.html", "matrix.pdf"].map((file) => `${id}/en/${file}`),
    );
    expect([outputs.map(({ path }) => path), papers.map(({ path }) => path), told]).toEqual([
      paths,
      paths,
      paths,
    ]);
    expect([papers.map(({ pages }) => pages), problems, noPdf]).toEqual([
      [null, 2, null, 2, null, 2, null, 2],
      [],
      null,
    ]);
    expect(outputs[0]?.content).toContain(
      '<h1>A – Tour guide</h1>\n<p>Panorama</p>\n<img src="data:image/png;base64,AQID" alt="Lisbon">',
    );
  });

  it("gives the same bytes and the same record when run again", async () => {
    expect(await render()).toEqual(await render());
  });

  it("records what a paper is made of: one change, other inputs", async () => {
    const inputsOf = async (...changes: Parameters<typeof render>) =>
      (await render(...changes)).papers[1]?.inputs;
    const before = await inputsOf();
    const changed = [
      await inputsOf({ version: "1.0.1" }),
      await inputsOf({ draft: true }),
      await inputsOf({ project: { ...paperProject, paper: "letter" } }),
      await inputsOf({}, { "matrix/matrix.hbs": "<h1>{{tour.title}}</h1>" }),
      await inputsOf({ tours: [{ ...tour, title: { en: "Z" } }] }),
    ];
    expect(new Set([before, ...changed]).size).toBe(6);
    expect(await inputsOf({ tours: [tour] })).toBe(before);
  });
});

describe("visits", () => {
  const lunch = { at: { file: "visits/march.yaml", pointer: "/fixed/0" }, what: { pt: "Almoço" } };
  const march = aVisit("march", {
    at: { file: "visits/march.yaml", pointer: "" },
    tour: other,
    title: { pt: "Março" },
    fixed: [aFixedPoint("", lunch)],
  });
  const pathsOf = ({ outputs }: RenderResult): readonly string[] => outputs.map(({ path }) => path);

  it("are printed after their tour, or alone, and recorded as what they are", async () => {
    const both = { papers: ["matrix", "timetable"], visits: [march] } as const;
    const made = await render(both);
    expect(pathsOf(made)).toEqual(["a/en/matrix.html", "b/en/matrix.html", "b/en/timetable-march.html"]);
    expect(made.papers.map(({ visit }) => visit)).toEqual([null, null, "march"]);
    expect(pathsOf(await render({ ...both, tours: [] }))).toEqual(["b/en/timetable-march.html"]);
  });

  it("are planned only for a paper that tells of the day", async () => {
    const asked: string[] = [];
    const dayOf: RenderRequest["dayOf"] = ({ id }) => {
      asked.push(id);
      return Promise.resolve({ value: null, problems: [] });
    };
    await render({ visits: [march], dayOf });
    expect(asked).toEqual([]);
    await render({ papers: ["timetable"], visits: [march], dayOf });
    expect(asked).toEqual(["march"]);
  });

  it("without a timetable have no papers; other papers are made", async () => {
    const none = { code: "visit/no-timetable", args: { visit: "march", reason: "clash" } } as const;
    const problems = [{ ...none, place: lunch.at }];
    const made = await render({
      papers: ["matrix", "timetable"],
      visits: [march],
      dayOf: () => Promise.resolve({ value: null, problems }),
    });
    expect([pathsOf(made), made.problems]).toEqual([["a/en/matrix.html", "b/en/matrix.html"], problems]);
  });

  it("of a tour whose stops are left to be chosen have none either", async () => {
    const auto = aTour("auto", { stopsAuto: true });
    const visit = { ...march, tour: auto };
    const made = await render({ tours: [], papers: ["timetable"], visits: [visit] });
    expect([pathsOf(made), made.problems.map(({ code }) => code)]).toEqual([[], ["tour/no-stops"]]);
  });

  it("tell of what their file does not say in the paper's language", async () => {
    const { problems } = await render({ papers: ["timetable"], visits: [march], tours: [] });
    const foreign = { code: "language/missing-translation", args: { languages: ["en"], shown: "pt" } };
    expect(problems).toEqual([{ ...foreign, place: { file: "visits/march.yaml", pointer: "/title" } }]);
  });
});

describe("what is wrong", () => {
  it("in a template stops everything before anything is made", async () => {
    const { outputs, problems } = await render({}, { "partials/name.hbs": "{{titel}}" });
    expect([outputs, problems]).toEqual([
      [],
      [
        expect.objectContaining({
          code: "template/unknown-name",
          place: { file: "templates/partials/name.hbs", start: 2, end: 7 },
        }),
      ],
    ]);
  });

  it("outside the vocabulary is a warning that names its place", async () => {
    const { outputs, problems } = await render(
      { tours: [tour] },
      { "matrix/matrix.hbs": "<h1>{{title}}</h1><center>x</center>" },
    );
    expect(outputs).toHaveLength(2);
    expect(problems[0]).toEqual({
      code: "template/vocabulary",
      args: { thing: 'element "center"', on: null, closest: null },
      place: { file: "templates/matrix/matrix.hbs", start: 19, end: 25 },
    });
  });

  it("with a picture of one tour leaves nothing of that tour, and a draft shows its words", async () => {
    const broken = await render({ picture: () => null });
    expect(broken.outputs.map(({ path }) => path)).toEqual(["b/en/guide.html", "b/en/matrix.html"]);
    expect(broken.problems).toEqual([
      { code: "image/unreadable", args: { file: "panorama.png" }, place: image.at },
    ]);
    const draft = await render({ picture: () => null, draft: true });
    expect(draft.problems).toEqual([]);
    expect(draft.outputs[0]?.content).toContain('<span class="muted">[Lisbon]</span>');
  });

  it("with a PDF is an error of its tour, at the text concerned", async () => {
    const pdf: RenderRequest["pdf"] = { print: () => Promise.resolve({ complaints: ["it is odd"] }) };
    const { outputs, problems } = await render({
      formats: ["html", "pdf"],
      tours: [tour],
      papers: ["matrix"],
      pdf,
    });
    expect([outputs, problems.map(({ code, place }) => [code, place])]).toEqual([
      [],
      [["pdf/refused", tour.at]],
    ]);
  });

  it("with the computer is no error of the content: the HTML is made", async () => {
    const pdf: RenderRequest["pdf"] = { print: () => Promise.resolve({ absent: "no binary" }) };
    const { outputs, problems, noPdf } = await render({ formats: ["html", "pdf"], tours: [tour], pdf });
    expect(outputs.map(({ path }) => path)).toEqual(["a/en/guide.html", "a/en/matrix.html"]);
    expect([problems, noPdf]).toEqual([[], expect.stringContaining("no PDF engine")]);
  });
});

describe("languages", () => {
  it("a text without translation is shown; in a language the project does not list, told once, at its place", async () => {
    const titled = {
      ...tour,
      at: { file: "tours/a.yaml", pointer: "" },
      stops: [],
      title: { pt: "Azulejos" },
    };
    const project = { ...paperProject, languages: ["pt"] };
    const { outputs, problems } = await render({ tours: [titled], languages: ["en"], project });
    const listed = await render({ tours: [titled], languages: ["en"] });
    expect(listed.problems).toEqual([]);
    expect(problems).toEqual([
      {
        code: "language/missing-translation",
        args: { languages: ["en"], shown: "pt" },
        place: { file: "tours/a.yaml", pointer: "/title" },
      },
    ]);
    expect(outputs[0]?.content).toContain('<h1><span lang="pt">Azulejos</span> – Tour guide</h1>');
  });

  it("a language without label texts borrows the English ones, and says so", async () => {
    const { outputs, problems } = await render({ tours: [other], papers: ["matrix"], languages: ["cy"] });
    expect(problems.filter(({ code }) => code === "language/no-labels")).toEqual([
      {
        code: "language/no-labels",
        args: { language: "cy", missing: Object.keys(allWords).length },
        place: { file: "docent.yaml", pointer: "/languages" },
      },
    ]);
    expect(outputs[0]?.content).toContain('<span lang="en">Curriculum matrix</span></h1>');
  });
});
