/** Reads a finished HTML paper the way a browser does, and takes it apart. */
import { parse, type DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export type Html = {
  readonly source: string;
  /** Codes of parse errors with their lines; empty for valid syntax. */
  readonly errors: readonly string[];
  readonly root: HtmlElement;
};

export function readHtml(source: string): Html {
  const errors: string[] = [];
  const document = parse(source, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => void errors.push(`${code} in line ${startLine}`),
  });
  const root = document.childNodes.find(isElement);
  if (root === undefined) throw new Error("a document without an html element");
  return { source, errors, root };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

/** All nodes below an element, in order. */
export function nodesIn(element: HtmlElement): readonly HtmlNode[] {
  return element.childNodes.flatMap((node) => (isElement(node) ? [node, ...nodesIn(node)] : [node]));
}

/** The element and all elements below it that `wanted` says yes to, in order. */
export function elementsIn(
  element: HtmlElement,
  wanted: (element: HtmlElement) => boolean = () => true,
): readonly HtmlElement[] {
  return [element, ...nodesIn(element).filter(isElement)].filter(wanted);
}

export function named(...names: readonly string[]): (element: HtmlElement) => boolean {
  return ({ tagName }) => names.includes(tagName);
}

export function classed(name: string): (element: HtmlElement) => boolean {
  return (element) => (attribute(element, "class") ?? "").split(" ").includes(name);
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** Styles and scripts say nothing; line breaks part words. */
export function textIn(element: HtmlElement): string {
  return element.childNodes
    .map((node) => {
      if (node.nodeName === "#text" && "value" in node) return node.value;
      if (!isElement(node) || ["style", "script"].includes(node.tagName)) return "";
      return node.tagName === "br" ? " " : textIn(node);
    })
    .join("")
    .replaceAll(/\s+/g, " ");
}

export const headings = named("h1", "h2", "h3", "h4", "h5", "h6");
