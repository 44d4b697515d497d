/** The action of `docent validate`: the whole project is read, so that references are known; the named part is reported. */
import type { CheckProfile } from "../../base/severity.ts";
import { check } from "../../docent.ts";
import type { ProblemReport } from "../../report/problems/report.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { loadFor } from "../load.ts";
import { complain } from "../talk.ts";
import { formatTargets, type FormatWish } from "./validate-formats.ts";
import { partOf } from "./validate-part.ts";
import { printReport } from "./validate-print.ts";

export type ValidateOptions = {
  readonly format?: readonly FormatWish[];
  readonly strict?: boolean;
  readonly profile?: CheckProfile;
  readonly maxProblems?: number;
  readonly maxWarnings?: number;
};

/** Load, select, check, report, decide. */
export async function validatePaths(
  context: Context,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const targets = formatTargets(context, options.format ?? []);
  const loaded = loadFor(context, paths, { profile: options.profile });
  const part = partOf(loaded, context, paths);
  const report = check(part, { atMost: Infinity });
  const { strict = false, maxProblems = null } = options;
  await printReport(context, report, { targets, root: loaded.root, strict, maxProblems });
  return verdict(context, report, options);
}

/** That warnings alone make it fail is said: the report does not show it. */
function verdict(context: Context, { counts }: ProblemReport, options: ValidateOptions): ExitCode {
  if (counts.error > 0) return exitCodes.contentHasProblems;
  const { strict = false, maxWarnings = Infinity } = options;
  const allowed = strict ? 0 : maxWarnings;
  if (counts.warning <= allowed) return exitCodes.done;
  complain(
    context,
    strict
      ? "Warnings count as errors with --strict."
      : `Too many warnings: ${counts.warning}; --max-warnings allows ${allowed}.`,
  );
  return exitCodes.contentHasProblems;
}
