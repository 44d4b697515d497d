/** The options every command shares: what people may type, and what the code relies on. */
import { resolve } from "node:path";
import type { Host } from "../host/host.ts";
import type { Paint } from "../report/paint.ts";
import { paintFor, wantsUnicode, type ColourChoice } from "./paint.ts";

export type GlobalOptions = {
  readonly cwd?: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: ColourChoice;
};

export type Settings = {
  /** Absolute. */
  readonly cwd: string;
  readonly json: boolean;
  /** A file for the result; null: stdout. */
  readonly output: string | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly unicode: boolean;
  /** For results. */
  readonly paint: Paint;
  /** For everything else. */
  readonly talkPaint: Paint;
  readonly width: number;
};

export function settingsFrom(options: GlobalOptions, host: Host): Settings {
  const colour = options.color ?? "auto";
  const output =
    options.output === undefined || options.output === "-" ? null : resolve(host.cwd, options.output);
  return {
    cwd: resolve(host.cwd, options.cwd ?? "."),
    json: options.json ?? false,
    output,
    quiet: options.quiet ?? false,
    verbose: options.verbose ?? false,
    unicode: wantsUnicode(host.env),
    paint: paintFor(host, host.stdout, output !== null && colour === "auto" ? "never" : colour),
    talkPaint: paintFor(host, host.stderr, colour),
    width: Math.max(40, Math.min(host.stdout.columns, 120)),
  };
}
