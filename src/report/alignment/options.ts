/** What every report of alignments is given. */
import type { TourAlignment } from "../../align/coverage.ts";
import type { Language } from "../../model/text.ts";
import type { Paint } from "../paint.ts";

export type AlignmentReportOptions = {
  /** Rows are outcomes, or stops. The JSON is the same for both. */
  readonly by: "outcome" | "stop";
  /** Columns of the terminal; only the table minds. */
  readonly width: number;
  /** For terminals that cannot show `●`; only the table minds. */
  readonly ascii: boolean;
  readonly paint: Paint;
  /** The language titles are shown in, and the project's languages to fall back on. */
  readonly language: Language;
  readonly languages: readonly Language[];
};

export type AlignmentReport = (
  alignments: readonly TourAlignment[],
  options: AlignmentReportOptions,
) => string;
