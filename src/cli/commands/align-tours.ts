/** The action of `docent align`. */
import type { TourAlignment } from "../../align/coverage.ts";
import { belowThreshold } from "../../align/threshold.ts";
import { align } from "../../docent/align.ts";
import { alignmentFormats, type AlignmentFormat } from "../../report/alignment/formats.ts";
import { shortfallSentence } from "../../report/alignment/shortfall.ts";
import { chosen } from "../choice.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadFor } from "../load.ts";
import { writeResult } from "../result.ts";
import { complain, printProblems } from "../talk.ts";
import { toursOf } from "../targets.ts";

export type AlignOptions = {
  readonly format: AlignmentFormat;
  readonly by: "outcome" | "stop";
  readonly minTaught?: number;
  readonly minAssessed?: number;
  readonly language?: string;
};

export function alignTours(context: Context, typed: readonly string[], options: AlignOptions): ExitCode {
  const loaded = loadFor(context, typed, { rules: false });
  const { whole, broken, problems } = toursOf(context, loaded, typed);
  const { languages } = loaded.project;
  const first = languages[0] ?? "en";
  const language = options.language === undefined ? first : chosen("--language", options.language, languages);
  const alignments = whole.map((tour) => align(loaded.project, tour));
  if (whole.length > 0) print(context, alignments, { ...options, language, languages });
  if (broken.length > 0) {
    printProblems(context, { ...loaded, problems });
    complain(context, `${broken.join(", ")} cannot be aligned until the errors above are mended.`);
  }
  const isShort = complainOfShortfalls(context, alignments, options);
  return broken.length > 0 || isShort ? exitCodes.contentHasProblems : exitCodes.done;
}

type PrintOptions = Pick<AlignOptions, "format" | "by"> & {
  readonly language: string;
  readonly languages: readonly string[];
};

function print(
  context: Context,
  alignments: readonly TourAlignment[],
  { format, ...options }: PrintOptions,
): void {
  const { json, result } = context.settings;
  const { unicode, ...look } = result;
  const report = alignmentFormats[json ? "json" : format];
  writeResult(context, report(alignments, { ...look, ...options, ascii: !unicode }));
}

function complainOfShortfalls(
  context: Context,
  alignments: readonly TourAlignment[],
  { minTaught, minAssessed }: AlignOptions,
): boolean {
  const shortfalls = belowThreshold(alignments, {
    minTaught: minTaught ?? null,
    minAssessed: minAssessed ?? null,
  });
  for (const shortfall of shortfalls) complain(context, shortfallSentence(shortfall));
  return shortfalls.length > 0;
}
