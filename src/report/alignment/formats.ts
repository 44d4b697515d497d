/** The formats of `docent align`: one file a format, one row here. */
import { csvReport } from "./csv.ts";
import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { markdownReport } from "./markdown.ts";
import type { AlignmentReport } from "./options.ts";
import { tableReport } from "./table.ts";

export type AlignmentFormat = "table" | "json" | "csv" | "markdown" | "html";

export const alignmentFormats: Readonly<Record<AlignmentFormat, AlignmentReport>> = {
  table: tableReport,
  json: jsonReport,
  csv: csvReport,
  markdown: markdownReport,
  html: htmlReport,
};
