/** Problems → problems with their words and their lines and columns, in the order of the files. */
import { codes, type Code } from "../base/codes.ts";
import type { Entry } from "../base/codes/entry.ts";
import type { Place, Position } from "../base/place.ts";
import type { LocatedProblem, Problem } from "../base/problem.ts";
import type { Level, Severity } from "../base/severity.ts";
import { textPosition } from "./text-position.ts";

/** A file whose lines can be found: a `Document`, or `plainText` of a template or of a file that is no YAML. */
export type Locatable = { readonly text: string; readonly positionOf: (place: Place) => Position };

/** How serious a problem is; "off" drops it. */
export type LevelOf = (code: Code, file: string) => Level;

/** Words and positions for all problems, sorted by file, place and code, each once. */
export function locateAll(
  problems: readonly Problem[],
  files: ReadonlyMap<string, Locatable>,
  levelOf: LevelOf = (code) => codes[code].severity,
): readonly LocatedProblem[] {
  const located = problems.flatMap((it) => {
    const level = levelOf(it.code, it.place.file);
    return level === "off" ? [] : [locate(it, level, files)];
  });
  const sorted = located.sort(byPlace);
  return sorted.filter((it, index) => !isSame(it, sorted[index - 1]));
}

/** A text without addresses: offsets have lines, an address is at its beginning. */
export function plainText(text: string): Locatable {
  return {
    text,
    positionOf: (place) => ("pointer" in place ? beginning : textPosition(text, place.start, place.end)),
  };
}

const beginning: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

type Files = ReadonlyMap<string, Locatable>;

function locate(it: Problem, severity: Severity, files: Files): LocatedProblem {
  const words = wordsOf(it.code);
  return {
    code: it.code,
    severity,
    message: words.message(it.args),
    why: words.why,
    fix: words.fix(it.args),
    fixable: it.edits !== undefined,
    ...(it.edits === undefined ? {} : { edits: it.edits }),
    file: it.place.file,
    pointer: "pointer" in it.place ? it.place.pointer : null,
    ...positionOf(it.place, files),
    related: (it.related ?? []).map(({ place, note }) => ({
      file: place.file,
      note,
      ...positionOf(place, files),
    })),
  };
}

/** The words for a code take the data that its problems carry; `Problem` ties the two. */
function wordsOf(code: Code): Entry<Problem["args"]> {
  return codes[code] as unknown as Entry<Problem["args"]>;
}

function positionOf(place: Place, files: Files): Position {
  return files.get(place.file)?.positionOf(place) ?? beginning;
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSame(a: LocatedProblem, b: LocatedProblem | undefined): boolean {
  return b !== undefined && byPlace(a, b) === 0;
}
