/** Everything docent says beside its result, on stderr. */
import { codes } from "../base/codes.ts";
import type { Problem } from "../base/problem.ts";
import { check, type Findings } from "../docent.ts";
import { formats } from "../report/formats.ts";
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

/** Problems as people read them, where the command's result is something else; with `--quiet` errors only. */
export function printProblems({ host, settings }: Context, findings: Findings): void {
  const isLoud = ({ code }: Problem): boolean => !settings.quiet || codes[code].severity === "error";
  const problems = findings.problems.filter(isLoud);
  if (problems.length === 0) return;
  const files = new Set(problems.map(({ place }) => place.file));
  const texts = new Map([...findings.texts].filter(([path]) => files.has(path)));
  host.stderr.write(formats.pretty(check({ ...findings, problems, texts }, atMost), settings.talk));
}
