/** Alignments for a terminal: a grid of marks, the coverage, and what could close the gaps. */
import type { CloseBy, OutcomeAlignment, OutcomeState, TourAlignment } from "../../align/coverage.ts";
import type { Paint } from "../paint.ts";
import { tableWidth, textTable } from "../table.ts";
import type { Cell, Column } from "../table.ts";
import { printable, wrapParts } from "../text.ts";
import { addedPhrase, becausePhrase } from "./close-by.ts";
import { coverageSentence, gridOf, outcomeTitle, servingWords, stopLines, untaught, words } from "./grid.ts";
import type { Grid, GridColumn, GridRow, Serving, StopLine } from "./grid.ts";
import type { AlignmentReportOptions } from "./options.ts";

const signs = {
  unicode: { both: "■", assesses: "□", teaches: "●", touches: "○", none: "·", ellipsis: "…" },
  ascii: { both: "#", assesses: "=", teaches: "*", touches: "o", none: ".", ellipsis: "..." },
} as const;

/** Suggestions shown for one gap; the JSON has them all. */
const mostSuggestions = 3;

/** One block a tour, parted by an empty line. */
export function tableReport(alignments: readonly TourAlignment[], options: AlignmentReportOptions): string {
  if (alignments.length === 0) return "There are no tours.\n";
  const blocks = alignments.map((each) => tourBlock(each, options).join("\n"));
  return `${blocks.join("\n\n\n")}\n`;
}

function tourBlock(alignment: TourAlignment, options: AlignmentReportOptions): readonly string[] {
  const { tour } = alignment;
  const heading = wrapParts(
    [...printable(words(tour.title, options)).split(" "), `(${tour.id})`],
    options.width,
  );
  const body = options.by === "stop" ? stopBlock(alignment, options) : outcomeBlock(alignment, options);
  return [
    ...heading.map(options.paint.bold),
    "",
    ...body,
    ...wrapParts(coverageSentence(alignment).split(/(?<=[:,]) /), options.width),
    ...untaught(alignment).flatMap((each) => suggestions(each, options)),
  ];
}

function outcomeBlock(alignment: TourAlignment, options: AlignmentReportOptions): readonly string[] {
  if (alignment.outcomes.length === 0) return [];
  const grid = gridOf(alignment, options);
  const named = gridRows(grid, { heads: grid.columns.map(({ name }) => name), options });
  const fits = isDistinct(grid.columns) && tableWidth(named) <= options.width;
  const rows = fits ? named : gridRows(grid, { heads: grid.columns.map(({ head }) => head), options });
  const columns: readonly Column[] = [
    {},
    { shrinks: true },
    ...grid.columns.map(() => ({ align: "centre" }) as const),
    {},
  ];
  const lines = textTable(columns, rows, { width: options.width, ellipsis: signOf(options).ellipsis });
  return [...lines, "", ...legend(grid, options), ...(fits ? [] : [...stopKey(grid.columns, options), ""])];
}

function isDistinct(columns: readonly GridColumn[]): boolean {
  return new Set(columns.map(({ name }) => name)).size === columns.length;
}

type Heads = { readonly heads: readonly string[]; readonly options: AlignmentReportOptions };

function gridRows({ rows }: Grid, { heads, options }: Heads): readonly (readonly Cell[])[] {
  const header = ["", "", ...heads, ""].map((text) => ({ text, paint: options.paint.dim }));
  const body = rows.map((row) => gridCells(row, options));
  const firstExtra = rows.findIndex(({ aligned }) => aligned.promised === null);
  if (firstExtra === -1) return [header, ...body];
  const between = header.map((_, index) => ({
    text: index === 0 ? "Not promised:" : "",
    paint: options.paint.dim,
  }));
  return [header, ...body.slice(0, firstExtra), between, ...body.slice(firstExtra)];
}

function gridCells({ aligned, servings }: GridRow, options: AlignmentReportOptions): readonly Cell[] {
  return [
    { text: aligned.outcome.ref },
    { text: printable(outcomeTitle(aligned, options)) },
    ...servings.map((serving) => ({ text: signOf(options)[serving] })),
    { text: aligned.state, paint: statePaint(aligned.state, options.paint) },
  ];
}

function statePaint(state: OutcomeState, paint: Paint): (text: string) => string {
  return { gap: paint.red, touched: paint.yellow, taught: paint.green, assessed: paint.green }[state];
}

function legend({ rows }: Grid, options: AlignmentReportOptions): readonly string[] {
  const met = new Set(rows.flatMap(({ servings }) => servings));
  const order: readonly Serving[] = ["both", "assesses", "teaches", "touches", "none"];
  const entries = order
    .filter((serving) => met.has(serving))
    .map((serving) => `${signOf(options)[serving]} ${servingWords[serving]} `);
  return wrapParts(entries, options.width).map((line) => line.trimEnd());
}

/** Says what the numbers over the grid are, where the names had no room. */
function stopKey(columns: readonly GridColumn[], { width }: AlignmentReportOptions): readonly string[] {
  const entries = columns
    .filter(({ head, title }) => head !== title)
    .map(({ head, title }) => `${head} ${printable(title)}`);
  const parts = entries.map((entry, index) => (index < entries.length - 1 ? `${entry},` : entry));
  return wrapParts(["Stops:", ...parts.flatMap((part) => part.split(" "))], width);
}

function stopBlock(alignment: TourAlignment, options: AlignmentReportOptions): readonly string[] {
  return [...stopLines(alignment, options).flatMap((line) => stopEntry(line, options)), ""];
}

function stopEntry(line: StopLine, { width, paint }: AlignmentReportOptions): readonly string[] {
  const head = [line.number, printable(line.title) + (line.room === "" ? "" : `, ${printable(line.room)}`)];
  const lists = (["assesses", "teaches", "touches"] as const).flatMap((verb) =>
    referenceLines(verb, line[verb], width),
  );
  const entries = lists.length === 0 ? [`   ${paint.dim("serves no outcome")}`] : lists;
  return [
    ...wrapParts(
      head
        .filter((part) => part !== "")
        .join("  ")
        .split(" "),
      width,
    ),
    ...entries,
  ];
}

function referenceLines(verb: string, refs: readonly string[], width: number): readonly string[] {
  const parts = refs.map((ref, index) => (index < refs.length - 1 ? `${ref},` : ref));
  const indent = 13;
  return wrapParts(parts, width - indent).map(
    (line, index) => `   ${(index === 0 ? verb : "").padEnd(indent - 3)}${line}`,
  );
}

function suggestions(aligned: OutcomeAlignment, options: AlignmentReportOptions): readonly string[] {
  const { closeBy, outcome } = aligned;
  if (closeBy.length === 0)
    return ["", `Nothing near could close ${outcome.ref}: no exhibit of the tour's venues lists it.`];
  const rows = closeBy.slice(0, mostSuggestions).map((each) => suggestionRow(each, options));
  const table = textTable([{ align: "right" }, { shrinks: true }, {}], rows, {
    width: options.width - 2,
    ellipsis: signOf(options).ellipsis,
  });
  const more = closeBy.length - rows.length;
  const rest = more > 0 ? [`  and ${more} more (--json lists all)`] : [];
  return ["", `Could close ${options.paint.bold(outcome.ref)}`, ...table.map((line) => `  ${line}`), ...rest];
}

function suggestionRow(closeBy: CloseBy, options: AlignmentReportOptions): readonly Cell[] {
  const { exhibit, because } = closeBy;
  const title = printable(words(exhibit.title, options));
  const place = exhibit.room === null ? [] : [printable(exhibit.room.label)];
  return [
    { text: addedPhrase(closeBy) },
    { text: title },
    { text: [exhibit.id, ...place, becausePhrase(because)].join(", ") },
  ];
}

function signOf({ ascii }: AlignmentReportOptions) {
  return ascii ? signs.ascii : signs.unicode;
}
