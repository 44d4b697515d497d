/** Nodes → plain data: aliases and merges resolved within limits, keys checked. */
import {
  isAlias,
  isMap,
  isScalar,
  type Alias,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { nearest } from "../../base/nearest.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import { lineFinder } from "../text-position.ts";
import { depthLimit } from "./compose.ts";
import { fixedLine, lineAround, restOfLine, valueStart } from "./line.ts";
import { oddSpaceProblem } from "./odd-space.ts";

/** Values that aliases may add to a file. */
const growthLimit = 10_000;

export type Plain = {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** True if a problem makes the value unreliable as a whole. */
  readonly broken: boolean;
  /** The node every alias stands for. */
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
};

export function toPlain(file: string, text: string, contents: ParsedNode | null): Plain {
  const run: Run = {
    file,
    text,
    lineOf: lineFinder(text),
    problems: [],
    broken: false,
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    alias: null,
    growth: 0,
    depth: 0,
  };
  const value = convert(run, contents);
  const problems = run.broken ? run.problems.slice(0, 1) : run.problems;
  return { value, problems, broken: run.broken, targets: run.targets };
}

/** The text of a key as it was typed; null if a key can not be that. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null;
  return key.type === "PLAIN" ? (key.source ?? "") : String(key.value);
}

/** True for the key `<<` without quotes. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}

type Run = {
  readonly file: string;
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly problems: Problem[];
  broken: boolean;
  /** The last node that carries an anchor of this name, in the order of the text. */
  readonly anchors: Map<string, ParsedNode>;
  readonly targets: Map<Alias, ParsedNode>;
  /** Nodes that are being converted, to notice a circle. */
  readonly open: Set<ParsedNode>;
  /** The outermost alias that is being unfolded. */
  alias: ParsedNode | null;
  growth: number;
  depth: number;
};

function convert(run: Run, node: unknown): unknown {
  if (node == null || run.broken) return null;
  if (isAlias(node)) return unfold(run, node as Alias.Parsed);
  if (run.alias !== null && ++run.growth > growthLimit) {
    return give(run, problem("yaml/alias", place(run, run.alias), { fault: "too-much", limit: growthLimit }));
  }
  const known = node as Scalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed;
  if (known.anchor !== undefined && run.alias === null) run.anchors.set(known.anchor, known);
  if (isScalar(known)) return scalarValue(known);
  return collection(run, known);
}

function collection(run: Run, node: YAMLMap.Parsed | YAMLSeq.Parsed): unknown {
  if (run.depth >= depthLimit)
    return give(run, problem("yaml/too-deep", place(run, node), { limit: depthLimit }));
  run.depth++;
  run.open.add(node);
  const value = isMap(node) ? mapValue(run, node) : node.items.map((item) => convert(run, item));
  run.open.delete(node);
  run.depth--;
  return value;
}

/** Infinity and NaN are no data anybody means: they stay text. */
function scalarValue(node: Scalar.Parsed): unknown {
  return typeof node.value === "number" && !Number.isFinite(node.value) ? node.source : node.value;
}

function unfold(run: Run, alias: Alias.Parsed): unknown {
  const target = run.targets.get(alias) ?? run.anchors.get(alias.source);
  if (target === undefined) return give(run, unknownAlias(run, alias));
  run.targets.set(alias, target);
  if (run.open.has(target)) {
    return give(run, problem("yaml/alias", place(run, alias), { fault: "circle", name: alias.source }));
  }
  const outer = run.alias;
  run.alias = outer ?? alias;
  const value = convert(run, target);
  run.alias = outer;
  return value;
}

function unknownAlias(run: Run, alias: Alias.Parsed): Problem {
  const [start] = alias.range;
  const isText = start === valueStart(run.text, start) && !run.text.slice(0, start).endsWith("<<: ");
  const fixed = isText ? fixedLine(run.text, start) : null;
  const name = alias.source;
  const args = { fault: "unknown", name, fixed, closest: nearest(name, run.anchors.keys()) } as const;
  return problem("yaml/alias", place(run, alias), args);
}

function mapValue(run: Run, map: YAMLMap.Parsed): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const merges: unknown[] = [];
  const first = new Map<string, ParsedNode>();
  for (const { key, value: node } of map.items) {
    const name = checkedKey(run, key);
    if (name === null) continue;
    if (isMergeKey(key)) for (const source of mergeSources(run, node)) merges.push(source);
    else if (first.has(name)) run.problems.push(duplicateKey(run, key, first.get(name) as ParsedNode));
    else value[name] = lostText(run, key, node) ?? convert(run, node);
    if (!isMergeKey(key)) first.set(name, first.get(name) ?? key);
  }
  for (const merged of merges) addMissing(value, merged);
  return value;
}

/** The name of a key; null if the member is left out. */
function checkedKey(run: Run, key: ParsedNode): string | null {
  const name = keyText(key);
  if (name === null) {
    give(
      run,
      problem("yaml/syntax", place(run, key), { cause: "key-shape", fixed: fixedBraces(run.text, key) }),
    );
  } else if (name === "" && isScalar(key) && key.type === "PLAIN") {
    give(run, problem("yaml/syntax", firstLetter(run, key), { cause: "key-missing" }));
  } else if (name === "__proto__") {
    run.problems.push(problem("yaml/reserved-key", place(run, key), { key: name }));
    return null;
  } else {
    const odd = oddSpaceProblem(run.file, run.text, { start: key.range[0], end: key.range[1] });
    if (odd !== null) give(run, odd);
  }
  return name;
}

/** `{{name}}`, as templates write it, is a map in a map to YAML. */
function fixedBraces(text: string, key: ParsedNode): string | null {
  const start = key.range[0] - 1;
  return text.slice(start, start + 2) === "{{" ? fixedLine(text, start) : null;
}

/** `accent: #c0392b`: a comment to YAML, a text to whoever typed it. The text is used on, so that this is said once. */
function lostText(run: Run, key: ParsedNode, node: ParsedNode | null): string | null {
  if (!isScalar(node) || node.range[1] > node.range[0] || node.anchor !== undefined) return null;
  const { end } = lineAround(run.text, key.range[1]);
  if (!/^ *: #\S/.test(run.text.slice(key.range[1], end))) return null;
  const start = run.text.indexOf("#", key.range[1]);
  const lost = restOfLine(run.text, start);
  const fixed = fixedLine(run.text, start);
  const where = { file: run.file, start, end: start + lost.length };
  run.problems.push(problem("yaml/lost-text", where, { key: keyText(key) ?? "", lost, fixed }));
  return lost;
}

function duplicateKey(run: Run, key: ParsedNode, first: ParsedNode): Problem {
  const firstLine = run.lineOf(first.range[0]);
  const found = problem("yaml/duplicate-key", place(run, key), { key: keyText(key) ?? "", firstLine });
  return seeAlso(found, place(run, first), "first used here");
}

function mergeSources(run: Run, node: ParsedNode | null): readonly unknown[] {
  const value = convert(run, node);
  const sources: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!run.broken && !sources.every((it) => typeof it === "object" && it !== null && !Array.isArray(it))) {
    give(run, problem("yaml/alias", place(run, node), { fault: "merge" }));
  }
  return run.broken ? [] : sources;
}

function addMissing(value: Record<string, unknown>, merged: unknown): void {
  for (const [key, member] of Object.entries(merged as Record<string, unknown>)) {
    if (!Object.hasOwn(value, key)) value[key] = member;
  }
}

/** Reports a problem after which the value can not be relied on: then it is the only one. */
function give(run: Run, it: Problem): null {
  if (!run.broken) run.problems.splice(0, run.problems.length, it);
  run.broken = true;
  return null;
}

function firstLetter(run: Run, node: ParsedNode): Problem["place"] {
  return { file: run.file, start: node.range[0], end: node.range[0] + 1 };
}

function place(run: Run, node: ParsedNode | null): Problem["place"] {
  const [start, end] = node?.range ?? [0, 0];
  return { file: run.file, start, end };
}
