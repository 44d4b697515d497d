/** The engine's complaints in plain words, with the text of the page they are about. */
import type { Page } from "../page.ts";
import { textOf, type Branch } from "../tree.ts";
import { branchesOf } from "./branches.ts";
import type { PdfRefusal } from "./refusal.ts";

/** One refusal a complaint; characters missing from the fonts are gathered by the text they stand in. */
export function explainComplaints(complaints: readonly string[], page: Page): readonly PdfRefusal[] {
  const missing = [...new Set(complaints.flatMap(missingCharacters))];
  const others = complaints.filter((complaint) => missingCharacters(complaint).length === 0);
  return [...explainMissing(missing, page), ...others.map((complaint) => explainOther(complaint))];
}

function missingCharacters(complaint: string): readonly string[] {
  const text = /the text `"(.*)"` could not be displayed/s.exec(complaint)?.[1];
  return text === undefined
    ? []
    : [
        text.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        ),
      ];
}

function explainMissing(missing: readonly string[], page: Page): readonly PdfRefusal[] {
  if (missing.length === 0) return [];
  const texts = textsOf(page).filter((text) => missing.some((character) => text.includes(character)));
  if (texts.length === 0) return [missingIn(missing, null)];
  return texts.map((text) =>
    missingIn(
      missing.filter((character) => text.includes(character)),
      text,
    ),
  );
}

function missingIn(characters: readonly string[], text: string | null): PdfRefusal {
  const named = characters.map((character) => `${character} (${codePointsOf(character)})`).join(", ");
  const where = text === null ? "" : ` in "${text}"`;
  return {
    reason: "characters-missing",
    characters,
    message: `The fonts of this paper do not have ${named}${where}.`,
    text,
  };
}

function codePointsOf(text: string): string {
  return Array.from(
    text,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join(" ");
}

/** The texts of a page, each as one element shows it. */
function textsOf(page: Page): readonly string[] {
  const shown = branchesOf(page.tree)
    .filter(hasOwnWords)
    .map((branch) => textOf(branch).trim().replaceAll(/\s+/g, " "));
  return [...new Set([...shown, ...Object.values(page.words)])];
}

function hasOwnWords(branch: Branch): boolean {
  return branch.children.some((child) => typeof child === "string" && child.trim() !== "");
}

function explainOther(complaint: string): PdfRefusal {
  return { reason: "cannot-print", message: `This paper cannot be printed: ${complaint}`, text: null };
}
