/** Builds projects for tests from texts, without a disk. */
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
