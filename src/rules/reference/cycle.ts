/** `reference/cycle`: circles of `isChildOf` relations, and of outcomes that replace each other. Reading finds those of `parent`. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Project } from "../../model/project.ts";
import type { Facts } from "../facts.ts";

/** `at` is where the link is written; null for a `parent`, which reading has looked at. */
type Link = { readonly to: string; readonly at: Address | null };
type Links = ReadonlyMap<string, readonly Link[]>;

export function cycle({ project }: Facts): readonly Problem[] {
  const circles = (links: Links, target: "outcome" | "successor"): readonly Problem[] =>
    circlesIn(links).map(({ at, path }) => problem("reference/cycle", at, { target, path }));
  return [...circles(parentsOf(project), "outcome"), ...circles(successorsOf(project), "successor")];
}

function parentsOf({ outcomes, frameworks }: Project): Links {
  const relations = [...frameworks.values()].flatMap((framework) => framework.relations);
  const children = relations.filter(({ type }) => type === "isChildOf");
  if (children.length === 0) return new Map();
  const links = new Map<string, Link[]>();
  for (const { ref, parent } of outcomes.values())
    links.set(ref, parent === null ? [] : [{ to: parent, at: null }]);
  for (const { from, to, at } of children) links.get(from)?.push({ to, at });
  return links;
}

function successorsOf({ outcomes }: Project): Links {
  const replaced = [...outcomes.values()].flatMap(({ ref, replacedBy, at }) =>
    replacedBy === null ? [] : [[ref, [{ to: replacedBy, at: below(at, "replacedBy") }]] as const],
  );
  return new Map(replaced);
}

type Circle = { readonly at: Address; readonly path: readonly string[] };

/** Each link that closes a circle, once; walked without recursion, since chains may be long. */
function circlesIn(links: Links): readonly Circle[] {
  const done = new Set<string>();
  const found: Circle[] = [];
  for (const start of links.keys()) {
    const path: Step[] = [];
    enter(start, null);
    while (path.length > 0) forward(path);
    function enter(ref: string, at: Address | null): void {
      if (!done.has(ref)) path.push({ ref, at, next: 0 });
    }
    function forward(way: Step[]): void {
      const last = way.at(-1);
      const link = last === undefined ? undefined : links.get(last.ref)?.[last.next];
      if (last === undefined || link === undefined) {
        if (last !== undefined) done.add(last.ref);
        way.pop();
        return;
      }
      last.next += 1;
      const from = way.findIndex(({ ref }) => ref === link.to);
      if (from === -1) enter(link.to, link.at);
      else found.push(...circleOf(way.slice(from), link));
    }
  }
  return found;
}

type Step = { readonly ref: string; readonly at: Address | null; next: number };

/** At the last of its links that is written as one: a circle of parents alone has been told. */
function circleOf(steps: readonly Step[], closing: Link): readonly Circle[] {
  const at = [...steps.slice(1).map((step) => step.at), closing.at].findLast((each) => each !== null);
  return at == null ? [] : [{ at, path: [...steps.map(({ ref }) => ref), closing.to] }];
}
