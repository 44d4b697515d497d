/** Checks the code of a rule that someone typed, in `docent.yaml` or in an ignore. */
import { codes, familyOf, isCode, isSettable } from "../base/codes.ts";
import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/place.ts";
import { problem, type Problem } from "../base/problem.ts";

/** What is wrong with a code or family that is to be set or silenced; null if nothing is. */
export function wrongRule(typed: string, place: Place): Problem | null {
  if (isCode(typed)) return isSettable(typed) ? null : problem("rule/fixed", place, { code: typed });
  if (families.has(typed)) return null;
  const closest = nearest(typed, typed.includes("/") ? Object.keys(codes) : families);
  return problem("rule/unknown", place, { code: typed, closest });
}

const families: ReadonlySet<string> = new Set(Object.keys(codes).map(familyOf));
