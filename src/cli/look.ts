/** How text looks on a stream. Chalk does not read `NO_COLOR`, so its level is set here. */
import { Chalk } from "chalk";
import type { Host, Stream } from "../host/host.ts";
import { plainPaint } from "../report/paint.ts";
import type { ReportOptions } from "../report/problems/report.ts";
import { wantsColour, wantsUnicode, type ColourChoice } from "./terminal.ts";

/** For text that is read on this stream. */
export function lookOf({ env }: Host, stream: Stream, choice: ColourChoice): ReportOptions {
  return {
    paint: wantsColour(env, stream, choice) ? new Chalk({ level: 1 }) : plainPaint,
    width: Math.max(40, Math.min(stream.columns, 120)),
    unicode: wantsUnicode(env),
  };
}
