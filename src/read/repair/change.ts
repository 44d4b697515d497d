/** Changes made to plain data, and the differences between two values. */
import { escapeKey, pointerKeys, type Pointer } from "../../base/place.ts";
import type { Change } from "./mend.ts";

/** The value with a change; null if there is nothing to change, or a key of the new name already. */
export function changed(root: unknown, change: Change): { readonly value: unknown } | null {
  return changedAt(root, pointerKeys(change.pointer), change);
}

type Made = { readonly value: unknown };

function changedAt(here: unknown, [key, ...below]: readonly string[], change: Change): Made | null {
  if (key === undefined) return "value" in change ? { value: change.value(here) } : null;
  if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return null;
  if (below.length === 0 && "key" in change) return renamedIn(here, key, change.key);
  const made = changedAt((here as Readonly<Record<string, unknown>>)[key], below, change);
  if (made === null) return null;
  if (Array.isArray(here))
    return { value: here.map((it: unknown, index) => (index === Number(key) ? made.value : it)) };
  return { value: { ...here, [key]: made.value } };
}

function renamedIn(map: object, from: string, to: string): Made | null {
  if (Array.isArray(map) || Object.hasOwn(map, to)) return null;
  return {
    value: Object.fromEntries(Object.entries(map).map(([key, member]) => [key === from ? to : key, member])),
  };
}

/** Pointers, in `before`, of keys and values that are not the same in `after`. */
export function differences(before: unknown, after: unknown, pointer: Pointer = ""): readonly Pointer[] {
  if (Object.is(before, after)) return [];
  if (!isCollection(before) || !isCollection(after) || Array.isArray(before) !== Array.isArray(after))
    return [pointer];
  const [old, made] = [Object.entries(before), Object.entries(after)];
  if (old.length !== made.length) return [pointer];
  return old.flatMap(([key, member], index) => {
    const [otherKey, other] = made[index] ?? [];
    const here = `${pointer}/${escapeKey(key)}`;
    return [...(key === otherKey ? [] : [here]), ...differences(member, other, here)];
  });
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
