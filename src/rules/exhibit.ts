import type { Rule } from "./facts.ts";

export const exhibitRules: readonly Rule[] = [];
