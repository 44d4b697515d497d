/** Every paper: its template, its view and its shape fit together. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paperKinds, papers } from "../../src/render/papers.ts";
import { checkTemplate } from "../../src/render/template-check.ts";
import { parseTemplates, type TemplateFile } from "../../src/render/templates.ts";
import { classes } from "../../src/render/vocabulary.ts";
import { checkVocabulary } from "../../src/render/vocabulary-check.ts";
import type { Shape } from "../../src/render/view/shape.ts";
import { fiveLineTour, paperTour } from "../support/paper-tour.ts";
import { paperDay } from "../support/paper-day.ts";
import { viewOf, wordFile } from "../support/papers.ts";
import { aDay, aGroupDay, aVisit } from "../support/visit.ts";

const root = new URL("../../templates/", import.meta.url);
const files = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".hbs"))
    .map((path): [string, TemplateFile] => [
      path,
      { file: path, text: readFileSync(new URL(path, root), "utf8") },
    ]),
);
const parsed = parseTemplates(files);
const icons = new Set(readdirSync(new URL("icons/", root)).map((name) => name.replace(/\.svg$/, "")));

const full = { tour: paperTour, day: paperDay };
/** A class that nobody has put into groups, at no hour. */
const fiveLines = {
  tour: fiveLineTour,
  day: aDay(aVisit("bare", { tour: fiveLineTour }), [aGroupDay(null, [], { tour: fiveLineTour })], {
    startMinute: null,
  }),
};

describe.each(paperKinds)("%s", (kind) => {
  const paper = papers[kind];

  it("has a template that names only what its view and its words have", () => {
    expect(files.has(paper.template)).toBe(true);
    expect(
      checkTemplate(paper.template, paper.shape, { templates: parsed.value, words: wordFile("en") }),
    ).toEqual([]);
  });

  it.each([
    ["a full tour", full, "en"],
    ["a full tour", full, "pt"],
    ["five lines", fiveLines, "en"],
    ["five lines", fiveLines, "pt"],
  ])("has a view of exactly its shape: %s, %s", (_, subject, language) => {
    const view = viewOf(kind, subject, language);
    expect(misfits(view, paper.shape, kind)).toEqual([]);
  });

  it("draws only icons there are", () => {
    const drawn = iconsIn(viewOf(kind, full, "en"));
    expect(drawn.filter((icon) => !icons.has(icon))).toEqual([]);
  });
});

it("has templates that can be read and keep to the vocabulary", () => {
  expect(parsed.problems).toEqual([]);
  expect(checkVocabulary(parsed.value, icons)).toEqual([]);
});

it("has a drawing for every icon of the vocabulary", () => {
  const named = (classes["icon"]?.data?.["data-icon"] ?? "").split(/,\s+|\s+or\s+/);
  expect([...icons].sort()).toEqual(named.sort());
});

/** Paths where a value is not what its shape says: missing, too much, of another kind. */
function misfits(value: unknown, shape: Shape, path: string): readonly string[] {
  if (value === null) return shape.nullable ? [] : [`${path} is null`];
  switch (shape.kind) {
    case "list":
      return Array.isArray(value)
        ? value.flatMap((each, index) => misfits(each, shape.of, `${path}/${String(index)}`))
        : [`${path} is no list`];
    case "object": {
      if (typeof value !== "object") return [`${path} is no object`];
      const names = [...new Set([...Object.keys(value), ...Object.keys(shape.members)])];
      return names.flatMap((name) => {
        const member = shape.members[name];
        if (member === undefined) return [`${path}/${name} is not in the shape`];
        if (!Object.hasOwn(value, name)) return [`${path}/${name} is missing`];
        return misfits((value as Record<string, unknown>)[name], member, `${path}/${name}`);
      });
    }
    default: {
      const wanted = { text: "string", number: "number", flag: "boolean" }[shape.kind];
      return typeof value === wanted ? [] : [`${path} is a ${typeof value}`];
    }
  }
}

function iconsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(iconsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === "icon" && typeof each === "string" ? [each] : iconsIn(each),
  );
}
