/** XML by hand: small, and safe with whatever stands in the files of other people. */

/** An element: its text is kept as it is, elements in it stand below each other. */
export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside?: string | readonly Xml[];
};

export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(root, "")}\n`;
}

function markup({ name, attributes, inside = [] }: Xml, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  const start = `${indent}<${name}${pairs.join("")}`;
  if (inside.length === 0) return `${start}/>`;
  if (typeof inside === "string") return `${start}>${text(inside)}</${name}>`;
  const below = inside.map((each) => markup(each, `${indent}  `));
  return `${start}>\n${below.join("\n")}\n${indent}</${name}>`;
}

/** Readers would make spaces of tabs and of breaks of lines. */
function attribute(value: string): string {
  return text(value).replaceAll(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What XML cannot hold at all becomes �. */
function text(value: string): string {
  return value
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
