/** What a name in a template stands for: the shapes around a place, and the way from a path to its shape. */
import { nearest } from "../base/nearest.ts";
import { problem, type Problem } from "../base/problem.ts";
import type { Template } from "./templates.ts";
import { partStretch, stretchOf } from "./template-place.ts";
import type { Shape } from "./view/shape.ts";
import { flag, number } from "./view/shape.ts";

/** Null where a problem has been reported already: nothing more is said about what follows from it. */
export type Known = Shape | null;

export type Scope = {
  readonly template: Template;
  /** Contexts, the nearest first; `../` goes one further. A partial begins a new stack. */
  readonly stack: readonly [Known, ...Known[]];
  readonly root: Known;
  readonly params: ReadonlyMap<string, Known>;
  /** True inside `each`, where `@index`, `@key`, `@first` and `@last` are known. */
  readonly inEach: boolean;
  /** What `{{> @partial-block}}` stands for. */
  readonly block: { readonly program: hbs.AST.Program; readonly scope: Scope } | null;
};

type Report = (problem: Problem) => void;

const loopNames: Readonly<Record<string, Shape>> = {
  index: number("place in the list, from 0"),
  key: number("place in the list, from 0"),
  first: flag("first of the list"),
  last: flag("last of the list"),
};

/**
 * The scope within a block that makes `shape` its context. Handlebars stacks no context twice and compares by value:
 * where two neighbours could turn out the same, nothing certain is above, so the stack begins anew.
 */
export function enter(scope: Scope, shape: Known): Scope {
  const outer = scope.stack[0];
  const mayBeSame = shape === outer || (isPlain(shape) && isPlain(outer));
  return { ...scope, stack: mayBeSame ? [shape] : [shape, ...scope.stack] };
}

/** True for text, numbers and flags. */
export function isPlain(shape: Known): boolean {
  return shape !== null && shape.kind !== "object" && shape.kind !== "list";
}

/** The shape a path leads to; what is wrong with it is reported at the very name. */
export function follow(path: hbs.AST.PathExpression, scope: Scope, report: Report): Known {
  const start = beginning(path, scope, report);
  if (start === undefined) return null;
  return path.parts.slice(start.used).reduce<Known>((shape, part, index) => {
    if (shape === null) return null;
    const found = member(shape, part);
    if (found === null) report(unknownName(path, index + start.used, { scope, known: membersOf(shape) }));
    return found;
  }, start.shape);
}

/** True if the path begins with a block parameter: those come before helpers and members. */
export function startsWithParam(path: hbs.AST.PathExpression, scope: Scope): boolean {
  return (
    !path.data &&
    path.depth === 0 &&
    !/^(this\b|\.)/.test(path.original) &&
    scope.params.has(path.parts[0] ?? "")
  );
}

function membersOf(shape: Known): readonly string[] {
  return shape?.kind === "object" ? Object.keys(shape.members) : shape?.kind === "list" ? ["length"] : [];
}

type Start = { readonly shape: Known; readonly used: number };

function beginning(path: hbs.AST.PathExpression, scope: Scope, report: Report): Start | undefined {
  const first = path.parts[0] ?? "";
  if (path.data) return dataBeginning(path, scope, report);
  if (startsWithParam(path, scope)) return { shape: scope.params.get(first) ?? null, used: 1 };
  const shape = scope.stack[path.depth];
  if (shape !== undefined) return { shape, used: 0 };
  const instead =
    "Name the outer value: {{#each stops as |stop|}} … {{stop.title}}; a partial sees only what it is given: {{> part stop=this}}.";
  report(
    problem("template/not-allowed", stretchOf(scope.template, path.loc), {
      what: `"${path.original}" here`,
      instead,
    }),
  );
  return undefined;
}

function dataBeginning(path: hbs.AST.PathExpression, scope: Scope, report: Report): Start | undefined {
  const first = path.parts[0] ?? "";
  if (path.depth > 0) {
    const instead = "Name the place in the list: {{#each stops as |stop index|}}.";
    report(
      problem("template/not-allowed", stretchOf(scope.template, path.loc), {
        what: `"${path.original}"`,
        instead,
      }),
    );
    return undefined;
  }
  if (first === "root") return { shape: scope.root, used: 1 };
  if (scope.inEach && Object.hasOwn(loopNames, first)) return { shape: loopNames[first] ?? null, used: 1 };
  report(
    unknownName(path, 0, {
      scope,
      known: ["root", ...(scope.inEach ? Object.keys(loopNames) : [])],
      sign: "@",
    }),
  );
  return undefined;
}

function member(shape: Shape, part: string): Shape | null {
  if (shape.kind === "list" && part === "length") return number("how many there are");
  if (shape.kind !== "object" || !Object.hasOwn(shape.members, part)) return null;
  return shape.members[part] ?? null;
}

type Around = { readonly scope: Scope; readonly known: readonly string[]; readonly sign?: string };

function unknownName(
  path: hbs.AST.PathExpression,
  part: number,
  { scope, known, sign = "" }: Around,
): Problem {
  const name = path.parts[part] ?? path.original;
  const near = nearest(name, known);
  return problem("template/unknown-name", partStretch(scope.template, path, part), {
    what: "name",
    name: sign + name,
    closest: near === null ? null : sign + near,
    known: known.map((one) => sign + one),
  });
}
