/** `language/missing-translation`: what the papers would have to show in another language than their own. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { isForeign, resolveText, type Language, type Text } from "../../model/text.ts";
import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { outcomesOf, tourTexts, type Said } from "./texts.ts";

/** One problem a text, however many tours and papers show it. */
export function missingTranslation({ project }: Facts): readonly Problem[] {
  const { languages, tours } = project;
  if (languages.length < 2) return [];
  const said = [...tours.values()].flatMap((tour) => [...tourTexts(tour), ...frameworkTitles(tour, project)]);
  const texts = new Map(said.map((one) => [one.text, one]));
  return [...texts.values()].flatMap(({ text, at }) => {
    const missing = languages.filter((language) => isForeign(text, language, languages));
    const [first] = missing;
    if (first === undefined) return [];
    const shown = shownIn(text, first, languages);
    const of = at.pointer === "/for" ? { of: "class" as const } : {};
    return [problem("language/missing-translation", at, { languages: missing, shown, ...of })];
  });
}

function frameworkTitles(tour: Tour, { frameworks }: Project): readonly Said[] {
  return outcomesOf(tour).flatMap(({ framework }) => {
    const found = frameworks.get(framework);
    return found === undefined ? [] : [{ text: found.title, at: below(found.at, "title"), voice: "quoted" }];
  });
}

function shownIn(text: Text, wanted: Language, languages: readonly Language[]): Language {
  return resolveText(text, wanted, languages).language;
}
