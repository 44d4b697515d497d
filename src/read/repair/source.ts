/** Repairs files as bytes: mark, line ends and the end of the file stay as they are. */
import type { SourceFile } from "../../base/source.ts";
import { decode } from "../decode.ts";
import { repairText, type Repairable } from "./apply.ts";

type RepairedSource<P> = { readonly source: SourceFile; readonly repaired: readonly P[] };

/** Null if nothing of it can be repaired. What is no UTF-8 text is left alone. */
export function repairSource<P extends Repairable>(
  source: SourceFile,
  problems: readonly P[],
): RepairedSource<P> | null {
  if (problems.every(({ edits = [] }) => edits.length === 0)) return null;
  const { value: before } = decode(source);
  if (before === null) return null;
  const { text: after, repaired } = repairText({ path: source.path, text: before }, problems);
  if (after === before) return null;
  const bytes = new TextEncoder().encode(markOf(source) + after);
  return { source: { ...source, bytes }, repaired };
}

/** The byte order mark, which decoding takes away. */
function markOf({ bytes }: SourceFile): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\ufeff" : "";
}
