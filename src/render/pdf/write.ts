/** The door of the PDF writer: a page in, the bytes of a tagged PDF/UA-1 out, or why not. */
import type { Page } from "../page.ts";
import { checkPage } from "./check.ts";
import type { PdfEngine, Printed } from "./engine.ts";
import { pictureFiles, toPageData } from "./page-data.ts";
import { explainComplaints } from "./complaints.ts";
import type { PdfRefusal } from "./refusal.ts";

export { createPdfEngine, type PdfAssets, type PdfEngine } from "./engine.ts";
export type { PdfRefusal } from "./refusal.ts";

export type PdfResult =
  { readonly bytes: Uint8Array; readonly pages: number } | { readonly problems: readonly PdfRefusal[] };

/** Prints a page. The same page gives the same bytes, whenever and wherever it is printed. */
export async function writePdf(page: Page, engine: PdfEngine): Promise<PdfResult> {
  const problems = checkPage(page);
  if (problems.length > 0) return { problems };
  const printed = await printLoosening(page, engine, []);
  if ("absent" in printed) return { problems: [noEngine] };
  if ("complaints" in printed) return { problems: explainComplaints(printed.complaints, page) };
  return { bytes: printed.bytes, pages: printed.pages };
}

/** Parts that are kept together are let loose, outermost first, where no page is tall enough for them. */
async function printLoosening(page: Page, engine: PdfEngine, loose: readonly number[]): Promise<Printed> {
  const data = new TextEncoder().encode(JSON.stringify(toPageData(page, loose)));
  const printed = await engine.print(new Map([["page.json", data], ...pictureFiles(page)]));
  if (!("bytes" in printed)) return printed;
  const more = printed.tooTall.filter((part) => !loose.includes(part));
  return more.length === 0 ? printed : printLoosening(page, engine, [...loose, ...more]);
}

const noEngine: PdfRefusal = {
  reason: "no-engine",
  message: "There is no PDF engine on this computer; the HTML papers can be printed from a browser.",
  text: null,
};
