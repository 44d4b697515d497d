/** The HTML writer: one file with everything inside, that a browser shows, a phone can be read on, and a printer prints. */
import type { Page } from "../page.ts";
import { hasClass, textOf, type Branch } from "../tree.ts";
import type { HtmlAssets } from "./assets.ts";
import { insideStyle } from "./css-text.ts";
import { escapeText } from "./escape.ts";
import { fontFaceRules } from "./fonts.ts";
import { familiesOf, footText, marginText, pageCss } from "./page-css.ts";
import { attributesText, writeBranch } from "./write-branch.ts";

export type { HtmlAssets } from "./assets.ts";

/** The same page gives the same text. The file asks for nothing from outside, and says so to the browser. */
export function writeHtml(page: Page, assets: HtmlAssets): string {
  const body = withDraftMark(
    childOf(page.tree, "body") ?? { tag: "body", attributes: {}, children: [] },
    page,
  );
  const { lang, dir, ...rest } = page.tree.attributes;
  const root = { lang: lang ?? page.language, dir: dir ?? page.direction, ...rest };
  return `<!doctype html>
<html${attributesText(root)}>
<head>
${head(page)}<style>
${style(page, body, assets)}</style>
</head>
${writeBranch(body, { pictures: page.pictures, icons: assets.icons })}</html>
`;
}

const metas: readonly Readonly<Record<string, string>>[] = [
  { charset: "utf-8" },
  {
    "http-equiv": "Content-Security-Policy",
    content: "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'",
  },
  { name: "viewport", content: "width=device-width, initial-scale=1" },
  { name: "generator", content: "docent" },
];

/** The template's own metas come last; ours win. */
function head(page: Page): string {
  const own = (childOf(page.tree, "head")?.children ?? [])
    .filter(isBranch)
    .filter(({ tag }) => tag === "meta");
  const added = own
    .map(({ attributes }) => attributes)
    .filter(({ name }) => name !== undefined && !metas.some((meta) => meta["name"] === name));
  const lines = [...metas, ...added].map((attributes) => `<meta${attributesText(attributes)}>\n`);
  return `${lines.join("")}<title>${escapeText(page.title)}</title>\n`;
}

function style(page: Page, body: Branch, assets: HtmlAssets): string {
  const sheets = assets.css.join("\n");
  const foot = footText(find(body, isRunning));
  const { text, heading } = familiesOf(page);
  const faces = fontFaceRules(assets.fonts, {
    families: [...new Set([text, heading])],
    text: textOf(body) + marginText(page, foot),
    italic: /font(?:-style)?:[^;}]*italic/.test(sheets) || find(body, ({ tag }) => tag === "em") !== null,
  });
  return insideStyle(`${faces}${pageCss(page, foot)}${sheets}${sheets === "" ? "" : "\n"}`);
}

/** A draft says so at its top even where the template forgot. */
function withDraftMark(body: Branch, page: Page): Branch {
  if (!page.draft || find(body, (branch) => hasClass(branch, "draft")) !== null) return body;
  const mark: Branch = { tag: "p", attributes: { class: "draft" }, children: [page.words.draft] };
  return { ...body, children: [mark, ...body.children] };
}

function isRunning(branch: Branch): boolean {
  return branch.tag === "footer" && hasClass(branch, "running");
}

function childOf(branch: Branch, tag: string): Branch | undefined {
  return branch.children.filter(isBranch).find((child) => child.tag === tag);
}

function isBranch(node: Branch | string): node is Branch {
  return typeof node !== "string";
}

/** The first branch that is wanted, in reading order. */
function find(branch: Branch, wanted: (branch: Branch) => boolean): Branch | null {
  if (wanted(branch)) return branch;
  for (const child of branch.children.filter(isBranch)) {
    const found = find(child, wanted);
    if (found !== null) return found;
  }
  return null;
}
