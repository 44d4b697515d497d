/** Writes a plan's stops into a tour's file: what is written of each stop, and every comment, stays as it was typed. */
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { rewrittenBlock, type PlannedStops } from "./plan-block.ts";

/** The text of the file with these stops; null where that cannot be done without a loss. */
export function writePlannedStops(text: string, planned: PlannedStops): string | null {
  const document = parseDocument(text);
  const root: unknown = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return null;
  const stops = (root as YAMLMap<ParsedNode, ParsedNode>).get("stops", true) as ParsedNode | undefined;
  if (stops === undefined) return null;
  const written = rewritten(text, { root: root as YAMLMap.Parsed, stops, planned });
  return written !== null && isAsPlanned(document, written, planned) ? written : null;
}

type Places = {
  readonly root: YAMLMap.Parsed;
  readonly stops: ParsedNode;
  readonly planned: PlannedStops;
};

function rewritten(text: string, { root, stops, planned }: Places): string | null {
  if (isScalar(stops)) return chosen(text, { root, stops: stops, planned });
  if (!isSeq(stops)) return null;
  const sequence = stops;
  return sequence.flow === true
    ? inOneLine(text, sequence, planned)
    : rewrittenBlock(text, sequence, planned);
}

/** `stops: auto` becomes a list; a comment behind it stays there. */
function chosen(
  text: string,
  { root, stops, planned }: Omit<Places, "stops"> & { readonly stops: Scalar.Parsed },
): string | null {
  const ids = planned.stops.map((stop) => (typeof stop === "number" ? "" : stop.exhibit));
  const [start, end] = stops.range;
  if (root.flow === true)
    return `${text.slice(0, start)}[${ids.map((id) => `{exhibit: ${id}}`).join(", ")}]${text.slice(end)}`;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const next = text.indexOf("\n", end);
  const lineStop = next === -1 ? text.length : next + 1;
  const rest = text.slice(end, lineStop).trimEnd();
  const head = `${text.slice(0, start).trimEnd()}${rest === "" ? "" : ` ${rest.trimStart()}`}`;
  const list = ids.map((id) => `  - exhibit: ${id}${lineEnd}`).join("");
  return `${head}${lineEnd}${list}${text.slice(lineStop)}`;
}

/** `[a, b]`; with comments inside, nobody knows to which entry they belong. */
function inOneLine(text: string, sequence: YAMLSeq.Parsed, { stops, note }: PlannedStops): string | null {
  const [start, end] = sequence.range;
  const entries = sequence.items.map((item) => text.slice(item.range[0], item.range[1]));
  if (/(^|\s)#/.test(text.slice(start, end))) return null;
  const kept = stops.map((stop) => (typeof stop === "number" ? (entries[stop] ?? "") : stop.exhibit));
  const dropped = entries.filter((_, index) => !stops.includes(index));
  if (dropped.some((entry) => entry.includes("\n"))) return null;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const comments = dropped.length === 0 ? [] : [`# ${note}`, ...dropped.map((entry) => `# - ${entry}`)];
  const above = comments.map((line) => line + lineEnd).join("");
  return `${text.slice(0, lineStart)}${above}${text.slice(lineStart, start)}[${kept.join(", ")}]${text.slice(end)}`;
}

/** Reads both again: the stops must be those that were planned, and nothing else may have changed. */
function isAsPlanned(before: Document, written: string, { stops }: PlannedStops): boolean {
  const after = parseDocument(written);
  if (after.errors.length > 0) return false;
  const [old, made] = [plainOf(before), plainOf(after)];
  if (old === null || made === null) return false;
  const listed = Array.isArray(old.stops) ? (old.stops as readonly unknown[]) : [];
  const wanted = stops.map((stop) => (typeof stop === "number" ? listed[stop] : stop));
  const plainly = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((stop: unknown, index) => asWanted(stop, wanted[index])) : value;
  return (
    JSON.stringify({ ...made, stops: plainly(made.stops) }) === JSON.stringify({ ...old, stops: wanted })
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

/** In a list of plain ids a new stop is one too. */
function asWanted(stop: unknown, wanted: unknown): unknown {
  const isSame =
    typeof wanted === "object" && wanted !== null && "exhibit" in wanted && wanted.exhibit === stop;
  return isSame ? wanted : stop;
}
