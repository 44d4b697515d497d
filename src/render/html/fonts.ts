/** The faces a paper needs: of its families, for the characters it prints. */
import { base64 } from "./base64.ts";
import { cssString } from "./css-text.ts";
import type { FontFace } from "./assets.ts";

export type Wanted = {
  readonly families: readonly string[];
  /** Everything the paper prints, in any order. */
  readonly text: string;
  readonly italic: boolean;
};

/** `@font-face` rules with the fonts inside, in the order of `fonts`. */
export function fontFaceRules(fonts: readonly FontFace[], wanted: Wanted): string {
  return facesFor(fonts, wanted).map(rule).join("");
}

/** Stretches of Unicode overlap: those that serve the most characters not yet served are taken first. */
function facesFor(fonts: readonly FontFace[], { families, text, italic }: Wanted): readonly FontFace[] {
  const points = [...new Set(text)].map((one) => one.codePointAt(0) ?? 0).filter((point) => point > 0x20);
  const fits = fonts.filter(
    ({ family, style }) => families.includes(family) && (italic || style === "normal"),
  );
  const chosen = new Set(
    families.flatMap((family) =>
      rangesFor(
        fits.filter((face) => face.family === family),
        points,
      ),
    ),
  );
  return fits.filter((face) => chosen.has(`${face.family} ${face.unicodeRange}`));
}

function rangesFor(faces: readonly FontFace[], points: readonly number[]): readonly string[] {
  const ranges = [...new Set(faces.map((face) => face.unicodeRange))].map((text) => ({
    text,
    spans: spansOf(text),
  }));
  const chosen: string[] = [];
  let left = points;
  for (;;) {
    const counts = ranges.map(({ spans }) => left.filter((point) => covers(spans, point)).length);
    const most = Math.max(0, ...counts);
    const best = ranges[counts.indexOf(most)];
    if (most === 0 || best === undefined) return chosen.map((range) => `${faces[0]?.family ?? ""} ${range}`);
    chosen.push(best.text);
    left = left.filter((point) => !covers(best.spans, point));
  }
}

type Span = readonly [from: number, to: number];

function spansOf(unicodeRange: string): readonly Span[] {
  return unicodeRange.split(",").map((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function covers(spans: readonly Span[], point: number): boolean {
  return spans.some(([from, to]) => from <= point && point <= to);
}

function rule({ family, weight, style, unicodeRange, bytes }: FontFace): string {
  const source = `url(data:font/woff2;base64,${base64(bytes())}) format("woff2")`;
  return `@font-face{font-family:${cssString(family)};font-weight:${weight};font-style:${style};font-display:block;src:${source};unicode-range:${unicodeRange}}\n`;
}
