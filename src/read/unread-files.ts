/** What a project has and docent does not read, although somebody meant it to; and settings for files that are not there. */
import { nearest } from "../base/nearest.ts";
import { problem, type Problem } from "../base/problem.ts";
import { decode } from "./decode.ts";
import type { SourceFile } from "../base/source.ts";
import { addressOf, items, member, stringsOf, type Field } from "./assemble/field.ts";
import { folderNames, identify, patternOf, projectFile, type Folders } from "./kinds.ts";

/**
 * Each folder is told of once, at its first file. YAML files in other folders may be another program's; in the
 * project's own folder, those with the keys of ours are.
 */
export function unreadFiles(sources: readonly SourceFile[], folders: Folders): readonly Problem[] {
  const unread = sources.filter(({ path }) => identify(path, folders) === null);
  const found = new Map<string, { readonly first: string; readonly home: string; count: number }>();
  for (const source of unread) {
    const home = homeOf(source);
    if (home === null) continue;
    const { path } = source;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const known = found.get(folder + home);
    if (known === undefined) found.set(folder + home, { first: path, home, count: 1 });
    else known.count += 1;
  }
  return [...found.values()].map(({ first, home, count }) =>
    problem("reference/unread", { file: first, pointer: "" }, { path: first, home, more: count - 1 }),
  );
}

/** The folder that the file was probably meant for. */
function homeOf(source: SourceFile): string | null {
  const [folder = "", ...rest] = source.path.split("/");
  if (rest.length > 0) return folderNames.includes(folder) ? null : nearest(folder, folderNames);
  const text = decode(source).value ?? "";
  return keys.find(({ pattern }) => pattern.test(text))?.home ?? null;
}

/** Keys that only one kind of file begins lines with. */
const keys = [
  { home: "tours", pattern: /^(?:stops|slotMinutes|keyQuestion):/m },
  { home: "venues", pattern: /^(?:connections|schoolHours|rooms):/m },
  { home: "visits", pattern: /^(?:tour|arrive|depart):/m },
  { home: "outcomes", pattern: /^outcomes:/m },
  { home: "exhibits", pattern: /^(?:objectName|creditLine|viewing|room):/m },
];

/** `overrides` of `docent.yaml` for files that are not there: they change nothing. */
export function idleOverrides(root: Field, sources: readonly SourceFile[]): readonly Problem[] {
  return items(member(root, "overrides")).flatMap((override) => {
    const field = member(override, "files");
    const list = items(field);
    return (list.length === 0 ? [field] : list).flatMap((one) =>
      stringsOf(one).flatMap((typed) => {
        const pattern = patternOf(typed);
        const isIdle = !sources.some(({ path }) => path !== projectFile && pattern.test(path));
        return isIdle ? [problem("rule/no-file", addressOf(one), { pattern: typed })] : [];
      }),
    );
  });
}
