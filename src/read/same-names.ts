/** Files whose names differ only by capitals or by how accents are written: one and the same on macOS and Windows. */
import { problem, type Problem } from "../base/problem.ts";
import { compare } from "./declared.ts";
import type { LoadedFile } from "./load.ts";

/** Tells of the second of each two such files: content, and pictures beside it. */
export function sameNames(loaded: readonly LoadedFile[], others: ReadonlySet<string>): readonly Problem[] {
  const paths = [...loaded.map(({ path }) => path), ...others].sort(compare);
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const name = path.normalize("NFC").toLowerCase();
    const other = first.get(name);
    if (other === undefined) first.set(name, path);
    return other === undefined
      ? []
      : [problem("reference/same-file", { file: path, pointer: "" }, { path, other })];
  });
}
