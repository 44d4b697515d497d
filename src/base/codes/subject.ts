/** The prose for a place in a file: what a problem is about, as people would say it. */

/** A place by the keys that lead to it; list positions from 0. `kind` is the kind of file. */
export type Subject = { readonly kind: string; readonly path: readonly (string | number)[] };

/** `"minutes" in stop 2, activity 1`; `stop 2`; `this tour`. */
export function named({ kind, path }: Subject): string {
  const last = path.at(-1);
  if (typeof last !== "string")
    return path.length === 0 ? `this ${kindWords(kind)}` : placeOf({ kind, path });
  const place = placeOf({ kind, path: path.slice(0, -1) });
  return `"${last}"${place === "" ? "" : ` in ${place}`}`;
}

/** The same to begin a sentence with. */
export function atStart(subject: Subject): string {
  const words = named(subject);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a kind of file. */
export function kindWords(kind: string): string {
  return kind === "outcomes" ? "framework of outcomes" : kind;
}

/** Outermost first: `stop 2, activity 1, "tiers"`. */
function placeOf({ kind, path }: Subject): string {
  return path
    .flatMap((key, index) => {
      const after = path[index + 1];
      if (typeof key === "number")
        return typeof path[index - 1] === "string" ? [] : [`${index === 0 ? kind : "entry"} ${key + 1}`];
      return [typeof after === "number" ? `${oneOf(key)} ${after + 1}` : `"${key}"`];
    })
    .join(", ");
}

/** The word for one entry of a list. */
function oneOf(key: string): string {
  const special: Readonly<Record<string, string>> = {
    before: "pair",
    children: "outcome below",
    family: "family task",
    fixed: "fixed point",
    hours: "hours",
    languages: "language",
    post: "post-visit task",
    pre: "pre-visit task",
  };
  if (Object.hasOwn(special, key)) return special[key] ?? key;
  if (key.endsWith("ies")) return `${key.slice(0, -3)}y`;
  return key.endsWith("s") ? key.slice(0, -1) : key;
}
