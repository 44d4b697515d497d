/**
 * Whether a value is as its schema says, and no more. Nearly all files are right, and this small code is there sooner
 * than the generated validators, which know what is wrong. They judge whatever is doubted here, so they stay the authority.
 */
import type { Kind } from "../../model/project.ts";
import { rulesText } from "../generated/rules.ts";
import { formats } from "./formats.ts";

/** The parts of JSON Schema that our schemas use. */
type Rule = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: keyof typeof formats;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly items?: Rule;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly patternProperties?: Readonly<Record<string, true>>;
  readonly additionalProperties?: boolean | Rule;
  readonly propertyNames?: Rule;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly if?: Rule;
  readonly then?: Rule;
  readonly else?: Rule;
  readonly allOf?: readonly Rule[];
  readonly anyOf?: readonly Rule[];
};

type Check = (value: unknown) => boolean;
type Entries = Readonly<Record<string, unknown>>;

/** True only where the validator of the kind would find nothing. */
export function isRight(kind: Kind, value: unknown): boolean {
  return named(kind)(value);
}

let rules: Readonly<Record<string, Rule>> | null = null;
const compiled = new Map<string, Check>();

/** Made when it is first asked for; a shape may lead to itself. */
function named(name: string): Check {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  rules ??= JSON.parse(rulesText) as Readonly<Record<string, Rule>>;
  const rule = rules[name];
  if (rule === undefined) throw new Error(`the schemas have no shape ${name}`);
  const made = checkOf(rule);
  compiled.set(name, made);
  return made;
}

function checkOf(rule: Rule): Check {
  const checks = Object.keys(rule).flatMap((keyword) => {
    const make = makers[keyword as keyof Rule] as ((rule: Rule) => Check | null) | undefined;
    if (make === undefined) throw new Error(`the schemas say ${keyword}, which is not known here`);
    return make(rule) ?? [];
  });
  const [only] = checks;
  return checks.length === 1 && only !== undefined ? only : (value) => checks.every((check) => check(value));
}

/** Checked together with another keyword. */
const elsewhere = (): null => null;

const makers: { readonly [K in keyof Rule]-?: (rule: Rule & Required<Pick<Rule, K>>) => Check | null } = {
  $ref: ({ $ref }) => {
    let check: Check | null = null;
    return (value) => (check ??= named($ref))(value);
  },
  type: ({ type }) => {
    const types = [type].flat().map((name) => hasType[name] ?? never);
    return (value) => types.some((has) => has(value));
  },
  enum: (rule) => {
    const values = new Set(rule.enum);
    return (value) => values.has(value);
  },
  pattern: ({ pattern }) => {
    const found = new RegExp(pattern, "u");
    return (value) => typeof value !== "string" || found.test(value);
  },
  format: ({ format }) => {
    const isOne = formats[format];
    return (value) => typeof value !== "string" || isOne(value);
  },
  minimum: ({ minimum }) => ofNumber((value) => value >= minimum),
  exclusiveMinimum: ({ exclusiveMinimum }) => ofNumber((value) => value > exclusiveMinimum),
  maximum: ({ maximum }) => ofNumber((value) => value <= maximum),
  items: ({ items }) => {
    const check = checkOf(items);
    return ofList((list) => list.every(check));
  },
  minItems: ({ minItems }) => ofList(({ length }) => length >= minItems),
  maxItems: ({ maxItems }) => ofList(({ length }) => length <= maxItems),
  // Whether two maps are equal is left to the validator.
  uniqueItems: () =>
    ofList((list) => new Set(list).size === list.length && list.every((item) => typeof item === "string")),
  properties: membersCheck,
  additionalProperties: (rule) => (rule.properties === undefined ? membersCheck(rule) : null),
  patternProperties: elsewhere,
  propertyNames: ({ propertyNames }) => {
    const check = checkOf(propertyNames);
    return ofMap((map) => Object.keys(map).every(check));
  },
  required: ({ required }) => ofMap((map) => required.every((key) => map[key] !== undefined)),
  minProperties: ({ minProperties }) => ofMap((map) => Object.keys(map).length >= minProperties),
  maxProperties: ({ maxProperties }) => ofMap((map) => Object.keys(map).length <= maxProperties),
  if: (rule) => {
    const [condition, then, otherwise] = [checkOf(rule.if), branch(rule.then), branch(rule.else)];
    return (value) => (condition(value) ? then(value) : otherwise(value));
  },
  then: elsewhere,
  else: elsewhere,
  allOf: ({ allOf }) => {
    const checks = allOf.map(checkOf);
    return (value) => checks.every((check) => check(value));
  },
  anyOf: ({ anyOf }) => {
    const checks = anyOf.map(checkOf);
    return (value) => checks.some((check) => check(value));
  },
};

const always: Check = () => true;
const never: Check = () => false;

const hasType: Readonly<Record<string, Check>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === "boolean",
  string: (value) => typeof value === "string",
  number: Number.isFinite,
  integer: Number.isInteger,
  array: Array.isArray,
  object: isMap,
};

function isMap(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ofNumber(check: (value: number) => boolean): Check {
  return (value) => typeof value !== "number" || check(value);
}

function ofList(check: (list: readonly unknown[]) => boolean): Check {
  return (value) => !Array.isArray(value) || check(value);
}

function ofMap(check: (map: Entries) => boolean): Check {
  return (value) => !isMap(value) || check(value);
}

function branch(rule: Rule | undefined): Check {
  return rule === undefined ? always : checkOf(rule);
}

/** All that is said of a map's members, in one pass. */
function membersCheck({ properties = {}, patternProperties = {}, additionalProperties = true }: Rule): Check {
  const own = new Map(Object.entries(properties).map(([key, rule]) => [key, checkOf(rule)]));
  const free = Object.keys(patternProperties).map((pattern) => new RegExp(pattern, "u"));
  const other = typeof additionalProperties === "object" ? checkOf(additionalProperties) : null;
  const others = other ?? (additionalProperties === true ? always : never);
  return ofMap((map) => {
    for (const key in map) {
      const check = own.get(key) ?? (free.some((pattern) => pattern.test(key)) ? always : others);
      if (!check(map[key])) return false;
    }
    return true;
  });
}
