/** Whether those who answer for a tour have agreed to it as it is. */
import type { Rule } from "./facts.ts";
import { changedSinceSignOff } from "./workflow/changed-since-sign-off.ts";
import { noLicence } from "./workflow/no-licence.ts";
import { notApproved } from "./workflow/not-approved.ts";
import { signOffMissing } from "./workflow/sign-off-missing.ts";

export const workflowRules: readonly Rule[] = [notApproved, changedSinceSignOff, signOffMissing, noLicence];
