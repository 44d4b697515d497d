/** `language/reading-level`: what pupils are given to read, against the age of the class. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { AgeRange } from "../../model/outcome.ts";
import type { Language } from "../../model/text.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";
import { sentencesOf, stemOf, withoutNames, withoutQuotations, type Sentence } from "./prose.ts";
import { readingOf } from "./readability.ts";
import { tourTexts } from "./texts.ts";

/** Formulas mean nothing for fewer words. */
const fewestWords = 30;
/** Years that a text may be ahead of the class. */
const slackYears = 1;

export function readingLevel({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].flatMap((tour) => {
    const { ages } = tour.audience;
    return ages === null ? [] : hardTexts(tour, ages);
  });
}

type Passage = { readonly language: Language; readonly at: Address; readonly sentences: readonly Sentence[] };

/** Long texts each for itself; short tasks together, as formulas need some words to go by. */
function hardTexts(tour: Tour, ages: AgeRange): readonly Problem[] {
  const passages = passagesOf(tour);
  const long = passages.filter(({ sentences }) => sentences.flat().length >= fewestWords);
  const short = passages.filter((passage) => !long.includes(passage));
  const together = [...new Set(short.map(({ language }) => language))].map((language) => ({
    language,
    at: below(tour.at, "stops"),
    sentences: short.filter((one) => one.language === language).flatMap(({ sentences }) => sentences),
  }));
  return [
    ...long.flatMap((passage) => tooHard(passage, ages, false)),
    ...together.flatMap((passage) => tooHard(passage, ages, true)),
  ];
}

function tooHard(
  { language, at, sentences }: Passage,
  ages: AgeRange,
  isTogether: boolean,
): readonly Problem[] {
  if (sentences.flat().length < fewestWords) return [];
  const reading = readingOf(sentences, language);
  if (reading === null || reading.age <= ages[1] + slackYears) return [];
  return [problem("language/reading-level", at, { ...reading, ages, isTogether })];
}

/** Whole sentences for pupils, without quotations, names and the words that are explained to them. */
function passagesOf(tour: Tour): readonly Passage[] {
  const explained = explainedStems(tour);
  return tourTexts(tour)
    .filter(({ voice, at }) => voice === "pupils" && isProse(at.pointer))
    .flatMap(({ text, at }) =>
      Object.entries(text).map(([language, words]) => ({
        language,
        at: inLanguage(at, text, language),
        sentences: sentencesOf(withoutQuotations(words))
          .map((sentence) => withoutNames(sentence, language).filter((word) => !explained.has(stemOf(word))))
          .filter((sentence) => sentence.length > 0),
      })),
    );
}

/** Options, banks and columns are no sentences; a museum's rules are its own words. */
function isProse(pointer: string): boolean {
  return /\/(?:summary|ask|stretch|success\/\d+|bigIdea|keyQuestion)$/.test(pointer);
}

function explainedStems(tour: Tour): ReadonlySet<string> {
  const terms = [
    ...tour.vocabulary,
    ...tour.stops.flatMap(({ exhibits }) => exhibits.flatMap(({ vocabulary }) => vocabulary)),
  ];
  const words = terms.flatMap(({ term }) => Object.values(term).flatMap((said) => said.split(/\s+/)));
  return new Set(words.map(stemOf));
}
