import type { Rule } from "./facts.ts";

export const languageRules: readonly Rule[] = [];
