/** `language/loaded-term`: words that hurt or shut out, in what is said to a class; never in quotations or names. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Project } from "../../model/project.ts";
import { primary, type Language } from "../../model/text.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";
import { ownTerm, shippedTerms, type LoadedTerm } from "./loaded-terms.ts";
import { withoutQuotations } from "./prose.ts";
import { checkedTexts, type Said } from "./texts.ts";

export function loadedTerm({ project }: Facts): readonly Problem[] {
  const termsOf = termsByLanguage(project);
  return checkedTexts(project)
    .filter(({ voice }) => voice === "pupils" || voice === "adults")
    .flatMap((one) => loadedIn(one, termsOf));
}

type Terms = {
  readonly terms: readonly LoadedTerm[];
  /** Finds whether there is any of them: most texts have none. */
  readonly any: RegExp;
  readonly allowed: ReadonlySet<string>;
};

function loadedIn({ text, at }: Said, termsOf: (language: Language) => Terms): readonly Problem[] {
  return Object.entries(text).flatMap(([language, words]) => {
    const { terms, any, allowed } = termsOf(language);
    if (!any.test(words)) return [];
    const own = withoutQuotations(words);
    return terms.flatMap((term) => {
      const typed = term.words.exec(own)?.[0];
      if (typed === undefined || allowed.has(typed.toLowerCase())) return [];
      const place = inLanguage(at, text, language);
      return [problem("language/loaded-term", place, { typed, instead: term.instead })];
    });
  });
}

function termsByLanguage({ loadedTerms }: Project): (language: Language) => Terms {
  const known = new Map<Language, Terms>();
  return (language) => {
    const terms = known.get(language) ?? merged(language, loadedTerms);
    known.set(language, terms);
    return terms;
  };
}

function merged(language: Language, own: Project["loadedTerms"]): Terms {
  const set = [...(own.get(language) ?? own.get(primary(language)) ?? [])];
  const terms = [
    ...shippedTerms(primary(language)),
    ...set.flatMap(([typed, instead]) => (instead === null ? [] : [ownTerm(typed, instead)])),
  ];
  return {
    terms,
    any: terms.length === 0 ? /(?!)/ : new RegExp(terms.map(({ pattern }) => pattern).join("|"), "i"),
    allowed: new Set(set.flatMap(([typed, instead]) => (instead === null ? [typed.toLowerCase()] : []))),
  };
}
