/**
 * Finds every piece of text of an HTML paper in its PDF, in reading order, and so the page it stands on. What the HTML
 * has no text for (words in drawings, numbers of lists) does not count.
 */
import { classed, isElement, textIn, type Html, type HtmlElement, type HtmlNode } from "./html.ts";
import { lettersOf } from "./letters.ts";
import { contentsIn, runsOf, type Element, type Pdf } from "./pdf.ts";

/** A run of words within one block. */
type Piece = { readonly text: string; readonly letters: string; readonly within: readonly HtmlElement[] };

export type Match = {
  /** Pages of a piece; none if the PDF lacks it. */
  readonly pieces: readonly (Piece & { readonly pages: readonly number[] })[];
  /** Pieces that stand before what comes before them in the HTML. */
  readonly disordered: readonly string[];
  /** What the PDF says between the pieces. */
  readonly strange: readonly string[];
};

export function matchOf(main: HtmlElement, pdf: Pdf): Match {
  const letters = lettersIn(pdf);
  const text = letters.map(({ letter }) => letter).join("");
  const found: Match["pieces"][number][] = [];
  const disordered: string[] = [];
  const strange: string[] = [];
  let at = 0;
  const take = (piece: Piece): void => {
    const from = text.startsWith(piece.letters, at) ? at : text.indexOf(piece.letters, at);
    if (from > at) strange.push(text.slice(at, from));
    const to = from < 0 ? at : from + piece.letters.length;
    found.push({ ...piece, pages: from < 0 ? [] : unique(letters.slice(from, to).map(({ page }) => page)) });
    at = to;
  };
  for (const group of groupsOf(piecesIn(main))) {
    for (let left = [...group]; left.length > 0;) {
      const next = left.find(({ letters: each }) => text.startsWith(each, at)) ?? left[0];
      if (next === undefined) break;
      if (left.find((piece) => !floats(piece)) !== next && !floats(next)) disordered.push(next.text);
      take(next);
      left = left.filter((piece) => piece !== next);
    }
  }
  if (at < text.length) strange.push(text.slice(at));
  return { pieces: found, disordered, strange };
}

/** The pages that an element's pieces stand on. */
export function pagesOf({ pieces }: Match, element: HtmlElement): readonly number[] {
  return unique(pieces.filter(({ within }) => within.includes(element)).flatMap(({ pages }) => pages));
}

/** What a paper says, without its foot. */
export function mainOf({ root }: Html): HtmlElement {
  const body = root.childNodes.filter(isElement).find(({ tagName }) => tagName === "body");
  const main = body?.childNodes.filter(isElement).find(({ tagName }) => tagName === "main");
  if (main === undefined) throw new Error("a paper without a main element");
  return main;
}

/** The parts of a head stand together, in an order of their own as far as its number goes. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const head = headOf(piece);
    if (head !== undefined && last?.[0] !== undefined && headOf(last[0]) === head) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function headOf({ within }: Piece): HtmlElement | undefined {
  return within.find(({ tagName }) => tagName === "header");
}

/** The number of a stop is drawn beside its heading, before or after it. */
function floats({ within }: Piece): boolean {
  return within.some(classed("numeral"));
}

const inline: ReadonlySet<string> = new Set(["span", "strong", "em", "small", "a", "br", "svg", "img"]);

function piecesIn(element: HtmlElement, above: readonly HtmlElement[] = []): readonly Piece[] {
  const within = [...above, element];
  const pieces: Piece[] = [];
  let words: HtmlNode[] = [];
  const end = (): void => {
    const text = textIn({ ...element, childNodes: words }).trim();
    const letters = lettersOf(text);
    if (letters !== "") pieces.push({ text, letters, within });
    words = [];
  };
  for (const node of element.childNodes) {
    if (!isElement(node) || inline.has(node.tagName)) words.push(node);
    else {
      end();
      pieces.push(...piecesIn(node, within));
    }
  }
  end();
  return pieces;
}

function lettersIn(pdf: Pdf): readonly { readonly letter: string; readonly page: number }[] {
  const isNumber = (element: Element): boolean =>
    element.role === "Lbl" &&
    /^\P{L}*$/u.test(
      contentsIn(element)
        .flatMap((each) => runsOf(pdf, each))
        .map(({ text }) => text)
        .join(""),
    );
  const contents = contentsIn(pdf.root, (element) => element.role === "Figure" || isNumber(element));
  return contents.flatMap((content) =>
    runsOf(pdf, content).flatMap(({ text }) =>
      lettersOf(text)
        .split("")
        .map((letter) => ({ letter, page: content.page })),
    ),
  );
}

function unique(pages: readonly number[]): readonly number[] {
  return [...new Set(pages)];
}
