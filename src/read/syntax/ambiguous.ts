/** Values without quotes that readers of YAML 1.1 (Python, Ruby, some makers of web sites) take for something else. */
import type { AmbiguousScalar } from "../../base/codes/yaml.ts";

/** How a value is read, by its text as typed without quotes; null if everybody reads it alike. */
export function ambiguousScalar(typed: string): AmbiguousScalar | null {
  if (typed.length > longest) return null;
  const truth = truths.get(typed.toLowerCase());
  if (truth !== undefined) return { here: "text", elsewhere: truth, plain: null };
  return startsLikeNumber(typed.charCodeAt(0)) ? ambiguousNumber(typed) : null;
}

/** No riddle is longer: more digits than a number keeps are a matter of their own. */
const longest = 40;

const truths: ReadonlyMap<string, "true" | "false"> = new Map<string, "true" | "false">([
  ["yes", "true"],
  ["on", "true"],
  ["y", "true"],
  ["no", "false"],
  ["off", "false"],
  ["n", "false"],
]);

/** A digit, or a sign that may stand before one. */
function startsLikeNumber(first: number): boolean {
  return (first >= 48 && first <= 57) || first === 43 || first === 45;
}

function ambiguousNumber(typed: string): AmbiguousScalar | null {
  if (/^[-+]?\d[\d_]*(:[0-5]?\d){1,2}(\.\d*)?$/.test(typed)) return riddle("text", "sixties");
  if (/^[-+]?0\d+$/.test(typed))
    return riddle("number", /[89]/.test(typed) ? "text" : "eights", String(Number(typed)));
  if (/^0o[0-7]+$/.test(typed)) return riddle("number", "text", String(Number(typed)));
  if (/^[-+]?0b[01_]+$/.test(typed)) return riddle("text", "number");
  if (/^[-+]?\d[\d_]*_[\d_]*(\.[\d_]*)?$/.test(typed)) return riddle("text", "number");
  return null;
}

function riddle(
  here: AmbiguousScalar["here"],
  elsewhere: AmbiguousScalar["elsewhere"],
  plain: string | null = null,
): AmbiguousScalar {
  return { here, elsewhere, plain };
}
