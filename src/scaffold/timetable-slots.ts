/** Writes a timetable into a visit's file: each group gets its slots, and all else stays as it was typed. */
import { isMap, isSeq, parseDocument } from "yaml";
import type { Document, Pair, ParsedNode, YAMLMap } from "yaml";

export type PlannedSlot = {
  /** An exhibit's id, or a stop's number. */
  readonly stop: string | number;
  readonly from: string;
  readonly to: string;
};

/** `index` is the group's place in the file, from 0. */
export type PlannedGroup = { readonly index: number; readonly slots: readonly PlannedSlot[] };

/** The text of the file with these slots; null where that cannot be done without a loss. */
export function writePlannedSlots(text: string, planned: readonly PlannedGroup[]): string | null {
  const document = parseDocument(text);
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const groups: unknown = isMap(document.contents) ? document.contents.get("groups", true) : undefined;
  if (document.errors.length > 0 || !isSeq(groups)) return null;
  let written = text;
  for (const { index, slots } of [...planned].sort((a, b) => b.index - a.index)) {
    const map: unknown = groups.items[index];
    if (!isMap(map)) return null;
    const changed = withSlots({ text: written, map: map as YAMLMap.Parsed, slots, lineEnd });
    if (changed === null) return null;
    written = changed;
  }
  return isAsPlanned(document, written, planned) ? written : null;
}

function withSlots(asked: Asked): string | null {
  return asked.map.flow === true ? inFlow(asked) : inBlock(asked);
}

type Asked = {
  /** Changed below the group only. */
  readonly text: string;
  readonly map: YAMLMap.Parsed;
  readonly slots: readonly PlannedSlot[];
  readonly lineEnd: string;
};

function inBlock({ text, map, slots, lineEnd }: Asked): string | null {
  const first = map.items[0]?.key;
  if (first === undefined) return null;
  const indent = " ".repeat(first.range[0] - (text.lastIndexOf("\n", first.range[0] - 1) + 1));
  const old = slotsPair(map);
  const [start, end] = old === null ? insertion(text, map, lineEnd) : span(text, old);
  const region = text.slice(start, end);
  const comments = commentsIn(region).map((comment) => `${indent}  ${comment}`);
  const lines = [`slots:`, ...comments, ...slots.map((slot) => `${indent}  - ${slotText(slot)}`)].join(
    lineEnd,
  );
  const before = old === null ? `${lineEnd}${indent}` : "";
  return `${text.slice(0, start)}${before}${lines}${text.slice(end)}`;
}

/** Behind the line on which the group's last value ends, comments on it included. */
function insertion(text: string, map: YAMLMap.Parsed, lineEnd: string): readonly [number, number] {
  const last = map.items.at(-1);
  const end = contentEnd(text, last?.value?.range[1] ?? last?.key.range[1] ?? map.range[1]);
  const line = text.indexOf(lineEnd, end);
  const at = line === -1 ? text.length : line;
  return [at, at];
}

function inFlow({ text, map, slots, lineEnd }: Asked): string | null {
  const line = text.lastIndexOf("\n", map.range[0] - 1) + 1;
  const indent = " ".repeat(/^[ ]*/.exec(text.slice(line))?.[0].length ?? 0);
  const list = `slots: [${lineEnd}${slots.map((slot) => `${indent}    ${slotText(slot)}`).join(`,${lineEnd}`)}]`;
  const old = slotsPair(map);
  if (old !== null) {
    const [start, end] = span(text, old);
    if (commentsIn(text.slice(start, end)).length > 0) return null;
    return `${text.slice(0, start)}${list}${text.slice(end)}`;
  }
  const close = map.range[1] - 1;
  const inside = text.slice(map.range[0] + 1, close);
  if (commentsIn(inside).length > 0) return null;
  const body = inside.trimEnd().replace(/,$/, "");
  const kept = text.slice(0, map.range[0] + 1 + body.length);
  return `${kept}${body.trim() === "" ? "" : ", "}${list}${text.slice(close)}`;
}

function slotsPair(map: YAMLMap.Parsed): Pair<ParsedNode, ParsedNode | null> | null {
  return map.items.find(({ key }) => "value" in key && key.value === "slots") ?? null;
}

function span(text: string, { key, value }: Pair<ParsedNode, ParsedNode | null>): readonly [number, number] {
  return [key.range[0], contentEnd(text, value?.range[1] ?? key.range[1])];
}

/** Without the white space behind it. */
function contentEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

function commentsIn(region: string): readonly string[] {
  return [...region.matchAll(/(?:^|\s)(#.*?)\r?$/gm)].map(([, comment = ""]) => comment);
}

function slotText({ stop, from, to }: PlannedSlot): string {
  const isPlain =
    typeof stop === "number" || (/^[a-z][a-z0-9-]*$/.test(stop) && !/^(?:true|false|null)$/.test(stop));
  return `{stop: ${isPlain ? stop : JSON.stringify(stop)}, from: "${from}", to: "${to}"}`;
}

/** Reads both again: the slots must be those that were planned, and nothing else may have changed. */
function isAsPlanned(before: Document, written: string, planned: readonly PlannedGroup[]): boolean {
  const after = parseDocument(written);
  if (after.errors.length > 0) return false;
  const [old, made] = [plainOf(before), plainOf(after)];
  if (old === null || made === null || !Array.isArray(old.groups)) return false;
  const groups = (old.groups as readonly object[]).map((group, index) => {
    const own = planned.find((each) => each.index === index);
    return own === undefined ? group : { ...group, slots: own.slots };
  });
  return sameText({ ...old, groups }) === sameText(made);
}

/** Whatever the order of keys. */
function sameText(value: object): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

type Plain = Readonly<Record<string, unknown>>;

/** Null where an alias stands for nothing. */
function plainOf(document: Document): Plain | null {
  try {
    return document.toJS() as Plain;
  } catch {
    return null;
  }
}
