/** Every HTML paper stands alone, is valid, and says the same as its PDF. */
import { describe, expect, it } from "vitest";
import type { Paper } from "../support/examples.ts";
import { attribute, classed, elementsIn, headings, named, textIn } from "../support/html.ts";
import { lettersOf } from "../support/letters.ts";
import { mainOf, matchOf } from "../support/match.ts";

export function html(papers: readonly Paper[]): void {
  describe.each(papers.map((paper) => [paper.name, paper] as const))("%s", (_, paper) => {
    const { root, errors, source } = paper.html;

    it("is HTML without a mistake, in a language, with a title", () => {
      expect(errors).toEqual([]);
      expect(source).toMatch(/^<!doctype html>/);
      expect(attribute(root, "lang")).toBe(paper.language);
      expect(elementsIn(root, named("title")).map((each) => textIn(each).trim() !== "")).toEqual([true]);
    });

    it("has one h1, and headings in steps of one", () => {
      const levels = elementsIn(root, headings).map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });

    it("has words for every picture, scopes for every head of a table, and no id twice", () => {
      const pictures = elementsIn(root, named("img"));
      expect(pictures.filter((picture) => (attribute(picture, "alt") ?? "").trim() === "")).toEqual([]);
      const heads = elementsIn(root, named("th")).map((head) => attribute(head, "scope"));
      expect(
        heads.filter((scope) => scope === null || !["col", "row", "colgroup", "rowgroup"].includes(scope)),
      ).toEqual([]);
      const tables = elementsIn(root, named("table"));
      expect(tables.filter((table) => elementsIn(table, named("th")).length === 0)).toEqual([]);
      const ids = elementsIn(root).flatMap((element) => attribute(element, "id") ?? []);
      expect(ids).toEqual([...new Set(ids)]);
    });

    it("needs nothing from elsewhere and runs nothing", () => {
      expect(elementsIn(root, named("script", "iframe", "object", "embed", "base", "form"))).toEqual([]);
      expect(
        elementsIn(root).flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on"))),
      ).toEqual([]);
      expect(loadedBy(paper)).toEqual([]);
    });

    it("says the same as the PDF, in the same order", () => {
      const { pieces, disordered, strange } = matchOf(mainOf(paper.html), paper.pdf);
      const lost = pieces.filter(({ pages }) => pages.length === 0).map(({ text }) => text);
      expect({ lost, strange, disordered }).toEqual({ lost: [], strange: [], disordered: [] });
    });

    // The heads of tables that go on from the page before are artifacts as well.
    it("has the foot of the PDF", () => {
      const [foot] = elementsIn(root, classed("running")).map((each) => lettersOf(textIn(each)));
      const feet = paper.pdf.pages.map(({ runs }) =>
        lettersOf(
          runs
            .filter(({ tag }) => tag === "artifact")
            .map(({ text }) => text)
            .join(" "),
        ),
      );
      expect(feet.filter((each) => foot === undefined || !each.includes(foot))).toEqual([]);
    });
  });
}

/** Addresses that a browser would fetch; what is in the file itself is none. */
function loadedBy({ html: { root } }: Paper): readonly string[] {
  const fromAttributes = elementsIn(root).flatMap((element) => {
    const names = element.tagName === "a" ? [] : ["src", "srcset", "href", "xlink:href", "poster", "data"];
    return [
      ...names.flatMap((name) => attribute(element, name) ?? []),
      ...inStyle(attribute(element, "style") ?? ""),
    ];
  });
  const fromStyles = elementsIn(root, named("style")).flatMap((style) =>
    inStyle(style.childNodes.map((node) => ("value" in node ? node.value : "")).join("")),
  );
  return [...fromAttributes, ...fromStyles].filter((address) => !/^(?:data:|#)/.test(address));
}

function inStyle(css: string): readonly string[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]*)/g)].map(([, address = ""]) => address);
  return [...urls, ...(css.match(/@import[^;]*/g) ?? [])];
}
