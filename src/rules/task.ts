/** Rules of questions and tasks. */
import type { Rule } from "./facts.ts";
import { allClosed } from "./task/all-closed.ts";
import { answerLeak } from "./task/answer-leak.ts";
import { answerNotOption } from "./task/answer-not-option.ts";
import { noAnswer } from "./task/no-answer.ts";
import { noEvidence } from "./task/no-evidence.ts";
import { noLikelyAnswer } from "./task/no-likely-answer.ts";
import { presetBroken } from "./task/preset-broken.ts";

export const taskRules: readonly Rule[] = [
  noAnswer,
  answerNotOption,
  noLikelyAnswer,
  answerLeak,
  noEvidence,
  allClosed,
  presetBroken,
];
