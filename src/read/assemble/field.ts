/** A value of a YAML file with the way to it. The schema has checked the value: what is missing reads as null or []. */
import { escapeKey, type Address } from "../../base/place.ts";

export type Field = {
  readonly value: unknown;
  readonly file: string;
  readonly parent: Field | null;
  readonly key: string | number;
};

export function rootField(file: string, value: unknown): Field {
  return { value, file, parent: null, key: "" };
}

export function addressOf(field: Field): Address {
  return { file: field.file, pointer: pointerOf(field) };
}

function pointerOf({ parent, key }: Field): string {
  return parent === null ? "" : `${pointerOf(parent)}/${escapeKey(String(key))}`;
}

/** The member `key`; its value is undefined where the map has none. */
export function member(field: Field, key: string): Field {
  return { value: valueAt(field, key), file: field.file, parent: field, key };
}

/** What stands under `key`, where nobody asks for the way to it. */
export function valueAt({ value }: Field, key: string): unknown {
  const map = mapOf(value);
  return map !== null && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** One for all: a collection has more empty lists than exhibits. */
const nothing: readonly never[] = [];

/** What is made of each field, without the nulls. */
export function made<T>(fields: readonly Field[], make: (field: Field) => T | null): readonly T[] {
  if (fields.length === 0) return nothing;
  // `map` takes just the room that is needed, for thousands of short lists.
  const all = fields.map(make);
  return all.includes(null) ? all.filter((one) => one !== null) : (all as readonly T[]);
}

/** The entries of a list, each with its way; none where there is no list. */
export function items(field: Field): readonly Field[] {
  if (!Array.isArray(field.value)) return nothing;
  return field.value.map((value: unknown, key) => ({ value, file: field.file, parent: field, key }));
}

/** The same, where a single value may stand for a list of one. */
export function oneOrMore(field: Field): readonly Field[] {
  if (isMissing(field)) return nothing;
  return Array.isArray(field.value) ? items(field) : [field];
}

export function members(field: Field): readonly Field[] {
  return Object.keys(mapOf(field.value) ?? {}).map((key) => member(field, key));
}

export function isMissing(field: Field): boolean {
  return field.value === undefined || field.value === null;
}

export function isMap(field: Field): boolean {
  return mapOf(field.value) !== null;
}

export function stringOf(field: Field): string | null {
  return wordsOfValue(field.value);
}

/** The same for a value whose way nobody asks for. */
export function wordsOfValue(value: unknown): string | null {
  const words = typeof value === "string" ? value.trim() : "";
  return words === "" ? null : words;
}

export function stringsOf(field: Field): readonly string[] {
  return made(oneOrMore(field), stringOf);
}

export function numberOf(field: Field): number | null {
  return typeof field.value === "number" ? field.value : null;
}

export function flagOf(field: Field): boolean | null {
  return typeof field.value === "boolean" ? field.value : null;
}

/** The value if it is one of a vocabulary, else null. */
export function wordOf<W extends string>(field: Field, words: readonly W[]): W | null {
  return words.find((word) => word === field.value) ?? null;
}

export function wordsOf<W extends string>(field: Field, words: readonly W[]): readonly W[] {
  return made(oneOrMore(field), (one) => wordOf(one, words));
}

/** The value if it is a map, else null. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
