/** Prints problems as people read them: on stderr where the command's result is something else. */
import { check, type Findings } from "../docent.ts";
import type { Stream } from "../host/host.ts";
import { formats } from "../report/formats.ts";
import type { Context } from "./command.ts";

const atMost = 100;

export function printProblems({ settings }: Context, findings: Findings, stream: Stream): void {
  if (findings.problems.length === 0) return;
  const report = check(findings, atMost);
  if (report.problems.length === 0) return;
  stream.write(
    formats.pretty(report, { paint: settings.talkPaint, width: settings.width, unicode: settings.unicode }),
  );
}
