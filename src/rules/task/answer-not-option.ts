/** `task/answer-not-option`: an answer that is not among what there is to choose from, or two options alike. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Activity } from "../../model/activity.ts";
import { languageNeutral, type Text } from "../../model/text.ts";
import type { ActivityType } from "../../model/vocabulary.ts";
import { activitiesOf } from "../activities.ts";
import type { Facts } from "../facts.ts";
import { holds, plainWords } from "./plain-words.ts";

export function answerNotOption({ project }: Facts): readonly Problem[] {
  return activitiesOf(project).flatMap((activity) => {
    const from = choicesOf[activity.type];
    return from === undefined ? [] : [...twice(activity, from), ...missing(activity, from)];
  });
}

type From = "options" | "items" | "pairs";

const choicesOf: Readonly<Partial<Record<ActivityType, From>>> = {
  choice: "options",
  "multi-choice": "options",
  vote: "options",
  "tick-list": "items",
  sequence: "items",
  match: "pairs",
};

function twice(activity: Activity, from: From): readonly Problem[] {
  const texts = from === "pairs" ? activity.pairs.map(({ left }) => left) : activity[from];
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    const double = Object.entries(text).find(([language, words]) => {
      const key = `${language} ${words.trim().toLowerCase()}`;
      return seen.has(key) || !seen.add(key);
    });
    if (double === undefined) return [];
    const place = below(activity.at, from, index);
    return [problem("task/answer-not-option", place, { kind: "twice", text: double[1], from })];
  });
}

/** A vote has no answer; of ticks and of a sequence in one text nobody can tell what is meant. */
function missing(activity: Activity, from: From): readonly Problem[] {
  const model = activity.answer?.model ?? [];
  const isOneText = activity.type === "sequence" && model.length < 2;
  if (activity.type === "vote" || activity.type === "tick-list" || isOneText) return [];
  const choices =
    from === "pairs" ? activity.pairs.flatMap(({ left, right }) => [left, right]) : activity[from];
  return model
    .flatMap((answer) => (choices.length === 0 ? [] : (strangeWords(answer, choices) ?? [])))
    .map((answer) =>
      problem("task/answer-not-option", below(activity.at, "answer"), { kind: "missing", answer, from }),
    );
}

/** The words of the first language whose choices, where all of them have it, do not hold the answer. */
function strangeWords(answer: Text, choices: readonly Text[]): string | undefined {
  return Object.entries(answer).find(([language, words]) => {
    const texts = choices.map((choice) => choice[language] ?? choice[languageNeutral]);
    return (
      texts.every((text) => text !== undefined) &&
      !names(
        words,
        texts.map((text) => plainWords(text)),
      )
    );
  })?.[1];
}

/** A choice with more around it, the beginning of a single one, or only its letter or number. */
function names(answer: string, choices: readonly string[]): boolean {
  const words = plainWords(answer);
  const isLabel = !/\p{L}{3}/u.test(words);
  return (
    isLabel ||
    choices.some((choice) => holds(words, choice)) ||
    choices.filter((choice) => holds(choice, words)).length === 1
  );
}
