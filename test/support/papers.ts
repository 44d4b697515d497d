/** The facts of a crafted tour in one language, with the label texts of the package. */
import { readFileSync } from "node:fs";
import { alignTour } from "../../src/align/coverage.ts";
import { primary } from "../../src/model/text.ts";
import type { Tour } from "../../src/model/tour.ts";
import { tourClock } from "../../src/plan/clock.ts";
import type { VisitTimetable } from "../../src/plan/day/types.ts";
import type { PaperKind } from "../../src/render/papers.ts";
import { papers } from "../../src/render/papers.ts";
import type { TourFacts, VisitFacts } from "../../src/render/view/facts.ts";
import { speaker, type Speaker } from "../../src/render/view/speak.ts";
import { wordsFor, type Word, type Words } from "../../src/render/words.ts";
import { paperProject } from "./paper-tour.ts";

const files = new Map(["en", "pt"].map((language) => [language, wordFile(language)]));

/** `templates/words/<language>.json`; a region speaks as its language does: `en-GB` → `en`. */
export function wordFile(language: string): Readonly<Record<string, Word>> {
  const url = new URL(`../../templates/words/${primary(language)}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as Record<string, Word>;
}

function paperWords(language: string): Words {
  return wordsFor(files, language);
}

export function speakerOf(language: string): Speaker {
  return speaker(paperWords(language), paperProject.languages);
}

export function factsOf(tour: Tour, language: string): TourFacts {
  return {
    project: paperProject,
    tour,
    alignment: alignTour(tour),
    clock: tourClock(tour, null),
    speaker: speakerOf(language),
    plans: new Map([["mnaz", "plans/mnaz.svg"]]),
    draft: false,
  };
}

export function dayFactsOf(day: VisitTimetable, language: string): VisitFacts {
  return { project: paperProject, visit: day.visit, day, speaker: speakerOf(language), draft: false };
}

/** What a paper of the tour, or of the day, sees. */
export function viewOf(
  kind: PaperKind,
  { tour, day }: { readonly tour: Tour; readonly day: VisitTimetable },
  language: string,
): object {
  const paper = papers[kind];
  return paper.of === "tour" ? paper.view(factsOf(tour, language)) : paper.view(dayFactsOf(day, language));
}
