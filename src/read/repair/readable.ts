/** A file that is no YAML → the same file made readable, if there is only one way to do it. */
import { codes } from "../../base/codes.ts";
import { applyEdits, lineEdits, type Edit } from "../../base/edit.ts";
import type { Problem } from "../../base/problem.ts";
import type { Kind } from "../../model/project.ts";
import type { Document } from "../document.ts";
import { checkSchema } from "../schema.ts";
import { parseYaml } from "../syntax.ts";
import { lineAround } from "../syntax/line.ts";
import { textPosition } from "../text-position.ts";
import { isFixable } from "./plan.ts";
import { quoteEdit } from "./quote.ts";
import { withoutTabs } from "./tabs.ts";

export type Broken = { readonly path: string; readonly text: string; readonly kind: Kind };

/**
 * Edits after which the file can be read; null if it takes a guess. Tabs and odd spaces are tried in all widths that
 * editors show them in: the file must make the best sense in one reading only.
 */
export function readableEdits(broken: Broken, first: Problem): readonly Edit[] | null {
  if (!isFixable(first) || broken.text.length > mostCharacters) return null;
  const usual = attempt(broken, ways[0]);
  const tried = [
    usual,
    ...ways.slice(1).flatMap((way) => (differs(way, usual.met) ? [attempt(broken, way)] : [])),
  ];
  const best = onlyBest(tried);
  return best === null ? null : lineEdits(broken.text, best.text);
}

/** How wide a Tab is, and whether an odd space counts as a space. */
type Way = { readonly tab: number; readonly odd: " " | "" };

const ways = [
  { tab: 2, odd: " " },
  { tab: 4, odd: " " },
  { tab: 8, odd: " " },
  { tab: 2, odd: "" },
] as const satisfies readonly Way[];

/** A file is read again after each mend, so that this bounds the time. */
const mostCharacters = 50_000;
const mostRead = 1_000_000;

type Made = {
  readonly document: Document;
  readonly errors: number;
  /** Something is wrong in a line that was mended. */
  readonly isDoubtful: boolean;
};

type Result = {
  readonly document: Document;
  readonly problems: readonly Problem[];
  readonly quotedLines: ReadonlySet<number>;
};

type Attempt = {
  readonly made: Made | null;
  /** What had to be mended on the way. */
  readonly met: ReadonlySet<Problem["code"]>;
};

function differs({ tab, odd }: Way, met: ReadonlySet<Problem["code"]>): boolean {
  return (tab !== ways[0].tab && met.has("yaml/tab")) || (odd !== ways[0].odd && met.has("yaml/odd-space"));
}

function attempt(broken: Broken, way: Way): Attempt {
  const { path, text, kind } = broken;
  const met = new Set<Problem["code"]>();
  const quotedLines = new Set<number>();
  let now = text;
  for (let read = 0; read < mostRead; read += now.length + 1) {
    const { value: document, problems } = parseYaml(path, now);
    if (document !== null) {
      const all = [...problems, ...checkSchema(kind, document)];
      return { made: judged(broken, { document, problems: all, quotedLines }), met };
    }
    const [problem] = problems;
    const next = problem === undefined ? null : mended(now, problem, way);
    if (problem === undefined || next === null || next === now) break;
    met.add(problem.code);
    if (quotes(problem)) quotedLines.add(lineOf(now, problem));
    now = next;
  }
  return { made: null, met };
}

function quotes({ code }: Problem): boolean {
  return code === "yaml/syntax" || code === "yaml/alias";
}

function lineOf(text: string, { place }: Problem): number {
  return "pointer" in place ? 1 : textPosition(text, place.start, place.start).line;
}

function mended(text: string, it: Problem, { tab, odd }: Way): string | null {
  if (it.code === "yaml/tab") return it.args.needless ? without(text, it) : withoutTabs(text, tab);
  const edit = it.code === "yaml/odd-space" ? oddEdit(text, it, odd) : quoteEdit(text, it);
  return edit === null ? null : applyEdits(text, [edit]);
}

function without(text: string, { place }: Problem): string {
  return "pointer" in place ? text : text.slice(0, place.start) + text.slice(place.end);
}

/** Before the first word of a line an odd space may indent it; beside a key it is nothing. */
function oddEdit(text: string, { place }: Problem, odd: Way["odd"]): Edit | null {
  if ("pointer" in place) return null;
  const { start, end } = place;
  const leads = /^[\s-]*$/.test(text.slice(lineAround(text, start).start, start));
  const spaces = leads ? text.slice(start, end).replace(/./g, (it) => (hasNoWidth.test(it) ? "" : odd)) : "";
  return { start, end, text: spaces };
}

const hasNoWidth = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;

/** Null if a text that was put in quotes is wrong in its place: then its meaning was another. */
function judged({ text }: Broken, result: Result): Made | null {
  const { document, quotedLines } = result;
  const errors = result.problems.filter(({ code }) => codes[code].severity === "error");
  const wrong = errors.filter((it) => !isFixable(it)).map(({ place }) => document.positionOf(place).line);
  if (wrong.some((line) => quotedLines.has(line))) return null;
  const [old, now] = [text.split("\n"), document.text.split("\n")];
  const isDoubtful = wrong.some((line) => old[line - 1] !== now[line - 1]);
  return { document, errors: errors.length, isDoubtful };
}

/** All say the same; or one makes the best sense, and nothing is wrong where it was mended. */
function onlyBest(tried: readonly Attempt[]): Document | null {
  const all = tried.flatMap(({ made }) => made ?? []);
  if (all.length === tried.length && isOneReading(all)) return all[0]?.document ?? null;
  const sure = all.filter(({ isDoubtful }) => !isDoubtful);
  const fewest = Math.min(...sure.map(({ errors }) => errors));
  const best = sure.filter(({ errors }) => errors === fewest);
  return isOneReading(best) ? (best[0]?.document ?? null) : null;
}

function isOneReading(all: readonly Made[]): boolean {
  return new Set(all.map(({ document }) => JSON.stringify(document.value))).size < 2;
}
