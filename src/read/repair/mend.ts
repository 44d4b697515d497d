/** One problem of a key or a value → the edit that mends it, and what becomes of the file's value. */
import type { Edit } from "../../base/edit.ts";
import { isSameId } from "../../base/codes/reference.ts";
import { pointerKeys, type Address, type Pointer } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { Document } from "../document.ts";
import { memberOf } from "../schema/shape.ts";
import { quoted } from "../syntax/line.ts";
import { inStyleOf, type Source, type Sources } from "./sources.ts";

/** Another key for the member at a pointer, or another value; null where only the way of typing changes. */
export type Change =
  | { readonly pointer: Pointer; readonly key: string }
  | { readonly pointer: Pointer; readonly value: (old: unknown) => unknown };

export type Mend = { readonly edit: Edit; readonly change: Change | null };

/** Null if the text cannot be changed in one place: it spans lines, or stands elsewhere. */
export function mendOf(it: Problem, document: Document, sources: Sources): Mend | null {
  switch (it.code) {
    case "schema/unknown-key":
      return renamed(it.place, it.args.closest, sources);
    case "schema/format":
      return it.args.ofKey ? renamed(it.place, it.args.better, sources) : wellFormed(it, sources);
    case "schema/value":
      return it.args.fault === "choice" ? replaced(it.place, it.args.closest, sources) : null;
    case "schema/number-not-text":
      return retyped(it.place, sources, () => ({ text: `"${it.args.typed}"`, value: () => it.args.typed }));
    case "schema/type":
      return ofOtherSort(it, sources);
    case "reference/unknown":
      return reference(it, document, sources);
    case "image/missing":
      return replaced(it.place, it.args.suggestion, sources);
    case "yaml/lost-text":
    case "yaml/ambiguous":
      return inQuotes(sources.at(it.place));
    default:
      return null;
  }
}

type Of<C extends Problem["code"]> = Extract<Problem, { code: C }>;

function renamed(place: Problem["place"], key: string | null, sources: Sources): Mend | null {
  if (key === null || !isAddress(place)) return null;
  const source = sources.key(place);
  if (source === null) return null;
  return { edit: { ...source, text: inStyleOf(source, key) }, change: { pointer: place.pointer, key } };
}

function replaced(place: Problem["place"], value: string | null, sources: Sources): Mend | null {
  if (value === null) return null;
  return retyped(place, sources, (source) => ({ text: inStyleOf(source, value), value: () => value }));
}

/** What is typed may be a part of a reference, the venue of a room; and what is suggested may be the whole of it. */
function reference(
  { place, args: { typed, suggestion } }: Of<"reference/unknown">,
  { value }: Document,
  sources: Sources,
): Mend | null {
  const whole = isAddress(place) ? pointerKeys(place.pointer).reduce(memberOf, value) : null;
  if (suggestion === null || typeof whole !== "string") return null;
  if (isSameId(whole, suggestion)) return replaced(place, suggestion, sources);
  const isFirst =
    isSameId(typed, suggestion) && whole.startsWith(typed) && /^[/:]/.test(whole.slice(typed.length));
  return isFirst ? replaced(place, suggestion + whole.slice(typed.length), sources) : null;
}

/** Times and spans of ages always in quotes: older readers of YAML take them for numbers. */
function wellFormed({ place, args: { format, better } }: Of<"schema/format">, sources: Sources): Mend | null {
  if (better === null) return null;
  const value = better.replaceAll('"', "");
  const needsQuotes = format === "time" || format === "ageSpan";
  return retyped(place, sources, (source) => ({
    text: needsQuotes && !/^["']/.test(source.text) ? `"${value}"` : inStyleOf(source, value),
    value: () => value,
  }));
}

/** `"10"` → 10, `yes` → true, `panorama` → [panorama]. */
function ofOtherSort(
  { place, args: { at, repair, fixed } }: Of<"schema/type">,
  sources: Sources,
): Mend | null {
  if (fixed === null) return null;
  const key = at.path.at(-1);
  const text = typeof key === "string" ? fixed.slice(key.length + 2) : fixed;
  if (repair === "yes-no") return retyped(place, sources, () => ({ text, value: () => text === "true" }));
  if (repair === "unquote" || repair === "number-only")
    return retyped(place, sources, () => ({ text, value: () => Number(text) }));
  return retyped(place, sources, (source) => {
    const isSafe = /^(["']).*\1$/s.test(source.text) || !/[,[\]{}]/.test(source.text);
    return isSafe ? { text: `[${source.text}]`, value: (old) => [old] } : null;
  });
}

type Retyped = { readonly text: string; readonly value: (old: unknown) => unknown };

function retyped(
  place: Problem["place"],
  sources: Sources,
  type: (source: Source) => Retyped | null,
): Mend | null {
  const source = isAddress(place) ? sources.value(place.pointer) : null;
  const made = source === null ? null : type(source);
  if (source === null || made === null || !isAddress(place)) return null;
  return { edit: { ...source, text: made.text }, change: { pointer: place.pointer, value: made.value } };
}

function inQuotes(source: Source): Mend | null {
  if (source.text === "" || /^["']|\n/.test(source.text)) return null;
  return { edit: { ...source, text: quoted(source.text) }, change: null };
}

function isAddress(place: Problem["place"]): place is Address {
  return "pointer" in place;
}
