/** `docent validate --write-schemas`: schemas for editors, with the ids of the project as choices. */
import { join, resolve } from "node:path";
import { shippedSchemas } from "../../host/assets.ts";
import { schemasIn } from "../../scaffold/own-schemas.ts";
import type { Context } from "../command.ts";
import { loadFor } from "../load.ts";
import { say } from "../talk.ts";
import { UsageError } from "../usage-error.ts";

/** Replaces docent's schemas in the folder, as it was typed, and nothing else. */
export function writeSchemas(context: Context, paths: readonly string[], typed: string): void {
  const { host, settings } = context;
  const { project } = loadFor(context, paths, { rules: false });
  const folder = resolve(settings.cwd, typed);
  const schemas = schemasIn("", shippedSchemas(host), project);
  const stranger = schemas.find(({ path }) => !isOurs(host.files.read(join(folder, path)), path));
  if (stranger !== undefined) {
    throw new UsageError(
      `${join(folder, stranger.path)} is not a schema of docent, so it is left alone.`,
      "Name another folder:  docent validate --write-schemas .docent/schemas",
    );
  }
  host.files.writeAll(folder, schemas);
  say(context, `${schemas.length} schemas written to ${typed}`);
}

function isOurs(bytes: Uint8Array | null, name: string): boolean {
  return bytes === null || new TextDecoder().decode(bytes).includes(`"$id": "${name}"`);
}
