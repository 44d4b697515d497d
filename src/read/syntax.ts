/** YAML text → plain data with positions. Only this layer knows the `yaml` package. */
import type { Checked } from "../base/problem.ts";
import type { Place, Position } from "../base/place.ts";
import type { Document } from "./document.ts";
import { compose } from "./syntax/compose.ts";
import { suspects } from "./syntax/suspect.ts";
import { toPlain } from "./syntax/plain.ts";
import { stretchOf, typedText, type Tree } from "./syntax/positions.ts";
import { lineStarts, positionIn } from "./text-position.ts";

/**
 * Reads one YAML 1.2 document. `null` if its text is no YAML or cannot be relied on; an empty file has the value
 * null. The first of two equal keys counts.
 */
export function parseYaml(file: string, text: string): Checked<Document | null> {
  const composed = compose(file, text);
  if (!composed.ok) return { value: null, problems: composed.problems };
  const plain = toPlain(file, text, composed.contents);
  if (plain.broken) return { value: null, problems: plain.problems };
  const tree: Tree = { text, contents: composed.contents, targets: plain.targets };
  const problems = [...plain.problems, ...suspects(file, text, composed.contents)];
  return { value: documentOf(file, tree, plain.value), problems };
}

function documentOf(file: string, tree: Tree, value: unknown): Document {
  let starts: readonly number[] | null = null;
  const positionOf = (place: Place): Position => {
    starts ??= lineStarts(tree.text);
    const stretch = "pointer" in place ? stretchOf(tree, place) : ([place.start, place.end] as const);
    return positionIn(starts, tree.text.length, stretch);
  };
  return { file, text: tree.text, value, typedAt: (pointer) => typedText(tree, pointer), positionOf };
}
