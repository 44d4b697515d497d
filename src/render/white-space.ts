/**
 * White space of a paper, settled as a browser would show it: runs become one space, none stands at the edge of a
 * block, and none is doubled across inline elements. No-break spaces are left alone.
 */

export type Draft = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: (Draft | TextDraft)[];
};

type TextDraft = { text: string };

const inline = new Set(["a", "em", "img", "small", "span", "strong"]);

/** What stands before the next character of a line: `space` if a space there would not be seen. */
type Line = { space: boolean; last: TextDraft | null };

/** Settles the texts below `draft` in place; empty ones go. */
export function settleSpace(draft: Draft): void {
  const line: Line = { space: true, last: null };
  settleChildren(draft, line);
  endLine(line);
  prune(draft);
}

function settleChildren(draft: Draft, line: Line): void {
  for (const child of draft.children) {
    if ("text" in child) settleText(child, line);
    else if (inline.has(child.tag)) settleInline(child, line);
    else {
      endLine(line);
      settleChildren(child, line);
      endLine(line);
    }
  }
}

function settleText(child: TextDraft, line: Line): void {
  const text = child.text.replaceAll(/[ \t\r\n\f]+/g, " ");
  child.text = line.space && text.startsWith(" ") ? text.slice(1) : text;
  if (child.text === "") return;
  line.space = child.text.endsWith(" ");
  line.last = child;
}

/** An inline element without text is a drawn thing: spaces beside it count. */
function settleInline(child: Draft, line: Line): void {
  if (child.children.length > 0) {
    settleChildren(child, line);
    return;
  }
  line.space = false;
  line.last = null;
}

function endLine(line: Line): void {
  if (line.last !== null) line.last.text = line.last.text.replace(/ $/, "");
  line.space = true;
  line.last = null;
}

function prune(draft: Draft): void {
  draft.children = draft.children.filter((child) => !("text" in child) || child.text !== "");
  for (const child of draft.children) if (!("text" in child)) prune(child);
}
