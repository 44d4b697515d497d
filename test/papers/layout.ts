/** Pages hold what belongs together, inside the area that prints on A4 and Letter alike. */
import { describe, expect, it } from "vitest";
import type { Paper } from "../support/examples.ts";
import { classed, elementsIn, textIn } from "../support/html.ts";
import { mainOf, matchOf, pagesOf, type Match } from "../support/match.ts";
import { contentsIn, headingsOf, runsOf, type Box, type Pdf, type PdfPage } from "../support/pdf.ts";

/** Millimetres: prints unscaled on both papers, whichever is in the machine. */
const area = { short: 180, long: 250 };
/** Rounding, and the half of a thick rule. */
const slackMm = 1;
/** Three lines or so. */
const leastHeightMm = 15;
/** Clipboards and printers need some. */
const leastMarginMm = { body: 12, foot: 8 };

export function layout(papers: readonly Paper[]): void {
  describe.each(papers.map((paper) => [paper.name, paper] as const))("%s", (_, paper) => {
    const { pdf } = paper;

    it("keeps its text, drawings and pictures in 180 × 250 mm, the foot apart", () => {
      const outside = pdf.pages.filter((page) => {
        const { left, right, top, bottom } = around(bodyOf(page));
        const [width, height] = page.width < page.height ? [area.short, area.long] : [area.long, area.short];
        return right - left > width + slackMm || bottom - top > height + slackMm;
      });
      expect(outside.map(({ number }) => number)).toEqual([]);
    });

    it("keeps every text away from the edges of the paper", () => {
      const near = pdf.pages.flatMap(({ number, width, height, runs }) =>
        runs
          .filter(({ tag, box: { left, right, top, bottom } }) => {
            const least = leastMarginMm[tag === "artifact" ? "foot" : "body"];
            return Math.min(left, top, width - right, height - bottom) < least;
          })
          .map(({ text }) => `${number}: ${text}`),
      );
      expect(near).toEqual([]);
    });

    it("has a foot with the number on every page, and no page without text", () => {
      const { length } = pdf.pages;
      const feet = pdf.pages.map(({ number, runs }) => {
        const foot = runs
          .filter(({ tag }) => tag === "artifact")
          .map(({ text }) => text)
          .join(" ");
        return new RegExp(`\\b${number} \\S+ ${length}$`).test(foot);
      });
      expect(feet).toEqual(pdf.pages.map(() => true));
      expect(pdf.pages.filter(({ runs }) => !runs.some(({ tag }) => typeof tag === "number"))).toEqual([]);
    });

    it("spends no page on a line or two", () => {
      const heights = pdf.pages.map((page) => around(bodyOf(page))).map(({ top, bottom }) => bottom - top);
      expect(heights.filter((height) => height < leastHeightMm)).toEqual([]);
    });

    it("ends no page with a heading", () => {
      expect(lostHeadings(pdf)).toEqual([]);
    });

    const match = matchOf(mainOf(paper.html), pdf);

    it("has every stop, every task and every card whole on one page", () => {
      expect(splitIn(paper, match, ["stop", "task", "card"])).toEqual([]);
    });

    it.runIf(paper.kind === "timetable")("has the day of all groups on page one", () => {
      const days = elementsIn(paper.html.root, classed("day"));
      expect(days.map((day) => pagesOf(match, day))).toEqual([[1]]);
    });

    it("has every question with its answers, and all that is kept together, on one page", () => {
      expect(splitIn(paper, match, ["keep", "answer", "ask", "likely"])).toEqual([]);
    });

    it("begins a new page where one is asked for, with all that comes before on the first", () => {
      const main = mainOf(paper.html);
      const breaks = elementsIn(main, classed("new-page")).map((element) => pagesOf(match, element)[0]);
      const first = elementsIn(main).find(classed("new-page"));
      const before = match.pieces.slice(
        0,
        match.pieces.findIndex(({ within }) => first !== undefined && within.includes(first)),
      );
      expect(breaks).toEqual([...new Set(breaks)].sort((one, other) => Number(one) - Number(other)));
      if (first !== undefined && paper.kind === "guide")
        expect(before.filter(({ pages }) => pages.some((page) => page > 1)).map(({ text }) => text)).toEqual(
          [],
        );
    });
  });
}

type Placed = { readonly box: Box };

/** All that is on a page but its foot and what is painted behind it. */
function bodyOf(page: PdfPage): readonly Placed[] {
  const texts = page.runs.filter(({ tag }) => typeof tag === "number");
  const foot = footTop(page);
  return [...texts, ...page.marks.filter(({ kind, box }) => kind !== "text" && box.top < foot)];
}

/** The foot is the lowest line of text on the page, and an artifact. */
function footTop({ runs, height }: PdfPage): number {
  const foot = runs.filter(({ tag }) => tag === "artifact").map(({ box }) => box.top);
  return foot.length === 0 ? height : Math.max(...foot);
}

function around(placed: readonly Placed[]): Box {
  const boxes = placed.map(({ box }) => box);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Headings below which nothing follows on their page: no text, no line to write on, no frame. */
function lostHeadings(pdf: Pdf): readonly string[] {
  return headingsOf(pdf).flatMap(({ element, text }) => {
    const contents = contentsIn(element);
    const page = pdf.pages[(contents[0]?.page ?? 0) - 1];
    const own = contents.flatMap((content) => runsOf(pdf, content));
    if (page === undefined || own.length === 0) return [`nowhere: ${text}`];
    const { left, right, bottom } = around(own);
    const below = bodyOf(page).filter(
      ({ box }) => box.top >= bottom - 1 && box.left < right && box.right > left,
    );
    return below.length === 0 ? [`page ${page.number}: ${text}`] : [];
  });
}

/** Elements of some classes whose words stand on several pages, or on none. */
function splitIn({ html }: Paper, match: Match, names: readonly string[]): readonly string[] {
  const wanted = elementsIn(html.root, (element) => names.some((name) => classed(name)(element)));
  return wanted.flatMap((element) => {
    const pages = pagesOf(match, element);
    const text = textIn(element).trim();
    return pages.length === 1 || text === "" ? [] : [`pages ${pages.join(", ")}: ${text.slice(0, 60)}`];
  });
}
