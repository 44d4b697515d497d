/** The action of `docent align`. */
import { belowThreshold } from "../../align/threshold.ts";
import { align } from "../../docent.ts";
import { alignmentFormats, type AlignmentFormat } from "../../report/alignment/formats.ts";
import { shortfallSentence } from "../../report/alignment/shortfall.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadLoneTour, loadProject } from "../load.ts";
import { printProblems } from "../print-problems.ts";
import { writeResult } from "../result.ts";
import { toursOf } from "../targets.ts";

type Options = {
  readonly format?: AlignmentFormat;
  readonly by?: "outcome" | "stop";
  readonly minTaught?: number;
  readonly minAssessed?: number;
  readonly language?: string;
};

export function alignTours(context: Context, ids: readonly string[], options: Options): ExitCode {
  const { host, settings } = context;
  const lone = ids.length === 1 && ids[0] !== undefined ? loadLoneTour(context, ids[0]) : null;
  const loaded = lone ?? loadProject(context);
  const { whole, broken } = toursOf(loaded, lone?.loneTour == null ? ids : [lone.loneTour]);
  if (broken.length > 0) {
    printProblems(context, loaded, host.stderr);
    host.stderr.write(`✖ I cannot align ${broken.join(", ")} until the errors above are mended.\n`);
    return exitCodes.contentHasProblems;
  }
  const alignments = whole.map((tour) => align(loaded.project, tour));
  const { languages } = loaded.project;
  const report = alignmentFormats[settings.json ? "json" : (options.format ?? "table")];
  writeResult(
    context,
    report(alignments, {
      by: options.by ?? "outcome",
      width: settings.width,
      ascii: !settings.unicode,
      paint: settings.paint,
      language: options.language ?? languages[0] ?? "en",
      languages,
    }),
  );
  const short = belowThreshold(alignments, {
    minTaught: options.minTaught ?? null,
    minAssessed: options.minAssessed ?? null,
  });
  for (const shortfall of short) host.stderr.write(`✖ ${shortfallSentence(shortfall)}\n`);
  return short.length > 0 ? exitCodes.contentHasProblems : exitCodes.done;
}
