/** A key nobody knows → what was meant by it. */
import { nearest } from "../../base/nearest.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { isCut, keyPlace, type Case } from "./case.ts";
import { isLanguageTag } from "./languages.ts";
import { homeOf, type Shape } from "./shape.ts";
import { plainLetters } from "./odd-letters.ts";
import { otherWords } from "./other-words.ts";

export function unknownKey(it: Case): Problem {
  const known = Object.keys(it.shape.properties ?? {});
  return unknownKeyOf(it, known);
}

/** The same for a map whose keys are `known`. */
export function unknownKeyOf(it: Case, known: readonly string[]): Problem {
  const { kind, cause, at, subject, shape } = it;
  const key = cause.key ?? "";
  const [used, unused] = parted(known, (one) => Object.hasOwn(Object(cause.value) as object, one));
  const { text, odd } = plainLetters(key);
  const under = languageHome(text, shape);
  const closest = under === null ? (meantBy(text, cause.missing) ?? meantBy(text, unused)) : null;
  return problem("schema/unknown-key", keyPlace(at, key), {
    key,
    of: subject,
    closest,
    needed: closest !== null && cause.missing.includes(closest),
    under,
    cut: isCut(it),
    twin: nearest(text, used),
    home: closest === null ? homeOf(kind, text) : null,
    known: unused.filter((one) => one !== "id"),
    odd,
  });
}

function parted(
  keys: readonly string[],
  test: (key: string) => boolean,
): readonly [readonly string[], readonly string[]] {
  return [keys.filter(test), keys.filter((key) => !test(key))];
}

/** The key that languages belong under, in a map that a plain text could stand for: `ask` of a question. */
function languageHome(typed: string, { type, required, anyOf }: Shape): string | null {
  if (type?.includes("string") !== true || !isLanguageTag(typed)) return null;
  return required?.[0] ?? (anyOf === undefined ? null : "title");
}

/** One of `keys` that says the same in another word, else the nearest spelling. */
function meantBy(typed: string, keys: readonly string[]): string | null {
  const other = otherWords(typed).find((word) => keys.includes(word));
  return other ?? nearest(typed, keys);
}
