/** Problems of words: whether pupils can read them, and whether they suit the language and the readers. */
import { entry } from "../entry.ts";

export type ReadingLevel = {
  /** 18 for all that only adults read with ease. */
  readonly age: number;
  /** First and last age of the class. */
  readonly ages: readonly [from: number, to: number];
  readonly formula: "Flesch–Kincaid grade" | "Flesch score" | "LIX";
  readonly score: number;
  readonly wordsPerSentence: number;
  /** True for the short tasks of a tour, judged together. */
  readonly isTogether: boolean;
};

export type Glossary =
  | {
      readonly reason: "not-explained";
      readonly term: string;
      readonly tour: string;
      readonly definition: string;
    }
  | { readonly reason: "not-used"; readonly term: string };

export type LongSentence =
  | { readonly reason: "sentence"; readonly words: number; readonly most: number; readonly start: string }
  | { readonly reason: "stop"; readonly words: number; readonly most: number; readonly title: string };

export type Locale = {
  readonly what: "decimal" | "thousands" | "month" | "ordinal" | "quotes";
  readonly typed: string;
  readonly wanted: string;
  readonly language: string;
};

type MissingTranslation = {
  readonly languages: readonly string[];
  readonly shown: string;
  /** The name of a class has its texts one step further in. */
  readonly of?: "class";
};

export const languageCodes = {
  "language/reading-level": entry<ReadingLevel>({
    severity: "warning",
    title: "A text that is too hard for the class",
    message: ({ age, ages, formula, score, isTogether }) =>
      `${isTogether ? "The tasks together read" : "This text reads"} like one for ${age < 18 ? `age ${age}` : "adults"} (${formula} ${score}); the class is ${
        ages[0] === ages[1] ? ages[0] : `${ages[0]} to ${ages[1]}`
      }.`,
    why: "Pupils who cannot read the sheet cannot look at the exhibit.",
    fix: ({ wordsPerSentence }) =>
      `Cut the sentences (they have ${wordsPerSentence} words on average) and take shorter words; explain those that must stay under "vocabulary".`,
    sample: {
      age: 14,
      ages: [8, 9],
      formula: "Flesch–Kincaid grade",
      score: 9.2,
      wordsPerSentence: 24,
      isTogether: false,
    },
    example: {
      wrong: "summary: The panel constitutes an extraordinarily comprehensive representation …\n",
      right: "summary: The panel shows the whole city. You can see …\n",
    },
  }),
  "language/missing-translation": entry<MissingTranslation>({
    severity: "warning",
    title: "A text is missing in one of the languages",
    message: ({ languages, shown }) =>
      `This text is not there in ${list(languages)}; the papers show it in "${shown}".`,
    why: "The paper would be in two languages.",
    fix: ({ languages, shown, of }) =>
      of === "class"
        ? `Write it as a map: for: {year: {${shown}: …, ${languages.map((language) => `${language}: …`).join(", ")}}}`
        : languages.length === 1
          ? `Add it in that language: "${languages[0] ?? ""}: …".`
          : `Add it in those languages: ${languages.map((language) => `"${language}: …"`).join(", ")}.`,
    sample: { languages: ["en"], shown: "pt" },
    example: { wrong: "title:\n  pt: Painel\n", right: "title:\n  pt: Painel\n  en: Panel\n" },
  }),
  "language/glossary": entry<Glossary>({
    severity: "info",
    title: "A hard word that is not explained, or an explained word that is not used",
    message: (found) =>
      found.reason === "not-explained"
        ? `Pupils meet "${found.term}" here, and the tour "${found.tour}" does not explain it.`
        : `"${found.term}" is explained, and nothing on this tour's papers uses it.`,
    why: "Pupils stop at a word nobody explains, and learn words they do not need.",
    fix: (found) =>
      found.reason === "not-explained"
        ? `Add it to the "vocabulary" of the tour: {term: ${found.term}, definition: ${found.definition}}.`
        : "Use the word, or take it out.",
    sample: {
      reason: "not-explained",
      term: "muleteer",
      tour: "lisbon",
      definition: "a man who carried goods by mule",
    },
    example: {
      wrong: "stops:\n  - title: The road\n    activities: [What did the muleteer carry?]\n",
      right:
        "vocabulary: [{term: muleteer, definition: a man who carried goods by mule}]\nstops:\n  - title: The road\n    activities: [What did the muleteer carry?]\n",
    },
  }),
  "language/loaded-term": entry<{ readonly typed: string; readonly instead: string }>({
    severity: "info",
    title: "A word that hurts, or that is out of date",
    message: ({ typed }) => `"${typed}" may hurt or shut out some of the pupils.`,
    why: "Some of the class would hear that the museum does not speak to them.",
    fix: ({ instead }) =>
      `Write "${instead}". Words that must stay go in quotation marks; what a project does not mind is set under "loadedTerms" in docent.yaml.`,
    sample: { typed: "slaves", instead: "enslaved people" },
    example: {
      wrong: "summary: Slaves carried the sugar.\n",
      right: "summary: Enslaved people carried the sugar.\n",
    },
  }),
  "language/long-sentence": entry<LongSentence>({
    severity: "info",
    title: "More words than pupils of that age take in",
    message: (found) =>
      found.reason === "sentence"
        ? `A sentence has ${found.words} words, "${found.start} …"; pupils of that age follow ${found.most}.`
        : `The sheet has ${found.words} words at "${found.title}"; ${found.most} are enough at that age.`,
    why: "Time spent reading is not spent looking.",
    fix: (found) =>
      found.reason === "sentence"
        ? "Make two sentences of it."
        : "Shorten the summary and the tasks, or take one out.",
    sample: { reason: "sentence", words: 31, most: 20, start: "The panel that you can see" },
    example: {
      wrong:
        "summary: The panel, which was made when nobody knew that the city would soon be gone, shows …\n",
      right: "summary: The panel shows the city. Soon after, it was gone.\n",
    },
  }),
  "language/locale": entry<Locale>({
    severity: "info",
    title: "A number, date or quotation as another language writes it",
    message: ({ typed, language }) => `"${typed}" is not how "${language}" writes it.`,
    why: "Readers take 1,500 for one and a half, or stumble.",
    fix: ({ wanted }) => `Write ${wanted}.`,
    sample: { what: "decimal", typed: "12,5 cm", wanted: '"12.5 cm"', language: "en" },
    example: { wrong: "dimensions: {en: 12,5 cm}\n", right: "dimensions: {en: 12.5 cm}\n" },
  }),
};

function list(languages: readonly string[]): string {
  return languages.map((language) => `"${language}"`).join(", ");
}
