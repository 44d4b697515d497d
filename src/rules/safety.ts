import type { Rule } from "./facts.ts";

export const safetyRules: readonly Rule[] = [];
