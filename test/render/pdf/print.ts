/** Printing one page with the real engine, and what a reader's software finds in it. */
import { constants, inflateSync } from "node:zlib";
import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { templateFiles, wholeFonts } from "../../../src/host/assets.ts";
import { nodeHost } from "../../../src/host/node.ts";
import type { Page } from "../../../src/render/page.ts";
import { parsePaper } from "../../../src/render/parse.ts";
import { createPdfEngine, writePdf, type PdfEngine } from "../../../src/render/pdf/write.ts";
import { iconFiles, layoutFiles } from "../../../src/render/template-files.ts";
import { gallery } from "../../../src/render/theme-file.ts";

/** An engine with the fonts, icons and layout of the package. */
export function packageEngine(): PdfEngine {
  const host = nodeHost();
  const files = templateFiles(host, host.packageRoot);
  return createPdfEngine({
    fonts: wholeFonts(host),
    layout: layoutFiles(files, "gallery"),
    icons: iconFiles(files),
    root: host.packageRoot,
    pause: host.pause,
  });
}

/** A square of 10 by 10, for pages that name a picture. */
export const square = {
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>',
  ),
  type: "image/svg+xml",
} as const;

/** A page of the gallery theme whose body is `body`; the picture `square.svg` can be named in it. */
export function pageOf(body: string, more: Partial<Page> = {}): Page {
  const { paper = "guide", language = "en" } = more;
  return {
    paper,
    title: "A paper",
    language,
    direction: "ltr",
    size: "a4",
    theme: gallery,
    tree: parsePaper(`<html><body data-paper="${paper}">${body}</body></html>`, language).tree,
    pictures: new Map([["square.svg", square]]),
    draft: false,
    words: { page: "Page", of: "of", draft: "DRAFT" },
    ...more,
  };
}

/** Prints a page that is expected to print. */
export async function bytesOf(page: Page, engine: PdfEngine): Promise<Uint8Array> {
  const result = await writePdf(page, engine);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.bytes;
}

export type Found = {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly showsTitle: boolean;
  /** The part of PDF/UA the file says it follows. */
  readonly universalAccess: string;
  readonly outline: readonly string[];
  /** The words of each page, as they stand in the file. */
  readonly pages: readonly string[];
  readonly sizesMm: readonly string[];
  /** One line an element, indented, with its language and its words for a picture. */
  readonly structure: readonly string[];
  /** The scopes of all table headings, sorted. */
  readonly scopes: readonly string[];
  /** Languages that runs of words are said to be in, besides the language of the file. */
  readonly runLanguages: readonly string[];
  /** How many lines, frames and shapes are drawn. */
  readonly shapes: number;
};

export async function readBack(bytes: Uint8Array): Promise<Found> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = (await document.getMetadata()) as unknown as Metadata;
  const mark = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null;
  const preferences: unknown = await document.getViewerPreferences();
  const found = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => readOne(await document.getPage(index + 1))),
  );
  const outline = outlineLines(await document.getOutline());
  await task.destroy();
  return {
    title: info.Title,
    language: info.Language ?? "",
    tagged: mark?.Marked === true,
    showsTitle: (preferences as { readonly DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
    universalAccess: /<pdfuaid:part>(\d)<\/pdfuaid:part>/.exec(metadata.getRaw())?.[1] ?? "",
    outline,
    pages: found.map(({ words }) => words),
    sizesMm: found.map(({ sizeMm }) => sizeMm),
    structure: found.flatMap(({ structure }) => structure),
    scopes: scopesIn(bytes),
    runLanguages: runLanguagesIn(bytes),
    shapes: found.reduce((sum, { shapes }) => sum + shapes, 0),
  };
}

type Metadata = {
  readonly info: { readonly Title: string; readonly Language?: string };
  readonly metadata: { readonly getRaw: () => string };
};
type Item = { readonly str?: string; readonly hasEOL?: boolean };
type Entry = { readonly title: string; readonly items: readonly Entry[] };
type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
};

async function readOne(page: PDFPageProxy) {
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  const size = page.view.slice(2).map((points) => Math.round((points / 72) * 25.4));
  return {
    words: wordsIn(items as readonly Item[]),
    sizeMm: size.join(" × "),
    structure: structureLines((await page.getStructTree()) as Node | null, -1),
    shapes: fnArray.filter((operator) => operator === OPS.constructPath).length,
  };
}

function wordsIn(items: readonly Item[]): string {
  const text = items.map(({ str = "", hasEOL }) => (hasEOL === true ? `${str} ` : str)).join("");
  return text.replaceAll(/\s+/g, " ").trim();
}

function outlineLines(entries: readonly Entry[] | null, depth = 0): readonly string[] {
  return (entries ?? []).flatMap(({ title, items }) => [
    `${"  ".repeat(depth)}${title}`,
    ...outlineLines(items, depth + 1),
  ]);
}

function structureLines(node: Node | null, depth: number): readonly string[] {
  if (node?.role === undefined) return [];
  const below = (node.children ?? []).flatMap((child) => structureLines(child, depth + 1));
  if (node.role === "Root") return below;
  const language = node.lang === undefined ? "" : ` lang=${node.lang}`;
  const words = node.alt === undefined ? "" : ` "${node.alt}"`;
  return [`${"  ".repeat(depth)}${node.role}${language}${words}`, ...below];
}

/** The engine writes structure elements uncompressed. */
function scopesIn(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder("latin1").decode(bytes);
  const headings = text.matchAll(/\/Type \/StructElem\n\s*\/S \/TH\n[^]*?endobj/g);
  return [...headings].map(([heading]) => /\/Scope \/(\w+)/.exec(heading)?.[1] ?? "none").sort();
}

function runLanguagesIn(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  const streams = [...buffer.toString("latin1").matchAll(/\nstream\n/g)];
  const texts = streams.map(({ index }) => textOfStream(buffer.subarray(index + 8)));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\/Lang \(([\w-]+)\)/g)].map((match) => match[1] ?? ""),
  );
  return [...new Set(found)].sort();
}

/** Empty for what is not compressed text. */
function textOfStream(from: Buffer): string {
  try {
    return inflateSync(from, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  } catch {
    return "";
  }
}
