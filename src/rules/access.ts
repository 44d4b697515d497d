import type { Rule } from "./facts.ts";

export const accessRules: readonly Rule[] = [];
