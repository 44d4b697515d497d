/** Reads a finished PDF back: its structure, pages, outline, fonts and what it says of itself. */
import {
  asArray,
  asDict,
  asText,
  isRef,
  isStream,
  readObjects,
  type PdfDict,
  type PdfObjects,
  type PdfValue,
} from "./pdf-objects.ts";
import { readPages, type PdfPage, type Run } from "./pdf-page.ts";

export type { Box, PdfPage, Run } from "./pdf-page.ts";

/** An element of the structure tree. */
export type Element = {
  /** Without its slash: `H2`. */
  readonly role: string;
  readonly alt: string | null;
  readonly scope: string | null;
  readonly headers: number;
  readonly id: string | null;
  readonly kids: readonly (Element | Content)[];
};

/** A piece of page content that belongs to an element. */
export type Content = { readonly page: number; readonly tag: number };

export type Font = {
  readonly name: string;
  readonly type: string;
  readonly embedded: boolean;
  readonly readable: boolean;
};

export type Pdf = {
  readonly language: string | null;
  readonly title: string | null;
  readonly marked: boolean;
  readonly showsTitle: boolean;
  readonly xmp: string;
  /** Titles in order, from level 1. */
  readonly outline: readonly { readonly title: string; readonly level: number }[];
  readonly fonts: readonly Font[];
  readonly root: Element;
  readonly pages: readonly PdfPage[];
  /** Every text that is an object of the file: titles, alternatives, names; not what is painted. */
  readonly strings: readonly string[];
};

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const objects = readObjects(bytes);
  const { at, all, trailer } = objects;
  const catalog = asDict(at(trailer.get("/Root")));
  const pages = await readPages(bytes, objects);
  return {
    language: asText(at(catalog.get("/Lang"))),
    title: asText(at(asDict(at(trailer.get("/Info"))).get("/Title"))),
    marked: at(asDict(at(catalog.get("/MarkInfo"))).get("/Marked")) === true,
    showsTitle: at(asDict(at(catalog.get("/ViewerPreferences"))).get("/DisplayDocTitle")) === true,
    xmp: xmpOf(at(catalog.get("/Metadata"))),
    outline: outlineOf(objects, asDict(at(catalog.get("/Outlines"))), 1),
    fonts: [...all.values()].flatMap((value) => fontOf(objects, value)),
    root: treeOf(objects, asDict(at(catalog.get("/StructTreeRoot"))), pages),
    pages,
    strings: [...all.values()].flatMap(stringsIn),
  };
}

export function isElement(kid: Element | Content): kid is Element {
  return "role" in kid;
}

/** An element and all below it, in reading order. */
export function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.kids.filter(isElement).flatMap(elementsIn)];
}

/** The pieces of content below an element, in reading order; what `skip` is true for is left out. */
export function contentsIn(
  element: Element,
  skip: (element: Element) => boolean = () => false,
): readonly Content[] {
  return element.kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid];
    return skip(kid) ? [] : contentsIn(kid, skip);
  });
}

/** The runs of text of a piece of content. */
export function runsOf(pdf: Pdf, { page, tag }: Content): readonly Run[] {
  return pdf.pages[page - 1]?.runs.filter((run) => run.tag === tag) ?? [];
}

/** The headings in reading order. */
export function headingsOf(
  pdf: Pdf,
): readonly { readonly level: number; readonly text: string; readonly element: Element }[] {
  return elementsIn(pdf.root)
    .filter(({ role }) => /^H[1-6]$/.test(role))
    .map((element) => ({ level: Number(element.role.slice(1)), text: textIn(pdf, element), element }));
}

function textIn(pdf: Pdf, element: Element): string {
  const runs = contentsIn(element).flatMap((content) => runsOf(pdf, content));
  return runs.map(({ text }) => text.trim()).join(" ");
}

function nameOf(value: PdfValue | undefined): string {
  return typeof value === "string" ? value.slice(1) : "";
}

function xmpOf(value: PdfValue): string {
  return isStream(value) ? Buffer.from(value.bytes).toString("utf8") : "";
}

function outlineOf(objects: PdfObjects, parent: PdfDict, level: number): Pdf["outline"] {
  const entries: Pdf["outline"][number][] = [];
  for (let next = parent.get("/First"); next !== undefined;) {
    const entry = asDict(objects.at(next));
    entries.push({ title: asText(objects.at(entry.get("/Title"))) ?? "", level });
    entries.push(...outlineOf(objects, entry, level + 1));
    next = entry.get("/Next");
  }
  return entries;
}

/** A font that text is set in: the parts of a composed font count as one. */
function fontOf({ at }: PdfObjects, value: PdfValue): readonly Font[] {
  const dict = asDict(value);
  const type = nameOf(at(dict.get("/Subtype")));
  if (dict.get("/Type") !== "/Font" || type.startsWith("CIDFont")) return [];
  const [inner] = asArray(at(dict.get("/DescendantFonts")));
  const described = inner === undefined ? dict : asDict(at(inner));
  const descriptor = asDict(at(described.get("/FontDescriptor")));
  return [
    {
      name: nameOf(at(dict.get("/BaseFont"))),
      type,
      embedded: ["/FontFile", "/FontFile2", "/FontFile3"].some((key) => descriptor.has(key)),
      readable: dict.has("/ToUnicode"),
    },
  ];
}

function treeOf(objects: PdfObjects, root: PdfDict, pages: readonly PdfPage[]): Element {
  const { at } = objects;
  const numbers = new Map(pages.map(({ dict, number }) => [dict, number]));
  const pageOf = (dict: PdfDict): number | null => numbers.get(asDict(at(dict.get("/Pg")))) ?? null;
  const kidOf = (kid: PdfValue, page: number | null): readonly (Element | Content)[] => {
    const value = at(kid);
    if (typeof value === "number") return page === null ? [] : [{ page, tag: value }];
    const dict = asDict(value);
    if (dict.get("/Type") !== "/MCR") return dict.has("/S") ? [elementOf(dict)] : [];
    const own = pageOf(dict) ?? page;
    return own === null ? [] : [{ page: own, tag: Number(dict.get("/MCID")) }];
  };
  const elementOf = (dict: PdfDict): Element => {
    const page = pageOf(dict);
    const attributes = asArray(at(dict.get("/A"))).map((each) => asDict(at(each)));
    const attribute = (key: string): PdfValue => at(attributes.find((each) => each.has(key))?.get(key));
    const scope = attribute("/Scope");
    return {
      role: nameOf(dict.get("/S") ?? "/Root"),
      alt: asText(at(dict.get("/Alt"))),
      scope: scope === null ? null : nameOf(scope),
      headers: asArray(attribute("/Headers")).length,
      id: asText(at(dict.get("/ID"))),
      kids: asArray(at(dict.get("/K"))).flatMap((kid) => kidOf(kid, page)),
    };
  };
  return elementOf(root);
}

function stringsIn(value: PdfValue): readonly string[] {
  if (typeof value !== "object" || value === null || isRef(value)) return [];
  if ("text" in value) return [value.text];
  if (Array.isArray(value)) return (value as readonly PdfValue[]).flatMap(stringsIn);
  return [...asDict(value).values()].flatMap(stringsIn);
}
