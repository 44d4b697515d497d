/** Answers → the text of a new file. Pure: what is written, and whether, is decided above. */
import type { Output } from "../base/output.ts";
import { fileText, type Line } from "./file-text.ts";
import { forms } from "./forms.ts";
import { fileIdOf } from "./ids.ts";
import { entryToAdd, moreToSay } from "./more-to-say.ts";
import { schemaFolder } from "./own-schemas.ts";
import { folders, questions, type Question, type ScaffoldKind } from "./questions.ts";

/** By flag: one text, or one an item. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export type BadAnswer = { readonly flag: string; readonly typed: string; readonly expected: string };

export function scaffold(kind: ScaffoldKind, id: string, answers: Answers): Output {
  const given = questions[kind].filter((question) => answerTo(question, answers).length > 0);
  const said = given.map((question) => ({
    key: question.key,
    value: forms[question.form].value(answerTo(question, answers)),
  }));
  const values = Object.fromEntries(said.map(({ key, value }) => [key, value]));
  const open = moreToSay(kind, values);
  const more: readonly Line[] =
    open.length === 0 ? [] : [{ note: "" }, { note: "More that can be said (take the # away):" }, ...open];
  return {
    path: `${folders[kind]}/${id}.yaml`,
    content: fileText(`../${schemaFolder}/${kind}.json`, [...said, ...entryToAdd(kind, values), ...more]),
  };
}

/** The id a new file gets when none is typed. */
export function idFor(kind: ScaffoldKind, answers: Answers): string {
  const words =
    kind === "visit" ? [...(answers["date"] ?? []), ...(answers["tour"] ?? [])] : (answers["title"] ?? []);
  return fileIdOf(words.join(" "), kind);
}

/** What was typed, by flag, made answers: items without the blanks around them, empty ones dropped. */
export function answersFrom(kind: ScaffoldKind, typed: Readonly<Record<string, unknown>>): Answers {
  const given = questions[kind].flatMap(({ flag, form }) => {
    if (typed[flag] === undefined) return [];
    const texts = [typed[flag]].flat().map(String);
    const items = texts.map((text) => text.trim()).filter((text) => text !== "");
    return [[flag, forms[form].items === "one" ? texts : items] as const];
  });
  return Object.fromEntries(given);
}

export function missingAnswers(kind: ScaffoldKind, answers: Answers): readonly Question[] {
  return questions[kind].filter((question) => question.required && answerTo(question, answers).length === 0);
}

export function badAnswers(kind: ScaffoldKind, answers: Answers): readonly BadAnswer[] {
  return questions[kind].flatMap((question) =>
    answerTo(question, answers)
      .filter((typed) => !forms[question.form].pattern.test(typed))
      .map((typed) => ({ flag: question.flag, typed, expected: forms[question.form].expected })),
  );
}

function answerTo(question: Question, answers: Answers): readonly string[] {
  return answers[question.flag] ?? [];
}
