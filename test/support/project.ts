/** Builds projects for tests from texts, without a disk. */
import { codes, type Code } from "../../src/base/codes.ts";
import type { Entry } from "../../src/base/codes/entry.ts";
import type { Problem } from "../../src/base/problem.ts";
import type { ProjectFiles } from "../../src/base/source.ts";

/** A project of these files by path; what is no YAML is a picture or template whose bytes do not matter. */
export function projectOf(files: Readonly<Record<string, string>>): ProjectFiles {
  const isYaml = (path: string): boolean => /\.ya?ml$/.test(path);
  const paths = Object.keys(files);
  return {
    sources: paths.filter(isYaml).map((path) => ({ path, bytes: new TextEncoder().encode(files[path]) })),
    others: new Set(paths.filter((path) => !isYaml(path))),
    loneTour: null,
  };
}

/** A tour file that stands alone. */
export function loneTour(text: string, path = "tour.yaml"): ProjectFiles {
  return { ...projectOf({ [path]: text }), loneTour: path };
}

/** A problem as a reader meets it: what, where, and in which words. */
export function inWords(found: Problem): {
  readonly code: Code;
  readonly file: string;
  readonly pointer: string | null;
  readonly message: string;
  readonly fix: string;
} {
  const { message, fix } = codes[found.code] as unknown as Entry<unknown>;
  const { place } = found;
  return {
    code: found.code,
    file: place.file,
    pointer: "pointer" in place ? place.pointer : null,
    message: message(found.args),
    fix: fix(found.args),
  };
}
