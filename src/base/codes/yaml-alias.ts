/** The words for aliases (`*name`), anchors (`&name`) and merges (`<<`). */

/** What is wrong with an alias (`*name`) or a merge (`<<`). */
export type AliasFault =
  | {
      readonly fault: "unknown";
      readonly name: string;
      readonly fixed: string | null;
      readonly closest: string | null;
    }
  | { readonly fault: "circle"; readonly name: string }
  | { readonly fault: "too-much"; readonly limit: number }
  | { readonly fault: "merge" };

/** One sentence for what is wrong. */
export function aliasMessage(it: AliasFault): string {
  switch (it.fault) {
    case "unknown":
      return `"*${it.name}" repeats what was marked "&${it.name}", but nothing above has that mark.`;
    case "circle":
      return `"*${it.name}" stands inside the very thing that it repeats.`;
    case "too-much":
      return `Repeating with "*" makes this file grow by more than ${it.limit} values.`;
    case "merge":
      return 'After "<<:" comes "*" and the name of a map, or a list of such names.';
  }
}

/** An instruction for it. */
export function aliasFix(it: AliasFault): string {
  switch (it.fault) {
    case "unknown":
      if (it.closest !== null) return `Did you mean "*${it.closest}"?`;
      return it.fixed === null
        ? `Mark what is meant with "&${it.name}" further up, or write it out here.`
        : `If it is text, put quotes around it: ${it.fixed}`;
    case "circle":
      return "Write out what is meant here.";
    case "too-much":
      return "Write out what is meant, or give it an id and refer to that.";
    case "merge":
      return "Write the keys out, or name a map that stands above.";
  }
}
