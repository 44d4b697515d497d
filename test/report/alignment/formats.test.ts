import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { closeGaps } from "../../../src/align/close-by.ts";
import { alignTour } from "../../../src/align/coverage.ts";
import { alignmentFormats } from "../../../src/report/alignment/formats.ts";
import type { AlignmentReportOptions } from "../../../src/report/alignment/options.ts";
import { shortfallSentence } from "../../../src/report/alignment/shortfall.ts";
import { plainPaint } from "../../../src/report/paint.ts";
import { displayWidth } from "../../../src/report/text.ts";
import { aligned, azulejos, exhibits } from "../../support/azulejos.ts";
import { anExhibit, anOutcome, aStop, aTour, promise } from "../../support/model.ts";

const options: AlignmentReportOptions = {
  by: "outcome",
  width: 80,
  ascii: false,
  paint: plainPaint,
  language: "pt",
  languages: ["pt", "en"],
};

const empty = alignTour(aTour("empty", { title: { en: "An *empty* tour <1>" } }));

describe.each(["outcome", "stop"] as const)("by %s", (by) => {
  test.each(["table", "markdown", "html"] as const)("the %s of two tours", async (format) => {
    const text = alignmentFormats[format]([aligned, empty], { ...options, by });
    await expect(text).toMatchFileSnapshot(`expected/by-${by}.${format}.txt`);
  });
});

test("the table in 62 columns, for a terminal without our signs and in another language", async () => {
  const text = alignmentFormats.table([aligned], { ...options, width: 62, ascii: true, language: "en" });
  await expect(text).toMatchFileSnapshot("expected/narrow.table.txt");
});

test.each([62, 80, 120])("the table keeps to %i columns", (width) => {
  for (const by of ["outcome", "stop"] as const) {
    const text = alignmentFormats.table([aligned], { ...options, by, width });
    const tooWide = text.split("\n").filter((line) => displayWidth(line) > width);
    expect(tooWide).toEqual([]);
  }
});

test("the narrowest table still gives every reference whole", () => {
  const text = alignmentFormats.table([aligned], { ...options, width: 20 });
  expect(aligned.outcomes.filter(({ outcome }) => !text.includes(outcome.ref))).toEqual([]);
});

test("short names of exhibits stand over the grid where there is room", () => {
  const outcome = anOutcome("hi:a", { statement: { en: "Ancient Greece" } });
  const stops = [
    aStop(1, { exhibits: [anExhibit("helmet")], teaches: [outcome] }),
    aStop(2, { exhibits: [anExhibit("vase")] }),
  ];
  const alignment = alignTour(
    aTour("heroes", { title: { en: "Heroes" }, outcomes: [promise(outcome)], stops }),
  );
  expect(alignmentFormats.table([alignment], options)).toBe(
    [
      "Heroes (heroes)",
      "",
      "                      helmet  vase",
      "hi:a  Ancient Greece    ●      ·    taught",
      "",
      "● teaches  · no",
      "1 outcome promised: 1 taught (100 %), 0 assessed (0 %)",
      "",
    ].join("\n"),
  );
});

test("words from files cannot drive the terminal, and colours change no width", () => {
  const outcome = anOutcome("hi:a", { statement: { en: "Red\u001b[31m\u202Ealert\nnow" } });
  const alignment = alignTour(aTour("t", { title: { en: "T\u0007" }, outcomes: [promise(outcome)] }));
  const mark = (text: string) => `<${text}>`;
  const paint = { ...plainPaint, red: mark, bold: mark };
  expect(alignmentFormats.table([alignment], { ...options, paint })).toBe(
    [
      "<T\uFFFD (t)>",
      "",
      "",
      "hi:a  Red\uFFFD[31m\uFFFDalert now  <gap>",
      "",
      "1 outcome promised: 0 taught (0 %), 0 assessed (0 %), 1 gap",
      "",
      "Nothing near could close hi:a: no exhibit of the tour's venues lists it.",
      "",
    ].join("\n"),
  );
});

test("the CSV by outcome: marked as UTF-8, lines end in CRLF, formulas are defused", () => {
  expect(alignmentFormats.csv([aligned], options)).toBe(
    [
      "\uFEFFtour,outcome,code,statement,promised,weight,state,assessedAt,taughtAt,touchedAt",
      "azulejos,hgp6:pombal,,Política centralizadora de Pombal e o espaço urbano,yes,1,assessed,1,1,",
      "azulejos,hgp6:legado-africano,,Legado africano na sociedade,yes,1,touched,,,1",
      "azulejos,enec:risco,'=R1,Risco | então e *agora*,yes,2,assessed,3,,",
      "azulejos,paseo:H,,Sensibilidade estética,yes,1,assessed,,2,",
      "azulejos,hgp6:ordens,,Sociedade de ordens,yes,1,gap,,,",
      "azulejos,hgp6:comercio,,Comércio,no,0,taught,,3,",
      "",
    ].join("\r\n"),
  );
});

test("the CSV by stop", () => {
  expect(alignmentFormats.csv([aligned], { ...options, by: "stop" })).toBe(
    [
      "\uFEFFtour,stop,title,exhibits,room,assesses,teaches,touches",
      "azulejos,1,Grande Panorama de Lisboa,panorama,Piso 2,hgp6:pombal,hgp6:pombal,hgp6:legado-africano",
      "azulejos,2,Retábulo,retabulo,Piso 1,,paseo:H,",
      "azulejos,3,São Marçal,sao-marcal,Piso 1,enec:risco,hgp6:comercio,",
      "azulejos,4,Pátio,,Piso 1,,,",
      "azulejos,,before,,,,hgp6:ordens,",
      "azulejos,,after,,,paseo:H,paseo:H,",
      "",
    ].join("\r\n"),
  );
});

test("the JSON is the contract's, tours sorted by id, the same by stop", () => {
  const text = alignmentFormats.json([empty, aligned], options);
  const served = (stop: number, exhibit: string, parts: object) => ({
    stop,
    exhibit,
    teaches: true,
    assesses: false,
    activities: [],
    ...parts,
  });
  expect(JSON.parse(text)).toEqual({
    version: 1,
    tours: [
      {
        tour: "azulejos",
        coverage: { promised: 5, taught: 3, assessed: 3 },
        outcomes: [
          {
            ref: "hgp6:pombal",
            promised: true,
            weight: 1,
            state: "assessed",
            stops: [served(1, "panorama", { assesses: true, activities: [2] })],
            closeBy: [],
          },
          {
            ref: "hgp6:legado-africano",
            promised: true,
            weight: 1,
            state: "touched",
            stops: [served(1, "panorama", { teaches: false })],
            closeBy: [{ exhibit: "panorama", addedMinutes: 0, because: "already at a stop" }],
          },
          {
            ref: "enec:risco",
            promised: true,
            weight: 2,
            state: "assessed",
            stops: [served(3, "sao-marcal", { teaches: false, assesses: true })],
            closeBy: [],
          },
          {
            ref: "paseo:H",
            promised: true,
            weight: 1,
            state: "assessed",
            stops: [served(2, "retabulo", { activities: [1] })],
            closeBy: [],
          },
          {
            ref: "hgp6:ordens",
            promised: true,
            weight: 1,
            state: "gap",
            stops: [],
            closeBy: [
              { exhibit: "presepio", addedMinutes: 7, because: "detour" },
              { exhibit: "chapeleiro", addedMinutes: 9, because: "same room" },
            ],
          },
          {
            ref: "hgp6:comercio",
            promised: false,
            weight: 0,
            state: "taught",
            stops: [served(3, "sao-marcal", {})],
            closeBy: [],
          },
        ],
      },
      { tour: "empty", coverage: { promised: 0, taught: 0, assessed: 0 }, outcomes: [] },
    ],
  });
  expect(alignmentFormats.json([empty, aligned], { ...options, by: "stop" })).toBe(text);
});

test("the JSON keeps to its published schema", () => {
  const schema = JSON.parse(readFileSync("schemas/output/align.json", "utf8")) as object;
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
  const unknownWalk = closeGaps(alignTour(azulejos), { exhibits, walkMinutesBetween: () => null });
  validate(JSON.parse(alignmentFormats.json([aligned, empty, unknownWalk], options)));
  expect(validate.errors).toBeNull();
  expect(validate({ version: 1, tours: [{ tour: "t" }] })).toBe(false);
});

test("the page is well formed and names its cells", () => {
  const errors: string[] = [];
  parse(alignmentFormats.html([aligned, empty], options), {
    onParseError: ({ code }) => errors.push(code),
    sourceCodeLocationInfo: true,
  });
  expect(errors).toEqual([]);
});

test("a shortfall names the tour, the measure and what is missing", () => {
  const missing = [anOutcome("hgp6:ordens"), anOutcome("hgp6:legado-africano")];
  expect(
    shortfallSentence({ tour: "azulejos", measure: "taught", percent: 60, wantedPercent: 100, missing }),
  ).toBe(
    "azulejos: 60 % of the promised outcomes taught, 100 % asked for. Missing: hgp6:ordens, hgp6:legado-africano",
  );
});
