import type { Rule } from "./facts.ts";

export const frameworkRules: readonly Rule[] = [];
