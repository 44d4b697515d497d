/** Puts a list into an order that does not give its answer away: always the same one, no dice. */
import type { Text } from "../../model/text.ts";

/**
 * The items in the order written, unless that is the answer's order (or the answer has other items, so that the
 * written order may well be the answer); then every second item comes first.
 */
export function mixed(items: readonly Text[], answer: readonly Text[]): readonly Text[] {
  const written = items.map(keyOf);
  const right = answer.map(keyOf);
  const sameItems = right.length === written.length && right.every((key) => written.includes(key));
  return sameItems && written.join() !== right.join() ? items : interleaved(items);
}

function interleaved(items: readonly Text[]): readonly Text[] {
  return [...items.filter((_, index) => index % 2 === 1), ...items.filter((_, index) => index % 2 === 0)];
}

function keyOf(text: Text): string {
  return JSON.stringify(text);
}
