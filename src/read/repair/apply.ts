/** Makes the edits of a file's problems, and proves on the result that nothing else has changed. */
import { applyEdits, type Edit } from "../../base/edit.ts";
import type { Place, Pointer } from "../../base/place.ts";
import { parseYaml } from "../syntax.ts";
import { differences } from "./change.ts";
import { chosen } from "./choose.ts";

/** A problem in the file, as found or as told. */
export type Repairable = {
  readonly edits?: readonly Edit[];
  readonly pointer?: Pointer | null;
  readonly place?: Place;
};

type Repaired<P> = { readonly text: string; readonly repaired: readonly P[] };

/**
 * The text with the problems mended that have edits. It is read again: edits that make it unreadable, or that change
 * a value other than those the problems are about, are left out.
 */
export function repairText<P extends Repairable>(
  { path, text }: { readonly path: string; readonly text: string },
  problems: readonly P[],
): Repaired<P> {
  const before = parseYaml(path, text);
  const isGood = (some: readonly P[]): boolean => {
    const edits = some.flatMap((it) => it.edits ?? []);
    if (overlap(edits)) return false;
    const after = parseYaml(path, applyEdits(text, edits));
    if (after.value === null) return false;
    if (before.value === null) return true;
    const wanted = new Set(some.map(pointerOf));
    const found = differences(before.value.value, after.value.value);
    return after.problems.length <= before.problems.length && found.every((pointer) => wanted.has(pointer));
  };
  const repaired = chosen(
    problems.filter(({ edits = [] }) => edits.length > 0),
    isGood,
  );
  return {
    text: applyEdits(
      text,
      repaired.flatMap(({ edits = [] }) => edits),
    ),
    repaired,
  };
}

function pointerOf({ pointer, place }: Repairable): Pointer | null {
  return pointer ?? (place !== undefined && "pointer" in place ? place.pointer : null);
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some((edit, index) => edit.start < (sorted[index - 1]?.end ?? -1));
}
