import type { Rule } from "./facts.ts";

export const workflowRules: readonly Rule[] = [];
