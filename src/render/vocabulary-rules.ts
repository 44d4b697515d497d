/** Asks the vocabulary about one element: what it carries that papers do not have. */
import { nearest } from "../base/nearest.ts";
import { classes, elements } from "./vocabulary.ts";

/** Something outside the vocabulary; `on` is the element it stands on, null for an element itself. */
export type Finding = { readonly thing: string; readonly on: string | null; readonly closest: string | null };

const everywhere = ["class", "id", "lang", "dir"];

export function isElement(tag: string): boolean {
  return Object.hasOwn(elements, tag);
}

/** What HTML has for looks, papers have for meaning. */
const meant: Readonly<Record<string, string>> = {
  b: "strong",
  i: "em",
  h5: "h4",
  h6: "h4",
  nav: "section",
  q: "em",
  u: "em",
};

/** Null if papers have the element. */
export function elementFinding(tag: string): Finding | null {
  if (isElement(tag)) return null;
  const known = Object.hasOwn(meant, tag) ? meant[tag] : nearest(tag, Object.keys(elements));
  return { thing: `element "${tag}"`, on: null, closest: known ?? null };
}

/** Null if the element may carry the class. */
export function classFinding(name: string, tag: string): Finding | null {
  const entry = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (entry?.on.includes(tag) === true) return null;
  return { thing: `class "${name}"`, on: tag, closest: entry ? null : nearest(name, classesOn(tag)) };
}

/** Null if the element, with these classes, may carry the attribute; null for the classes: they are not known. */
export function attributeFinding(
  name: string,
  tag: string,
  carried: readonly string[] | null,
): Finding | null {
  const allowed = [...everywhere, ...(elements[tag] ?? []), ...dataOf(carried ?? classesOn(tag))];
  return allowed.includes(name)
    ? null
    : { thing: `attribute "${name}"`, on: tag, closest: nearest(name, allowed) };
}

function classesOn(tag: string): readonly string[] {
  return Object.keys(classes).filter((name) => classes[name]?.on.includes(tag));
}

function dataOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    Object.hasOwn(classes, name) ? Object.keys(classes[name]?.data ?? {}) : [],
  );
}
