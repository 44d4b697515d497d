/** The formats `docent validate` can print, by name. */
import { compactReport } from "./problems/compact.ts";
import { jsonReport } from "./problems/json.ts";
import { prettyReport } from "./problems/pretty.ts";
import type { Formatter } from "./problems/report.ts";

export const formats = {
  pretty: prettyReport,
  compact: compactReport,
  json: jsonReport,
} satisfies Readonly<Record<string, Formatter>>;

export type FormatName = keyof typeof formats;
