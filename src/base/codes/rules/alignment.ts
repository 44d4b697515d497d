/** Problems of what a tour promises, teaches and assesses. */
import { entry } from "../entry.ts";

/** An outcome in the words of its framework, and as files refer to it. */
export type NamedOutcome = { readonly ref: string; readonly words: string };

export type NotTaught = NamedOutcome & {
  readonly tour: string;
  /** `touched`: an exhibit at a stop could teach it; `around`: tasks before or after the visit serve it. */
  readonly state: "gap" | "touched" | "around";
  /** The first stop that touches it. */
  readonly stop: number | null;
};

export type OverClaimed =
  | { readonly kind: "many"; readonly count: number; readonly minutes: number; readonly most: number }
  | { readonly kind: "everywhere"; readonly ref: string; readonly stops: number };

export type WeakVerb = {
  /** Null for a topic, which says nothing that pupils do. */
  readonly verb: string | null;
  readonly words: string;
  /** Verbs that say what can be seen or heard. */
  readonly better: readonly string[];
};

export const alignmentCodes = {
  "alignment/promised-not-taught": entry<NotTaught>({
    severity: "error",
    title: "A promised outcome that no stop teaches",
    message: ({ ref, words, state }) =>
      `This tour promises "${words}" (${ref}), but ${
        {
          gap: "no stop teaches it",
          touched: "nothing at a stop teaches it",
          around: "only tasks before or after the visit serve it",
        }[state]
      }.`,
    why: "The papers would tell a teacher that the visit covers it.",
    fix: ({ ref, tour, state, stop }) =>
      state === "touched"
        ? `Stop ${stop ?? 1} has an exhibit for it: add "teaches: [${ref}]" there or to a task there. Or take the promise out.`
        : `Add "teaches: [${ref}]" to the stop that teaches it, or take the promise out; "docent align ${tour}" shows what could.`,
    sample: { ref: "hgp6:pombal", words: "Pombal and the city", tour: "azulejos", state: "gap", stop: null },
    example: {
      wrong: 'outcomes: ["hgp6:pombal"]\nstops:\n  - exhibit: grande-panorama\n',
      right:
        'outcomes: ["hgp6:pombal"]\nstops:\n  - exhibit: grande-panorama\n    teaches: ["hgp6:pombal"]\n',
    },
  }),
  "alignment/promised-not-assessed": entry<NamedOutcome>({
    severity: "error",
    title: "An outcome that is to be assessed, but is not",
    message: ({ ref, words }) =>
      `This tour promises to assess "${words}" (${ref}), but nothing in it shows whether it was learnt.`,
    why: "The teacher would come home without the evidence that was promised.",
    fix: ({ ref }) =>
      `Add "assesses: [${ref}]" and "evidence:" to the task that shows it, or take "assess: true" out.`,
    sample: { ref: "hgp6:pombal", words: "Pombal and the city" },
    example: {
      wrong:
        'outcomes: [{ref: "hgp6:pombal", assess: true}]\nstops:\n  - title: The city\n    teaches: ["hgp6:pombal"]\n',
      right:
        'outcomes: [{ref: "hgp6:pombal", assess: true}]\nstops:\n  - title: The city\n    activities:\n      - ask: What changed? Find two clues.\n        type: long-answer\n        answer: {accept: [The square]}\n        teaches: ["hgp6:pombal"]\n        assesses: ["hgp6:pombal"]\n        evidence: written\n',
    },
  }),
  "alignment/stop-without-outcome": entry<{ readonly stop: number; readonly title: string }>({
    severity: "warning",
    title: "A stop that serves nothing",
    message: ({ stop, title }) => `Stop ${stop}, "${title}", serves no outcome and gives no purpose.`,
    why: "Nobody can tell what would be lost without it.",
    fix: () =>
      'Add "teaches:" with an outcome, or "purpose:" with why the class stops there; "optional: true" if it may be dropped.',
    sample: { stop: 3, title: "The courtyard" },
    example: {
      wrong: 'outcomes: ["hgp6:pombal"]\nstops:\n  - title: The courtyard\n',
      right:
        'outcomes: ["hgp6:pombal"]\nstops:\n  - title: The courtyard\n    purpose: To rest, and to tell what we have seen\n',
    },
  }),
  "alignment/over-claimed": entry<OverClaimed>({
    severity: "warning",
    title: "More outcomes than a visit can teach",
    message: (it) =>
      it.kind === "many"
        ? `This tour promises ${it.count} main outcomes in ${it.minutes} minutes.`
        : `Every one of the ${it.stops} stops says that it teaches "${it.ref}".`,
    why: "What is claimed everywhere is taught nowhere.",
    fix: (it) =>
      it.kind === "many"
        ? `Promise ${it.most} at most, and leave the others to "teaches" at their stops.`
        : "Keep it where the class works on it, and take it out elsewhere.",
    sample: { kind: "many", count: 7, minutes: 60, most: 3 },
    example: {
      wrong: "slotMinutes: 45\noutcomes: [h:a, h:b, h:c, h:d, h:e]\n",
      right: "slotMinutes: 45\noutcomes: [h:a, h:b]\n",
    },
  }),
  "alignment/low-order-only": entry<{ readonly tasks: number }>({
    severity: "info",
    title: "Tasks that only ask to remember and to understand",
    message: ({ tasks }) => `All ${tasks} tasks ask to remember or to understand; none goes further.`,
    why: "Pupils of ten and more can compare, judge and invent before an object.",
    fix: () => 'Add a task with "bloom: analyse" or higher: compare, put in order, give reasons, propose.',
    sample: { tasks: 6 },
    example: {
      wrong: "activities:\n  - {ask: Name three things., bloom: remember}\n",
      right:
        "activities:\n  - {ask: Name three things., bloom: remember}\n  - {ask: Which of them would a rich man own? Why?, bloom: evaluate}\n",
    },
  }),
  "alignment/task-too-easy": entry<{
    readonly ref: string;
    /** Levels of thinking: what the task asks at most, and what the outcome or intention asks. */
    readonly asked: string;
    readonly wanted: string;
    /** The kind of task, where that decides. */
    readonly type: string | null;
  }>({
    severity: "warning",
    title: "A task that is easier than what it is to show",
    message: ({ ref, asked, wanted, type }) =>
      type === null
        ? `This task asks to ${asked}, but is to show whether pupils can ${wanted} ("${ref}").`
        : `A task of the type "${type}" cannot show whether pupils can ${wanted} ("${ref}").`,
    why: "A class could do all of it without having learnt what was promised.",
    fix: ({ ref, wanted }) =>
      `Let pupils ${wanted}: ask for reasons or for something of their own; or take "${ref}" out of "assesses".`,
    sample: { ref: "hgp6:ordens", asked: "remember", wanted: "evaluate", type: null },
    example: {
      wrong:
        "- ask: Tick what you see.\n  type: tick-list\n  assesses: [h:judge-sources]   # bloom: evaluate\n",
      right:
        "- ask: Which of the two pictures would you trust? Why?\n  type: long-answer\n  assesses: [h:judge-sources]\n",
    },
  }),
  "alignment/weak-verb": entry<WeakVerb>({
    severity: "warning",
    title: "An intention that nobody can see or hear",
    message: ({ verb, words }) =>
      verb === null
        ? `The intention "${words}" is a topic: it does not say what pupils will do.`
        : `The intention "${words}" begins with "${verb}", which nobody can see or hear.`,
    why: "Without something to see or hear, nobody can tell whether it was reached.",
    fix: ({ better }) => `Say what pupils will do, for example with: ${better.join(", ")}.`,
    sample: {
      verb: "understand",
      words: "Understand how the city changed",
      better: ["describe", "explain", "compare"],
    },
    example: {
      wrong: "intentions:\n  - Understand how the city changed\n",
      right: "intentions:\n  - Explain how the city changed, with two clues from the panel\n",
    },
  }),
  "alignment/no-competence": entry<{ readonly outcomes: number }>({
    severity: "info",
    title: "A tour without a key competence",
    message: ({ outcomes }) =>
      outcomes === 1
        ? "Neither this tour nor its outcome names a key competence."
        : `Neither this tour nor any of its ${outcomes} outcomes names a key competence.`,
    why: "Schools abroad, and funders, look for tours by them.",
    fix: () => 'Add to "meta": keyCompetences: [cultural-awareness-expression] (or those it serves).',
    sample: { outcomes: 3 },
    example: {
      wrong: "status: published\nmeta:\n  subjects: [History]\n",
      right:
        "status: published\nmeta:\n  subjects: [History]\n  keyCompetences: [cultural-awareness-expression]\n",
    },
  }),
};
