/** Questions and tasks: the same shape in stops, exhibits and tours. */
import * as vocabulary from "./vocabulary.mjs";
import { bloom } from "./shared.mjs";
import { choice, exactly, keys, line, list, map, number, ref, text, whole } from "./words.mjs";

const texts = (title, description, ...examples) =>
  list({ $ref: "#/$defs/text" }, title, description, ...examples);

/** Kinds of task that make no sense without something to choose from, to join or to fill in. */
const needs = {
  options: ["choice", "multi-choice", "vote"],
  items: ["tick-list", "sequence"],
  pairs: ["match"],
  table: ["table"],
};

const pair = {
  type: ["array", "object"],
  minItems: 2,
  maxItems: 2,
  items: { $ref: "#/$defs/text" },
  ...keys(
    {
      left: text("Left", "What stands on the left.", "kiln"),
      right: text("Right", "What it belongs to.", "clay"),
    },
    ["left", "right"],
  ),
  title: "Pair",
  description: "Two texts that belong together: [kiln, clay].",
  examples: [["kiln", "clay"], { left: "kiln", right: "clay" }],
};

const fields = {
  ask: text("Question", "What pupils are asked or told to do.", "What changed after 1755? Find two clues."),
  type: choice(
    vocabulary.activityTypes,
    "Kind of task",
    "How it is answered. open unless you say.",
    "open",
    "choice",
  ),
  phase: choice(vocabulary.phases, "When", "Before the visit, during it, after it, or at home.", "visit"),
  answer: {
    if: {
      type: "object",
      anyOf: ["model", "accept", "commonErrors", "evidenceAt"].map((key) => ({ required: [key] })),
    },
    then: { $ref: "#/$defs/answerMap" },
    else: { $ref: "#/$defs/textOrTexts" },
    title: "Answer",
    description:
      "The right answer, for adults only: a text, a list of texts (one for each part), or a map with model, accept, commonErrors and evidenceAt. It is never printed for pupils.",
    examples: [
      "The royal palace",
      ["Panel 3", "Panel 6"],
      { model: "The royal palace", accept: ["Paço da Ribeira"] },
    ],
  },
  followUps: texts("Then ask", "Questions to go on with, for adults.", ["What makes you say that?"]),
  options: texts("Options", "What pupils choose from.", ["a palace", "a church", "a ship"]),
  pairs: list(pair, "Pairs", "What pupils join; the right-hand side is mixed when printed.", [
    ["kiln", "clay"],
    ["loom", "wool"],
  ]),
  items: texts("Items", "What pupils put in order or tick; written in the right order.", [
    "dig the clay",
    "fire it",
    "paint it",
  ]),
  bank: texts("Word bank", "Words pupils may use.", ["palace", "church", "quay"]),
  table: map(
    {
      columns: { ...texts("Columns", "The heading of each column.", ["Before", "After"]), minItems: 1 },
      rows: whole(1, "Rows", "How many empty rows.", 2),
    },
    ["columns", "rows"],
    "Table",
    "A table for pupils to fill in.",
    { columns: ["Before", "After"], rows: 2 },
  ),
  space: {
    ...map(
      {
        lines: whole(1, "Lines", "How many lines to write on.", 3),
        box: exactly(
          2,
          { type: "number", exclusiveMinimum: 0 },
          "Box",
          "Width and height of a box to draw in, in millimetres.",
          [170, 80],
        ),
      },
      [],
      "Space",
      "Room to answer: lines to write on, or a box to draw in. It follows from the kind of task and the age unless you say.",
      { lines: 3 },
      { box: [170, 80] },
    ),
    minProperties: 1,
    maxProperties: 1,
  },
  minutes: number(0, "Minutes", "How long it takes.", 5),
  grouping: choice(
    ["whole", "pairs", "small-group", "individual"],
    "Who works together",
    "The whole class, pairs, small groups, or each alone.",
    "pairs",
  ),
  teaches: ref("outcomeRefs", "Teaches", "The learning outcomes it teaches.", ["hgp6:pombal"]),
  assesses: ref("outcomeRefs", "Assesses", "The learning outcomes it shows whether pupils have reached.", [
    "hgp6:pombal",
  ]),
  evidence: choice(vocabulary.evidenceKinds, "Evidence", "What is left to look at afterwards.", "written"),
  bloom,
  tiers: map(
    {
      support: text(
        "With help",
        "A hint or a word bank for those who need it.",
        "Words: palace, church, quay",
      ),
      core: text("For all", "What everybody does.", "Find two clues"),
      stretch: text(
        "Further",
        "Something harder for those who are done.",
        "Which street can you not see? Why?",
      ),
    },
    [],
    "Levels",
    "The same task with help, and taken further.",
    { support: "Words: palace, church, quay", stretch: "Which street can you not see?" },
  ),
  audience: {
    type: ["string", "array"],
    if: { type: "string" },
    then: { enum: vocabulary.audiences },
    items: choice(vocabulary.audiences, "Reader", "One reader."),
    title: "Who sees it",
    description: "Who gets to see it: pupil, adult-helper, educator or family. All unless you say.",
    examples: ["pupil", ["educator", "adult-helper"]],
  },
  materials: texts("Materials", "What is needed for it.", ["pencil", "mirror"]),
  image: {
    if: { type: "string" },
    then: { $ref: "#/$defs/line" },
    else: { $ref: "#/$defs/picture" },
    title: "Picture",
    description:
      "A picture to work on: the file name of one of the exhibit's pictures, or a picture of its own.",
    examples: ["images/panorama.svg", { file: "images/hat.svg", alt: "A hat", licence: "CC0" }],
  },
  focus: ref(
    "focus",
    "Focus",
    "The part of the picture to look at: x, y, width and height in per cent.",
    [10, 20, 30, 40],
  ),
  rubric: line("Rubric", "The id of a rubric of the framework.", "observation"),
};

export const activityDefs = {
  activity: {
    title: "Question or task",
    description: "A question as plain text, or a map that begins with ask.",
    examples: ["What do you notice first?", { ask: "What changed after 1755?", type: "open", minutes: 5 }],
    type: ["string", "object"],
    pattern: "\\S",
    ...keys(fields, ["ask"]),
    allOf: Object.entries(needs).map(([key, types]) => ({
      if: { type: "object", properties: { type: { enum: types } }, required: ["type"] },
      then: { required: [key] },
    })),
  },
  answerMap: map(
    {
      model: {
        $ref: "#/$defs/textOrTexts",
        title: "Model answer",
        description: "The answer you hope for; a list if it has several parts.",
        examples: ["The royal palace", ["Panel 3", "Panel 6"]],
      },
      accept: texts("Also right", "Other answers to accept.", ["Paço da Ribeira"]),
      commonErrors: texts("Often wrong", "What pupils often say instead.", ["The castle"]),
      evidenceAt: text(
        "Look here",
        "Where on the object the answer can be seen.",
        "On the shore, in the middle of the panel",
      ),
    },
    [],
    "Answer",
    "The answer, for adults only.",
    { model: "The royal palace", evidenceAt: "On the shore" },
  ),
  textOrTexts: {
    title: "Text or texts",
    description: "A text, or a list of texts.",
    examples: ["The royal palace", ["Panel 3", "Panel 6"]],
    if: { type: "array" },
    then: { items: { $ref: "#/$defs/text" }, minItems: 1 },
    else: { $ref: "#/$defs/text" },
  },
};
