/** Looks for secrets in what a paper says, shows to programs, or hides in its source. */
import { apart, isWithin, lettersOf, stretchesOf, type Stretch } from "./letters.ts";
import { isElement, nodesIn, textIn, type Html, type HtmlNode } from "./html.ts";
import type { Pdf } from "./pdf.ts";
import type { Allowed, Secret } from "./secrets.ts";

/**
 * The secrets that stand in a text, where they stand on their own. A secret that only stands within something pupils
 * may see (an answer among the options, a word of a title) is no leak, once for each time it may be seen there.
 */
export function leaksIn(text: string, secrets: readonly Secret[], allowed: Allowed): readonly Secret[] {
  const letters = lettersOf(text);
  const open = openStretches(letters, allowed);
  return secrets.filter(({ text: secret }) => {
    const wanted = lettersOf(secret);
    if (!canBeTold(wanted)) return false;
    return stretchesOf(wanted, letters).some((found) => !open.some((each) => isWithin(found, each)));
  });
}

/** What of a text is nothing that pupils may see: pieces of more than a number and a letter. */
export function strangersIn(text: string, allowed: Allowed): readonly string[] {
  const letters = lettersOf(text);
  const known = new Uint8Array(letters.length);
  for (const { from, to } of openStretches(letters, allowed)) known.fill(1, from, to);
  const unknown = Array.from(known, (isKnown, index) => (isKnown === 1 ? " " : letters.charAt(index))).join(
    "",
  );
  return unknown.split(/[\s\u001f]+/).filter((piece) => piece !== "" && !/^(?:\d+\p{L}?)+$/u.test(piece));
}

/** One or two digits or letters stand on every paper. */
function canBeTold(letters: string): boolean {
  return letters.length > 2;
}

function openStretches(letters: string, { always, offered }: Allowed): readonly Stretch[] {
  const open = [...new Set(always.map(lettersOf))].flatMap((text) => stretchesOf(text, letters));
  const counts = new Map<string, number>();
  for (const text of offered.map(lettersOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const once = [...counts].flatMap(([text, count]) =>
    stretchesOf(text, letters)
      .filter((found) => !open.some((each) => isWithin(found, each)))
      .slice(0, count),
  );
  return [...open, ...once];
}

/** Whatever an HTML file says or hides: texts, attributes, comments, what style sheets print, drawings inside it. */
export function everythingIn(html: Html): string {
  return [shownIn(html), ...[html.root, ...nodesIn(html.root)].flatMap(hiddenBy)].join(apart);
}

function hiddenBy(node: HtmlNode): readonly string[] {
  if (isElement(node)) {
    const attributes = node.attrs.filter(({ name }) => !machine.has(name));
    return attributes.map(({ value }) => (value.startsWith("data:") ? drawn(value) : value));
  }
  if ("data" in node) return [node.data];
  const isStyle = "value" in node && node.parentNode?.nodeName === "style";
  return isStyle ? printedByStyle(node.value) : [];
}

/** Attributes whose values are numbers, colours, or names from a closed list. */
const machine: ReadonlySet<string> = new Set([
  "class",
  "style",
  "d",
  "data-icon",
  "viewBox",
  "fill",
  "stroke",
  "lang",
]);

function printedByStyle(css: string): readonly string[] {
  const withoutData = css.replaceAll(/url\([^)]*\)/g, "");
  return withoutData.match(/"[^"]*"|'[^']*'|\/\*[\s\S]*?\*\//g) ?? [];
}

/** A picture in the file: a drawing says what is in its tags and between them, any other what its bytes spell. */
function drawn(url: string): string {
  const [head = "", body = ""] = url.split(/,(.*)/s);
  const bytes = head.endsWith(";base64")
    ? Buffer.from(body, "base64")
    : Buffer.from(decodeURIComponent(body));
  return /svg/.test(head)
    ? bytes.toString("utf8").replaceAll(/\s[\w:-]+="[-\d\s.,%a-zA-Z#()]{0,12}"/g, " ")
    : bytes.toString("latin1");
}

/** What pupils read on the pages of a PDF. */
export function readIn(pdf: Pdf): string {
  return pdf.pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join("\n");
}

/** What a PDF says to programs: alternatives, outline, properties. */
export function hiddenIn(pdf: Pdf): string {
  return [...pdf.strings, ...pdf.xmp.split(/<[^>]*>/)].join(apart);
}

/** The text of an HTML file, its title included. */
export function shownIn(html: Html): string {
  return textIn(html.root);
}
