import type { Rule } from "./facts.ts";

export const imageRules: readonly Rule[] = [];
