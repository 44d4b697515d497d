import { buildSync } from "esbuild";
import { execa } from "execa";
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { writePdf, type PdfEngine } from "../../../src/render/pdf/write.ts";
import type { Page } from "../../../src/render/page.ts";
import { bytesOf, packageEngine, pageOf, readBack, square, type Found } from "./print.ts";

let engine: PdfEngine;
beforeAll(() => {
  engine = packageEngine();
});

const read = async (page: Page): Promise<Found> => readBack(await bytesOf(page, engine));

async function problemsOf(
  page: Page,
): Promise<readonly { reason: string; message: string; text: string | null }[]> {
  const result = await writePdf(page, engine);
  return "problems" in result ? result.problems : [];
}

describe("a printed page", () => {
  const table =
    '<table class="timetable"><caption>Times</caption><thead><tr><th scope="col">When</th><th scope="col">Stop</th></tr></thead>' +
    '<tbody><tr><td>10:10</td><th scope="row">1 The river</th></tr><tr><td>10:20</td><th scope="row">2 The hill</th></tr></tbody></table>';
  const body =
    '<footer class="running">Two rivers</footer><main><h1>Rivers</h1><h2>Times</h2>' +
    `${table}<h2>Stops</h2><h3>One</h3><figure class="picture"><img src="square.svg" alt="A black square"><figcaption>CC0</figcaption></figure>` +
    '<p>The word <span lang="pt">azulejo</span> is older.</p><p lang="fr">Bonjour.</p></main>';

  test("tells readers' software its title, language, order, headings, pictures and tables", async () => {
    const { shapes, ...found } = await read(pageOf(body, { title: "Two rivers: guide", language: "en-GB" }));
    expect(shapes).toBeGreaterThan(0);
    expect(found).toEqual({
      title: "Two rivers: guide",
      language: "en-GB",
      tagged: true,
      showsTitle: true,
      universalAccess: "1",
      outline: ["Rivers", "  Times", "  Stops", "    One"],
      pages: [
        "Rivers Times Times When Stop 10:10 1 The river 10:20 2 The hill Stops One CC0 The word azulejo is older. Bonjour. Two rivers Page 1 of 1",
      ],
      sizesMm: ["210 × 297"],
      structure: [
        "Document",
        "  H1",
        "  H2",
        "  Table",
        "    Caption",
        "      Span",
        "    THead",
        "      TR",
        "        TH",
        "        TH",
        "    TBody",
        "      TR",
        "        TD",
        "        TH",
        "      TR",
        "        TD",
        "        TH",
        "  H2",
        "  H3",
        "  Div",
        "    Caption",
        "      P",
        '    Figure "A black square"',
        "  P",
        "  P lang=fr",
      ],
      scopes: ["Column", "Column", "Row", "Row"],
      runLanguages: ["pt"],
    });
  });

  test("says its language from right to left", async () => {
    const { language, universalAccess } = await read(
      pageOf("<h1>Rivers</h1>", { language: "he", direction: "rtl" }),
    );
    expect({ language, universalAccess }).toEqual({ language: "he", universalAccess: "1" });
  });

  test("has the words of a user as data, whatever they look like", async () => {
    const words = [
      '#eval("1+1")',
      "$x^2$ *bold* _soft_",
      "= heading",
      "- item + item / term: that",
      "\\u{41} \\ backslash",
      "@ref [1] (a) {b}",
      "`code` ```raw```",
      "// comment /* more */",
      "#set text(fill: red)",
      "-- --- ... ~ '' \"\"",
    ];
    const safe = [...words, "a <label> & more"].map((text) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
    );
    const { pages, outline } = await read(
      pageOf(`<h1>${safe[0] ?? ""}</h1>${safe.map((text) => `<p>${text}</p>`).join("")}`),
    );
    expect(pages[0]).toBe([words[0], ...words, "a <label> & more", "Page 1 of 1"].join(" "));
    expect(outline).toEqual([words[0]]);
  });

  test("has the mark of a draft on every page", async () => {
    const { pages } = await read(
      pageOf('<h1>One</h1><hr class="page-break"><h2>Two</h2>', {
        draft: true,
        words: { page: "p.", of: "/", draft: "NOT READY" },
      }),
    );
    expect(pages.map((text) => text.split("NOT READY").length - 1)).toEqual([2, 2]);
  });

  test("keeps its pages where they break, on A4 and on Letter", async () => {
    const long = pageOf(`<h1>Long</h1>${"<p>Words and words and words.</p>".repeat(90)}`);
    const [a4, letter] = [await read(long), await read({ ...long, size: "letter" })];
    expect(letter.pages).toEqual(a4.pages);
    expect([...new Set(a4.sizesMm), ...new Set(letter.sizesMm)]).toEqual(["210 × 297", "216 × 279"]);
  });

  test("turns a landscape section on its side and numbers on", async () => {
    const { sizesMm, pages } = await read(
      pageOf(
        '<h1>One</h1><section class="landscape"><h2>Wide</h2></section><section><h2>After</h2></section>',
      ),
    );
    expect(sizesMm).toEqual(["210 × 297", "297 × 210", "210 × 297"]);
    expect(pages).toEqual(["One Page 1 of 3", "Wide Page 2 of 3", "After Page 3 of 3"]);
  });
});

describe("what is kept together", () => {
  const stop = (number: string, paragraphs: number): string =>
    `<article class="stop" data-number="${number}"><header class="stop-head"><p class="numeral">${number}</p><h2>Stop ${number}</h2><p class="where">Room</p></header>` +
    `<div class="stop-body">${"<p>Look closely at this and tell what you see in it.</p>".repeat(paragraphs)}</div><aside class="stop-side"><p>Beside</p></aside></article>`;

  test("moves to the next page rather than break", async () => {
    const { pages } = await read(pageOf(`<h1>Guide</h1>${stop("1", 18)}${stop("2", 18)}`));
    expect(pages.map((text) => text.includes("Stop 2"))).toEqual([false, true]);
    expect(pages.map((text) => text.split("Look closely").length - 1)).toEqual([18, 18]);
  });

  test("is set smaller where it would not fit a page", async () => {
    const { pages } = await read(pageOf(`<h1>Guide</h1><hr class="page-break">${stop("1", 24)}`));
    expect(pages.map((text) => text.split("Look closely").length - 1)).toEqual([0, 24]);
  });

  test("is split where no page is tall enough, and nothing is lost", async () => {
    const { pages } = await read(
      pageOf(`<h1>Guide</h1>${stop("1", 200)}<div class="keep">${"<p>Kept.</p>".repeat(100)}</div>`),
    );
    expect(pages.join(" ").split("Look closely").length - 1).toBe(200);
    expect(pages.join(" ").split("Kept.").length - 1).toBe(100);
    expect(pages.length).toBeGreaterThan(4);
  });
});

describe("what looks for room", () => {
  const task = (more: string): string =>
    `<article class="task" data-number="1"><h2>Draw</h2><div class="draw-box" data-height-mm="80"></div>${more}</article>`;

  test("grows no box to draw in so far that what stood below it moves on", async () => {
    const below = '<section class="keep"><h2>Mine</h2><p>My question</p></section>';
    const { pages } = await read(
      pageOf(`<h1>Sheet</h1>${task("<p>End</p>")}${below}`, { paper: "pupil-worksheet" }),
    );
    expect(pages).toEqual(["Sheet 1 Draw End Mine My question Page 1 of 1"]);
  });

  test("grows boxes on one page alike, and keeps the next task on its own page", async () => {
    const { pages } = await read(
      pageOf(`<h1>Sheet</h1>${task("")}${task("<p>Second</p>")}${task("<p>Third</p>")}`, {
        paper: "pupil-worksheet",
      }),
    );
    expect(pages).toEqual(["Sheet 1 Draw 1 Draw Second Page 1 of 2", "1 Draw Third Page 2 of 2"]);
  });

  test("sets a long list of sources in two columns that are read one after the other", async () => {
    const sources = Array.from(
      { length: 6 },
      (_, index) => `<li>Source ${String.fromCharCode(65 + index)}</li>`,
    );
    const { pages } = await read(pageOf(`<h1>Guide</h1><ol class="sources">${sources.join("")}</ol>`));
    expect(pages).toEqual([
      "Guide 1. Source A 2. Source B 3. Source C 4. Source D 5. Source E 6. Source F Page 1 of 1",
    ]);
  });
});

describe("a page that cannot be printed", () => {
  test("has no title and no heading", async () => {
    expect(await problemsOf(pageOf("<p>Words</p>", { title: " " }))).toEqual([
      { reason: "no-title", message: "This paper has no title.", text: null },
      { reason: "no-heading", message: "This paper has no heading.", text: null },
    ]);
  });

  test("skips a heading", async () => {
    expect(await problemsOf(pageOf("<h2>First</h2><h2>Second</h2><h4>Deep</h4>"))).toEqual([
      {
        reason: "heading-skipped",
        message: 'The first heading of a paper is its h1, but "First" is an h2.',
        text: "First",
      },
      {
        reason: "heading-skipped",
        message: 'The heading "Deep" is an h4 right after an h2; make it an h3.',
        text: "Deep",
      },
    ]);
  });

  test("has a picture without words, or one that is not there", async () => {
    expect(
      await problemsOf(pageOf('<h1>T</h1><img src="square.svg"><img src="gone.png" alt="Gone">')),
    ).toEqual([
      {
        reason: "picture-without-words",
        message: 'The picture "square.svg" has no words for those who cannot see it.',
        text: "square.svg",
      },
      {
        reason: "picture-missing",
        message: 'The picture "gone.png" was not handed to this paper.',
        text: "gone.png",
      },
    ]);
  });

  test("has a picture that cannot be read", async () => {
    const pictures = new Map([
      ["bad.png", { bytes: new TextEncoder().encode("not a picture"), type: "image/png" as const }],
    ]);
    const found = await problemsOf(pageOf('<h1>T</h1><img src="bad.png" alt="Bad">', { pictures }));
    expect(found).toEqual([
      {
        reason: "picture-unreadable",
        message: 'The picture "bad.png" cannot be read; save it anew as PNG, JPEG or plain SVG.',
        text: "bad.png",
      },
    ]);
  });

  test("has characters that no font of the paper has, named with the words they stand in", async () => {
    expect(await problemsOf(pageOf("<h1>The river 江</h1><p>Plain</p><p>Wave 👋 and 江</p>"))).toEqual([
      {
        reason: "characters-missing",
        characters: ["江"],
        message: 'The fonts of this paper do not have 江 (U+6C5F) in "The river 江".',
        text: "The river 江",
      },
      {
        reason: "characters-missing",
        characters: ["江", "👋"],
        message: 'The fonts of this paper do not have 江 (U+6C5F), 👋 (U+1F44B) in "Wave 👋 and 江".',
        text: "Wave 👋 and 江",
      },
    ]);
  });

  test("says so where there is no engine", async () => {
    const none: PdfEngine = { print: () => Promise.resolve({ absent: "no native part" }) };
    expect(await writePdf(pageOf("<h1>T</h1>"), none)).toEqual({
      problems: [
        {
          reason: "no-engine",
          message: "There is no PDF engine on this computer; the HTML papers can be printed from a browser.",
          text: null,
        },
      ],
    });
  });

  test("does not spoil the next one", async () => {
    await problemsOf(pageOf("<h1>江</h1>"));
    const { pages } = await read(pageOf("<h1>Fine</h1>"));
    expect(pages).toEqual(["Fine Page 1 of 1"]);
  });
});

describe("the same page", () => {
  const page = pageOf('<h1>Same</h1><figure><img src="square.svg" alt="Square"></figure>', {
    pictures: new Map([["square.svg", square]]),
  });

  test("gives the same bytes again, with other pages between", async () => {
    const first = await bytesOf(page, engine);
    await bytesOf(pageOf("<h1>Another</h1>"), engine);
    expect(await bytesOf(page, engine)).toEqual(first);
  });

  test("gives the same bytes in another process", async () => {
    const folder = fileURLToPath(new URL("../../../node_modules/.docent/", import.meta.url));
    mkdirSync(folder, { recursive: true });
    const entry = fileURLToPath(new URL("print-one.ts", import.meta.url));
    const outfile = `${folder}print-one.mjs`;
    buildSync({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      define: {
        "import.meta.url": JSON.stringify(new URL("../../../src/host/node.ts", import.meta.url).href),
      },
    });
    const runs = await Promise.all([execa("node", [outfile]), execa("node", [outfile])]);
    const here = createHash("sha256")
      .update(await bytesOf(page, engine))
      .digest("hex");
    expect(runs.map(({ stdout }) => stdout)).toEqual([here, here]);
  });
});
