import type { Rule } from "./facts.ts";

export const referenceRules: readonly Rule[] = [];
