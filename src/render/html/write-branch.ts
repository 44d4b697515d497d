/** A branch of the tree as HTML text, with what only the HTML of a paper has: pictures, icons, lines to write on. */
import { escapeAttribute, escapeText } from "./escape.ts";
import { base64 } from "./base64.ts";
import { iconSvg } from "./icon.ts";
import type { HtmlAssets } from "./assets.ts";
import type { Page } from "../page.ts";
import { hasClass, type Branch } from "../tree.ts";

export type Context = { readonly pictures: Page["pictures"]; readonly icons: HtmlAssets["icons"] };

const empty = new Set(["br", "hr", "img", "meta"]);
const inline = new Set(["a", "br", "em", "img", "small", "span", "strong"]);

export function writeBranch(node: Branch | string, context: Context): string {
  if (typeof node === "string") return escapeText(node);
  if (node.tag === "img") return picture(node, context);
  const open = `<${node.tag}${attributesText(withSizes(node))}>`;
  const end = inline.has(node.tag) ? "" : "\n";
  if (empty.has(node.tag)) return open + end;
  return `${open}${drawn(node, context)}${node.children.map((child) => writeBranch(child, context)).join("")}</${node.tag}>${end}`;
}

export function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
}

/** A picture stands in the page itself; where its file is missing (in a draft) its words do. */
function picture(node: Branch, { pictures }: Context): string {
  const { src = "", alt = "", ...rest } = node.attributes;
  const found = pictures.get(src);
  if (found === undefined) return `<span class="picture-missing">${escapeText(alt)}</span>`;
  return `<img${attributesText({ src: `data:${found.type};base64,${base64(found.bytes)}`, alt, ...rest })}>`;
}

/** What an element draws before its own content. */
function drawn(node: Branch, { icons }: Context): string {
  if (hasClass(node, "icon")) return iconSvg(icons.get(node.attributes["data-icon"] ?? "") ?? "");
  if (!hasClass(node, "lines")) return "";
  const count = Math.min(Math.max(Math.trunc(numberOf(node, "data-lines") ?? 0), 0), 200);
  return '<span class="line"></span>'.repeat(count);
}

/** Sizes that style sheets cannot read from `data-` attributes are handed to them as variables. */
function withSizes(node: Branch): Readonly<Record<string, string>> {
  const columns = (node.attributes["data-columns"] ?? "")
    .split(/\s+/)
    .map(Number)
    .filter((share) => share > 0);
  const sizes = [
    ["--spacing", millimetres(node, "data-spacing-mm")],
    ["--width", millimetres(node, "data-width-mm")],
    ["--height", millimetres(node, "data-height-mm")],
    ["--columns", columns.length === 0 ? null : columns.map((share) => `minmax(0,${share}fr)`).join(" ")],
  ].filter(([, size]) => size !== null);
  return sizes.length === 0
    ? node.attributes
    : { ...node.attributes, style: sizes.map((pair) => pair.join(":")).join(";") };
}

function millimetres(node: Branch, name: string): string | null {
  const size = numberOf(node, name);
  return size === null ? null : `${size}mm`;
}

function numberOf(node: Branch, name: string): number | null {
  const value = node.attributes[name];
  return value === undefined || !(Number(value) > 0) ? null : Number(value);
}
