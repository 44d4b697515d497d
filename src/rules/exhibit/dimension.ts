/** `exhibit/dimension`: sizes without a unit, with a side of 0, with mixed decimals, or far too large for such a thing. */
import type { Dimension } from "../../base/codes/rules/exhibit.ts";
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";
import { lacksUnit, lengthsIn, mixesSeparators } from "./sizes.ts";

export function dimension({ project }: Facts): readonly Problem[] {
  return [...project.exhibits.values()].flatMap((exhibit) => {
    const { dimensions, at } = exhibit;
    if (dimensions === null) return [];
    const [first] = Object.entries(dimensions).flatMap(([language, typed]) => {
      const found = oddity(typed, exhibit);
      return found === null
        ? []
        : [problem("exhibit/dimension", inLanguage(below(at, "dimensions"), dimensions, language), found)];
    });
    return first === undefined ? [] : [first];
  });
}

function oddity(typed: string, exhibit: Exhibit): Dimension | null {
  if (lacksUnit(typed)) return { reason: "no-unit", typed };
  if (mixesSeparators(typed))
    return { reason: "separators", typed, mended: typed.replaceAll(/(\d),(?=\d)/g, "$1.") };
  const lengths = lengthsIn(typed);
  if (lengths.some((length) => length === 0)) return { reason: "zero", typed };
  return tooLarge(typed, Math.max(...lengths), exhibit);
}

/** Small things by the words for them, with a length in centimetres that none of them has. */
const small: readonly (readonly [thing: string, words: RegExp, mostCm: number])[] = [
  ["a coin", /\b(?:coins?|moedas?|monedas?|monnaie|pièces? de monnaie|münzen?)\b/iu, 20],
  ["a stamp", /\b(?:postage stamps?|selos? (?:postal|postais)|timbres?-postes?|briefmarken?)\b/iu, 20],
  ["a ring", /\b(?:finger rings?|anel|anéis|anillos?|bagues?|fingerringe?)\b/iu, 20],
  ["a medal", /\b(?:medals?|medalhas?|medallas?|médailles?|medaillen?)\b/iu, 60],
  ["a book", /\b(?:books?|livros?|libros?|livres?|bücher|buch)\b/iu, 300],
];

/** What is shorter is too long for nothing. */
const leastCm = Math.min(...small.map(([, , most]) => most));

/** The longest embroidery of all is seventy metres long: twice that is a slip of the unit. */
const mostCm = 15_000;
const large: ReadonlySet<string> = new Set([
  "room",
  "building",
  "monument",
  "site",
  "street",
  "viewpoint",
  "installation",
]);

function tooLarge(typed: string, length: number, { type, objectName }: Exhibit): Dimension | null {
  if (length <= leastCm) return null;
  const names = Object.values(objectName ?? {}).join(" ");
  const thing = small.find(([, words, most]) => length > most && words.test(names));
  if (thing !== undefined) return { reason: "implausible", typed, thing: thing[0], most: `${thing[2]} cm` };
  return length > mostCm && !large.has(type)
    ? { reason: "implausible", typed, thing: "a thing in a museum", most: `${mostCm / 100} m` }
    : null;
}
