/** `language/missing-translation`: what the papers would have to show in another language than their own. */
import { problem, type Problem } from "../../base/problem.ts";
import { isForeign, resolveText, type Language, type Text } from "../../model/text.ts";
import type { Facts } from "../facts.ts";
import { tourTexts } from "./texts.ts";

/** One problem a text, however many tours and papers show it. */
export function missingTranslation({ project }: Facts): readonly Problem[] {
  const { languages, tours } = project;
  if (languages.length < 2) return [];
  const texts = new Map([...tours.values()].flatMap(tourTexts).map((said) => [said.text, said]));
  return [...texts.values()].flatMap(({ text, at }) => {
    const missing = languages.filter((language) => isForeign(text, language, languages));
    const [first] = missing;
    if (first === undefined) return [];
    const shown = shownIn(text, first, languages);
    return [problem("language/missing-translation", at, { languages: missing, shown })];
  });
}

function shownIn(text: Text, wanted: Language, languages: readonly Language[]): Language {
  return resolveText(text, wanted, languages).language;
}
