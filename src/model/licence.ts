/** What licences and rights statements allow, by the short name or the web address that files give. */

/** What may be done with a picture on a paper. */
export type LicenceTerms = {
  /** As papers print it: `CC BY-SA 4.0`. */
  readonly name: string;
  readonly credit: boolean;
  /** False: not cropped, not recoloured. */
  readonly changes: boolean;
  readonly commercial: boolean;
  /** True: what is made from it carries the same licence. */
  readonly shareAlike: boolean;
  /** False: not to be printed without somebody's permission. */
  readonly printable: boolean;
};

const free: Omit<LicenceTerms, "name"> = {
  credit: false,
  changes: true,
  commercial: true,
  shareAlike: false,
  printable: true,
};

type Restriction = Partial<Omit<LicenceTerms, "name">>;

/** RightsStatements.org: the twelve, by id. Of those that are not sure nobody should make a print. */
const rightsStatements: Readonly<Record<string, Restriction>> = {
  InC: { credit: true, changes: false, commercial: false, printable: false },
  "InC-OW-EU": { credit: true, changes: false, commercial: false, printable: false },
  "InC-EDU": { credit: true, commercial: false },
  "InC-NC": { credit: true, commercial: false },
  "InC-RUU": { credit: true, changes: false, commercial: false, printable: false },
  "NoC-CR": { changes: false, commercial: false },
  "NoC-NC": { commercial: false },
  "NoC-OKLR": {},
  "NoC-US": {},
  CNE: { credit: true, changes: false, commercial: false, printable: false },
  UND: { credit: true, changes: false, commercial: false, printable: false },
  NKC: {},
};

const parts = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"];
const versions = ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"];

/**
 * The terms of a licence. Null where the words are the rights holder's own, which nobody but a reader can judge;
 * "unknown" where they are meant to be a standard licence that does not exist.
 */
export function licenceTerms(typed: string): LicenceTerms | "unknown" | null {
  const known = seen.get(typed);
  if (known !== undefined) return known;
  const words = typed.trim();
  const terms = publicDomain(words) ?? rightsStatement(words) ?? creativeCommons(words);
  if (seen.size < mostSeen) seen.set(typed, terms);
  return terms;
}

/** A collection has thousands of pictures and few licences. */
const seen = new Map<string, LicenceTerms | "unknown" | null>();
const mostSeen = 100;

const zero =
  /^(?:CC[ -]?0(?:[ -]1\.0)?|https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/.*)?)$/i;
const mark =
  /^(?:public domain(?: mark(?: 1\.0)?)?|PDM(?: 1\.0)?|dom[ií]nio público|dominio público|domaine public|gemeinfrei|https?:\/\/creativecommons\.org\/publicdomain\/mark\/1\.0(?:\/.*)?)$/i;

function publicDomain(words: string): LicenceTerms | null {
  if (zero.test(words)) return { name: "CC0", ...free };
  return mark.test(words) ? { name: "Public Domain Mark", ...free } : null;
}

function rightsStatement(words: string): LicenceTerms | "unknown" | null {
  const address = /^https?:\/\/(?:www\.)?rightsstatements\.org\/(?:vocab|page)\/([^/]+)(?:\/.*)?$/i.exec(
    words,
  );
  const wanted = (address?.[1] ?? words).toLowerCase();
  const id = Object.keys(rightsStatements).find((one) => one.toLowerCase() === wanted);
  if (id !== undefined) return { name: id, ...free, ...rightsStatements[id] };
  return /^https?:\/\/(?:www\.)?rightsstatements\.org\b/i.test(words) ? "unknown" : null;
}

function creativeCommons(words: string): LicenceTerms | "unknown" | null {
  const address = /^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)(?:\/.*)?$/i.exec(
    words,
  );
  const name =
    /^(?:CC|Creative Commons)[ -]((?:BY|NC|ND|SA)(?:[ -](?:BY|NC|ND|SA))*)(?:[ -]([\d.]+))?(?:[ -][a-z]{2,4})?$/i.exec(
      words,
    );
  const found = address ?? name;
  if (found === null)
    return /^(?:CC[ -]|https?:\/\/(?:www\.)?creativecommons\.org\b)/i.test(words) ? "unknown" : null;
  const part = (found[1] ?? "").toLowerCase().replaceAll(" ", "-");
  const version = found[2];
  if (!parts.includes(part) || (version !== undefined && !versions.includes(version))) return "unknown";
  return {
    name: `CC ${part.toUpperCase()}${version === undefined ? "" : ` ${version}`}`,
    credit: true,
    changes: !part.includes("nd"),
    commercial: !part.includes("nc"),
    shareAlike: part.includes("sa"),
    printable: true,
  };
}

/** Short names to choose from, in messages. */
export const usualLicences: readonly string[] = [
  "CC0",
  ...parts.map((part) => `CC ${part.toUpperCase()} 4.0`),
];
