/** The part of a reading that lies below the files and folders that were named. */
import { join, resolve } from "node:path";
import { insideProject } from "../../host/project-files.ts";
import type { Context } from "../command.ts";
import type { Loaded } from "../load.ts";
import { isPattern, patternTest } from "../path-pattern.ts";
import { UsageError } from "../usage-error.ts";

export function partOf(loaded: Loaded, context: Context, typed: readonly string[]): Loaded {
  if (typed.length === 0 || loaded.isLone) return loaded;
  const wanted = typed.map((path) => testFor(loaded, context, path));
  const isWanted = (file: string): boolean => wanted.some((isHere) => isHere(file));
  const texts = new Map([...loaded.texts].filter(([file]) => isWanted(file)));
  if (texts.size === 0) {
    throw new UsageError(
      `No file that docent reads is in ${typed.join(", ")}.`,
      "Run  docent validate  without paths to check all files.",
    );
  }
  return { ...loaded, texts, problems: loaded.problems.filter(({ place }) => isWanted(place.file)) };
}

function testFor({ root }: Loaded, { host, settings }: Context, typed: string): (file: string) => boolean {
  const path = insideProject(root, resolve(settings.cwd, typed));
  const isThere = path !== null && host.files.kind(join(root, path)) !== null;
  if (isThere) return (file) => path === "" || file === path || file.startsWith(`${path}/`);
  if (path !== null && isPattern(typed)) return patternTest(path);
  throw new UsageError(`There is no file or folder ${typed} in this project.`);
}
