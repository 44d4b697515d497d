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

/** All that stands on the sheet for one to be chosen. Most tasks have nothing of the kind. */
function choicesOf({ at, options, items, bank, pairs }: Activity): readonly (readonly Read[])[] {
  const lists = Object.entries({ options, items, bank })
    .filter(([, texts]) => texts.length > 0)
    .map(([key, texts]) => texts.map((text, index) => ({ text, at: below(at, key, index) })));
  if (pairs.length === 0) return lists;
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

/** In the question, and in the task for those who are done. */
function told(activity: Activity): readonly Problem[] {
  const { at, ask, tiers } = activity;
  const found = [toldIn(ask, activity, () => below(at, "ask"))];
  if (tiers.stretch !== null)
    found.push(toldIn(tiers.stretch, activity, () => below(at, "tiers", "stretch")));
  return found.filter((one) => one !== null);
}

/** Where the text stands is only worked out for one that tells. */
function toldIn(text: Text, activity: Activity, at: () => Address): Problem | null {
  for (const language of Object.keys(text)) {
    const words = text[language] ?? "";
    const leak = leakIn(words, language, activity);
    if (leak !== null) return leakAt(inLanguage(at(), text, language), { ...leak, text: words });
  }
  return null;
}

function leakIn(words: string, language: string, activity: Activity): Omit<AnswerLeak, "text"> | null {
  const after = words.includes(":") ? afterAnswer.exec(words)?.[1] : undefined;
  const gives = (answer: string): boolean =>
    after !== undefined && holds(plainWords(after), plainWords(answer));
  if (after !== undefined && (inBrackets.test(words) || answersIn(activity, language).some(gives)))
    return { kind: "told", leak: "" };
  if (closedTypes.has(activity.type)) return null;
  const same = answersIn(activity, language).find((answer) => isSame(words, answer));
  return same === undefined ? null : { kind: "same", leak: same };
}

const inBrackets = /[([](?:answers?|respostas?|solution|solução)\s*:\s*[^\s_.…)\]][^)\]]*[)\]]/i;
const afterAnswer = /(?:\banswers?|\brespostas?|\bsolution|\bsolução)\s*:\s*(\S.*)$/is;

function answersIn({ answer }: Activity, language: string): readonly string[] {
  return [...(answer?.model ?? []), ...(answer?.accept ?? [])].flatMap((text) => text[language] ?? []);
}

/** A quick look, since most questions are nowhere near their answers: every long answer has a long word. */
function mayHold(question: string, answer: string): boolean {
  const [word] = /[\p{L}\p{N}]{4,}/u.exec(answer) ?? [];
  return word === undefined || question.toLowerCase().includes(word.toLowerCase());
}

const fewestWords = 3;
const fewestLetters = 15;

/** A few words may stand in a question by chance, and one that says "or" names its answers on purpose. */
function isSame(question: string, answer: string): boolean {
  if (answer.length < fewestLetters || !mayHold(question, answer)) return false;
  const words = plainWords(answer);
  const isLong = words.length >= fewestLetters && words.split(" ").length >= fewestWords;
  return isLong && !/\bor\b|\bou\b|\//i.test(question) && holds(plainWords(question), words);
}
