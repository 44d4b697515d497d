/** Alignments as one small page that stands alone: no script, nothing loaded. */
import type { TourAlignment } from "../../align/coverage.ts";
import { resolveText } from "../../model/text.ts";
import type { Text } from "../../model/text.ts";
import { addedPhrase, becausePhrase } from "./close-by.ts";
import { coverageSentence, gridOf, servingWords, stopLines, untaught } from "./grid.ts";
import type { GridRow, Serving } from "./grid.ts";
import type { AlignmentReportOptions } from "./options.ts";

const signs: Readonly<Record<Serving, string>> = {
  both: "■",
  assesses: "□",
  teaches: "●",
  touches: "○",
  none: "·",
};

const style = `body{font:1rem/1.5 "Source Sans 3",system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;width:100%}caption{text-align:left;padding-bottom:.5rem}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}thead{display:table-header-group}
td.mark{text-align:center}tr{break-inside:avoid}.gap{font-weight:700}code{white-space:nowrap}
.word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media print{body{margin:0;max-width:none}}`;

/** One section a tour. The page speaks English; titles carry their own language. */
export function htmlReport(alignments: readonly TourAlignment[], options: AlignmentReportOptions): string {
  const sections = alignments.map((each) => tourSection(each, options)).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Learning outcomes</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>Learning outcomes</h1>
${sections}
</main>
</body>
</html>
`;
}

function tourSection(alignment: TourAlignment, options: AlignmentReportOptions): string {
  const grid = options.by === "stop" ? stopTable : outcomeTable;
  const isEmpty = alignment.outcomes.length === 0;
  const table = isEmpty ? `<p>${coverageSentence(alignment)}.</p>` : grid(alignment, options);
  return `<section>
<h2>${spoken(alignment.tour.title, options)} (<code>${escaped(alignment.tour.id)}</code>)</h2>
${table}
${suggestionList(alignment, options)}</section>`;
}

function outcomeTable(alignment: TourAlignment, options: AlignmentReportOptions): string {
  const { columns, rows } = gridOf(alignment, options);
  const stops = alignment.tour.stops.map(({ number, title }) => `${number} ${spoken(title, options)}`);
  const phases = columns.slice(stops.length).map(({ head }) => escaped(head));
  const met = new Set(rows.flatMap(({ servings }) => servings));
  const order: readonly Serving[] = ["both", "assesses", "teaches", "touches", "none"];
  const legend = order.filter((each) => met.has(each)).map((each) => `${signs[each]} ${servingWords[each]}`);
  const body = rows.map((row) => outcomeRow(row, options)).join("\n");
  return `${tableStart(alignment, ["Outcome", "Title", ...stops, ...phases, "State"])}
${body}
</tbody>
</table>
<p>${legend.join(" &nbsp; ")}</p>`;
}

function outcomeRow({ aligned, servings }: GridRow, options: AlignmentReportOptions): string {
  const { outcome, promised, state } = aligned;
  const marks = servings.map((each) => `<td class="mark">${mark(each)}</td>`).join("");
  const note = promised === null ? ", not promised" : "";
  const title = spoken(outcome.short ?? outcome.statement, options);
  return `<tr><th scope="row"><code>${escaped(outcome.ref)}</code></th><td>${title}</td>${marks}<td class="${state}">${state}${note}</td></tr>`;
}

/** A sign to see and a word to hear. */
function mark(serving: Serving): string {
  return `<span aria-hidden="true">${signs[serving]}</span><span class="word">${servingWords[serving]}</span>`;
}

function stopTable(alignment: TourAlignment, options: AlignmentReportOptions): string {
  const rows = stopLines(alignment, options).map(
    ({ number, title, room, assesses, teaches, touches }, index) => {
      const stop = alignment.tour.stops[index];
      const name = stop === undefined ? escaped(title) : spoken(stop.title, options);
      const lists = [assesses, teaches, touches].map(
        (refs) => `<td>${refs.map((ref) => `<code>${escaped(ref)}</code>`).join(", ")}</td>`,
      );
      return `<tr><td>${number}</td><th scope="row">${name}</th><td>${escaped(room)}</td>${lists.join("")}</tr>`;
    },
  );
  return `${tableStart(alignment, ["Stop", "Title", "Room", "Assesses", "Teaches", "Touches"])}
${rows.join("\n")}
</tbody>
</table>`;
}

function tableStart(alignment: TourAlignment, heads: readonly string[]): string {
  const cells = heads.map((head) => `<th scope="col">${head}</th>`).join("");
  return `<table>
<caption>${coverageSentence(alignment)}.</caption>
<thead>
<tr>${cells}</tr>
</thead>
<tbody>`;
}

function suggestionList(alignment: TourAlignment, options: AlignmentReportOptions): string {
  const items = untaught(alignment).flatMap(({ outcome, closeBy }) =>
    closeBy.map((each) => {
      const exhibit = `${spoken(each.exhibit.title, options)} (<code>${escaped(each.exhibit.id)}</code>)`;
      return `<li><code>${escaped(outcome.ref)}</code>: ${addedPhrase(each)}, ${exhibit}, ${becausePhrase(each.because)}</li>`;
    }),
  );
  return items.length === 0 ? "" : `<h3>What could close the gaps</h3>\n<ul>\n${items.join("\n")}\n</ul>\n`;
}

/** A text with its language said, where that is not the page's. */
function spoken(text: Text, { language, languages }: AlignmentReportOptions): string {
  const resolved = resolveText(text, language, languages);
  const said = escaped(resolved.text);
  return resolved.language === "en" ? said : `<span lang="${escaped(resolved.language)}">${said}</span>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
