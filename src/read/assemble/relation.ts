/** What an outcome says of others, and the keys in a framework that only their author understands. */
import type { Relation } from "../../model/outcome.ts";
import { addressOf, items, mapOf, member, numberOf, stringOf, type Field } from "./field.ts";

/** The relations of a list; those that say no `from` start at the outcome `own` they are written in. */
export function relationsOf(list: Field, framework: string, own: string | null): readonly Relation[] {
  return items(list).flatMap((field) => {
    const type = stringOf(member(field, "type"));
    const from = stringOf(member(field, "from")) ?? own;
    const to = stringOf(member(field, "to"));
    if (type === null || from === null || to === null) return [];
    const sequence = numberOf(member(field, "sequence"));
    return [
      { at: addressOf(field), type, from: inFull(from, framework), to: inFull(to, framework), sequence },
    ];
  });
}

/** A reference as other files would write it: an outcome's name alone is one of this framework. */
export function inFull(reference: string, framework: string): string {
  return reference.includes(":") ? reference : `${framework}:${reference}`;
}

export function ownKeysOf({ value }: Field): readonly string[] {
  return Object.keys(mapOf(value) ?? {}).filter((key) => key.startsWith("x-") && key !== "x-case");
}
