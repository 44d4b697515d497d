/** Compares texts by their letters and digits alone: line breaks, hyphens, signs and capitals do not count. */

/** Parts texts that do not belong together, so that no word is found across them. */
export const apart = "\u001f";

export function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\u001f]/gu, "");
}

/** A stretch of letters: from the first, up to but without the last. */
export type Stretch = { readonly from: number; readonly to: number };

/** Every place where `wanted` stands in `letters`, overlapping ones too. */
export function stretchesOf(wanted: string, letters: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (wanted === "") return found;
  for (let from = letters.indexOf(wanted); from >= 0; from = letters.indexOf(wanted, from + 1)) {
    found.push({ from, to: from + wanted.length });
  }
  return found;
}

export function isWithin(inner: Stretch, outer: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
