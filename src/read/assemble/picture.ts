/** Pictures: their words, and whether their files are there under exactly the name that is written. */
import { nearest } from "../../base/nearest.ts";
import type { MissingImage } from "../../base/codes/reference.ts";
import { problem } from "../../base/problem.ts";
import type { Picture } from "../../model/exhibit.ts";
import { unitKey } from "../load.ts";
import { addressOf, flagOf, isMap, made, member, oneOrMore, stringOf, type Field } from "./field.ts";
import { baseName, fold, foldedBaseName, namesOf } from "./picture-names.ts";
import type { Scope } from "./scope.ts";
import { textOf } from "./text.ts";

export function picturesOf(scope: Scope, field: Field): readonly Picture[] {
  return made(oneOrMore(field), (one) => pictureOf(scope, one));
}

/** A picture whose file is not there keeps its words: a draft shows them in its place. */
export function pictureOf(scope: Scope, field: Field): Picture | null {
  if (!isMap(field)) return null;
  const at = (key: string): Field => member(field, key);
  return {
    at: addressOf(field),
    file: fileOf(scope, at("file")),
    url: stringOf(at("url")) ?? stringOf(at("iiif")),
    alt: textOf(at("alt"), scope.language) ?? { [scope.language]: "" },
    credit: textOf(at("credit"), scope.language),
    licence: stringOf(at("licence")),
    permission: textOf(at("permission"), scope.language),
    cropAllowed: flagOf(at("cropAllowed")),
  };
}

/** The name the file has on disk; null (and a problem) if there is none. */
function fileOf(scope: Scope, field: Field): string | null {
  const typed = stringOf(field);
  if (typed === null) return null;
  const path = normalPath(typed);
  const actual = path === null ? null : onDisk(path, scope.others);
  if (path !== null) scope.needs(unitKey(actual ?? path, ""));
  if (actual === null) scope.report(problem("image/missing", addressOf(field), whatIsWrong(typed, scope)));
  return actual;
}

/** Macs write accents apart from their letters: the same name in other code points is the same name. */
function onDisk(path: string, others: ReadonlySet<string>): string | null {
  if (others.has(path)) return path;
  return namesOf(others).composed.get(path.normalize("NFC")) ?? null;
}

/** Relative to the project and without `.` and `..`; null if the path leaves it. */
function normalPath(typed: string): string | null {
  if (/^(\/|[A-Za-z]:)/.test(typed)) return null;
  const parts: string[] = [];
  for (const part of typed.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function whatIsWrong(typed: string, { others, searches }: Scope): MissingImage {
  const { pictures, folded, baseNames } = namesOf(others);
  const only = onlyOne(baseNames.get(foldedBaseName(typed)));
  const path = normalPath(typed.replaceAll("\\", "/"));
  if (path === null) return { typed, reason: "outside", suggestion: only };
  const [sameLetters] = folded.get(fold(path)) ?? [];
  if (sameLetters !== undefined)
    return { typed, reason: sameLetters === path ? "missing" : "case", suggestion: sameLetters };
  if (only !== null || searches.left <= 0) return { typed, reason: "missing", suggestion: only };
  searches.left -= 1;
  return { typed, reason: "missing", suggestion: nearest(path, pictures) };
}

/** One name in two folders says nothing. */
function onlyOne(names: readonly string[] = []): string | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** The picture among `pictures` that has the typed file name, with or without its folder. */
export function pickPicture(scope: Scope, field: Field, pictures: readonly Picture[]): Picture | null {
  const typed = stringOf(field);
  if (typed === null) return null;
  const path = normalPath(typed);
  const picked = pictures.find(({ file }) => file !== null && (file === path || baseName(file) === typed));
  if (picked !== undefined) return picked;
  const isExcused = pictures.some(({ file, url }) => file === null && url === null);
  if (isExcused) return null;
  const names = pictures.flatMap(({ file }) => file ?? []);
  const near = nearest(baseName(typed), names.map(baseName));
  const suggestion =
    onlyOne(names.filter((name) => foldedBaseName(name) === foldedBaseName(typed))) ??
    names.find((name) => baseName(name) === near) ??
    null;
  scope.report(problem("image/missing", addressOf(field), { typed, reason: "unlisted", suggestion }));
  return null;
}
