/** How old a reader must be for a text: Flesch–Kincaid (English), Flesch after Martins (Portuguese), else LIX. */
import type { ReadingLevel } from "../../base/codes/rules/language.ts";
import { primary, type Language } from "../../model/text.ts";
import type { Sentence } from "./prose.ts";
import { syllablesIn, type Syllabic } from "./syllables.ts";

export type Reading = Pick<ReadingLevel, "age" | "formula" | "score" | "wordsPerSentence">;

/** Languages that LIX is used for: written in words of comparable length. For all others nothing is said. */
const lixLanguages: ReadonlySet<string> = new Set([
  "da",
  "de",
  "es",
  "fr",
  "it",
  "nb",
  "nl",
  "nn",
  "no",
  "sv",
]);

/** Null for a language that no formula here is made for. */
export function readingOf(sentences: readonly Sentence[], language: Language): Reading | null {
  const words = sentences.flat();
  const perSentence = words.length / sentences.length;
  const wordsPerSentence = Math.round(perSentence);
  const spoken = primary(language);
  if (spoken === "en") {
    const grade = 0.39 * perSentence + 11.8 * syllablesPerWord(words, "en") - 15.59;
    return {
      age: ageOf(grade + 5),
      formula: "Flesch–Kincaid grade",
      score: tenth(grade),
      wordsPerSentence,
    };
  }
  if (spoken === "pt") {
    const score = 248.835 - 1.015 * perSentence - 84.6 * syllablesPerWord(words, "pt");
    return {
      age: ageOf(ageOfFlesch(score)),
      formula: "Flesch score",
      score: tenth(score),
      wordsPerSentence,
    };
  }
  if (!lixLanguages.has(spoken)) return null;
  const long = words.filter((word) => word.length > longWord).length;
  const lix = perSentence + (100 * long) / words.length;
  return { age: ageOf(1 + 0.3 * lix), formula: "LIX", score: tenth(lix), wordsPerSentence };
}

const longWord = 6;

function syllablesPerWord(words: readonly string[], language: Syllabic): number {
  return words.reduce((sum, word) => sum + syllablesIn(word, language), 0) / words.length;
}

/** Beyond school formulas only say that a text is for adults. */
function ageOf(age: number): number {
  return Math.min(18, Math.round(age));
}

function tenth(score: number): number {
  return Math.round(score * 10) / 10;
}

/**
 * The bands of the Portuguese score: 100–75 the first years of school, 75–50 up to the ninth, 50–25 secondary school,
 * below that university. Straight lines between their edges.
 */
const bands: readonly (readonly [score: number, age: number])[] = [
  [100, 6],
  [75, 10],
  [50, 15],
  [25, 18],
  [0, 21],
];

function ageOfFlesch(score: number): number {
  const above = bands.findLast(([edge]) => edge >= score) ?? [100, 6];
  const under = bands.find(([edge]) => edge < score) ?? [0, 21];
  if (above[0] === under[0]) return above[1];
  const part = (above[0] - Math.min(score, above[0])) / (above[0] - under[0]);
  return above[1] + part * (under[1] - above[1]);
}
