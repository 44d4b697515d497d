/** Rules of what a tour promises, teaches and assesses. */
import { lowOrderOnly } from "./alignment/low-order-only.ts";
import { noCompetence } from "./alignment/no-competence.ts";
import { overClaimed } from "./alignment/over-claimed.ts";
import { promisedNotAssessed } from "./alignment/promised-not-assessed.ts";
import { promisedNotTaught } from "./alignment/promised-not-taught.ts";
import { stopWithoutOutcome } from "./alignment/stop-without-outcome.ts";
import { taskTooEasy } from "./alignment/task-too-easy.ts";
import { weakVerb } from "./alignment/weak-verb.ts";
import type { Rule } from "./facts.ts";

export const alignmentRules: readonly Rule[] = [
  promisedNotTaught,
  promisedNotAssessed,
  stopWithoutOutcome,
  overClaimed,
  lowOrderOnly,
  taskTooEasy,
  weakVerb,
  noCompetence,
];
