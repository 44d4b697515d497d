import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { codes } from "../../src/base/codes.ts";
import { helpers } from "../../src/render/helpers.ts";
import { papers } from "../../src/render/papers.ts";
import * as vocabulary from "../../src/render/vocabulary.ts";

type Pages = (parts: object) => Readonly<Record<string, string>>;

const { pages } = (await import(new URL("../../tools/docs/pages.mjs", import.meta.url).href)) as {
  pages: Pages;
};

/** When one fails: `npm run build && node tools/generate-docs.mjs`. */
it.each(Object.entries(pages({ codes, helpers, papers, ...vocabulary })))(
  "docs/%s is up to date",
  (name, text) => {
    expect(readFileSync(`docs/${name}`, "utf8")).toBe(text);
  },
);
