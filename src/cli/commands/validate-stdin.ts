/** `docent validate - --stdin-filename PATH`: what is piped in stands for that file, in the midst of its project. */
import { resolve } from "node:path";
import { withFile } from "../../host/overlay.ts";
import type { Context } from "../command.ts";
import { UsageError } from "../usage-error.ts";

export type Piped = { readonly context: Context; readonly paths: readonly string[] };

/** The world in which the file is as it was piped in, and its path in place of `-`. */
export async function withStdin(
  context: Context,
  paths: readonly string[],
  name: string | undefined,
): Promise<Piped> {
  if (!paths.includes("-")) {
    if (name === undefined) return { context, paths };
    throw new UsageError(
      "--stdin-filename goes with - for what is piped in.",
      `Write  docent validate - --stdin-filename ${name}`,
    );
  }
  if (paths.length > 1) throw new UsageError("- for what is piped in stands alone, without other paths.");
  if (name === undefined)
    throw new UsageError(
      "I do not know which file of the project is piped in.",
      "Say it:  docent validate - --stdin-filename exhibits/helmet.yaml",
    );
  const { host, settings } = context;
  const files = withFile(host.files, resolve(settings.cwd, name), await host.stdin());
  return { context: { ...context, host: { ...host, files } }, paths: [name] };
}
