/** The check of values in templates: paths, literals and calls of helpers, each with the shape it gives. */
import { nearest } from "../base/nearest.ts";
import { problem, type Problem } from "../base/problem.ts";
import type { Named } from "../base/codes/paper.ts";
import { helpers, type Helper, type Takes } from "./helpers.ts";
import { follow, isPlain, startsWithParam, type Known, type Scope } from "./template-scope.ts";
import { stretchOf } from "./template-place.ts";
import { flag, number, text, type Shape } from "./view/shape.ts";
import { slotsOf, type Word } from "./words.ts";

/** Where a value stands, and where its problems go. */
export type Where = {
  readonly scope: Scope;
  readonly words: Readonly<Record<string, Word>>;
  readonly report: (problem: Problem) => void;
};

/** A mustache or what stands in parentheses. */
type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

type Expression = hbs.AST.Expression;

const kindNames = {
  text: "text",
  number: "a number",
  flag: "yes or no",
  list: "a list",
  object: "a group of values",
};

/** The shape of a mustache's value: a helper's result or what its path leads to. */
export function valueOf(call: Call, where: Where): Known {
  if (call.path.type !== "PathExpression") return shapeOf(call.path, where);
  const path = call.path as hbs.AST.PathExpression;
  const isCall = call.type === "SubExpression" || call.params.length > 0 || hashPairs(call).length > 0;
  const isHelper = Object.hasOwn(helpers, path.original) && !startsWithParam(path, where.scope);
  return isCall || isHelper ? helperValue(call, path, where) : follow(path, where.scope, where.report);
}

export function shapeOf(expression: Expression, where: Where): Known {
  switch (expression.type) {
    case "PathExpression":
      return follow(expression as hbs.AST.PathExpression, where.scope, where.report);
    case "SubExpression":
      return valueOf(expression as hbs.AST.SubExpression, where);
    case "StringLiteral":
      return text("a literal");
    case "NumberLiteral":
      return number("a literal");
    case "BooleanLiteral":
      return flag("a literal");
    default:
      refuse(expression, where, { what: "null or undefined", instead: "Leave it out." });
      return null;
  }
}

/** Text or a number can be printed; yes or no, a list or a group of values cannot. */
export function wantText(shape: Known, node: hbs.AST.Node, where: Where): void {
  if (shape !== null && shape.kind !== "text" && shape.kind !== "number")
    wrongKind(shape, node, { ...where, wanted: "text" });
}

/** Reports a value of the wrong kind; what follows from it is not known. */
export function wrongKind(
  shape: Shape,
  node: hbs.AST.Node,
  where: Where & { readonly wanted: string },
): null {
  const place = stretchOf(where.scope.template, node.loc);
  const name = where.scope.template.text
    .slice(place.start, place.end)
    .replaceAll(/^\{\{~?\s*|\s*~?\}\}$/g, "");
  where.report(
    problem("template/wrong-kind", place, { name, is: kindNames[shape.kind], wanted: where.wanted }),
  );
  return null;
}

export function refuse(
  node: hbs.AST.Node,
  where: Where,
  words: { readonly what: string; readonly instead: string },
): void {
  where.report(problem("template/not-allowed", stretchOf(where.scope.template, node.loc), words));
}

type Missing = { readonly what: Named; readonly name: string; readonly known: readonly string[] };

export function unknown(node: hbs.AST.Node, where: Where, missing: Missing): void {
  const place = stretchOf(where.scope.template, node.loc);
  where.report(
    problem("template/unknown-name", place, { ...missing, closest: nearest(missing.name, missing.known) }),
  );
}

/** Named values that nobody reads are typing mistakes. */
export function onlyNamed(
  allowed: readonly string[],
  call: { readonly hash?: hbs.AST.Hash },
  where: Where,
): void {
  for (const pair of hashPairs(call).filter(({ key }) => !allowed.includes(key))) {
    unknown(pair, where, { what: "name", name: pair.key, known: allowed });
  }
}

/** Without named values there is no hash, whatever the types say. */
export function hashPairs(call: { readonly hash?: hbs.AST.Hash }): readonly hbs.AST.HashPair[] {
  return call.hash?.pairs ?? [];
}

function helperValue(call: Call, path: hbs.AST.PathExpression, where: Where): Known {
  const helper = Object.hasOwn(helpers, path.original) ? helpers[path.original] : undefined;
  if (helper === undefined) {
    unknown(path, where, { what: "helper", name: path.original, known: Object.keys(helpers) });
    return null;
  }
  if (call.params.length !== helper.takes.length) {
    const what = `"${path.original}" with ${call.params.length} values`;
    refuse(path, where, { what, instead: `Write it like this: ${helper.example}` });
    return null;
  }
  checkArguments(call, helper, where);
  return helper.gives === "text" ? text("a helper's text") : flag("a helper's answer");
}

function checkArguments(call: Call, helper: Helper, where: Where): void {
  if (helper.takes[0] === "word") checkWord(call, where);
  else {
    call.params.forEach((param, index) => {
      checkArgument(param, helper.takes[index] ?? "any", where);
    });
    onlyNamed([], call, where);
  }
}

function checkArgument(param: Expression, takes: Takes, where: Where): void {
  const shape = shapeOf(param, where);
  if (shape === null) return;
  if (takes === "number" && shape.kind !== "number")
    wrongKind(shape, param, { ...where, wanted: "a number" });
  if (takes === "plain" && !isPlain(shape)) wrongKind(shape, param, { ...where, wanted: "a plain value" });
}

function checkWord(call: Call, where: Where): void {
  const [param] = call.params;
  if (param?.type !== "StringLiteral") {
    refuse(param ?? call, where, {
      what: "a label text chosen by a value",
      instead: 'Write its name in quotes: {{w "minutes"}}.',
    });
    return;
  }
  const key = (param as hbs.AST.StringLiteral).value;
  const entry = Object.hasOwn(where.words, key) ? where.words[key] : undefined;
  if (entry === undefined)
    unknown(param, where, { what: "word", name: key, known: Object.keys(where.words).sort() });
  else checkSlots(entry, call, where);
}

function checkSlots(entry: Word, call: Call, where: Where): void {
  const needed = [...new Set([...slotsOf(entry), ...(typeof entry === "string" ? [] : ["n"])])];
  const given = hashPairs(call);
  for (const slot of needed.filter((name) => !given.some(({ key }) => key === name))) {
    unknown(call.path, where, { what: "slot", name: slot, known: [] });
  }
  onlyNamed(needed, call, where);
  for (const { value } of given) wantText(shapeOf(value, where), value, where);
}
