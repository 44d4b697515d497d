/** Where the result of a command goes: stdout, or the file named with `--output`. */
import { basename, dirname } from "node:path";
import type { Context } from "./command.ts";

export function writeResult({ host, settings }: Context, text: string): void {
  if (settings.output === null) host.stdout.write(text);
  else host.files.writeAll(dirname(settings.output), [{ path: basename(settings.output), content: text }]);
}
