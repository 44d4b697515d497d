/** Alignments as Markdown tables, for pull requests and wikis. */
import { markdownText } from "../markdown-text.ts";
import type { TourAlignment } from "../../align/coverage.ts";
import { addedPhrase, becausePhrase } from "./close-by.ts";
import { coverageSentence, gridOf, outcomeTitle, servingWords, stopLines, untaught, words } from "./grid.ts";
import type { Serving } from "./grid.ts";
import type { AlignmentReportOptions } from "./options.ts";

const signs: Readonly<Record<Serving, string>> = {
  both: "■",
  assesses: "□",
  teaches: "●",
  touches: "○",
  none: "",
};

/** One section a tour; the words for the marks stand below each table. */
export function markdownReport(
  alignments: readonly TourAlignment[],
  options: AlignmentReportOptions,
): string {
  return alignments.map((each) => tourSection(each, options)).join("\n");
}

function tourSection(alignment: TourAlignment, options: AlignmentReportOptions): string {
  const table = options.by === "stop" ? stopTable(alignment, options) : outcomeTable(alignment, options);
  const lines = [
    `## ${markdownText(words(alignment.tour.title, options))}`,
    "",
    ...table,
    "",
    `${coverageSentence(alignment)}.`,
    ...suggestionList(alignment, options),
  ];
  return `${lines.join("\n")}\n`;
}

function outcomeTable(alignment: TourAlignment, options: AlignmentReportOptions): readonly string[] {
  const { columns, rows } = gridOf(alignment, options);
  const body = rows.map(({ aligned, servings }) => [
    code(aligned.outcome.ref),
    markdownText(outcomeTitle(aligned, options)),
    ...servings.map((serving) => signs[serving]),
    aligned.promised === null ? `${aligned.state}, not promised` : aligned.state,
  ]);
  const heads = columns.map(({ head, title }) =>
    head === title ? markdownText(head) : `${head} ${markdownText(title)}`,
  );
  const met = new Set(rows.flatMap(({ servings }) => servings));
  const order: readonly Serving[] = ["both", "assesses", "teaches", "touches"];
  const legend = order
    .filter((serving) => met.has(serving))
    .map((serving) => `${signs[serving]} ${servingWords[serving]}`);
  const rule = [":--", ":--", ...columns.map(() => ":-:"), ":--"];
  return [
    ...table([["Outcome", "Title", ...heads, "State"], rule, ...body]),
    ...(legend.length === 0 ? [] : ["", legend.join(" · ")]),
  ];
}

function stopTable(alignment: TourAlignment, options: AlignmentReportOptions): readonly string[] {
  const body = stopLines(alignment, options).map(({ number, title, room, assesses, teaches, touches }) => [
    number,
    markdownText(title),
    markdownText(room),
    ...[assesses, teaches, touches].map((refs) => refs.map(code).join(", ")),
  ]);
  const rule = ["--:", ":--", ":--", ":--", ":--", ":--"];
  return table([["Stop", "Title", "Room", "Assesses", "Teaches", "Touches"], rule, ...body]);
}

function suggestionList(alignment: TourAlignment, options: AlignmentReportOptions): readonly string[] {
  const items = untaught(alignment).flatMap(({ outcome, closeBy }) =>
    closeBy.map((each) => {
      const title = markdownText(words(each.exhibit.title, options));
      return `- ${code(outcome.ref)}: ${addedPhrase(each)}, ${title} (${code(each.exhibit.id)}), ${becausePhrase(each.because)}`;
    }),
  );
  return items.length === 0 ? [] : ["", "Could close the gaps:", "", ...items];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((row) => `| ${row.join(" | ")} |`);
}

/** References and ids hold no backtick and no bar. */
function code(id: string): string {
  return `\`${id}\``;
}
