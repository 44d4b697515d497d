/** Which formats `docent validate` prints, and where each of them goes. */
import { resolve } from "node:path";
import { formatNames, type FormatName } from "../../report/formats.ts";
import { chosen } from "../choice.ts";
import type { Context } from "../command.ts";
import { UsageError } from "../usage-error.ts";

/** A format with the file it was given, as typed: `--format sarif=problems.sarif`. */
export type FormatWish = { readonly format: FormatName; readonly file: string | null };

/** `file` is absolute; null is stdout. */
export type FormatTarget = FormatWish;

/** Reads one `--format`, after those before it. */
export function formatWishes(typed: string, before: readonly FormatWish[] = []): readonly FormatWish[] {
  const [, word = "", file] = /^([^=]*)(?:=(.*))?$/s.exec(typed) ?? [];
  const format = chosen("--format", word, formatNames);
  if (file === "") throw new UsageError(`--format ${typed} names no file.`, `Write  --format ${word}=FILE`);
  return [...before, { format, file: file === "-" ? null : (file ?? null) }];
}

/** In GitHub Actions annotations come along if no format is asked for. At most one goes to stdout, or to `--output`. */
export function formatTargets(context: Context, typed: readonly FormatWish[]): readonly FormatTarget[] {
  const { host, settings } = context;
  const wishes = withJson(typed, settings.json);
  if (wishes.length === 0) {
    const pretty = { format: "pretty", file: settings.output } as const;
    return inActions(host) ? [{ format: "github", file: null }, pretty] : [pretty];
  }
  checkOneStream(wishes);
  if (settings.output !== null && wishes.every(({ file }) => file !== null))
    throw new UsageError("--output has nothing to write: every --format has a file of its own.");
  const targets = wishes.map(({ format, file }) => ({
    format,
    file: file === null ? settings.output : resolve(settings.cwd, file),
  }));
  checkOwnFiles(targets);
  return targets;
}

/** The runner of GitHub sets this to "true". */
export function inActions({ env }: Context["host"]): boolean {
  return env["GITHUB_ACTIONS"] === "true";
}

function withJson(wishes: readonly FormatWish[], json: boolean): readonly FormatWish[] {
  const isThere = wishes.some(({ format, file }) => format === "json" && file === null);
  return json && !isThere ? [{ format: "json", file: null }, ...wishes] : wishes;
}

function checkOneStream(wishes: readonly FormatWish[]): void {
  const [first, second] = wishes.filter(({ file }) => file === null);
  if (first === undefined || second === undefined) return;
  throw new UsageError(
    `The formats ${first.format} and ${second.format} cannot both go to one place.`,
    `Give one of them a file:  --format ${second.format}=FILE`,
  );
}

function checkOwnFiles(targets: readonly FormatTarget[]): void {
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`Two formats cannot go to one file, ${twice}.`);
}
