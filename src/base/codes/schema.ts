/** Problems of what is typed in a file: keys, values, texts, numbers. The words are the user's, not those of schemas. */
import { surelyMeant } from "../nearest.ts";
import { entry } from "./entry.ts";
import { cutFix, formatFix, formatMessage, isSureFormat, type WrongFormat } from "./schema-format.ts";
import { isSureType, typeFix, typeMessage, type WrongType } from "./schema-type.ts";
import { isSureValue, valueFix, valueMessage, type WrongValue } from "./schema-value.ts";
import { atStart, named, type Subject } from "./subject.ts";

export type UnknownKey = {
  readonly key: string;
  readonly of: Subject;
  /** The key that was meant; null if none is near. */
  readonly closest: string | null;
  /** The key that was meant is one the map cannot do without. */
  readonly needed: boolean;
  /** A key of the map that it resembles, and that is there already. */
  readonly twin: string | null;
  /** The title of the only kind of map that has such a key; null if there is none or several. */
  readonly home: string | null;
  /** Keys that are not used yet, the most important first. */
  readonly known: readonly string[];
  /** Set where languages stand in a map that wants them under a key: that key. */
  readonly under: string | null;
  /** It is the rest of a text that a comma within braces has cut. */
  readonly cut: boolean;
  /** The key holds a letter that cannot be seen or is easily mistaken: a no-break space, a curly quote. */
  readonly odd: string | null;
};

export type MissingKey = {
  /** The key, or several of which one is enough. */
  readonly keys: readonly string[];
  readonly of: Subject;
  /** What the key is for: a sentence of the schema. */
  readonly about: string | null;
  /** A line to type. */
  readonly example: string | null;
};

export const schemaCodes = {
  "schema/unknown-key": entry<UnknownKey>({
    severity: "error",
    title: "A key that docent does not know",
    message: ({ key, of, needed, closest, odd }) =>
      `"${key}" is not a key of ${named(of)}` +
      (odd === null ? "" : ` (there is ${odd} in it)`) +
      (needed && closest !== null ? `, and "${closest}" is missing.` : "."),
    why: "What stands under it would be missing from every paper.",
    fix: unknownKeyFix,
    fixable: isSureKey,
    sample: {
      key: "titel",
      of: { kind: "tour", path: [] },
      closest: "title",
      needed: true,
      home: null,
      twin: null,
      under: null,
      cut: false,
      known: ["title", "venue"],
      odd: null,
    },
    example: {
      wrong: "titel: Tiles of Lisbon\nstops: [Panorama]",
      right: "title: Tiles of Lisbon\nstops: [Panorama]",
    },
  }),
  "schema/missing": entry<MissingKey>({
    severity: "error",
    title: "Something that is needed is missing",
    message: ({ keys, of }) =>
      keys.length > 1
        ? `${atStart(of)} needs one of ${keys.map((key) => `"${key}"`).join(", ")}.`
        : `"${keys[0] ?? ""}" is missing in ${named(of)}.`,
    why: "Without it the papers would have a hole.",
    fix: ({ about, example }) =>
      [about, example === null ? "Add it" : `Add it, for example: ${example}`]
        .filter((part) => part !== null)
        .join(" "),
    sample: {
      keys: ["alt"],
      of: { kind: "exhibit", path: ["images", 1] },
      about: "What the picture shows, for people who cannot see it.",
      example: "alt: A city on a river",
    },
    example: {
      wrong: "title: Panorama\nimages:\n  - file: images/panorama.svg",
      right: "title: Panorama\nimages:\n  - file: images/panorama.svg\n    alt: A city on a river",
    },
  }),
  "schema/type": entry<WrongType>({
    severity: "error",
    title: "Another sort of value is needed",
    message: typeMessage,
    why: "docent cannot tell what is meant.",
    fix: typeFix,
    fixable: isSureType,
    sample: {
      at: { kind: "tour", path: ["stops", 1, "minutes"] },
      wanted: ["whole number"],
      found: "text",
      typed: '"10"',
      repair: "unquote",
      fixed: "minutes: 10",
      needed: false,
      example: null,
    },
    example: {
      wrong: 'title: Tiles\nstops:\n  - title: Panorama\n    minutes: "10"',
      right: "title: Tiles\nstops:\n  - title: Panorama\n    minutes: 10",
    },
  }),
  "schema/value": entry<WrongValue>({
    severity: "error",
    title: "A value that is not allowed",
    message: valueMessage,
    why: "docent has no meaning for it.",
    fix: valueFix,
    fixable: isSureValue,
    sample: {
      fault: "choice",
      at: { kind: "tour", path: ["stops", 0, "activities", 0, "bloom"] },
      typed: "evalute",
      closest: "evaluate",
      allowed: ["remember", "understand", "apply", "analyse", "evaluate", "create"],
    },
    example: {
      wrong: "title: Tiles\nmode: giuded\nstops: [Panorama]",
      right: "title: Tiles\nmode: guided\nstops: [Panorama]",
    },
  }),
  "schema/format": entry<WrongFormat>({
    severity: "error",
    title: "A text that is not written as it must be",
    message: formatMessage,
    why: "docent reads it by its form: dates are counted, times are added, ids are looked up.",
    fix: formatFix,
    fixable: isSureFormat,
    sample: {
      format: "date",
      at: { kind: "visit", path: ["date"] },
      typed: "2025-07-32",
      cut: false,
      ofKey: false,
      better: null,
      month: { number: 7, year: 2025, days: 31 },
    },
    example: { wrong: "tour: azulejos\ndate: 14/05/2025", right: "tour: azulejos\ndate: 2025-05-14" },
  }),
  "schema/number-not-text": entry<{
    readonly at: Subject;
    /** Exactly as typed: `1979.10`. */
    readonly typed: string;
    readonly found: "number" | "yes or no";
    readonly fixed: string;
  }>({
    severity: "error",
    title: "A number where text is meant",
    message: ({ at, typed, found }) =>
      `${atStart(at)} must be text, but ${typed} is read as ${found === "number" ? "a number" : "yes or no"}.`,
    why: "Numbers lose what is typed: 1979.10 would be printed as 1979.1, and 007 as 7.",
    fix: ({ fixed }) => `Put quotes around it: ${fixed}`,
    fixable: () => true,
    sample: {
      at: { kind: "exhibit", path: ["number"] },
      typed: "1979.10",
      found: "number",
      fixed: 'number: "1979.10"',
    },
    example: { wrong: "title: Helmet\nnumber: 1979.10", right: 'title: Helmet\nnumber: "1979.10"' },
  }),
};

/** A slip of the keys; not another word for the same, and not where the right key may be there already. */
function isSureKey({ key, closest, under, cut, twin, known }: UnknownKey): boolean {
  if (closest === null || under !== null || cut) return false;
  return surelyMeant(key, twin === null ? [closest, ...known] : [closest, twin, ...known]) === closest;
}

function unknownKeyFix(args: UnknownKey): string {
  const { key, closest, under, cut, twin } = args;
  if (cut) return cutFix;
  if (under !== null) return `Put the languages under "${under}": ${under}: {${key}: …}`;
  if (closest !== null) return `Did you mean "${closest}"?`;
  if (twin !== null)
    return `Remove it: "${twin}" is there already. Or, if it is a note of your own, call it "x-${key}".`;
  return strangeKeyFix(args);
}

/** A key that resembles none. */
function strangeKeyFix({ key, home, known }: UnknownKey): string {
  const own = `If it is a note of your own, call it "x-${key}".`;
  if (home !== null)
    return `"${key}" belongs in: ${home}. Move it there; the spaces before a key say what it belongs to.`;
  if (known.length === 0) return `Remove it. ${own}`;
  const some = known.slice(0, 12);
  return `Remove it, or use one of: ${some.join(", ")}${known.length > some.length ? ", …" : ""}. ${own}`;
}
