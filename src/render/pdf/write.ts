/** The door of the PDF writer: a page in, the bytes of a tagged PDF/UA-1 out, or why not. */
import type { Page } from "../page.ts";
import { checkPage } from "./check.ts";
import { findBadPictures } from "./bad-pictures.ts";
import type { PdfEngine, Printed } from "./engine.ts";
import { pictureFiles, toPageData, unpressed, type Fit } from "./page-data.ts";
import { explainComplaints } from "./complaints.ts";
import { markRowHeaders, rowHeadersIn } from "./row-headers.ts";
import type { PdfRefusal } from "./refusal.ts";

export { createPdfEngine, type PdfEngine } from "./engine.ts";
export type { PdfRefusal } from "./refusal.ts";

export type PdfResult =
  { readonly bytes: Uint8Array; readonly pages: number } | { readonly problems: readonly PdfRefusal[] };

/** Prints a page. The same page gives the same bytes, whenever and wherever it is printed. */
export async function writePdf(page: Page, engine: PdfEngine): Promise<PdfResult> {
  const problems = checkPage(page);
  if (problems.length > 0) return { problems };
  const printed = await printFitting(page, engine, unpressed);
  if ("absent" in printed) return { problems: [noEngine] };
  if ("complaints" in printed) {
    const bad = await findBadPictures(page, engine);
    return { problems: bad.length > 0 ? bad : explainComplaints(printed.complaints, page) };
  }
  return {
    bytes: markRowHeaders(printed.bytes, rowHeadersIn(toPageData(page, unpressed).body)),
    pages: printed.pages,
  };
}

/**
 * Prints again while parts that are kept together are taller than a page: first with stops set smaller, step by step, then with
 * those parts let loose, outermost first.
 */
async function printFitting(page: Page, engine: PdfEngine, fit: Fit): Promise<Printed> {
  const data = new TextEncoder().encode(JSON.stringify(toPageData(page, fit)));
  const printed = await engine.print(new Map([["page.json", data], ...pictureFiles(page)]));
  if (!("bytes" in printed)) return printed;
  const more = printed.tooTall.filter((part) => !fit.loose.includes(part));
  if (more.length === 0) return printed;
  return printFitting(page, engine, pressedMore(fit, more));
}

function pressedMore(fit: Fit, tooTall: readonly number[]): Fit {
  if (fit.press === 2) return { ...fit, loose: [...fit.loose, ...tooTall] };
  return { ...fit, press: fit.press === 0 ? 1 : 2 };
}

const noEngine: PdfRefusal = {
  reason: "no-engine",
  message: "There is no PDF engine on this computer; the HTML papers can be printed from a browser.",
  text: null,
};
