/** Everything docent says beside its result, on stderr. */
import { check, type Findings } from "../docent/check.ts";
import { prettyReport } from "../report/problems/pretty.ts";
import type { Context } from "./command.ts";
import { failure } from "./failure.ts";

/** A line that people can do without: `--quiet` leaves it out. */
export function say({ host, settings }: Context, line: string): void {
  if (!settings.quiet) host.stderr.write(`${line}\n`);
}

/** A line for those who asked for more with `--verbose`. */
export function detail({ host, settings }: Context, line: string): void {
  if (settings.verbose) host.stderr.write(`${line}\n`);
}

/** What went wrong, and what to do about it. */
export function complain({ host }: Context, message: string, advice = ""): void {
  host.stderr.write(failure(host, message, advice));
}

const atMost = 100;

/** Problems as people read them, where the command's result is something else: no notes, and with `--quiet` errors only. */
export function printProblems({ host, settings }: Context, findings: Findings): void {
  const told = new Set(findings.problems.map(({ place }) => place.file));
  const texts = new Map([...findings.texts].filter(([path]) => told.has(path)));
  const report = check({ ...findings, texts }, { atMost, least: settings.quiet ? "error" : "warning" });
  if (report.problems.length > 0) host.stderr.write(prettyReport(report, settings.talk));
}
