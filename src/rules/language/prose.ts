/** Running text → its sentences and words, without what others said. */
import { primary, type Language } from "../../model/text.ts";

export type Sentence = readonly string[];

const quotations = /“[^”]*”|«[^»]*»|»[^«]*«|„[^“”]*[“”]|"[^"]*"/gu;

/** Quotations are kept as they are, whatever they say. */
export function withoutQuotations(text: string): string {
  return text.replaceAll(quotations, " ");
}

const breaks = /([.!?…]+["”»)]*)(\s+)(?=["“«(¿¡]?[\p{Lu}\p{N}¿¡])|\n\s*\n/gu;
const shortened =
  /(?:^|[\s(])(?:\p{Lu}|c|ca|cf|d|dr|dra|ex|fig|m|mr|mrs|ms|n|nr|no|p|pp|prof|s|sec|séc|sr|sra|st|sta|sto|vol|z\.?B|bzw)\.$/iu;

/** Words of each sentence: runs of letters, apostrophes and hyphens. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: string[] = [];
  let from = 0;
  for (const found of text.matchAll(breaks)) {
    const end = found.index + (found[1] ?? "").length;
    const before = text.slice(from, end);
    if (shortened.test(before.slice(-12))) continue;
    sentences.push(before);
    from = end;
  }
  return [...sentences, text.slice(from)].map(wordsOf).filter((words) => words.length > 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
}

/** Without names: words with a capital inside a sentence, where a language writes only names so. */
export function withoutNames(sentence: Sentence, language: Language): Sentence {
  if (primary(language) === "de") return sentence;
  return sentence.filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word));
}

/** What word forms share, so that `mule` and `mules`, `vidrado` and `vidrada` are one. */
export function stemOf(word: string): string {
  const folded = word.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
  return folded.length <= 4 ? folded.replace(/s$/, "") : folded.slice(0, Math.max(4, folded.length - 2));
}
