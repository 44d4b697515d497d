/** A paper speaks one language: labels of no other, and no letters that only one font knows. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { primary } from "../../src/model/text.ts";
import type { Paper } from "../support/examples.ts";
import { attribute, elementsIn, textIn } from "../support/html.ts";
import { packageRoot } from "../support/host.ts";
import { labelsOf } from "../support/labels.ts";
import { isWithin, stretchesOf, type Stretch } from "../support/letters.ts";
import { readIn } from "../support/leaks.ts";
import { textsIn } from "../support/secrets.ts";

const languages = readdirSync(join(packageRoot, "templates/words")).map((file) =>
  file.replace(/\.json$/, ""),
);

export function speaksOneLanguage(papers: readonly Paper[]): void {
  describe.each(papers.map((paper) => [paper.name, paper] as const))("%s", (_, paper) => {
    const texts = [textIn(paper.html.root), readIn(paper.pdf)];

    it("has no label in another language", () => {
      const own = [...labelsOf(paper.language), ...textsIn(paper.project).map(({ text }) => text)].map(
        spaced,
      );
      const foreign = languages.filter((language) => language !== primary(paper.language)).flatMap(labelsOf);
      for (const text of texts) expect(standing(foreign, { text: spaced(text), own })).toEqual([]);
    });

    it("marks nothing as foreign where everything is said in its language", () => {
      const marked = elementsIn(paper.html.root).filter((element) => attribute(element, "lang") !== null);
      expect(marked.map(({ tagName }) => tagName)).toEqual(["html"]);
    });

    it("has no letter from the private use area, and none that could not be read", () => {
      for (const text of texts) expect(text.match(/[\p{Co}\p{Cn}\uFFFD\p{Cs}]/gu) ?? []).toEqual([]);
    });
  });
}

/** Words parted by single spaces, with one before and after, so that only whole words are found. */
function spaced(text: string): string {
  return ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** Labels that stand in a text other than within words the paper may use. */
function standing(
  labels: readonly string[],
  { text, own }: { readonly text: string; readonly own: readonly string[] },
): readonly string[] {
  const open: readonly Stretch[] = [...new Set(own)].flatMap((each) =>
    each.trim() === "" ? [] : stretchesOf(each, text),
  );
  return labels.filter((label) => {
    const wanted = spaced(label);
    if (wanted.trim().length < 3) return false;
    return stretchesOf(wanted, text).some((found) => !open.some((each) => isWithin(found, each)));
  });
}
