/** Shapes that several kinds of file share. Each published schema carries copies of those it uses. */
import * as vocabulary from "./vocabulary.mjs";
import {
  choice,
  date,
  exactly,
  keys,
  line,
  list,
  map,
  number,
  ref,
  text,
  url,
  whole,
  yesNo,
} from "./words.mjs";

const scalars = {
  text: {
    title: "Text",
    description:
      "Words in the first language of the project, or a map with one entry a language: {pt: …, en: …}. A list of texts under a language makes paragraphs. The key none is for words that are the same in every language.",
    examples: ["A view of Lisbon", { pt: "Uma vista de Lisboa", en: "A view of Lisbon" }],
    type: ["string", "object"],
    pattern: "\\S",
    minProperties: 1,
    propertyNames: { $ref: "#/$defs/language" },
    additionalProperties: {
      type: ["string", "array"],
      pattern: "\\S",
      minItems: 1,
      items: { type: "string", pattern: "\\S" },
    },
  },
  line: {
    title: "Line",
    description:
      'Characters kept exactly as typed. Put quotes around it if it looks like a number: "1979.10".',
    examples: ["MNAz 1 Az", "1979.10"],
    type: "string",
    pattern: "\\S",
  },
  language: {
    title: "Language",
    description: "A language tag: two letters, and a region where it matters.",
    examples: ["pt", "en-GB", "none"],
    type: "string",
    format: "language-tag",
  },
  id: {
    title: "Id",
    description: "Small letters a to z, digits and hyphens. It is how other files name this thing.",
    examples: ["grande-panorama"],
    type: "string",
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
  },
  date: {
    title: "Date",
    description: "Year-month-day.",
    examples: ["2025-05-14"],
    type: "string",
    format: "date",
  },
  time: {
    title: "Time",
    description: "Hours and minutes on the 24-hour clock.",
    examples: ["10:15"],
    type: "string",
    pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$",
  },
  url: {
    title: "Web address",
    description: "A whole web address that begins with https:// or http://.",
    examples: ["https://example.org"],
    type: "string",
    format: "web-address",
  },
  email: {
    title: "Email address",
    description: "An email address of an office, not of a private person.",
    examples: ["education@example.org"],
    type: "string",
    pattern: "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
  },
  country: {
    title: "Country",
    description: "The country's two capital letters (ISO 3166).",
    examples: ["PT", "GB"],
    type: "string",
    pattern: "^[A-Z]{2}$",
  },
  days: {
    title: "Days",
    description: "Two letters a day: Mo, Tu, We, Th, Fr, Sa, Su. A hyphen means up to.",
    examples: ["Tu-Su", "Mo,We"],
    type: "string",
    pattern: "^(Mo|Tu|We|Th|Fr|Sa|Su)([-,](Mo|Tu|We|Th|Fr|Sa|Su))*$",
  },
  ageSpan: {
    title: "Ages",
    description: "First and last age with a hyphen between.",
    examples: ["6-7"],
    type: "string",
    pattern: "^(x-.*|[0-9]+-[0-9]+)$",
  },
  ruleCode: {
    title: "Problem code",
    description: "The code of a problem, or the first part of it.",
    examples: ["time/attention", "time"],
    type: "string",
    pattern: "^(x-.*|[a-z]+(/[a-z]+(-[a-z]+)*)?)$",
  },
  ...Object.fromEntries(
    [
      ["exhibit", "An exhibit", "grande-panorama"],
      ["room", "A room", "piso-2", "mnaz/piso-2"],
      ["venue", "A venue", "mnaz"],
      ["tour", "A tour", "azulejos"],
    ].map(([kind, subject, ...examples]) => [
      `${kind}Ref`,
      {
        title: `${subject}'s id`,
        description: `${subject} of the project, by its id.`,
        examples,
        type: "string",
        pattern: "\\S",
      },
    ]),
  ),
  outcomeRef: {
    title: "Outcome",
    description: "The name of the framework's file, a colon, and the outcome's id.",
    examples: ["hgp6:pombal"],
    type: "string",
    pattern: "\\S",
  },
  ages: {
    title: "Ages",
    description: "First and last age.",
    examples: [[11, 12]],
    type: "array",
    items: { type: "integer", minimum: 0 },
    minItems: 2,
    maxItems: 2,
  },
  point: {
    title: "Place on the map",
    description: "Latitude and longitude in degrees (WGS84).",
    examples: [[38.7246, -9.1137]],
    type: "array",
    items: { type: "number" },
    minItems: 2,
    maxItems: 2,
  },
  outcomeRefs: {
    title: "Outcomes",
    description: "References to learning outcomes.",
    examples: [["hgp6:pombal"]],
    type: "array",
    items: { $ref: "#/$defs/outcomeRef" },
  },
};

export const bloom = choice(
  vocabulary.bloomLevels,
  "Thinking level",
  "What pupils do in their heads (Bloom, revised): from remember to create.",
  "analyse",
);

export const keyCompetencesList = list(
  choice(
    vocabulary.keyCompetences,
    "Key competence",
    "One of the eight key competences for lifelong learning (EU, 2018).",
  ),
  "Key competences",
  "Which of the eight European key competences this serves.",
  ["cultural-awareness-expression", "citizenship"],
);

export const isced = choice(
  vocabulary.iscedLevels,
  "ISCED level",
  'The international level of education (ISCED 2011), in quotes: "0" early childhood, "1" primary, "2" lower secondary, "3" upper secondary.',
  "1",
);

const sharedMaps = {
  source: {
    type: ["string", "object"],
    pattern: "\\S",
    ...keys(
      {
        title: line("Title", "What the source is called.", "Grande Panorama de Lisboa, museum catalogue"),
        url: url("Web address", "Where it can be read.", "https://example.org/record/1"),
        accessed: date("Read on", "The day you read it.", "2025-05-14"),
        for: list(
          line("Field", "A key of this file.", "date"),
          "Speaks for",
          "The keys of this file that it is the source of.",
          ["date", "dimensions"],
        ),
      },
      ["title"],
    ),
    title: "Source",
    description: "Where something was found out: a title, or a map with title, url, accessed and for.",
    examples: ["Museum label, 2025", { title: "Museum label", accessed: "2025-05-14", for: ["date"] }],
  },
  picture: map(
    {
      file: line("File", "The picture's path from the project's folder.", "images/panorama.svg"),
      url: url(
        "Web address",
        "Where the picture can be seen, if it is not a file of the project.",
        "https://example.org/panorama.jpg",
      ),
      iiif: url(
        "IIIF address",
        "The address of the picture's IIIF image service.",
        "https://example.org/iiif/panorama",
      ),
      alt: text(
        "Text alternative",
        "What the picture shows, for people who cannot see it.",
        "A long blue and white tile panel of a city on a river",
      ),
      credit: text(
        "Credit",
        "Who made the picture or owns its rights, as they want it printed.",
        "Photo: Museu Nacional do Azulejo",
      ),
      licence: line(
        "Licence",
        "The picture's licence: a short name or a web address. It is the picture's, not the object's.",
        "CC0",
        "https://creativecommons.org/licenses/by/4.0/",
      ),
      permission: text(
        "Permission",
        "Who allowed the picture to be printed, and when, if its licence alone does not.",
        "Letter from the museum, 3 March 2025",
      ),
      view: line("View", "What part or side it shows.", "detail"),
      focus: ref(
        "focus",
        "Focus",
        "The part that must stay visible: x, y, width and height in per cent of the picture.",
        [10, 20, 30, 40],
      ),
      cropAllowed: yesNo("May be cropped", "Whether the picture may be cut to fit.", false),
    },
    ["alt"],
    "Picture",
    "A picture: its file or web address, and what it shows in words.",
    { file: "images/panorama.svg", alt: "A city on a river", licence: "CC0" },
  ),
  focus: {
    ...exactly(
      4,
      { type: "number", minimum: 0, maximum: 100 },
      "Focus",
      "x, y, width and height in per cent of the picture.",
      [10, 20, 30, 40],
    ),
  },
  factMap: map(
    {
      text: text("Fact", "The fact, in a sentence.", "The panel is 23 metres long."),
      source: line("Source", "Where it comes from: a web address or a title.", "Museum catalogue"),
      certainty: line("Certainty", "How sure it is.", "debated"),
      checked: date("Checked on", "The day somebody checked it.", "2025-05-14"),
    },
    ["text"],
    "Fact",
    "A fact with where it comes from.",
    { text: "The panel is 23 metres long.", source: "Museum catalogue" },
  ),
  term: map(
    {
      term: text("Word", "The word to explain.", "tile"),
      definition: text("Meaning", "What it means, in words a pupil knows.", "A thin plate of baked clay"),
      phonetic: line("Say it", "How to say it.", "ah-zoo-LAY-zhoo"),
      sameAs: url(
        "Same as",
        "The web address of this word in a thesaurus.",
        "http://vocab.getty.edu/aat/300010678",
      ),
    },
    ["term", "definition"],
    "Word",
    "A word and what it means.",
    { term: "glaze", definition: "A skin of glass on fired clay" },
  ),
  access: map(
    {
      wheelchair: choice(
        vocabulary.wheelchairGrades,
        "Wheelchair",
        "How far a person in a wheelchair gets: fully, partially (one low step or a ramp), not, or unknown.",
        "partially",
      ),
      ...Object.fromEntries(
        Object.entries(vocabulary.accessFeatures).map(([key, description]) => [
          key,
          {
            type: ["boolean", "null"],
            title: key,
            description: `${description} false: there is none. Leave it out if you do not know.`,
            examples: [true, false],
          },
        ]),
      ),
      note: text("Note", "What else a visitor should know.", "Ask at the desk for the lift key."),
      alternative: text(
        "Instead",
        "What a visitor sees instead where the way is barred.",
        "The church is seen from the upper choir.",
      ),
    },
    [],
    "Access",
    "Who can get in and what helps them.",
    { wheelchair: "fully", lift: true },
  ),
  fixedMinutes: map(
    {
      arrival: number(0, "Arrival", "Minutes for coats, toilets and rules at the start. May be 0.", 10),
      wrapUp: number(0, "Wrap-up", "Minutes to end together. May be 0.", 5),
      breaks: number(0, "Breaks", "Minutes of breaks in all. May be 0.", 0),
      buffer: number(0, "Spare", "Minutes kept free for what goes wrong. May be 0.", 6),
    },
    [],
    "Fixed minutes",
    "Minutes which are not spent at stops or walking.",
    { arrival: 10, wrapUp: 5 },
  ),
  pace: map(
    {
      factor: {
        type: "number",
        exclusiveMinimum: 0,
        title: "Factor",
        description: "How many times longer a class takes than an adult alone.",
        examples: [1.5],
      },
      minimumMinutes: number(0, "At least", "The least minutes between two stops in different rooms.", 2),
    },
    [],
    "Walking pace",
    "How much slower the class walks than an adult alone.",
    { factor: 1.5, minimumMinutes: 2 },
  ),
  ratioPolicy: {
    type: ["string", "object"],
    pattern: "\\S",
    propertyNames: { $ref: "#/$defs/ageSpan" },
    patternProperties: { "^x-": true },
    additionalProperties: { type: "integer", minimum: 1 },
    title: "Pupils per adult",
    description:
      'How many pupils one adult may look after, by age: {"3-5": 4, "6-7": 6}; or the name of the policy that says so.',
    examples: [{ "3-5": 4, "6-7": 6, "8-11": 8 }, "city-of-lisbon-2024"],
  },
};

export const shared = { ...scalars, ...sharedMaps };
export const sources = list(
  { $ref: "#/$defs/source" },
  "Sources",
  "Where the facts of this file were found.",
  [{ title: "Museum catalogue", url: "https://example.org", accessed: "2025-05-14" }],
);
export const facts = (description) =>
  list(
    wordsOrFact(),
    "Facts",
    description,
    ["It is made of 1,384 tiles."],
    [{ text: "It is made of 1,384 tiles.", source: "Museum catalogue" }],
  );

function wordsOrFact() {
  return {
    if: {
      type: "object",
      anyOf: [
        { required: ["text"] },
        { required: ["source"] },
        { required: ["certainty"] },
        { required: ["checked"] },
      ],
    },
    then: { $ref: "#/$defs/factMap" },
    else: { $ref: "#/$defs/text" },
  };
}

export const pictures = list(
  { $ref: "#/$defs/picture" },
  "Pictures",
  "Pictures to print; the first is the most important.",
  [{ file: "images/panorama.svg", alt: "A city on a river", licence: "CC0" }],
);
export const advisories = list(
  choice(
    vocabulary.advisories,
    "Sensitive content",
    "Something a teacher should know before the class stands in front of it.",
  ),
  "Sensitive content",
  "What teachers and families should know beforehand.",
  ["human-remains"],
);
export const count = (title, description, ...examples) => whole(1, title, description, ...examples);
