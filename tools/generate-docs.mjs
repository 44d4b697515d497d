/** Writes the reference pages of docs/ from the built code (`npm run build` first): files, vocabulary, views, problems. */
import { writeFile } from "node:fs/promises";
import { pages } from "./docs/pages.mjs";

const { codes } = await import("../dist/base/codes.js");
const { helpers } = await import("../dist/render/helpers.js");
const { papers } = await import("../dist/render/papers.js");
const vocabulary = await import("../dist/render/vocabulary.js");

for (const [name, text] of Object.entries(pages({ codes, helpers, papers, ...vocabulary }))) {
  await writeFile(new URL(`../docs/${name}`, import.meta.url), text);
}
