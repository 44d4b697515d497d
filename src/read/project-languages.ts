/** In which languages a project is: the first is the one plain strings stand under. */
import type { Language } from "../model/text.ts";
import { languageOfLabel } from "../model/audience.ts";
import { items, member, members, stringOf, stringsOf, type Field } from "./assemble/field.ts";

export type LanguageSources = {
  /** The value of `docent.yaml`; null if there is none. */
  readonly settings: Field | null;
  /** Languages that were asked for, for papers of a project that says none. */
  readonly asked: readonly Language[];
  /** A tour without a project, which may show its own. */
  readonly tour: Field | null;
};

/** What the project says, else what was asked for, else what a tour without a project shows, else English; never empty. */
export function projectLanguages({ settings, asked, tour }: LanguageSources): readonly Language[] {
  const typed = settings === null ? [] : stringsOf(member(settings, "languages"));
  const shown = settings !== null || tour === null ? [] : languagesOfTour(tour);
  const found = [typed, asked, shown].find((languages) => languages.length > 0);
  return [...new Set(found ?? ["en"])];
}

/** What the tour says of its language, else the keys of its first language map, else the language its class is named in. */
function languagesOfTour(root: Field): readonly Language[] {
  const said = stringsOf(member(member(root, "meta"), "language"));
  if (said.length > 0) return said;
  return firstLanguages(root) ?? languageOfClass(member(root, "for"));
}

function languageOfClass(audience: Field): readonly Language[] {
  const label = stringOf(audience) ?? stringOf(member(audience, "year"));
  const language = label === null ? null : languageOfLabel(label);
  return language === null ? [] : [language];
}

/** Texts of a tour that people give in several languages first: its own, then its stops'. */
const spokenKeys = ["title", "venue", "bigIdea", "keyQuestion", "welcome", "purpose", "say", "ask"];

function firstLanguages(field: Field): readonly Language[] | null {
  for (const key of spokenKeys) {
    const tags = members(member(field, key)).map((one) => String(one.key));
    const languages = tags.filter((tag) => tag !== "none");
    if (languages.length > 0) return languages;
  }
  for (const list of ["stops", "activities"]) {
    for (const one of items(member(field, list))) {
      const languages = firstLanguages(one);
      if (languages !== null) return languages;
    }
  }
  return null;
}
