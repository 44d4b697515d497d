// The papers of every example, made once through the front door and looked at from all sides.
import { describe, expect, it } from "vitest";
import { papersEach, renderExamples } from "../support/examples.ts";
import { fiveLines } from "./five-lines.ts";
import { html } from "./html.ts";
import { speaksOneLanguage } from "./languages.ts";
import { layout } from "./layout.ts";
import { leaks } from "./leaks.ts";
import { structure } from "./structure.ts";

const examples = await renderExamples();
const failed = examples.filter(({ code }) => code !== 0);
if (failed.length > 0)
  throw new Error(failed.map(({ argv, complaints }) => `${argv.join(" ")}\n${complaints}`).join("\n"));
const papers = examples.flatMap((example) => example.papers);

describe.each(examples.map((example) => [example.name, example] as const))("example %s", (_, example) => {
  it("is made without a complaint", () => {
    expect(example.complaints).not.toContain("✖");
    expect(example.papers.length).toBe(papersEach(example) * example.project.languages.length);
  });
});

describe("leaks", () => {
  leaks(examples);
});

describe("structure", () => {
  structure(papers);
});

describe("layout", () => {
  layout(papers);
});

describe("HTML", () => {
  html(papers);
});

describe("languages", () => {
  speaksOneLanguage(papers);
});

describe("a tour of five lines", () => {
  const example = examples.find(({ name }) => name === "five-lines");
  if (example === undefined) throw new Error("the example of five lines is gone");
  fiveLines(example);
});
