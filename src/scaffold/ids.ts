/** Ids for new things, made from their words, each of them once. */
import { shortSlugOf, slugOf } from "../base/slug.ts";

const longest = 60;

/** Windows keeps these names for itself, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** An id that is a file name on every computer; `kind` stands in where nothing of the words can be spelt in ASCII. */
export function fileIdOf(words: string, kind: string): string {
  const id = shortSlugOf(words, longest);
  if (id === "") return kind;
  return isReserved(id) ? `${id}-${kind}` : id;
}

export function isReserved(id: string): boolean {
  return reserved.test(id);
}

/** One id for each text; texts that would share one are numbered, and so are those that cannot be spelt in ASCII. */
export function idsOf(texts: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const wanted = slugOf(text) || fallback;
    const id = free(wanted, taken, wanted === fallback ? 1 : 0);
    taken.add(id);
    return id;
  });
}

function free(wanted: string, taken: ReadonlySet<string>, number: number): string {
  const id = number === 0 ? wanted : `${wanted}-${number}`;
  return taken.has(id) ? free(wanted, taken, number === 0 ? 2 : number + 1) : id;
}

/** A, B … Z, AA, AB …: as spreadsheets count. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
