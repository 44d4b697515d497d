/**
 * The tree of a page as the layout program reads it: stray words in paragraphs, tables as grids, languages split,
 * and nothing left that layout does not need. White space is settled before.
 */
import type { Branch } from "../tree.ts";
import { toGrid } from "./grid.ts";
import type { Leaf } from "./leaf.ts";

const inlineTags = new Set(["a", "br", "em", "small", "span", "strong"]);
const headTags = new Set(["head", "meta", "title"]);
const listTags = new Set(["ul", "ol", "dl"]);
/** Elements that may hold bare words; in all others bare words become a paragraph. */
const wordTags = new Set([
  ...inlineTags,
  ...["p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "td", "th", "caption", "figcaption"],
]);

/** The number of each branch of a page. */
export type Numbers = ReadonlyMap<Branch, number>;

/** A branch as a leaf; `footer.running` is left out, since it is printed in the margin. */
export function toLeaf(branch: Branch, numbers: Numbers): Leaf {
  const { class: names = "", lang, dir, ...attributes } = branch.attributes;
  const leaf = {
    t: branch.tag,
    c: names.split(/\s+/).filter((name) => name !== ""),
    a: attributes,
    n: numbers.get(branch) ?? 0,
    ...languageOf(lang),
    ...(dir === "ltr" || dir === "rtl" ? { dir } : {}),
  };
  if (branch.tag === "table")
    return { ...leaf, k: captionOf(branch, numbers), grid: toGrid(branch, (cell) => toLeaf(cell, numbers)) };
  return { ...leaf, k: childrenOf(branch, numbers) };
}

/** Words and inline elements. */
export function toRuns(children: readonly (Branch | string)[], numbers: Numbers): readonly (Leaf | string)[] {
  return children.map((child) => (typeof child === "string" ? child : toLeaf(child, numbers)));
}

function childrenOf(branch: Branch, numbers: Numbers): readonly (Leaf | string)[] {
  const children = branch.children.filter((child) => typeof child === "string" || isPrinted(child));
  if (wordTags.has(branch.tag) && children.every(isInline)) return toRuns(children, numbers);
  return listTags.has(branch.tag)
    ? branchesIn(children).map((child) => toLeaf(child, numbers))
    : blocks(children, numbers);
}

function isPrinted(branch: Branch): boolean {
  const running = branch.tag === "footer" && /\brunning\b/.test(branch.attributes["class"] ?? "");
  return !headTags.has(branch.tag) && !running;
}

function isInline(child: Branch | string): boolean {
  return typeof child === "string" || inlineTags.has(child.tag);
}

/** Blocks stay, and every run of words between them becomes a paragraph. */
function blocks(children: readonly (Branch | string)[], numbers: Numbers): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let words: (Branch | string)[] = [];
  const endParagraph = (): void => {
    if (words.length > 0) leaves.push({ t: "p", c: [], a: {}, k: toRuns(words, numbers) });
    words = [];
  };
  for (const child of children) {
    if (typeof child === "string" || inlineTags.has(child.tag)) words.push(child);
    else {
      endParagraph();
      leaves.push(toLeaf(child, numbers));
    }
  }
  endParagraph();
  return leaves;
}

function branchesIn(children: readonly (Branch | string)[]): readonly Branch[] {
  return children.filter((child) => typeof child !== "string");
}

function captionOf(table: Branch, numbers: Numbers): readonly Leaf[] {
  return branchesIn(table.children)
    .filter(({ tag }) => tag === "caption")
    .map((caption) => toLeaf(caption, numbers));
}

/** The engine knows ISO 639 languages and ISO 3166 regions; scripts and variants say nothing to it. */
export function languageOf(tag: string | undefined): { readonly lang?: string; readonly region?: string } {
  const [language = "", ...rest] = (tag ?? "").split("-");
  if (!/^[a-z]{2,3}$/i.test(language)) return {};
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  return { lang: language.toLowerCase(), ...(region === undefined ? {} : { region: region.toUpperCase() }) };
}
