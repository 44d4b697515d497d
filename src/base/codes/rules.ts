/** Everything the rules of the domain can find: one file a family. Levels and ignores apply to these. */
import { accessCodes } from "./rules/access.ts";
import { alignmentCodes } from "./rules/alignment.ts";
import { exhibitCodes } from "./rules/exhibit.ts";
import { frameworkCodes } from "./rules/framework.ts";
import { imageCodes } from "./rules/image.ts";
import { languageCodes } from "./rules/language.ts";
import { safetyCodes } from "./rules/safety.ts";
import { taskCodes } from "./rules/task.ts";
import { timeCodes } from "./rules/time.ts";
import { workflowCodes } from "./rules/workflow.ts";

export const ruleCodes = {
  ...frameworkCodes,
  ...alignmentCodes,
  ...timeCodes,
  ...taskCodes,
  ...exhibitCodes,
  ...imageCodes,
  ...accessCodes,
  ...languageCodes,
  ...safetyCodes,
  ...workflowCodes,
};
