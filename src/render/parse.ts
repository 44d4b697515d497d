/** From the HTML a template gave to the tree that writers read: only the vocabulary, white space settled, languages marked. */
import { parse, type DefaultTreeAdapterTypes as Dom } from "parse5";
import { primary, type Language } from "../model/text.ts";
import { directionOf } from "./direction.ts";
import { plainText, splitForeign, withoutMarks } from "./foreign.ts";
import type { Branch } from "./tree.ts";
import { settleSpace, type Draft } from "./white-space.ts";
import {
  attributeFinding,
  classFinding,
  elementFinding,
  isElement,
  type Finding,
} from "./vocabulary-rules.ts";

/** The tree, and what the paper said that papers do not have: left out of the tree, but for classes. */
export type Parsed = { readonly tree: Branch; readonly findings: readonly Finding[] };

/** Elements whose content is no text of the paper. */
const dropped = new Set([
  "script",
  "style",
  "template",
  "iframe",
  "object",
  "embed",
  "noscript",
  "svg",
  "math",
  "select",
  "textarea",
]);

const addresses = new Set(["href", "cite"]);

export function parsePaper(html: string, language: Language): Parsed {
  const document = parse(/^\s*<!doctype/i.test(html) ? html : `<!doctype html>${html}`);
  const root = document.childNodes.find((node) => node.nodeName === "html") as Dom.Element;
  const findings = new Map<string, Finding>();
  const note = (finding: Finding | null) =>
    finding !== null && findings.set(`${finding.thing} ${finding.on ?? ""}`, finding);
  const draft: Draft = {
    tag: "html",
    attributes: attributesOf(root, note),
    children: childrenOf(root, note),
  };
  settleSpace(draft);
  return { tree: branch(draft, language), findings: [...findings.values()] };
}

type Note = (finding: Finding | null) => void;

function childrenOf(parent: Dom.Element, note: Note): Draft["children"] {
  return parent.childNodes.flatMap((node): Draft["children"] => {
    if (node.nodeName === "#text") return [{ text: (node as Dom.TextNode).value }];
    if (!("tagName" in node)) return [];
    note(elementFinding(node.tagName));
    if (dropped.has(node.tagName)) return [];
    const children = childrenOf(node, note);
    return isElement(node.tagName)
      ? [{ tag: node.tagName, attributes: attributesOf(node, note), children }]
      : children;
  });
}

function attributesOf(element: Dom.Element, note: Note): Record<string, string> {
  const carried = (element.attrs.find(({ name }) => name === "class")?.value ?? "")
    .split(/\s+/)
    .filter((name) => name !== "");
  for (const name of carried) note(classFinding(name, element.tagName));
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attrs) {
    const finding = attributeFinding(name, element.tagName, carried);
    note(finding);
    if (finding === null && isSafe(name, value)) attributes[name] = value;
  }
  return attributes;
}

/** A link leads to the web, to mail or into the paper; never to a script or a file. */
function isSafe(name: string, value: string): boolean {
  return !addresses.has(name) || /^(?:https?:|mailto:|tel:|#)/i.test(value.trim());
}

/** `language` is the one the element stands in. */
function branch(draft: Draft, language: Language): Branch {
  const attributes = withoutAttributeMarks(draft.attributes);
  const own = attributes["lang"] ?? language;
  const children = draft.children.flatMap((child) =>
    "text" in child ? runs(child.text, own) : [branch(child, own)],
  );
  const [only] = children;
  const canCarry = children.length === 1 && attributes["lang"] === undefined && draft.tag !== "title";
  return canCarry && isRun(only)
    ? { tag: draft.tag, attributes: { ...attributes, ...only.attributes }, children: only.children }
    : {
        tag: draft.tag,
        attributes,
        children: draft.tag === "title" ? [children.map(flat).join("")] : children,
      };
}

/** Text in another language becomes a span of its own. */
function runs(text: string, language: Language): readonly (Branch | string)[] {
  return splitForeign(text)
    .map((run) => ({ ...run, text: withoutMarks(run.text) }))
    .filter((run) => run.text !== "")
    .map((run) =>
      run.language === null || primary(run.language) === primary(language)
        ? run.text
        : { tag: "span", attributes: languageAttributes(run.language, language), children: [run.text] },
    );
}

function languageAttributes(language: Language, around: Language): Record<string, string> {
  const dir = directionOf(language);
  return { lang: language, ...(dir === directionOf(around) ? {} : { dir }) };
}

/** True for a span that only says its language. */
function isRun(node: Branch | string | undefined): node is Branch {
  if (node === undefined || typeof node === "string" || node.tag !== "span") return false;
  return (
    "lang" in node.attributes &&
    Object.keys(node.attributes).every((name) => name === "lang" || name === "dir")
  );
}

/** Attributes cannot be in two languages; the words for a picture may be in another one as a whole. */
function withoutAttributeMarks(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const plain = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      withoutMarks(plainText(value)).replaceAll(/\s+/g, " ").trim(),
    ]),
  );
  const [run, ...more] = splitForeign(attributes["alt"] ?? "");
  if (run?.language == null || more.length > 0 || plain["lang"] !== undefined) return plain;
  return { ...plain, lang: run.language };
}

function flat(node: Branch | string): string {
  return typeof node === "string" ? node : node.children.map(flat).join("");
}
