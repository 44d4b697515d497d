/** Every PDF is what PDF/UA asks for, as read back from the file. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Paper } from "../support/examples.ts";
import { contentsIn, elementsIn, headingsOf, isElement, type Element, type Pdf } from "../support/pdf.ts";
import { lettersOf } from "../support/letters.ts";
import { elementsIn as htmlElementsIn, headings, named, textIn as htmlTextIn } from "../support/html.ts";

const hasQpdf = spawnSync("qpdf", ["--version"]).status === 0;

export function structure(papers: readonly Paper[]): void {
  describe.each(papers.map((paper) => [paper.name, paper] as const))("%s", (_, paper) => {
    const { pdf, html, language } = paper;

    it("says what it is: tagged, with language and title, PDF/UA-1", () => {
      const [title] = htmlElementsIn(html.root, named("title")).map(htmlTextIn);
      expect(pdf).toMatchObject({ marked: true, language, title, showsTitle: true });
      expect(pdf.xmp).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(pdf.xmp).toContain(`>${title}</rdf:li>`);
    });

    it("has the headings of its HTML, the same as its outline: one H1, no level skipped", () => {
      const found = headingsOf(pdf).map(({ level, text }) => [level, lettersOf(text)]);
      const written = htmlElementsIn(html.root, headings).map((each) => [
        Number(each.tagName.slice(1)),
        lettersOf(htmlTextIn(each)),
      ]);
      expect(found).toEqual(written);
      expect(pdf.outline.map(({ level, title }) => [level, lettersOf(title)])).toEqual(found);
      expect(found.filter(([level]) => level === 1).length).toBe(1);
      expect(skipsIn(found.map(([level]) => Number(level)))).toEqual([]);
      expect(headingsOf(pdf).filter(({ text }) => text.trim() === "")).toEqual([]);
    });

    it("has words for every picture", () => {
      const figures = elementsIn(pdf.root).filter(({ role }) => role === "Figure");
      expect(figures.filter(({ alt }) => alt === null || alt.trim() === "")).toEqual([]);
      const alts = htmlElementsIn(html.root, named("img")).map(
        ({ attrs }) => attrs.find(({ name }) => name === "alt")?.value,
      );
      expect(figures.map(({ alt }) => alt)).toEqual(alts);
    });

    it("has tables with heads that say what they are the heads of, and cells that name their heads", () => {
      const tables = elementsIn(pdf.root).filter(({ role }) => role === "Table");
      expect(tables.length).toBe(htmlElementsIn(html.root, named("table")).length);
      for (const table of tables) expect(mistakesIn(table)).toEqual([]);
    });

    it("leaves nothing on a page that is neither in the structure nor an artifact, and names nothing that is not there", () => {
      expect(
        pdf.pages.flatMap(({ marks, runs }) => [...marks, ...runs].filter(({ tag }) => tag === null)),
      ).toEqual([]);
      expect(numbersIn(pdf).structure).toEqual(numbersIn(pdf).pages);
    });

    it("carries its fonts, none of them drawn glyph by glyph, each readable", () => {
      expect(pdf.fonts.length).toBeGreaterThan(0);
      expect(
        pdf.fonts.filter(({ type, embedded, readable }) => type === "Type3" || !embedded || !readable),
      ).toEqual([]);
    });

    // A computer without qpdf checks all but this.
    it.skipIf(!hasQpdf)("passes qpdf --check", () => {
      const folder = mkdtempSync(join(tmpdir(), "qpdf-"));
      const file = join(folder, "paper.pdf");
      writeFileSync(file, paper.bytes.pdf);
      try {
        expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain(
          "No syntax or stream encoding errors",
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}

/** Levels that stand more than one below the heading before them. */
function skipsIn(levels: readonly number[]): readonly number[] {
  return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
}

function mistakesIn(table: Element): readonly string[] {
  const rows = elementsIn(table).filter(({ role }) => role === "TR");
  const cells = elementsIn(table).filter(({ role }) => role === "TH" || role === "TD");
  const heads = cells.filter(({ role }) => role === "TH");
  const [first] = rows;
  const headless = first === undefined || first.kids.filter(isElement).some(({ role }) => role !== "TH");
  return [
    ...(headless ? ["no row of heads"] : []),
    ...heads.filter(({ scope }) => scope === null).map(() => "a head without scope"),
    ...cells.filter(({ role, headers }) => role === "TD" && headers === 0).map(() => "a cell without heads"),
  ];
}

/** Numbers of content as the structure names them, and as the pages carry them; each in order. */
function numbersIn(pdf: Pdf): { readonly structure: readonly string[]; readonly pages: readonly string[] } {
  const name = (page: number, tag: unknown): string => `${page}:${String(tag)}`;
  const carried = pdf.pages.flatMap(({ number, marks }) =>
    marks.flatMap(({ tag }) => (typeof tag === "number" ? [name(number, tag)] : [])),
  );
  return {
    structure: contentsIn(pdf.root)
      .map(({ page, tag }) => name(page, tag))
      .sort(),
    pages: [...new Set(carried)].sort(),
  };
}
