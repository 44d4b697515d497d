/** Where a text stands in one of its languages, for problems of its words. */
import { below, type Address } from "../base/place.ts";
import type { Language, Text } from "../model/text.ts";

/** `at` is the text's own address: a text in one language only may be a plain string, which has nothing below it. */
export function inLanguage(at: Address, text: Text, language: Language): Address {
  return Object.keys(text).length === 1 ? at : below(at, language);
}

/** What a text says where one language is enough: in a message. */
export function said(text: Text): string {
  return Object.values(text)[0] ?? "";
}
