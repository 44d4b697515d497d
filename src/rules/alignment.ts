import type { Rule } from "./facts.ts";

export const alignmentRules: readonly Rule[] = [];
