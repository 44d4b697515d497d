/**
 * `task/answer-leak`: an answer in words that pupils read. Papers leave the answer itself out; this is about what
 * authors write beside it. An error stops the papers, so only what cannot be meant otherwise is told.
 */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { AnswerLeak } from "../../base/codes/rules/task.ts";
import type { Activity } from "../../model/activity.ts";
import type { Text } from "../../model/text.ts";
import { activitiesOf, isForPupils } from "../activities.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";
import { closedTypes } from "./kinds.ts";
import { holds, plainWords } from "./plain-words.ts";

export function answerLeak({ project }: Facts): readonly Problem[] {
  return activitiesOf(project)
    .filter(isForPupils)
    .flatMap((activity) => [...markedChoices(activity), ...told(activity)]);
}

type Read = { readonly text: Text; readonly at: Address };

/** All that stands on the sheet for one to be chosen. */
function choicesOf({ at, options, items, bank, pairs }: Activity): readonly (readonly Read[])[] {
  const listed = { options, items, bank };
  const lists = (["options", "items", "bank"] as const).map((key) =>
    listed[key].map((text, index) => ({ text, at: below(at, key, index) })),
  );
  const sides = (["left", "right"] as const).map((side, place) =>
    pairs.map((pair, index) => ({ text: pair[side], at: below(at, "pairs", index, place) })),
  );
  return [...lists, ...sides];
}

function markedChoices(activity: Activity): readonly Problem[] {
  const marks = activity.type === "true-false-cant-tell" ? [...rightMarks, verdictMark] : rightMarks;
  return choicesOf(activity).flatMap((choices) => {
    const marked = choices.flatMap((choice) => markIn(choice, marks) ?? []);
    const isTelling = marked.length < choices.length || activity.type === "true-false-cant-tell";
    return isTelling ? marked : [];
  });
}

/** `(right)` may be a side, and every choice may have a tick: only what tells one from the others is a mark. */
const rightMarks: readonly RegExp[] = [
  /\S\s*([([](?:correct|correct answer|right answer|the answer|answer|true|certo|certa|corret[oa]|correct[oa]|verdadeir[oa]|resposta|resposta (?:certa|correta))[)\]])[.!]?$/i,
  /\S\s*([✓✔☑✅])$/u,
  /^([✓✔☑✅]|\[x\])\s*\S/iu,
];
const verdictMark = /\S\s*([([](?:false|fals[oa]|can['’]t tell|não se sabe)[)\]])[.!]?$/i;

function markIn({ text, at }: Read, marks: readonly RegExp[]): Problem | null {
  for (const [language, words] of Object.entries(text)) {
    const leak = marks.map((mark) => mark.exec(words.trim())?.[1]).find((found) => found !== undefined);
    if (leak !== undefined)
      return leakAt(inLanguage(at, text, language), { kind: "mark", text: words, leak });
  }
  return null;
}

function leakAt(at: Address, { kind, text, leak }: AnswerLeak): Problem {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return problem("task/answer-leak", at, { kind, text: short, leak });
}

/** The question, and the task for those who are done. */
function told(activity: Activity): readonly Problem[] {
  const { at, ask, tiers } = activity;
  const further = tiers.stretch === null ? [] : [{ text: tiers.stretch, at: below(at, "tiers", "stretch") }];
  return [{ text: ask, at: below(at, "ask") }, ...further].flatMap((read) => toldIn(read, activity) ?? []);
}

function toldIn({ text, at }: Read, activity: Activity): Problem | null {
  for (const [language, words] of Object.entries(text)) {
    const place = inLanguage(at, text, language);
    const answers = answersIn(activity, language);
    const after = afterAnswer.exec(words)?.[1];
    if (
      inBrackets.test(words) ||
      (after !== undefined && answers.some((one) => holds(plainWords(after), plainWords(one))))
    )
      return leakAt(place, { kind: "told", text: words, leak: "" });
    const same = closedTypes.has(activity.type) ? undefined : answers.find((one) => isSame(words, one));
    if (same !== undefined) return leakAt(place, { kind: "same", text: words, leak: same });
  }
  return null;
}

const inBrackets = /[([](?:answers?|respostas?|solution|solução)\s*:\s*[^\s_.…)\]][^)\]]*[)\]]/i;
const afterAnswer = /(?:\banswers?|\brespostas?|\bsolution|\bsolução)\s*:\s*(\S.*)$/is;

function answersIn({ answer }: Activity, language: string): readonly string[] {
  return [...(answer?.model ?? []), ...(answer?.accept ?? [])].flatMap((text) => text[language] ?? []);
}

const fewestWords = 3;
const fewestLetters = 15;

/** A few words may stand in a question by chance, and one that says "or" names its answers on purpose. */
function isSame(question: string, answer: string): boolean {
  const words = plainWords(answer);
  const isLong = words.split(" ").length >= fewestWords && words.length >= fewestLetters;
  return isLong && !/\bor\b|\bou\b|\//i.test(question) && holds(plainWords(question), words);
}
