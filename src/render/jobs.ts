/** What is to be made: tours × papers × languages × formats, each with the path of its file. */
import { problem, type Problem } from "../base/problem.ts";
import type { Address } from "../base/place.ts";
import type { Language } from "../model/text.ts";
import type { Tour } from "../model/tour.ts";
import { papers as registry, type PaperKind } from "./papers.ts";

export const formats = ["html", "pdf"] as const;
export type Format = (typeof formats)[number];

/** One paper of one tour in one language, and the files it becomes: its tree is built once for all of them. */
export type Job = {
  readonly tour: Tour;
  readonly paper: PaperKind;
  readonly language: Language;
  readonly files: readonly JobFile[];
};

/** `path` is relative to the folder of papers, with `/`. */
export type JobFile = { readonly to: Format; readonly path: string };

export type Wanted = {
  readonly tours: readonly Tour[];
  readonly papers: readonly PaperKind[];
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
};

/**
 * Every job, in the order of tours, languages and papers; what is asked for twice is made once, and a paper that would
 * say nothing of a tour is not made.
 */
export function listJobs({ tours, papers, languages, formats: wanted }: Wanted): readonly Job[] {
  return unique(tours).flatMap((tour) =>
    unique(languages).flatMap((language) =>
      papersOf(tour, papers).map((paper) => ({
        tour,
        paper,
        language,
        files: unique(wanted).map((to) => ({ to, path: `${tour.id}/${language}/${paper}.${to}` })),
      })),
    ),
  );
}

function papersOf(tour: Tour, wanted: readonly PaperKind[]): readonly PaperKind[] {
  return unique(wanted).filter((paper) => registry[paper].appliesTo(tour));
}

/** Languages whose folders would be one on a computer that takes no notice of capitals; `at` is where they are listed. */
export function checkLanguages(languages: readonly Language[], at: Address): readonly Problem[] {
  const seen = new Map<string, Language>();
  return unique(languages).flatMap((language) => {
    const other = seen.get(language.toLowerCase());
    seen.set(language.toLowerCase(), other ?? language);
    return other === undefined ? [] : [problem("language/twice", at, { language, other })];
  });
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
