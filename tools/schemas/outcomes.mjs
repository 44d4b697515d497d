/** outcomes/<id>.yaml: a framework of learning outcomes. */
import * as vocabulary from "./vocabulary.mjs";
import { bloom, isced, keyCompetencesList } from "./shared.mjs";
import { choice, date, id, keys, line, list, map, ref, text, url, whole, yesNo } from "./words.mjs";

const caseExtras = {
  type: "object",
  title: "CASE extras",
  description: "Parts of an imported CASE package that docent has no name for. Kept as they are.",
  examples: [{ lastChangeDateTime: "2024-01-01T00:00:00Z" }],
};
const texts = (title, description, ...examples) =>
  list({ $ref: "#/$defs/text" }, title, description, ...examples);
const lines = (title, description, ...examples) =>
  list({ $ref: "#/$defs/line" }, title, description, ...examples);

const relation = map(
  {
    type: line("Kind", "How the two are related.", "isPartOf"),
    from: line("From", "The outcome it starts at, if it is not the one it is written in.", "pombal"),
    to: line(
      "To",
      "The other outcome: its id, framework:outcome, or a web address.",
      "conceitos",
      "cn5:uso-rochas",
    ),
    sequence: whole(0, "Order", "Its place among others.", 1),
    group: line("Group", "A name for relations that belong together.", "prerequisites"),
    note: text("Note", "What else to know.", "Taught the year before"),
  },
  ["type", "to"],
  "Relation",
  "How an outcome is related to another.",
  { type: "isRelatedTo", to: "cn5:uso-rochas" },
);
const relations = list(relation, "Relations", "How it is related to other outcomes.", [
  { type: "isRelatedTo", to: "cn5:uso-rochas" },
]);

const subjects = texts("Subjects", "School subjects.", ["History", "Geography"]);
const validFrom = date("Valid from", "The first day it holds.", "2018-09-01");
const validTo = date("Valid to", "The last day it holds.", "2027-08-31");

const outcomeFields = {
  id: id("Id", "How tours name it, after the colon. Do not change it once a tour uses it.", "pombal"),
  uuid: line("UUID", "Its identifier in a CASE package.", "b2f1c0de-0000-4000-8000-000000000001"),
  uri: url("Web address", "Its own web address.", "https://example.org/outcome/1"),
  statement: text(
    "Statement",
    "The outcome in full, exactly as the framework says it.",
    "Explain how Pombal rebuilt the city.",
  ),
  short: text("Short", "The same in at most 60 characters, for columns of a table.", "Pombal and the city"),
  label: text("Label", "Another name for it.", "Pombal"),
  code: line("Code", "Its code, in quotes if it looks like a number.", "MS-PS1-3", "6.2"),
  codeSource: choice(
    ["official", "publisher", "local"],
    "Whose code",
    "Who gave the code; local codes are never printed as official ones.",
    "official",
  ),
  list: line("List mark", "The mark before it in the framework's own list.", "a)"),
  type: line("Kind", "What the framework calls such an entry.", "Domain", "Standard"),
  alignable: yesNo("Can be promised", "false for headings, which only hold other outcomes.", false),
  year: line(
    "School year",
    "The school year, as the country writes it, in quotes if it is a number.",
    "6.º ano",
  ),
  ages: ref("ages", "Ages", "First and last age.", [11, 12]),
  isced,
  levels: lines("Levels", "Levels as the framework codes them, in quotes.", ["06"]),
  subjects,
  keywords: texts("Keywords", "Words to find it by.", ["earthquake", "city"]),
  notes: text("Notes", "What the framework adds.", "With local examples"),
  bloom,
  knowledge: choice(
    vocabulary.knowledgeKinds,
    "Kind of knowledge",
    "factual, conceptual, procedural or metacognitive.",
    "conceptual",
  ),
  glo: list(
    choice(vocabulary.genericOutcomes, "Generic outcome", "One of the five generic learning outcomes."),
    "Generic outcomes",
    "Generic learning outcomes it serves.",
    ["skills"],
  ),
  keyCompetences: keyCompetencesList,
  statutory: yesNo("By law", "Whether schools must teach it."),
  children: list({ $ref: "#/$defs/outcome" }, "Below it", "Outcomes that belong under this one.", [
    "Describe the city before 1755",
  ]),
  parent: line(
    "Above it",
    "The id of the outcome it belongs under, if it is not written below it.",
    "seculo-xviii",
  ),
  relations,
  validFrom,
  validTo,
  replacedBy: line("Replaced by", "The outcome that takes its place.", "hgp6-2026:pombal"),
  rubrics: lines("Rubrics", "Ids of rubrics of the framework.", ["observation"]),
  "x-case": caseExtras,
};

export const outcomesDefs = {
  outcome: {
    title: "Outcome",
    description: "A learning outcome: its statement, or a map that has one.",
    examples: [
      "Explain how Pombal rebuilt the city",
      { id: "pombal", statement: "Explain how Pombal rebuilt the city" },
    ],
    type: ["string", "object"],
    pattern: "\\S",
    ...keys(outcomeFields, ["statement"]),
  },
  licenceMap: {
    title: "Licence",
    description: "A short name, or a map with title and uri.",
    examples: ["CC BY 4.0"],
    type: ["string", "object"],
    pattern: "\\S",
    ...keys(
      {
        title: line("Title", "The licence's name.", "CC BY 4.0"),
        uri: url("Web address", "Where it can be read.", "https://creativecommons.org/licenses/by/4.0/"),
        id: line("Id", "Its identifier in a CASE package.", "b2f1c0de-0000-4000-8000-000000000002"),
      },
      ["title"],
    ),
  },
};

const rubric = map(
  {
    id: id("Id", "How tasks name it.", "observation"),
    title: text("Title", "What it is called.", "Looking closely"),
    levels: texts("Levels", "What each level looks like, the lowest first.", [
      "names one thing",
      "names three things",
      "says why",
    ]),
  },
  ["id", "title"],
  "Rubric",
  "A scale to judge work by.",
  { id: "observation", title: "Looking closely", levels: ["names one thing", "says why"] },
);

export const outcomes = {
  ...map(
    {
      id: id("Id", "The file's name without .yaml; it need not be said again.", "hgp6"),
      title: text("Title", "What the framework is called.", "História e Geografia de Portugal, 6.º ano"),
      uuid: line("UUID", "Its identifier in a CASE package.", "b2f1c0de-0000-4000-8000-000000000000"),
      uri: url("Web address", "Its own web address.", "https://example.org/framework"),
      creator: line("Creator", "Who wrote it.", "Ministry of Education"),
      publisher: line("Publisher", "Who published it.", "Ministry of Education"),
      description: text(
        "Description",
        "What it is for, in a few sentences.",
        "Essential learning for year 6",
      ),
      version: line("Version", "Its version, in quotes if it looks like a number.", "2018", "1.10"),
      language: ref("language", "Language", "The language it is written in.", "pt"),
      country: ref("country", "Country", "The country it holds in, in two capital letters.", "PT"),
      official: yesNo("Official", "Whether it is the official text; false for your own words."),
      source: line(
        "Source",
        "Where the official text is: a web address or a title.",
        "https://www.dge.mec.pt",
      ),
      status: line("Status", "Where it stands: draft, adopted, deprecated …", "adopted"),
      validFrom,
      validTo,
      licence: ref("licenceMap", "Licence", "Under what terms its text may be used.", "CC BY 4.0"),
      codePattern: line(
        "Code pattern",
        "A regular expression that every code must match.",
        "^[A-Z]{2}-[0-9]+$",
      ),
      subjects,
      year: line("School year", "The school year of all its outcomes that do not say.", "6.º ano"),
      ages: ref("ages", "Ages", "First and last age, for all outcomes that do not say.", [11, 12]),
      isced,
      notes: text("Notes", "What else to know.", "Codes are ours"),
      outcomes: {
        ...list({ $ref: "#/$defs/outcome" }, "Outcomes", "What pupils are to learn, one entry each.", [
          "Explain how Pombal rebuilt the city",
        ]),
        minItems: 1,
      },
      relations,
      rubrics: list(rubric, "Rubrics", "Scales to judge work by.", [
        { id: "observation", title: "Looking closely" },
      ]),
      "x-case": caseExtras,
    },
    ["title", "outcomes"],
  ),
  title: "Outcomes",
  description: "A framework of learning outcomes: a curriculum, a part of one, or your own list.",
};
