/** `language/glossary`: words that the project explains elsewhere, and words explained for nothing. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Term } from "../../model/picture.ts";
import type { Project } from "../../model/project.ts";
import { resolveText } from "../../model/text.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";
import { stemOf, wordsOf } from "./prose.ts";
import { tourTexts, type Said } from "./texts.ts";

export function glossary({ project }: Facts): readonly Problem[] {
  const tours = [...project.tours.values()].map((tour) => ({ tour, texts: tourTexts(tour) }));
  const known = knownTerms(project, beginnings(tours.flatMap(({ texts }) => texts)));
  return tours.flatMap(({ tour, texts }) => [...unexplained(tour, texts, known), ...unused(tour, texts)]);
}

/** How the words of texts begin: most of a large collection's terms are in no tour, and need not be looked at closely. */
function beginnings(texts: readonly Said[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ text }) => Object.values(text).flatMap((words) => wordsOf(words).map(beginning))),
  );
}

function beginning(word: string): string {
  return word.slice(0, 3).toLowerCase();
}

/** By language and stem of their first word, the terms that some file of the project explains. */
type Known = ReadonlyMap<string, readonly Keyed[]>;
type Keyed = { readonly term: Term; readonly language: string; readonly stems: readonly string[] };

function knownTerms({ exhibits, tours }: Project, used: ReadonlySet<string>): Known {
  const known = new Map<string, Keyed[]>();
  const seen = new Set<string>();
  for (const { vocabulary } of [...exhibits.values(), ...tours.values()])
    for (const term of vocabulary) if (isUsedAndNew(term, used, seen)) add(known, term);
  return known;
}

/** Of the explanations of one word the first is told: thousands of exhibits may explain the same one. */
function isUsedAndNew({ term }: Term, used: ReadonlySet<string>, seen: Set<string>): boolean {
  let isUsed = false;
  let isNew = false;
  for (const language of Object.keys(term)) {
    const words = term[language] ?? "";
    const key = `${language} ${words}`;
    isUsed ||= used.has(beginning(words));
    isNew ||= !seen.has(key);
  }
  if (isUsed && isNew)
    for (const language of Object.keys(term)) seen.add(`${language} ${term[language] ?? ""}`);
  return isUsed && isNew;
}

function add(known: Map<string, Keyed[]>, term: Term): void {
  for (const one of keyed(term)) {
    const key = `${one.language} ${one.stems[0] ?? ""}`;
    const list = known.get(key);
    if (list === undefined) known.set(key, [one]);
    else list.push(one);
  }
}

function keyed(term: Term): readonly Keyed[] {
  return Object.entries(term.term).map(([language, words]) => ({
    term,
    language,
    stems: wordsOf(words).map(stemOf),
  }));
}

/** Each word once a tour, where pupils first meet it. */
function unexplained(tour: Tour, texts: readonly Said[], known: Known): readonly Problem[] {
  const told = new Set(
    explainedIn(tour)
      .flatMap(({ term }) => keyed(term))
      .map(keyOf),
  );
  return texts.flatMap(({ text, at, voice }) => {
    if (voice !== "pupils" || at.pointer.includes("/vocabulary/")) return [];
    return Object.entries(text).flatMap(([language, words]) => {
      const stems = wordsOf(words).map(stemOf);
      const met = stems.flatMap((stem, index) =>
        (known.get(`${language} ${stem}`) ?? []).filter((one) => standsAt(one, stems, index)),
      );
      return met.flatMap((one) => {
        if (told.has(keyOf(one)) || one.stems.join("").length < 4) return [];
        told.add(keyOf(one));
        const definition = resolveText(one.term.definition, language, [language]).text;
        const term = one.term.term[language] ?? "";
        const args = { reason: "not-explained", term, tour: tour.id, definition } as const;
        return [problem("language/glossary", at, args)];
      });
    });
  });
}

function keyOf({ language, stems }: Keyed): string {
  return `${language} ${stems.join(" ")}`;
}

function standsAt({ stems }: Keyed, words: readonly string[], at: number): boolean {
  return stems.every((stem, index) => words[at + index] === stem);
}

type Explained = { readonly term: Term; readonly at: Address };

function explainedIn(tour: Tour): readonly Explained[] {
  const exhibits = [...new Set(tour.stops.flatMap((stop) => stop.exhibits))];
  return [tour, ...exhibits].flatMap(({ vocabulary, at }) =>
    vocabulary.map((term, index) => ({ term, at: below(at, "vocabulary", index) })),
  );
}

/** A word of the tour's own list that no text has in any language; an exhibit's list serves many tours. */
function unused(tour: Tour, texts: readonly Said[]): readonly Problem[] {
  if (tour.vocabulary.length === 0) return [];
  const used = new Set(
    texts
      .filter(({ at }) => !at.pointer.includes("/vocabulary/"))
      .flatMap(({ text }) => Object.values(text).flatMap((words) => wordsOf(words).map(stemOf))),
  );
  return tour.vocabulary.flatMap((term, index) => {
    const isUsed = keyed(term).some(({ stems }) => stems.every((stem) => used.has(stem)));
    if (isUsed) return [];
    const place = below(tour.at, "vocabulary", index, "term");
    return [problem("language/glossary", place, { reason: "not-used", term: said(term.term) })];
  });
}
