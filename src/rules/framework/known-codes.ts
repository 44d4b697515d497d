/** How the codes of well-known frameworks look. */

/** Distinct enough that a code of one is never taken for one of another. */
const knownCodes: readonly (readonly [framework: string, code: RegExp])[] = [
  [
    "Common Core (English language arts)",
    /^CCSS\.ELA-L(?:iteracy|ITERACY)\.[A-Z]{1,3}\.(?:K|\d{1,2}(?:-\d{1,2})?)\.\d+[a-z]?$/,
  ],
  ["Common Core (mathematics)", /^CCSS\.M(?:ath|ATH)\.(?:Content|CONTENT|Practice|PRACTICE)\.\S+$/],
  ["the Next Generation Science Standards", /^(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\d-\d+$/],
  ["the C3 Framework", /^D[1-4]\.(?:[A-Z][a-z]{2}\.)?\d+\.(?:K-2|3-5|6-8|9-12)$/],
  [
    "the National Core Arts Standards",
    /^(?:DA|MA|MU|TH|VA):(?:Cr|Pr|Re|Cn)\d+\.\d+\.(?:PK|K|[1-8]|HS(?:I{1,3})|I{1,3})[a-z]?$/,
  ],
  ["the BNCC of Brazil", /^E[FIM]\d{2}[A-Z]{2}\d{2}$/],
  ["the Australian Curriculum", /^AC9[A-Z]{2,4}\w+$/],
  ["Curriculum for Excellence (Scotland)", /^[A-Z]{3} \d-\d{2}[a-z]$/],
];

/** The well-known framework that a code looks like one of; null if none. */
export function frameworkOfCode(code: string): string | null {
  return knownCodes.find(([, pattern]) => pattern.test(code))?.[0] ?? null;
}
