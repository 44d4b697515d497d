/** Icons as SVG inside the page: drawn shapes and nothing else. */
import { parseFragment, type DefaultTreeAdapterTypes as Dom } from "parse5";
import { escapeAttribute } from "./escape.ts";

const shapes = new Set(["svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"]);

const known = new Map<string, string>();

/** The icon's SVG with what only draws, hidden from those who listen: the words beside it say the same. */
export function iconSvg(source: string): string {
  const before = known.get(source);
  if (before !== undefined) return before;
  const root = parseFragment(source).childNodes.find((node) => node.nodeName === "svg");
  const svg = root === undefined ? "" : draw(root as Dom.Element, ' aria-hidden="true" focusable="false"');
  known.set(source, svg);
  return svg;
}

function draw(element: Dom.Element, extra: string): string {
  if (!shapes.has(element.tagName)) return "";
  const attributes = element.attrs
    .filter(({ name, value }) => isDrawing(name) && !/url\(|javascript:/i.test(value))
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  const children = element.childNodes.map((child) => ("tagName" in child ? draw(child, "") : "")).join("");
  return `<${element.tagName}${attributes}${extra}>${children}</${element.tagName}>`;
}

function isDrawing(name: string): boolean {
  return /^(?:d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox|fill(?:-rule|-opacity)?|stroke(?:-[a-z]+)?|opacity)$/.test(
    name,
  );
}
