/** Who vouches for a tour, and for what exactly: its file without what signing itself changes. */
import type { SignOff, Tour } from "../../model/tour.ts";
import { addressOf, items, mapOf, member, stringOf, type Field } from "./field.ts";

export function signed(root: Field): Pick<Tour, "signOffs" | "signedText"> {
  const signOffs = items(member(root, "signOff")).map(signOffOf);
  const isShown = ["approved", "published"].includes(stringOf(member(root, "status")) ?? "");
  return { signOffs, signedText: isShown || signOffs.length > 0 ? signedTextOf(root) : null };
}

function signOffOf(field: Field): SignOff {
  const line = (key: string): string | null => stringOf(member(field, key));
  return {
    at: addressOf(field),
    part: line("part") ?? "",
    by: line("by") ?? "",
    date: line("date") ?? "",
    version: line("version"),
    hash: line("hash"),
  };
}

const unsigned: readonly string[] = ["status", "signOff"];

function signedTextOf(root: Field): string {
  const content = Object.entries(mapOf(root.value) ?? {}).filter(([key]) => !unsigned.includes(key));
  return JSON.stringify(sorted(Object.fromEntries(content)));
}

/** The same value with the keys of all its maps in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  const map = mapOf(value);
  if (map === null) return value;
  const keys = Object.keys(map).sort();
  return keys.map((key) => [key, sorted(map[key])]);
}
