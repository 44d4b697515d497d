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
  const map = mapOf(field.value);
  return {
    value: map !== null && Object.hasOwn(map, key) ? map[key] : undefined,
    file: field.file,
    parent: field,
    key,
  };
}

/** The entries of a list, each with its way; none where there is no list. */
export function items(field: Field): readonly Field[] {
  if (!Array.isArray(field.value)) return [];
  return field.value.map((value: unknown, key) => ({ value, file: field.file, parent: field, key }));
}

/** The same, where a single value may stand for a list of one. */
export function oneOrMore(field: Field): readonly Field[] {
  if (isMissing(field)) return [];
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
  return typeof field.value === "string" && field.value.trim() !== "" ? field.value.trim() : null;
}

export function stringsOf(field: Field): readonly string[] {
  return oneOrMore(field).flatMap((one) => stringOf(one) ?? []);
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
  return oneOrMore(field).flatMap((one) => wordOf(one, words) ?? []);
}

/** The value if it is a map, else null. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
