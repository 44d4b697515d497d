/**
 * SVG from a project's files, made safe to put into papers: only drawing elements, nothing that runs or loads, well
 * formed as XML. Read with the HTML parser, which never fails and declares no entities.
 */
import { parseFragment, type DefaultTreeAdapterTypes as Dom } from "parse5";

export type CleanSvg = {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  /** Attributes of the root that its content inherits (fill, style …), as XML; starts with a space if there are any. */
  readonly inherited: string;
  /** What is inside the root, as XML. */
  readonly content: string;
};

/** The drawing inside `text`; null when there is none. Without any size it is 300 × 150, as browsers say. */
export function cleanSvg(text: string): CleanSvg | null {
  const root = rootOf(parseFragment(text));
  if (root === null) return null;
  const own = new Set(["width", "height", "viewBox", "preserveAspectRatio", "x", "y", "xmlns", "version"]);
  const inherited = attributesOf(root).filter(([name]) => !own.has(name));
  return { viewBox: viewBoxOf(root), inherited: written(inherited), content: childrenOf(root, 0) };
}

/** The whole picture, safe and well formed; null when `text` holds no SVG. */
export function sanitiseSvg(text: string): string | null {
  const svg = cleanSvg(text);
  if (svg === null) return null;
  const [, , width, height] = svg.viewBox;
  const size = `viewBox="${svg.viewBox.join(" ")}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}${svg.inherited}>${svg.content}</svg>\n`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Elements that draw. Animation is none of them: on paper nothing moves, and it can set any attribute. */
const kept = new Set(
  (
    "svg g path rect circle ellipse line polyline polygon text tspan textPath defs symbol use title desc style " +
    "linearGradient radialGradient stop pattern clipPath mask marker image filter feBlend feColorMatrix " +
    "feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow " +
    "feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight " +
    "feSpecularLighting feSpotLight feTile feTurbulence"
  ).split(" "),
);

/** Elements whose children are kept in their place. */
const unwrapped = new Set(["a", "switch"]);

/** Deeper than any drawing; what lies below is left out. */
const deepest = 200;

function rootOf(parent: Dom.ParentNode): Dom.Element | null {
  return (
    parent.childNodes.find((node): node is Dom.Element => node.nodeName === "svg" && "attrs" in node) ?? null
  );
}

function childrenOf(element: Dom.Element, depth: number): string {
  if (depth > deepest) return "";
  return element.childNodes.map((node) => nodeOf(node, element, depth)).join("");
}

function nodeOf(node: Dom.ChildNode, parent: Dom.Element, depth: number): string {
  if ("value" in node) return escapeXml(parent.tagName === "style" ? safeCss(node.value) : node.value);
  if (!("attrs" in node)) return "";
  if (unwrapped.has(node.tagName)) return childrenOf(node, depth + 1);
  if (!kept.has(node.tagName)) return "";
  const content = childrenOf(node, depth + 1);
  const start = `<${node.tagName}${written(attributesOf(node))}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${node.tagName}>`;
}

type Attribute = readonly [name: string, value: string];

function attributesOf(element: Dom.Element): readonly Attribute[] {
  const named = element.attrs.map(({ name, prefix, value }): Attribute => [
    prefix === "xml" ? `xml:${name}` : name,
    value,
  ]);
  const safe = named.flatMap(([name, value]) => safeAttribute(name, value));
  return safe.filter(([name], index) => safe.findIndex(([other]) => other === name) === index);
}

function safeAttribute(name: string, value: string): readonly Attribute[] {
  if (!/^(xml:)?[A-Za-z_][\w.-]*$/.test(name) || /^(on|xmlns)/i.test(name)) return [];
  if (name === "href") return isInside(value) ? [[name, value]] : [];
  return [[name, /url|\\|expression|@/i.test(value) ? safeCss(value) : value]];
}

/** A part of the same drawing, or a picture that is written out. */
function isInside(address: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg|gif|webp);base64,)/i.test(address);
}

/** CSS that can load nothing. Escapes could hide an address, and imports are one: neither is needed to draw. */
function safeCss(css: string): string {
  if (/\\|@import|expression\s*\(|image-set\s*\(/i.test(css)) return "";
  return css.replaceAll(/url\(\s*(['"]?)([^)]*)\)/gi, (whole, _quote, address: string) =>
    isInside(address) ? whole : "none",
  );
}

function written(attributes: readonly Attribute[]): string {
  return attributes
    .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll(/[\t\n\r]/g, " ")}"`)
    .join("");
}

function viewBoxOf(root: Dom.Element): CleanSvg["viewBox"] {
  const value = (wanted: string) => root.attrs.find(({ name }) => name === wanted)?.value ?? "";
  const [x = NaN, y = NaN, width = NaN, height = NaN] = value("viewBox")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (Number.isFinite(x + y) && width > 0 && height > 0) return [x, y, width, height];
  return [0, 0, lengthPx(value("width")) ?? 300, lengthPx(value("height")) ?? 150];
}

const pxPer: Readonly<Record<string, number>> = {
  "": 1,
  px: 1,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  pt: 96 / 72,
  pc: 16,
};

function lengthPx(length: string): number | null {
  const [, amount = "", unit = ""] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length) ?? [];
  const px = Number(amount) * (pxPer[unit.toLowerCase()] ?? NaN);
  return px > 0 && Number.isFinite(px) ? px : null;
}
