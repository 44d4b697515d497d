/** Problems that only say again, from another side, what an unknown key says already. */
import type { Pointer } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { Document } from "../document.ts";

/**
 * Leaves out missing keys that are there after all, misspelt or in languages, and all but the first of languages that
 * stand side by side where they should stand under one key.
 */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const meant = new Set<string>();
  const told = problems.filter((one) => {
    if (one.code !== "schema/unknown-key") return true;
    const { closest, under } = one.args;
    const word = keyOf(mapOf(one), closest ?? under ?? "");
    const again = under !== null && meant.has(word);
    meant.add(word);
    return !again;
  });
  return told.filter(
    (one) =>
      one.code !== "schema/missing" || !one.args.keys.some((key) => meant.has(keyOf(pointerOf(one), key))),
  );
}

function keyOf(map: Pointer, key: string): string {
  return JSON.stringify([map, key]);
}

/** The map that an unknown key stands in. */
function mapOf(one: Problem): Pointer {
  return pointerOf(one).replace(/\/[^/]*$/, "");
}

function pointerOf({ place }: Problem): Pointer {
  return "pointer" in place ? place.pointer : "";
}

/** What stands once in the text is told once, however many aliases lead to it. */
export function withoutRepeats(document: Document, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length < 2 || !document.text.includes("&")) return problems;
  const told = new Set<string>();
  return problems.filter((one) => {
    const { line, column } = document.positionOf(one.place);
    const words = JSON.stringify([line, column, one.code, "keys" in one.args ? one.args.keys : null]);
    const again = told.has(words);
    told.add(words);
    return !again;
  });
}
