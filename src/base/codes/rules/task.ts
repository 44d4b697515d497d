/** Problems of questions and tasks. */
import { entry } from "../entry.ts";

export type AnswerNotOption =
  | { readonly kind: "missing"; readonly answer: string; readonly from: "options" | "items" | "pairs" }
  | { readonly kind: "twice"; readonly text: string; readonly from: "options" | "items" | "pairs" };

export type AnswerLeak = {
  /** `mark`: the right one is marked; `told`: an answer stands beside the question; `same`: word for word. */
  readonly kind: "mark" | "told" | "same";
  /** What pupils would read. */
  readonly text: string;
  /** The mark, or the answer. */
  readonly leak: string;
};

export type NoEvidence =
  | { readonly kind: "task"; readonly outcomes: readonly string[] }
  | { readonly kind: "stop"; readonly outcomes: readonly string[] };

export type PresetBroken =
  /** `type` is null where only the options make it closed. */
  | { readonly kind: "vts-closed"; readonly type: string | null }
  | { readonly kind: "vts-key" }
  | { readonly kind: "wonder-columns"; readonly columns: number }
  | { readonly kind: "wonder-absent" }
  | { readonly kind: "five-e"; readonly missing: readonly string[] }
  | { readonly kind: "longer-look"; readonly stops: number; readonly minutes: number; readonly most: number }
  | { readonly kind: "enquiry" }
  | { readonly kind: "ubd"; readonly outcomes: readonly string[] }
  | { readonly kind: "trail"; readonly stop: number }
  | { readonly kind: "drama" };

export const taskCodes = {
  "task/no-answer": entry<{ readonly type: string }>({
    severity: "error",
    title: "A closed question without its answer",
    message: ({ type }) => `This question of the type "${type}" has no answer.`,
    why: "The answer key would have a hole, and the teacher would have to guess.",
    fix: ({ type }) =>
      ({
        "true-false-cant-tell":
          'Add "answer:" with true, false or can\'t tell for each statement; it is never printed for pupils.',
        "fill-gaps": 'Add "answer:" with the words for the gaps; it is never printed for pupils.',
      })[type] ??
      'Add "answer:" with what is right; it is never printed for pupils. If nothing is, use "type: vote".',
    sample: { type: "choice" },
    example: {
      wrong: "- ask: What was burning there?\n  type: choice\n  options: [a palace, pottery kilns]\n",
      right:
        "- ask: What was burning there?\n  type: choice\n  options: [a palace, pottery kilns]\n  answer: pottery kilns\n",
    },
  }),
  "task/answer-not-option": entry<AnswerNotOption>({
    severity: "error",
    title: "An answer that cannot be chosen",
    message: (it) =>
      it.kind === "twice"
        ? `"${it.text}" stands twice among the ${it.from}.`
        : `The answer "${it.answer}" is not among the ${it.from}.`,
    why: "Pupils could not give the answer that the key calls right.",
    fix: (it) =>
      it.kind === "twice"
        ? "Take one of the two out, or make them differ."
        : `Write the answer exactly as it stands in "${it.from}", or add it there.`,
    sample: { kind: "missing", answer: "a kiln", from: "options" },
    example: {
      wrong: "type: choice\noptions: [a palace, a church]\nanswer: a kiln\n",
      right: "type: choice\noptions: [a palace, a church, a kiln]\nanswer: a kiln\n",
    },
  }),
  "task/no-likely-answer": entry<{ readonly type: string }>({
    severity: "warning",
    title: "A question without likely answers",
    message: ({ type }) =>
      type === "open"
        ? "This open question names no likely answers."
        : `This question of the type "${type}" names no likely answers.`,
    why: "Whoever leads the class did not write it, and will not know what to listen for.",
    fix: () => 'Add what pupils may say: "answer: {accept: [a palace, ships]}".',
    sample: { type: "open" },
    example: {
      wrong: "- ask: How did it get here?\n  type: short-answer\n",
      right:
        "- ask: How did it get here?\n  type: short-answer\n  answer: {accept: [by ship, from a palace]}\n",
    },
  }),
  "task/answer-leak": entry<AnswerLeak>({
    severity: "error",
    title: "An answer that pupils would read",
    message: ({ kind, text, leak }) =>
      ({
        mark: `"${text}" is marked "${leak}", and pupils read it.`,
        told: `"${text}" gives the answer away, and pupils read it.`,
        same: `"${text}" holds the answer "${leak}" word for word, and pupils read it.`,
      })[kind],
    why: "It would stand on the pupils' sheet.",
    fix: ({ kind, leak }) =>
      kind === "mark"
        ? `Take "${leak}" out, and write what is right into "answer:", which is never printed for pupils.`
        : kind === "told"
          ? 'Move the answer from here into "answer:", which is never printed for pupils.'
          : 'Ask so that the answer is not in the question; hints for adults belong into "answer: {evidenceAt: …}".',
    sample: { kind: "mark", text: "pottery kilns (correct)", leak: "(correct)" },
    example: {
      wrong: "type: choice\noptions: [a palace, pottery kilns (correct)]\nanswer: pottery kilns\n",
      right: "type: choice\noptions: [a palace, pottery kilns]\nanswer: pottery kilns\n",
    },
  }),
  "task/no-evidence": entry<NoEvidence>({
    severity: "warning",
    title: "Something is assessed, and nothing shows it",
    message: ({ kind, outcomes }) =>
      kind === "task"
        ? `This task assesses ${quoted(outcomes)}, but says neither what is left to look at nor when it is reached.`
        : `This stop assesses ${quoted(outcomes)}, but none of its tasks does.`,
    why: "Back at school nobody could say who has learnt it.",
    fix: ({ kind }) =>
      kind === "task"
        ? 'Add "evidence:", for example oral, observation-checklist or written; or an intention with "success:".'
        : 'Move "assesses" to the task that shows it, with "evidence:".',
    sample: { kind: "task", outcomes: ["hgp6:ordens"] },
    example: {
      wrong: "- ask: Why did he want his life in tiles?\n  assesses: [hgp6:ordens]\n",
      right: "- ask: Why did he want his life in tiles?\n  assesses: [hgp6:ordens]\n  evidence: oral\n",
    },
  }),
  "task/all-closed": entry<{ readonly kind: "closed" | "counting"; readonly tasks: number }>({
    severity: "info",
    title: "Only closed questions",
    message: ({ kind, tasks }) =>
      kind === "closed"
        ? `All ${tasks} questions of this tour have one right answer.`
        : `All ${tasks} questions of this tour ask how many, or have one right answer.`,
    why: "Pupils hunt for answers and stop looking.",
    fix: () => "Add a question that has many good answers: What makes you say that? What is missing here?",
    sample: { kind: "closed", tasks: 5 },
    example: {
      wrong: "activities:\n  - {ask: How many ships?, type: count-measure, answer: '12'}\n",
      right:
        "activities:\n  - {ask: How many ships?, type: count-measure, answer: '12'}\n  - What may they carry? What makes you say that?\n",
    },
  }),
  "task/preset-broken": entry<PresetBroken>({
    severity: "warning",
    title: "A method whose rules are broken",
    message: presetMessage,
    why: "Teachers choose a method by its name and count on its steps.",
    fix: presetFix,
    sample: { kind: "vts-closed", type: "choice" },
    example: {
      wrong: "- ask: What is going on in this picture?\n  type: vts\n  answer: A hunt\n",
      right: "- ask: What is going on in this picture?\n  type: vts\n",
    },
  }),
};

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

function presetMessage(it: PresetBroken): string {
  switch (it.kind) {
    case "vts-closed":
      return `Visual Thinking Strategies ask open questions only; this one ${closedBy(it.type)}.`;
    case "vts-key":
      return "Visual Thinking Strategies have no right answers; this question has an answer key.";
    case "wonder-columns":
      return `See, think and wonder are three columns; this table has ${it.columns}.`;
    case "wonder-absent":
      return "The tour follows see-think-wonder, but no stop asks what pupils see, think and wonder.";
    case "five-e":
      return `The tour follows the five E's, but has nothing to ${it.missing.join(", nothing to ")}.`;
    case "longer-look":
      return `The tour follows longer-look, but has ${it.stops} stops in ${it.minutes} minutes.`;
    case "enquiry":
      return "The tour follows enquiry, but asks no key question.";
    case "ubd":
      return `The tour is planned from its results, but nothing shows whether ${quoted(it.outcomes)} was learnt.`;
    case "trail":
      return `Pupils follow a trail on their own, but all tasks of stop ${it.stop} are for the educator.`;
    case "drama":
      return "The tour follows drama, but pupils never step out of their roles to talk about it.";
  }
}

function closedBy(type: string | null): string {
  return type === null ? "has options to choose from" : `is of the type "${type}"`;
}

function presetFix(it: PresetBroken): string {
  switch (it.kind) {
    case "vts-closed":
      return 'Ask it openly, with "type: vts" and without options; or leave it for another tour.';
    case "vts-key":
      return 'Take "answer" out, or use "type: open" for a question that has likely answers.';
    case "wonder-columns":
      return 'Take "table" out: the three columns are printed of themselves.';
    case "wonder-absent":
      return 'Add a task of "type: see-think-wonder" to a stop, or leave its activities out: it then stands there of itself.';
    case "five-e":
      return `Add ${it.missing.map((part) => fiveEs[part] ?? part).join(", ")}.`;
    case "longer-look":
      return `Keep ${it.most} at most, or choose another method.`;
    case "enquiry":
      return 'Add "keyQuestion:" with the one question the whole tour answers.';
    case "ubd":
      return `Add "assesses: [${it.outcomes.join(", ")}]" and "evidence:" to a task, or take the promise out.`;
    case "trail":
      return 'Add a task for pupils, or "adult-helper" to the "audience" of one.';
    case "drama":
      return 'Add a task of "type: reflect" at the end, or "wrapUp:" with how to talk about it.';
  }
}

const fiveEs: Readonly<Record<string, string>> = {
  engage: 'a task under "pre:"',
  elaborate: 'a task under "post:"',
  evaluate: '"assesses:" to a task',
};
