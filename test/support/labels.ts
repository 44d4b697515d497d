/** The words the package itself prints, by language. */
import { wordFile } from "./papers.ts";

/** Every label of a language; one with gaps for numbers and names in the pieces between them. */
export function labelsOf(language: string): readonly string[] {
  const labels = Object.values(wordFile(language)).flatMap((word) =>
    typeof word === "string" ? [word] : Object.values(word),
  );
  return labels.flatMap((label) => label.split(/\{[^}]*\}/)).filter((piece) => piece.trim() !== "");
}
