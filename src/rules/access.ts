/** Whether every pupil gets to the stops, and can take part there. */
import { advisory } from "./access/advisory.ts";
import { capitals } from "./access/print.ts";
import { sensory } from "./access/sensory.ts";
import { singleRoute } from "./access/single-route.ts";
import { steps } from "./access/steps.ts";
import { unknown } from "./access/unknown.ts";
import type { Rule } from "./facts.ts";

export const accessRules: readonly Rule[] = [steps, unknown, sensory, capitals, singleRoute, advisory];
