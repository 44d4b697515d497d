/** What is to be made: tours and visits × papers × languages × formats, each with the path of its file. */
import { problem, type Problem } from "../base/problem.ts";
import type { Address } from "../base/place.ts";
import type { Language } from "../model/text.ts";
import { appliesTo, type PaperKind, type PaperSubject } from "./papers.ts";

export const formats = ["html", "pdf"] as const;
export type Format = (typeof formats)[number];

/** One paper in one language, and the files it becomes: its tree is built once for all of them. */
export type Job = PaperSubject & {
  readonly paper: PaperKind;
  readonly language: Language;
  readonly files: readonly JobFile[];
};

/** `path` is relative to the folder of papers, with `/`. */
export type JobFile = { readonly to: Format; readonly path: string };

export type Wanted = {
  readonly papers: readonly PaperKind[];
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
};

/**
 * Every job of a tour or of a visit, in the order of languages and papers; what is asked for twice is made once, and a
 * paper that would say nothing is not made.
 */
export function listJobs(
  subject: PaperSubject,
  { papers, languages, formats: wanted }: Wanted,
): readonly Job[] {
  const { tour, visit } = subject;
  const suitable = unique(papers).filter((paper) => appliesTo(paper, subject));
  const nameOf = (paper: PaperKind): string => (visit === null ? paper : `${paper}-${visit.id}`);
  return unique(languages).flatMap((language) =>
    suitable.map((paper) => ({
      tour,
      visit,
      paper,
      language,
      files: unique(wanted).map((to) => ({ to, path: `${tour.id}/${language}/${nameOf(paper)}.${to}` })),
    })),
  );
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
