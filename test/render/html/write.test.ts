import { describe, expect, it } from "vitest";
import { classes, elements } from "../../../src/render/vocabulary.ts";
import { gallery } from "../../../src/render/theme-file.ts";
import { parsePaper } from "../../../src/render/parse.ts";
import { writeHtml, type HtmlAssets } from "../../../src/render/html/write.ts";
import type { Page } from "../../../src/render/page.ts";

const face = (subset: string, family: string, more: Partial<HtmlAssets["fonts"][number]> = {}) => ({
  family,
  weight: 400,
  style: "normal" as const,
  unicodeRange: subset === "latin" ? "U+0000-00FF,U+2000-206F" : "U+0100-02FF,U+2020",
  bytes: () => new TextEncoder().encode(`${family} ${subset} ${more.style ?? ""}`),
  ...more,
});

const assets: HtmlAssets = {
  css: [".stop{color:red}", "/* </style> */"],
  fonts: ["Source Sans 3", "Source Serif 4", "Andika"].flatMap((family) =>
    ["latin", "latin-ext"].flatMap((subset) => [
      face(subset, family),
      face(subset, family, { style: "italic" }),
    ]),
  ),
  icons: new Map([
    [
      "look",
      '<svg viewBox="0 0 24 24" stroke="currentColor" onload="x()"><script>y</script><path d="M1 2"/></svg>',
    ],
  ]),
};

function page(html: string, more: Partial<Page> = {}): Page {
  return {
    paper: "guide",
    title: "Tiles & <walls>",
    language: "en",
    direction: "ltr",
    size: "a4",
    theme: gallery,
    tree: parsePaper(html, "en").tree,
    pictures: new Map([["a.svg", { bytes: new TextEncoder().encode("<svg/>"), type: "image/svg+xml" }]]),
    draft: false,
    words: { page: "Page", of: "of", draft: "DRAFT" },
    ...more,
  };
}

/** What is written of a piece of a body. */
function written(html: string, more: Partial<Page> = {}): string {
  const file = writeHtml(page(`<body>${html}</body>`, more), assets);
  return file.slice(file.indexOf("<body>") + "<body>".length, file.indexOf("</body>")).trim();
}

const data = (text: string) => `base64,${Buffer.from(text).toString("base64")}`;

describe("the HTML of a paper", () => {
  const small = page(
    `<html lang="en"><head><meta name="author" content="A &quot;B&quot;"><meta name="viewport" content="no"></head>
     <body data-paper="guide"><footer class="running">Tour "1" · 6.º \\ </style> <small>v1</small></footer>
     <main><h1>Tiles</h1><p lang="fr">L'œuvre <a href="https://x.example/?a=1&amp;b=2">ici</a></p></main></body></html>`,
  );

  it("is one file with everything inside", async () => {
    await expect(writeHtml(small, assets)).toMatchFileSnapshot("small-guide.html");
  });

  it("is the same to the byte when written again", () => {
    expect(writeHtml(small, assets)).toBe(writeHtml(small, assets));
  });

  it("says of a pupil's paper on Letter, from right to left and as a draft, what differs", async () => {
    const differing = page(`<body data-paper="pupil-worksheet"><h1>א</h1></body>`, {
      paper: "pupil-worksheet",
      size: "letter",
      direction: "rtl",
      language: "he",
      draft: true,
    });
    const css = writeHtml(differing, assets)
      .split("\n")
      .filter((line) => /^(?:<html|:root|@page|@media print|<p class="draft)/.test(line));
    await expect(`${css.join("\n")}\n`).toMatchFileSnapshot("pupil-letter-rtl-draft.txt");
  });

  it("holds nothing that runs or is fetched", () => {
    const html = writeHtml(small, assets);
    expect(html).not.toMatch(/<script|onload|<link|@import|url\((?!data:)|src="(?!data:)/i);
    expect(html.match(/<\/style/gi)).toHaveLength(1);
  });
});

describe("fonts", () => {
  const facesIn = (html: string, more: Partial<Page> = {}) =>
    [...writeHtml(page(html, more), { ...assets, css: [] }).matchAll(/base64,([\w+/=]+)/g)].map((match) =>
      Buffer.from(match[1] ?? "", "base64").toString(),
    );

  it("are those of the paper's families that its text needs, and no more", () => {
    expect(facesIn("<p>abc</p>")).toEqual(["Source Sans 3 latin ", "Source Serif 4 latin "]);
    expect(facesIn("<p>abc ő</p>")).toEqual([
      "Source Sans 3 latin ",
      "Source Sans 3 latin-ext ",
      "Source Serif 4 latin ",
      "Source Serif 4 latin-ext ",
    ]);
    expect(facesIn("<p>a†</p>")).toEqual(["Source Sans 3 latin ", "Source Serif 4 latin "]);
    expect(facesIn("<p>abc</p>", { paper: "pupil-worksheet" })).toEqual(["Andika latin "]);
    expect(facesIn("<p><em>abc</em></p>", { paper: "pupil-worksheet" })).toEqual([
      "Andika latin ",
      "Andika latin italic",
    ]);
  });
});

describe("every element of the vocabulary reaches the file", () => {
  const inBody = Object.keys(elements).filter(
    (tag) => !["html", "head", "body", "meta", "title"].includes(tag),
  );
  const around: Readonly<Record<string, (inner: string) => string>> = {
    li: (inner) => `<ul>${inner}</ul>`,
    dt: (inner) => `<dl>${inner}</dl>`,
    dd: (inner) => `<dl>${inner}</dl>`,
    caption: (inner) => `<table>${inner}</table>`,
    thead: (inner) => `<table>${inner}</table>`,
    tbody: (inner) => `<table>${inner}</table>`,
    tfoot: (inner) => `<table>${inner}</table>`,
    tr: (inner) => `<table><tbody>${inner}</tbody></table>`,
    th: (inner) => `<table><tbody><tr>${inner}</tr></tbody></table>`,
    td: (inner) => `<table><tbody><tr>${inner}</tr></tbody></table>`,
  };
  const flat = (html: string) => html.replaceAll("\n", "");

  it.each(inBody)("%s", (tag) => {
    const isEmpty = ["br", "hr", "img"].includes(tag);
    const values: Readonly<Record<string, string>> = { href: "#x", cite: "#x", src: "a.svg", scope: "row" };
    const attributes = [...(elements[tag] ?? []), "id"]
      .map((name) => ` ${name}="${values[name] ?? "2"}"`)
      .join("");
    const html = (around[tag] ?? ((inner: string) => inner))(
      `<${tag}${attributes}>${isEmpty ? "" : `</${tag}>`}`,
    );
    expect(flat(written(html))).toBe(html.replace("a.svg", `data:image/svg+xml;${data("<svg/>")}`));
  });

  const pairs = Object.entries(classes).flatMap(([name, { on }]) => on.map((tag) => [name, tag] as const));

  it.each(pairs)("class %s on %s", (name, tag) => {
    const attributes = Object.keys(classes[name]?.data ?? {}).map((key) => ` ${key}="0"`);
    const own = `<${tag} class="${name}"${attributes.join("")}>`;
    const html = (around[tag] ?? ((inner: string) => inner))(
      tag === "hr" ? own : `${own}${tag === "table" ? "<caption>x</caption>" : "x"}</${tag}>`,
    );
    expect(flat(written(html))).toBe(flat(html));
  });
});

describe("what only paper has", () => {
  it.each([
    [
      "lines",
      '<div class="lines" data-lines="2" data-spacing-mm="9.5"></div>',
      '<div class="lines" data-lines="2" data-spacing-mm="9.5" style="--spacing:9.5mm"><span class="line"></span><span class="line"></span></div>',
    ],
    [
      "a box to draw in",
      '<div class="draw-box" data-width-mm="80" data-height-mm="62"><p>x</p></div>',
      '<div class="draw-box" data-width-mm="80" data-height-mm="62" style="--width:80mm;--height:62mm"><p>x</p>\n</div>',
    ],
    [
      "columns",
      '<div class="columns" data-columns="7 5"></div>',
      '<div class="columns" data-columns="7 5" style="--columns:minmax(0,7fr) minmax(0,5fr)"></div>',
    ],
    [
      "sizes that are none",
      '<div class="lines" data-lines="-1;}" data-spacing-mm="9;color:red"></div>',
      '<div class="lines" data-lines="-1;}" data-spacing-mm="9;color:red"></div>',
    ],
    [
      "an icon, drawn",
      '<p><span class="icon" data-icon="look"></span> Look</p>',
      '<p><span class="icon" data-icon="look"><svg viewBox="0 0 24 24" stroke="currentColor" aria-hidden="true" focusable="false"><path d="M1 2"></path></svg></span> Look</p>',
    ],
    [
      "an icon that is not there",
      '<p><span class="icon" data-icon="lok"></span> Look</p>',
      '<p><span class="icon" data-icon="lok"></span> Look</p>',
    ],
    [
      "a picture that is not there",
      '<img src="b.svg" alt="A &amp; B">',
      '<span class="picture-missing">A &amp; B</span>',
    ],
  ])("%s", (_, html, expected) => {
    expect(written(html)).toBe(expected);
  });

  it("a draft without a mark of its own gets one", () => {
    expect(written("<p>x</p>", { draft: true })).toBe('<p class="draft">DRAFT</p>\n<p>x</p>');
    expect(written('<p class="draft">Draft 2</p>', { draft: true })).toBe('<p class="draft">Draft 2</p>');
  });
});
