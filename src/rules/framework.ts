/** Rules of frameworks of outcomes, and of what refers to them. */
import type { Rule } from "./facts.ts";
import { codePattern } from "./framework/code-pattern.ts";
import { expired } from "./framework/expired.ts";
import { headingAligned } from "./framework/heading-aligned.ts";
import { levelMismatch } from "./framework/level-mismatch.ts";
import { localCode } from "./framework/local-code.ts";
import { lossy } from "./framework/lossy.ts";

export const frameworkRules: readonly Rule[] = [
  lossy,
  expired,
  codePattern,
  localCode,
  headingAligned,
  levelMismatch,
];
