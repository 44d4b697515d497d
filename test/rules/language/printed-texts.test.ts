/** What the rules take for printed is what the papers print: compared for a language that nothing is written in. */
import { expect, it } from "vitest";
import { alignTour } from "../../../src/align/coverage.ts";
import type { Project } from "../../../src/model/project.ts";
import type { Text } from "../../../src/model/text.ts";
import type { Tour } from "../../../src/model/tour.ts";
import { tourClock } from "../../../src/plan/clock.ts";
import { papers, type PaperKind } from "../../../src/render/papers.ts";
import { speaker } from "../../../src/render/view/speak.ts";
import { factsOf } from "../../../src/rules/facts.ts";
import { missingTranslation } from "../../../src/rules/language/missing-translation.ts";
import { tourTexts } from "../../../src/rules/language/texts.ts";
import { exampleAt } from "../../support/examples.ts";
import { wordFile } from "../../support/papers.ts";

const { project } = exampleAt("azulejos");
const tour = [...project.tours.values()][0] as Tour;

it("asks for translations of all that the papers say, and of nothing else", () => {
  const printed = foreignTexts(project, tour).filter((text) => !isTitleOfExhibit(text));
  const frameworks = [...project.frameworks.values()].map(({ title }) => title);
  const listed = tourTexts(tour).map(({ text }) => text);
  const known = new Set<Text>([...listed, ...frameworks]);
  const hasLanguage = (text: Text): boolean => !Object.hasOwn(text, "none");
  const used = new Set(printed);
  expect({
    forgotten: printed.filter((text) => !known.has(text)),
    needless: listed.filter((text) => hasLanguage(text) && !used.has(text)),
  }).toEqual({ forgotten: [], needless: [] });
});

it("tells once of a text, with all the languages it lacks", () => {
  const wanted = { ...project, languages: [...project.languages, "fr", "uk"] };
  const found = missingTranslation(factsOf(wanted, "2026-03-02"));
  const ofTitle = found.filter(
    ({ place }) => place.file === tour.at.file && "pointer" in place && place.pointer === "/title",
  );
  expect(ofTitle.map(({ args }) => args)).toEqual([{ languages: ["fr", "uk"], shown: "pt" }]);
});

/** Every text that some paper would show in another language. */
function foreignTexts(shown: Project, of: Tour): readonly Text[] {
  const facts = {
    project: shown,
    tour: of,
    alignment: alignTour(of),
    clock: tourClock(of, shown.pace),
    plans: new Map(of.venues.map(({ id }) => [id, "plan"])),
    draft: false,
  };
  return (Object.keys(papers) as PaperKind[]).flatMap((kind) => {
    const voice = speaker({ language: "xx", texts: wordFile("en"), lent: new Set() }, shown.languages);
    const paper = papers[kind];
    if (paper.of === "tour") paper.view({ ...facts, speaker: voice });
    return voice.foreign().map(({ text }) => text);
  });
}

/** A stop without a title of its own has a copy of its exhibits': the translation is wanted there. */
function isTitleOfExhibit(text: Text): boolean {
  return tour.stops.some((stop) => stop.title === text && stop.exhibits.length > 0);
}
