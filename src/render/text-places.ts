/** The way back from a text to the file it was written in, for problems that are found while a paper is made. */
import { below, type Address } from "../base/place.ts";
import type { Text } from "../model/text.ts";

export type TextPlaces = {
  /** Where the text stands; null if it is put together from several. */
  readonly of: (text: Text) => Address | null;
  /** The first text that says the words. */
  readonly saying: (words: string) => Address | null;
  /** Where the picture with this file stands. */
  readonly picture: (file: string) => Address | null;
};

/** Looks through a tour or a visit and all it names. Members are called in the model as in the files, or their nearest neighbour is. */
export function textPlaces(subject: { readonly at: Address }): TextPlaces {
  const places = new Map<object, Address>();
  collect(subject, subject.at, places);
  const first = (wanted: (thing: object) => boolean): Address | null => {
    for (const [thing, at] of places) if (wanted(thing)) return at;
    return null;
  };
  return {
    of: (text) => places.get(text) ?? null,
    saying: (words) => first((thing) => Object.values(thing).some((value) => says(value, words))),
    picture: (file) => first((thing) => "file" in thing && "alt" in thing && thing.file === file),
  };
}

function says(value: unknown, words: string): boolean {
  return typeof value === "string" && value.includes(words);
}

/** Members that are called otherwise in the files. */
const typedAs: Readonly<Record<string, string>> = { audience: "for", venueName: "venue" };

function collect(thing: unknown, at: Address, places: Map<object, Address>): void {
  if (typeof thing !== "object" || thing === null || places.has(thing)) return;
  const own = Object.hasOwn(thing, "at") ? (thing as { at: Address }).at : at;
  places.set(thing, own);
  for (const [key, value] of Object.entries(thing)) {
    if (key !== "at") collect(value, below(own, typedAs[key] ?? key), places);
  }
}
