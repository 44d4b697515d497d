/** The door of the rules: a project → everything that speaks against teaching with it as it is. */
import type { Problem } from "../base/problem.ts";
import { accessRules } from "./access.ts";
import { alignmentRules } from "./alignment.ts";
import { exhibitRules } from "./exhibit.ts";
import type { Facts, Rule } from "./facts.ts";
import { frameworkRules } from "./framework.ts";
import { imageRules } from "./image.ts";
import { languageRules } from "./language.ts";
import { referenceRules } from "./reference.ts";
import { safetyRules } from "./safety.ts";
import { taskRules } from "./task.ts";
import { timeRules } from "./time.ts";
import { workflowRules } from "./workflow.ts";

const rules: readonly Rule[] = [
  ...referenceRules,
  ...frameworkRules,
  ...alignmentRules,
  ...timeRules,
  ...taskRules,
  ...exhibitRules,
  ...imageRules,
  ...accessRules,
  ...languageRules,
  ...safetyRules,
  ...workflowRules,
];

/**
 * Findings of all rules. Files in `incomplete` are not spoken of: they were read with something missing, and what is
 * missing must be mended first.
 */
export function checkRules(facts: Facts, incomplete: ReadonlySet<string>): readonly Problem[] {
  return rules.flatMap((rule) => rule(facts)).filter(({ place }) => !incomplete.has(place.file));
}
