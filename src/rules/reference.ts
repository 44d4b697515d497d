/** Rules of what refers to what, beyond what reading itself needs. */
import type { Rule } from "./facts.ts";
import { cycle } from "./reference/cycle.ts";
import { sameOrder } from "./reference/same-order.ts";
import { unused } from "./reference/unused.ts";

export const referenceRules: readonly Rule[] = [cycle, sameOrder, unused];
