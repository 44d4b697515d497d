/** Sheets and margins, in millimetres. */
import type { PaperSize } from "../model/vocabulary.ts";
import type { Theme } from "./theme.ts";

const sheets: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** Prints unscaled on both sheets, whichever is in the machine. */
const safe = { width: 180, height: 250 };

export type Layout = Theme["marginsMm"] & { readonly width: number; readonly height: number };

/** The area of the text and the margins around it. The area is the same on every sheet, so pages break at the same words. */
export function layoutOf(theme: Theme, size: PaperSize, turned = false): Layout {
  const { top, right, bottom, left } = theme.marginsMm;
  const sheet = turned ? turn(sheets[size]) : sheets[size];
  const least = turned ? turn(narrowest()) : narrowest();
  const most = turned ? turn(safe) : safe;
  const width = Math.min(most.width, least.width - left - right);
  const height = Math.min(most.height, least.height - top - bottom);
  const side = (sheet.width - width - left - right) / 2;
  const above = (sheet.height - height - top - bottom) / 2;
  return { width, height, top: top + above, bottom: bottom + above, left: left + side, right: right + side };
}

function narrowest(): { width: number; height: number } {
  const all = Object.values(sheets);
  return {
    width: Math.min(...all.map((sheet) => sheet.width)),
    height: Math.min(...all.map((sheet) => sheet.height)),
  };
}

function turn({ width, height }: { readonly width: number; readonly height: number }): {
  width: number;
  height: number;
} {
  return { width: height, height: width };
}
