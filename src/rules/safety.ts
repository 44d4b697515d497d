/** Whether the class is looked after, and whether its files tell nothing of a child. */
import type { Rule } from "./facts.ts";
import { noPlan } from "./safety/no-plan.ts";
import { outdoor } from "./safety/outdoor.ts";
import { permission } from "./safety/permission.ts";
import { personalData } from "./safety/personal-data.ts";
import { ratio } from "./safety/ratio.ts";
import { risk } from "./safety/risk.ts";

export const safetyRules: readonly Rule[] = [ratio, personalData, noPlan, risk, outdoor, permission];
