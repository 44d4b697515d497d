/** Rules about words: `language/…`. */
import type { Rule } from "./facts.ts";
import { glossary } from "./language/glossary.ts";
import { loadedTerm } from "./language/loaded-term.ts";
import { locale } from "./language/locale.ts";
import { longSentence } from "./language/long-sentence.ts";
import { missingTranslation } from "./language/missing-translation.ts";
import { readingLevel } from "./language/reading-level.ts";

export const languageRules: readonly Rule[] = [
  readingLevel,
  missingTranslation,
  glossary,
  loadedTerm,
  longSentence,
  locale,
];
