import type { Rule } from "./facts.ts";

export const taskRules: readonly Rule[] = [];
