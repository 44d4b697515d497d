/** Which pictures the engine cannot read: it does not say, so each is printed alone. Only done when one is known to be bad. */
import type { Page } from "../page.ts";
import type { PdfEngine } from "./engine.ts";
import { pictureFiles, toPageData, unpressed } from "./page-data.ts";
import type { PdfRefusal } from "./refusal.ts";

export async function findBadPictures(page: Page, engine: PdfEngine): Promise<readonly PdfRefusal[]> {
  const bad: PdfRefusal[] = [];
  for (const [src, picture] of page.pictures) {
    const alone = { ...page, tree: pageOf(src), pictures: new Map([[src, picture]]) };
    const data = new TextEncoder().encode(JSON.stringify(toPageData(alone, unpressed)));
    const printed = await engine.print(new Map([["page.json", data], ...pictureFiles(alone)]));
    if ("complaints" in printed) bad.push(unreadable(src));
  }
  return bad;
}

function pageOf(src: string): Page["tree"] {
  const image = { tag: "img", attributes: { src, alt: src }, children: [] };
  const heading = { tag: "h1", attributes: {}, children: ["1"] };
  return { tag: "body", attributes: {}, children: [heading, image] };
}

function unreadable(src: string): PdfRefusal {
  const message = `The picture "${src}" cannot be read; save it anew as PNG, JPEG or plain SVG.`;
  return { reason: "picture-unreadable", message, text: src };
}
