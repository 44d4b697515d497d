/** One voice a paper: its own language, or another one that says so. */
import { expect, it } from "vitest";
import { markForeign } from "../../../src/render/foreign.ts";
import { speakerOf } from "../../support/papers.ts";

it("says a text in the paper's language and null as null", () => {
  const { say, foreign } = speakerOf("en-GB");
  expect(say({ pt: "azul", en: "blue" })).toBe("blue");
  expect(say(null)).toBeNull();
  expect(foreign()).toEqual([]);
});

it("marks what it must say in another language, and remembers it once", () => {
  const speaker = speakerOf("en");
  const text = { pt: "azul" };
  expect(speaker.all([text, text])).toEqual([markForeign("azul", "pt"), markForeign("azul", "pt")]);
  expect(speaker.foreign()).toEqual([{ text, language: "pt" }]);
});

it("takes text without language for its own", () => {
  const speaker = speakerOf("pt");
  expect(speaker.say({ none: "MNAz 1 Az" })).toBe("MNAz 1 Az");
  expect(speaker.foreign()).toEqual([]);
});

it("cuts paragraphs at blank lines and lets nobody forge marks", () => {
  const text = { en: "One\nline.\n \nTwo \uE000pt\uE001here\uE002.\n" };
  expect(speakerOf("en").paragraphs(text)).toEqual(["One line.", "Two pthere."]);
  expect(speakerOf("en").say(text)).toBe("One line. Two pthere.");
});

it("keeps a number and its unit together", () => {
  expect(speakerOf("en").say({ en: "20 cm and 3 metres" })).toBe("20\u00A0cm and 3 metres");
});

it("names codes it knows and repeats those it does not", () => {
  const { named } = speakerOf("pt");
  expect([named("evidence", "oral"), named("evidence", "smell")]).toEqual(["Resposta oral", "smell"]);
});
