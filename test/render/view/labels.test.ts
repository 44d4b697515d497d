/** The label texts of all languages say the same things. */
import { expect, it } from "vitest";
import { slotsOf } from "../../../src/render/words.ts";
import { wordFile } from "../../support/papers.ts";

const languages = ["pt"];

it.each(languages)("has the same keys with the same slots in %s as in English", (language) => {
  const [english, other] = [wordFile("en"), wordFile(language)];
  const slots = (words: ReturnType<typeof wordFile>) =>
    Object.fromEntries(Object.entries(words).map(([key, word]) => [key, [...slotsOf(word)].sort()]));
  expect(slots(other)).toEqual(slots(english));
});

it.each(["en", ...languages])("has every plural form that %s needs", (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort();
  const plurals = Object.values(wordFile(language)).filter((word) => typeof word !== "string");
  expect(plurals.length).toBeGreaterThan(0);
  for (const plural of plurals) expect(Object.keys(plural).sort()).toEqual(forms);
});
