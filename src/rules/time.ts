import type { Rule } from "./facts.ts";

export const timeRules: readonly Rule[] = [];
