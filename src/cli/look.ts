/** How text looks on a stream. Chalk does not read `NO_COLOR`, so its level is set here. */
import { Chalk } from "chalk";
import type { Host, Stream } from "../host/host.ts";
import { plainPaint, type Paint } from "../report/paint.ts";
import type { ReportOptions } from "../report/problems/report.ts";
import { wantsColour, wantsUnicode, type ColourChoice } from "./terminal.ts";

/** For text that is read on this stream. */
export function lookOf({ env }: Host, stream: Stream, choice: ColourChoice): ReportOptions {
  return {
    paint: wantsColour(env, stream, choice) ? colours() : plainPaint,
    width: Math.max(40, Math.min(stream.columns, 120)),
    unicode: wantsUnicode(env),
  };
}

/** One text in, one text out: chalk's own functions join all they are given, so a list's `map` would add its index. */
function colours(): Paint {
  const chalk = new Chalk({ level: 1 });
  return {
    red: (text) => chalk.red(text),
    yellow: (text) => chalk.yellow(text),
    green: (text) => chalk.green(text),
    cyan: (text) => chalk.cyan(text),
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
  };
}
