/** An address in the value → the stretch of text that a reader should look at. */
import { isAlias, isMap, isScalar, isSeq, type Alias, type ParsedNode, type YAMLMap } from "yaml";
import { pointerKeys, type Address, type Pointer } from "../../base/place.ts";
import { firstLine } from "./line.ts";
import { isMergeKey, keyText } from "./plain.ts";

/** The nodes of a file, and what its aliases stand for. */
export type Tree = {
  readonly text: string;
  readonly contents: ParsedNode | null;
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
};

type Range = readonly [start: number, end: number];

/** What stands at an address: its key (null in a list), its value (null if nothing was typed). */
type Found = { readonly key: ParsedNode | null; readonly value: ParsedNode | null; readonly exact: boolean };

/**
 * The key or value at an address. A value that is a map or a list is shown at its key, a missing one at the key of
 * the nearest thing around it; what comes from an anchor, where it was typed.
 */
export function stretchOf(tree: Tree, address: Address): Range {
  const found = find(tree, address.pointer);
  const head = found.value === null ? null : headOf(found.value);
  if (!found.exact || address.on === "key") return firstLine(tree.text, rangeOf(found.key) ?? head ?? [0, 0]);
  const value = isTyped(found.value) ? rangeOf(found.value) : null;
  return firstLine(tree.text, value ?? rangeOf(found.key) ?? head ?? [0, 0]);
}

/** The text of the scalar at a pointer, exactly as typed. */
export function typedText(tree: Tree, pointer: Pointer): string | null {
  const found = find(tree, pointer);
  const node = found.exact ? resolved(tree, found.value) : null;
  if (!isScalar(node) || !isTyped(node)) return null;
  const range = rangeOf(node);
  return range === null ? null : tree.text.slice(...range);
}

function find(tree: Tree, pointer: Pointer): Found {
  let found: Found = { key: null, value: tree.contents, exact: true };
  for (const key of pointerKeys(pointer)) {
    const member = memberOf(tree, found.value, key);
    if (member === null) return { ...found, exact: false };
    found = member;
  }
  return found;
}

function memberOf(tree: Tree, node: ParsedNode | null, key: string): Found | null {
  const owner = resolved(tree, node);
  if (isSeq(owner)) {
    const index = /^\d+$/.test(key) ? Number(key) : -1;
    return index in owner.items ? { key: null, value: owner.items[index] ?? null, exact: true } : null;
  }
  return isMap(owner) ? memberOfMap(tree, owner, key) : null;
}

function memberOfMap(tree: Tree, map: YAMLMap.Parsed, key: string): Found | null {
  const { own, merges } = membersOf(map);
  const pair = own.get(key);
  if (pair !== undefined) return { key: pair.key, value: pair.value, exact: true };
  for (const merge of merges) {
    const source = resolved(tree, merge.value);
    const sources = isSeq(source) ? source.items : [source];
    for (const it of sources) {
      const member = memberOf(tree, isMap(resolved(tree, it)) ? it : null, key);
      if (member !== null) return member;
    }
  }
  return null;
}

type MapPair = YAMLMap.Parsed["items"][number];
type Members = { readonly own: ReadonlyMap<string, MapPair>; readonly merges: readonly MapPair[] };

const known = new WeakMap<YAMLMap.Parsed, Members>();

/** Of two equal keys the first. Kept, as a map with thousands of mistakes is asked thousands of times. */
function membersOf(map: YAMLMap.Parsed): Members {
  const made = known.get(map) ?? membersIn(map);
  known.set(map, made);
  return made;
}

function membersIn(map: YAMLMap.Parsed): Members {
  const own = new Map<string, MapPair>();
  const merges: MapPair[] = [];
  for (const pair of map.items) {
    const name = keyText(pair.key);
    if (isMergeKey(pair.key)) merges.push(pair);
    else if (name !== null && !own.has(name)) own.set(name, pair);
  }
  return { own, merges };
}

function resolved(tree: Tree, node: ParsedNode | null): ParsedNode | null {
  return isAlias(node) ? (tree.targets.get(node) ?? null) : node;
}

/** True if a text stands there that can be pointed at: not the nothing after `title:`, not a map over many lines. */
function isTyped(node: ParsedNode | null): boolean {
  if (node === null) return false;
  if (isMap(node) || isSeq(node)) return node.flow === true;
  return node.range[1] > node.range[0];
}

/** Where a node begins for the eye: a map at its first key. */
function headOf(node: ParsedNode): Range {
  const first = isMap(node) && node.flow !== true ? node.items[0]?.key : undefined;
  return rangeOf(first ?? node) ?? [0, 0];
}

function rangeOf(node: ParsedNode | null): Range | null {
  return node === null ? null : [node.range[0], node.range[1]];
}
