/** The schema at a place of a value: what may stand there, in the words of the schema. */
import type { Kind } from "../../model/project.ts";
import { schemaText } from "../generated/validators.ts";

/** The parts of JSON Schema that our schemas use. */
export type Shape = {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly if?: Shape;
  readonly then?: Shape;
  readonly else?: Shape;
  readonly anyOf?: readonly Shape[];
  /** The shared shape it comes from. */
  readonly named?: string;
  /** What it would be if another of its keys were there: a fact for a text. */
  readonly otherwise?: Shape;
};

/** The shape at the place that `keys` lead to from the root of `value`; null where the schema knows no such place. */
export function shapeAt(kind: Kind, value: unknown, keys: readonly string[]): Shape | null {
  const root = schemaOf(kind);
  let here = value;
  let shape = expand(root, root, here);
  for (const key of keys) {
    const next = memberShape(shape, here, key);
    if (next === null) return null;
    here = memberOf(here, key);
    shape = expand(root, next, here);
  }
  return shape;
}

/** The map that has `key` among its keys, by the title people know it under; null unless there is just one. */
export function homeOf(kind: Kind, key: string): string | null {
  const homes = Object.values(schemaOf(kind).$defs ?? {}).filter(
    ({ properties }) => properties !== undefined && Object.hasOwn(properties, key),
  );
  return homes.length === 1 ? (homes[0]?.title ?? null) : null;
}

export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

const parsed = new Map<Kind, Shape>();

/** Parsed when the first problem needs it: a file without problems never does. */
function schemaOf(kind: Kind): Shape {
  const known = parsed.get(kind) ?? (JSON.parse(schemaText(kind)) as Shape);
  parsed.set(kind, known);
  return known;
}

/** Follows references and conditions; what stands beside them goes before what they lead to. */
function expand(root: Shape, shape: Shape, value: unknown): Shape {
  const { $ref, ...own } = shape;
  if ($ref !== undefined) {
    const name = $ref.replace("#/$defs/", "");
    return expand(root, { ...root.$defs?.[name], ...own, named: name }, value);
  }
  const { if: condition, then, else: otherwise, ...rest } = own;
  if (condition === undefined) return rest;
  const holding = holds(condition, value);
  const branch = (holding ? then : otherwise) ?? {};
  const other = !holding && then !== undefined ? { otherwise: expand(root, then, value) } : {};
  return expand(root, { ...branch, ...rest, ...other }, value);
}

/** Whether a condition holds: ours speak of types, of allowed values, and of keys that are there. */
function holds(condition: Shape, value: unknown): boolean {
  if (condition.enum !== undefined) return condition.enum.includes(value);
  if (condition.type !== undefined && condition.type !== typeName(value)) return false;
  const has = (key: string): boolean => memberOf(value, key) !== undefined;
  return condition.anyOf === undefined || condition.anyOf.some(({ required = [] }) => required.every(has));
}

export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

function memberShape(shape: Shape, value: unknown, key: string): Shape | null {
  if (Array.isArray(value)) return shape.items ?? null;
  const own = shape.properties;
  if (own !== undefined && Object.hasOwn(own, key)) return own[key] ?? null;
  return typeof shape.additionalProperties === "object" ? shape.additionalProperties : null;
}
