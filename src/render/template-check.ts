/**
 * The check that a template names only what its view has, made on the template's syntax tree before anything is
 * written: an `if` that is false today cannot hide a mistake, and neither can a partial.
 */
import type { Problem } from "../base/problem.ts";
import { enter, type Known, type Scope } from "./template-scope.ts";
import { stretchOf } from "./template-place.ts";
import {
  hashPairs,
  onlyNamed,
  refuse,
  shapeOf,
  unknown,
  valueOf,
  wantText,
  wrongKind,
  type Where,
} from "./template-values.ts";
import { partialNames, partialPath, type Template, type Templates } from "./templates.ts";
import { number, object, text, type ObjectShape } from "./view/shape.ts";
import type { Word } from "./words.ts";

/** What a template may use besides its view. */
export type Surroundings = { readonly templates: Templates; readonly words: Readonly<Record<string, Word>> };

type Check = Where & {
  readonly templates: Templates;
  /** Partials already checked in a context, and those being checked now. */
  readonly done: Set<string>;
  readonly open: Set<string>;
};

type Program = hbs.AST.Program;
type PartialCall = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

/** Every problem of the template `name` (a path below `templates/`) and its partials, against the view's shape. */
export function checkTemplate(
  name: string,
  shape: ObjectShape,
  { templates, words }: Surroundings,
): readonly Problem[] {
  const template = templates.get(name);
  if (template === undefined) return [];
  const found = new Map<string, Problem>();
  const report = (one: Problem) => found.set(JSON.stringify([one.code, one.place]), one);
  const scope: Scope = {
    template,
    stack: [shape],
    root: shape,
    params: new Map(),
    inEach: false,
    block: null,
  };
  checkProgram(template.program, { scope, words, report, templates, done: new Set(), open: new Set() });
  return [...found.values()];
}

function checkProgram(program: Program, check: Check): void {
  for (const statement of program.body) checkStatement(statement, check);
}

function checkStatement(statement: hbs.AST.Statement, check: Check): void {
  switch (statement.type) {
    case "MustacheStatement":
      checkMustache(statement as hbs.AST.MustacheStatement, check);
      return;
    case "BlockStatement":
      checkBlock(statement as hbs.AST.BlockStatement, check);
      return;
    case "PartialStatement":
    case "PartialBlockStatement":
      checkPartial(statement as PartialCall, check);
      return;
    case "ContentStatement":
    case "CommentStatement":
      return;
    default:
      refuse(statement, check, {
        what: "decorators or inline partials",
        instead: "Put it into a file of its own in templates/partials/.",
      });
  }
}

function checkMustache(mustache: hbs.AST.MustacheStatement, check: Check): void {
  if (mustache.escaped) wantText(valueOf(mustache, check), mustache, check);
  else
    refuse(mustache, check, {
      what: "{{{ }}} or {{& }}",
      instead: "Write {{ }}: texts must not bring markup along.",
    });
}

function checkBlock(block: hbs.AST.BlockStatement, check: Check): void {
  const name = block.path.original;
  if (!["if", "unless", "each", "with"].includes(name)) {
    refuse(block.path, check, {
      what: `{{#${name}}}`,
      instead: `Use {{#if ${name}}}, {{#each ${name}}} or {{#with ${name}}}.`,
    });
    return;
  }
  const [param, ...more] = block.params;
  if (param === undefined || more.length > 0) {
    refuse(block.path, check, {
      what: `{{#${name}}} with ${block.params.length} values`,
      instead: `Give it one: {{#${name} value}}.`,
    });
    return;
  }
  onlyNamed(name === "if" || name === "unless" ? ["includeZero"] : [], block, check);
  const inner = innerScope(block, param, check);
  // A branch that is not written is undefined, whatever the types say.
  const branches: readonly (readonly [Program | undefined, Scope])[] = [
    [block.program, inner],
    [block.inverse, check.scope],
  ];
  for (const [program, scope] of branches)
    if (program !== undefined) checkProgram(program, { ...check, scope });
}

function innerScope(block: hbs.AST.BlockStatement, param: hbs.AST.Expression, check: Check): Scope {
  const { scope } = check;
  const shape = shapeOf(param, check);
  switch (block.path.original) {
    case "with": {
      const value =
        shape === null || shape.kind === "object"
          ? shape
          : wrongKind(shape, param, { ...check, wanted: "a group of values" });
      const inner = isThis(param) ? scope : enter(scope, value);
      return { ...inner, params: withParams(scope, block, [value]) };
    }
    case "each": {
      const list =
        shape === null || shape.kind === "list"
          ? shape
          : wrongKind(shape, param, { ...check, wanted: "a list" });
      const item = list?.of ?? null;
      return {
        ...enter(scope, item),
        inEach: true,
        params: withParams(scope, block, [item, number("place in the list, from 0")]),
      };
    }
    default:
      return scope;
  }
}

function isThis(param: hbs.AST.Expression): boolean {
  const path = param as hbs.AST.PathExpression;
  return param.type === "PathExpression" && !path.data && path.depth === 0 && path.parts.length === 0;
}

function withParams(scope: Scope, block: hbs.AST.BlockStatement, values: readonly Known[]): Scope["params"] {
  const names = (block.program as Program | undefined)?.blockParams ?? [];
  return new Map([...scope.params, ...names.map((name, index) => [name, values[index] ?? null] as const)]);
}

function checkPartial(call: PartialCall, check: Check): void {
  if (call.name.type === "SubExpression") {
    refuse(call.name, check, { what: "a partial chosen by a value", instead: "Choose with {{#if}}." });
    return;
  }
  const name = call.name.original;
  const context = contextOf(call, check);
  const template = check.templates.get(partialPath(name));
  if (name === "@partial-block") checkPartialBlock(call, context, check);
  else if (template === undefined)
    unknown(call.name, check, { what: "partial", name, known: partialNames(check.templates) });
  else checkIncluded(call, template, { ...check, context });
}

function checkIncluded(
  call: PartialCall,
  template: Template,
  check: Check & { readonly context: Known },
): void {
  const { scope, context } = check;
  const block = call.type === "PartialBlockStatement" ? { program: call.program, scope } : null;
  const inside: Scope = { ...scope, template, stack: [context], params: new Map(), block };
  const key = JSON.stringify([
    template.file,
    context,
    scope.inEach,
    block && stretchOf(scope.template, call.loc),
  ]);
  if (check.open.has(key)) {
    refuse(call.name, check, {
      what: `a partial within itself`,
      instead: "Break the circle.",
    });
  }
  if (check.done.has(key)) return;
  check.done.add(key);
  check.open.add(key);
  checkProgram(template.program, { ...check, scope: inside });
  check.open.delete(key);
}

function checkPartialBlock(call: PartialCall, context: Known, check: Check): void {
  const { block } = check.scope;
  if (block === null) {
    const what = "{{> @partial-block}} in a partial that is called without a block";
    refuse(call.name, check, { what, instead: "Call the partial as {{#> name}} … {{/name}}." });
    return;
  }
  const same = context === block.scope.stack[0] && call.params.length === 0;
  checkProgram(block.program, { ...check, scope: same ? block.scope : enter(block.scope, context) });
}

/** The context a partial is called with: this or the value given, with the named values on top. */
function contextOf(call: PartialCall, check: Check): Known {
  const [param] = call.params;
  const context = param === undefined ? check.scope.stack[0] : shapeOf(param, check);
  const given = hashPairs(call).map(
    ({ key, value }) => [key, shapeOf(value, check) ?? text("not known")] as const,
  );
  if (given.length === 0) return context;
  return object("", { ...(context?.kind === "object" ? context.members : {}), ...Object.fromEntries(given) });
}
