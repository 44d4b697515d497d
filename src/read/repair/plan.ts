/** Which problems of a readable file can be mended together: tried on its value, as that costs almost nothing. */
import { codes } from "../../base/codes.ts";
import type { Entry } from "../../base/codes/entry.ts";
import { escapeKey, type Pointer } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { Kind } from "../../model/project.ts";
import type { Document } from "../document.ts";
import { checkSchema } from "../schema.ts";
import { repairText } from "./apply.ts";
import { changed } from "./change.ts";
import { chosen } from "./choose.ts";
import { mendOf, type Mend } from "./mend.ts";
import { sourcesIn } from "./sources.ts";

/** True if the catalogue says that a problem with such data may be mended. */
export function isFixable(it: Problem): boolean {
  const { fixable } = codes[it.code] as unknown as Entry<Problem["args"]>;
  return fixable?.(it.args) ?? false;
}

/** The problems, those with edits that can be mended. `kind` is null where only the text of references changes. */
export function planned(
  problems: readonly Problem[],
  document: Document,
  kind: Kind | null,
): readonly Problem[] {
  const sources = sourcesIn(document);
  const plans = withoutRivals(
    problems.filter(isFixable).flatMap((it) => {
      const mend = mendOf(it, document, sources);
      return mend === null ? [] : [{ it, ...mend }];
    }),
  );
  if (plans.length === 0) return problems;
  const isGood = (some: readonly Plan[]): boolean =>
    kind === null || mends(some, { problems, document, kind });
  const good = new Map(chosen(plans, isGood).map(({ it, edit }) => [it, { ...it, edits: [edit] }]));
  const sure = hasAliases(document)
    ? new Set(repairText(textOf(document), [...good.values()]).repaired)
    : null;
  return problems.map((it) => {
    const mended = good.get(it);
    return mended === undefined || sure?.has(mended) === false ? it : mended;
  });
}

type Plan = Mend & { readonly it: Problem };

/** Of two keys that could be the same one, nobody knows which is meant. */
function withoutRivals(plans: readonly Plan[]): readonly Plan[] {
  const names = plans.map(({ change }) =>
    change !== null && "key" in change ? renamedPointer(change) : null,
  );
  return plans.filter((_, index) => {
    const name = names[index] ?? null;
    return name === null || names.indexOf(name) === names.lastIndexOf(name);
  });
}

/** What is typed once may stand for several values: then only the text itself can tell. */
function hasAliases({ text }: Document): boolean {
  return text.includes("&") && text.includes("*");
}

function textOf({ file, text }: Document): { readonly path: string; readonly text: string } {
  return { path: file, text };
}

type Before = {
  readonly problems: readonly Problem[];
  readonly document: Document;
  readonly kind: Kind;
};

/** True if all these problems are gone after the changes, and nothing else is wrong that was not before. */
function mends(some: readonly Plan[], { problems, document, kind }: Before): boolean {
  let value = document.value;
  for (const { change } of some) {
    const made = change === null ? { value } : changed(value, change);
    if (made === null) return false;
    value = made.value;
  }
  const renames = some.flatMap(({ change }) =>
    change !== null && "key" in change ? [{ from: change.pointer, to: renamedPointer(change) }] : [],
  );
  const mended = new Set(some.map(({ it }) => it));
  const known = new Set(problems.flatMap((it) => (mended.has(it) ? [] : [marked(it, renames)])));
  const after = checkSchema(kind, { ...document, value });
  return after.every((it) => known.has(marked(it, [])) || isRevealed(it, renames));
}

type Rename = { readonly from: Pointer; readonly to: Pointer };

function renamedPointer({ pointer, key }: { readonly pointer: Pointer; readonly key: string }): Pointer {
  return `${pointer.slice(0, pointer.lastIndexOf("/"))}/${escapeKey(key)}`;
}

function marked(it: Problem, renames: readonly Rename[]): string {
  const pointer = pointerOf(it);
  const rename = renames.find(({ from }) => pointer === from || pointer.startsWith(`${from}/`));
  return `${it.code} ${rename === undefined ? pointer : rename.to + pointer.slice(rename.from.length)}`;
}

/** What stands under an unknown key is looked at only under its right name; a value of quite another sort speaks against it. */
function isRevealed(it: Problem, renames: readonly Rename[]): boolean {
  const pointer = pointerOf(it);
  return renames.some(({ to }) => pointer.startsWith(`${to}/`) || (pointer === to && isFixable(it)));
}

function pointerOf({ place }: Problem): Pointer {
  return "pointer" in place ? place.pointer : "";
}
