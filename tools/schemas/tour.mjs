/** tours/<id>.yaml */
import * as vocabulary from "./vocabulary.mjs";
import { advisories, bloom, facts, isced, keyCompetencesList, pictures, sources } from "./shared.mjs";
import {
  choice,
  date,
  exactly,
  id,
  idOf,
  idsOf,
  keys,
  line,
  list,
  map,
  number,
  ref,
  text,
  whole,
  yesNo,
} from "./words.mjs";

const texts = (title, description, ...examples) =>
  list({ $ref: "#/$defs/text" }, title, description, ...examples);
const ids = (title, description, ...examples) =>
  list({ $ref: "#/$defs/line" }, title, description, ...examples);
const refs = (...said) => ref("outcomeRefs", ...said);

const stop = {
  title: "Stop",
  description: "A title, the id of an exhibit, or a map that begins with exhibit, exhibits, place or title.",
  examples: ["Grande Panorama de Lisboa", { exhibit: "grande-panorama", minutes: 15 }],
  type: ["string", "object"],
  pattern: "\\S",
  ...keys({
    exhibit: idOf("exhibit", "Exhibit", "The id of the exhibit to stop at.", "grande-panorama"),
    exhibits: {
      ...idsOf("exhibit", "Exhibits", "The ids of exhibits to compare.", ["chapeleiro-3", "chapeleiro-6"]),
      minItems: 1,
    },
    title: text(
      "Title",
      "What the stop is called, if it is not its exhibit's title.",
      "The city before the earthquake",
    ),
    place: idOf(
      "room",
      "Place",
      "The id of the room, if it is not the exhibit's; venue/room if several venues have such a room. In a tour without a project, the words on the sign.",
      "piso-2",
    ),
    minutes: number(0, "Minutes", "How long the class stays.", 12),
    purpose: text("Purpose", "Why the class stops here.", "To use a picture as a historical source"),
    say: text("Say", "What to tell the class.", "You are looking at a city that is no longer there."),
    hook: text(
      "Hook",
      "The first words, to catch attention.",
      "Close your eyes. What does a city sound like?",
    ),
    activities: list(
      { $ref: "#/$defs/activity" },
      "Activities",
      "Questions and tasks, in order; a plain text is an open question. Left out, the exhibit's own questions stand here; [] for none.",
      ["What do you notice first?"],
    ),
    facts: facts("Facts for the guide, each in a sentence."),
    misconceptions: texts("Often misunderstood", "What pupils often get wrong, for adults.", [
      "The panel was not painted after the earthquake.",
    ]),
    transition: text(
      "To the next stop",
      "How to get there and what to think about on the way.",
      "Walk quietly to the next room. Who lived in such a house?",
    ),
    teaches: refs("Teaches", "The learning outcomes the stop teaches, besides those of its activities.", [
      "hgp6:pombal",
    ]),
    assesses: refs("Assesses", "The learning outcomes the stop assesses, besides those of its activities.", [
      "hgp6:pombal",
    ]),
    requires: refs("Needs", "The learning outcomes pupils should have met before.", ["hgp6:conceitos"]),
    support: text("With help", "How to help those who need it.", "Point at the river first."),
    stretch: text("Further", "Something harder for those who are done.", "Which street can you not see?"),
    stand: text("Where to stand", "Where the class stands or sits.", "On the floor, facing the long wall"),
    safety: text("Safety", "What to watch out for.", "Wet floor by the door"),
    advisory: advisories,
    optional: yesNo("May be dropped", "Whether the stop may be left out when late."),
    priority: whole(1, "Priority", "1 stays longest when time is short.", 1),
    alternative: idOf(
      "exhibit",
      "Instead",
      "The id of the exhibit to use if this one is closed.",
      "chapeleiro-3",
    ),
    groupOnly: ids("Only for groups", "The groups that come here, in a carousel.", ["A"]),
    images: pictures,
  }),
  anyOf: ["exhibit", "exhibits", "place", "title"].map((key) => ({ required: [key] })),
};

const audience = {
  type: ["string", "object"],
  pattern: "\\S",
  ...keys({
    year: text(
      "School year",
      "The school year, as the country writes it, in quotes if it is a number.",
      "6.º ano",
      { pt: "6.º ano", en: "Year 6" },
    ),
    ages: ref("ages", "Ages", "First and last age.", [11, 12]),
    isced,
    size: whole(1, "Pupils", "How many pupils.", 26),
    languages: list({ $ref: "#/$defs/language" }, "Languages", "Languages spoken in the class.", [
      "pt",
      "uk",
    ]),
    profile: choice(
      vocabulary.profiles,
      "Profile",
      "How the papers are made up for the age. It follows from ages unless you say.",
      "upper-primary",
    ),
  }),
  title: "For",
  description: "Who the tour is for: a school year, or a map with year, ages and size.",
  examples: ["6.º ano", { year: "6.º ano", ages: [11, 12], size: 26 }],
};

const promised = {
  type: ["string", "object"],
  pattern: "\\S",
  ...keys(
    {
      ref: ref("outcomeRef", "Outcome", "framework:outcome, as the outcomes file names it.", "hgp6:pombal"),
      weight: number(0, "Weight", "How much it counts. 1 unless you say.", 2),
      teach: yesNo("Teach", "Whether the tour promises to teach it. true unless you say."),
      assess: yesNo("Assess", "Whether the tour promises to assess it. false unless you say."),
    },
    ["ref"],
  ),
  title: "Promised outcome",
  description: "framework:outcome, or a map with ref, weight, teach and assess.",
  examples: ["hgp6:pombal", { ref: "hgp6:pombal", assess: true }],
};

const intention = {
  type: ["string", "object"],
  pattern: "\\S",
  ...keys(
    {
      text: text("Intention", "What pupils will be able to do.", "Explain how the city changed after 1755"),
      bloom,
      for: refs("For", "The outcomes it serves.", ["hgp6:pombal"]),
      success: texts("Success", "How pupils know they have done it.", [
        "I can name two things that changed.",
      ]),
    },
    ["text"],
  ),
  title: "Learning intention",
  description: "A teacher's own aim: a text, or a map with text, for and success.",
  examples: [
    "Explain how the city changed",
    { text: "Explain how the city changed", success: ["I can name two changes."] },
  ],
};

const activities = (title, description, ...examples) =>
  list({ $ref: "#/$defs/activity" }, title, description, ...examples);

const meta = map(
  {
    subjects: texts("Subjects", "School subjects.", ["History"]),
    keyCompetences: keyCompetencesList,
    evidence: texts("Evidence", "What shows that it worked.", ["Before-and-after questions, 2024"]),
    funding: text("Funding", "Who pays for it, as they want it printed.", "With support of the city"),
    countries: list({ $ref: "#/$defs/country" }, "Countries", "Countries that take part.", ["PT", "PL"]),
    eTwinning: line("eTwinning", "The number of the eTwinning project, in quotes.", "123456"),
    erasmus: line("Erasmus+", "The number of the Erasmus+ project.", "2024-1-PT01-KA220"),
    licence: line("Licence", "Under what terms the papers may be used.", "CC BY-SA 4.0"),
    authors: ids("Authors", "Who wrote the tour: people or teams.", ["Museum education team"]),
    version: line("Version", "The version, in quotes if it looks like a number.", "2.0"),
    language: ref("language", "Language", "The language it was first written in.", "pt"),
  },
  [],
  "About",
  "What is printed in small type at the end: subjects, funding, licence.",
  { subjects: ["History"], licence: "CC BY-SA 4.0" },
);

const signOff = map(
  {
    part: choice(vocabulary.signOffs, "What", "What was checked.", "facts"),
    by: line("By", "The name or role of who checked it.", "Curator"),
    date: date("Date", "When.", "2025-05-14"),
    version: line("Version", "The version that was checked, in quotes if it looks like a number.", "2.0"),
    hash: line("Hash", "The content that was checked, as docent counts it.", "3f2a9c"),
  },
  ["part", "by", "date"],
  "Sign-off",
  "Somebody's word that a part is right.",
  { part: "facts", by: "Curator", date: "2025-05-14" },
);

export const tourDefs = { stop };

export const tour = {
  ...map(
    {
      id: id("Id", "The file's name without .yaml; it need not be said again.", "azulejos"),
      title: text(
        "Title",
        "The name of the tour, on the front of every paper.",
        "Azulejos que lembram Lisboa",
      ),
      venue: text(
        "Venue",
        "The id of a venue of the project, or just its name.",
        "mnaz",
        "Museu Nacional do Azulejo",
      ),
      venues: idsOf("venue", "Venues", "The ids of the venues, if there are several.", ["mnaz", "mouraria"]),
      for: audience,
      bigIdea: text(
        "Big idea",
        "What pupils should still know in ten years.",
        "Pictures are sources, and they choose what to show.",
      ),
      keyQuestion: text("Key question", "The one question the tour asks.", "What does a picture not show?"),
      mode: choice(
        vocabulary.tourModes,
        "Mode",
        "How the class goes round. guided unless you say.",
        "guided",
      ),
      pedagogy: choice(
        vocabulary.presets,
        "Method",
        "The teaching method the papers follow.",
        "see-think-wonder",
      ),
      slotMinutes: whole(1, "Minutes", "How many minutes the class has in all.", 60),
      fixedMinutes: ref("fixedMinutes", "Fixed minutes", "Minutes for arrival, breaks and the end.", {
        arrival: 10,
        wrapUp: 5,
      }),
      pace: ref("pace", "Walking pace", "How much slower the class walks than an adult alone.", {
        factor: 1.5,
        minimumMinutes: 2,
      }),
      from: idOf("room", "Starts in", "The id of the room where the tour starts.", "entrance"),
      to: idOf("room", "Ends in", "The id of the room where the tour ends.", "shop"),
      stepFree: yesNo("Without steps", "Whether the whole way must be free of steps."),
      must: idsOf("exhibit", "Must see", "Exhibits the planner may not leave out.", ["grande-panorama"]),
      avoid: idsOf("exhibit", "Leave out", "Exhibits the planner may not choose.", ["chapeleiro-3"]),
      before: list(
        exactly(2, { $ref: "#/$defs/exhibitRef" }, "Pair", "The first is seen before the second.", [
          "grande-panorama",
          "sao-marcal",
        ]),
        "In this order",
        "Pairs of exhibits: the first is seen before the second.",
        [["grande-panorama", "sao-marcal"]],
      ),
      maxStops: whole(1, "Stops at most", "How many stops the planner may choose.", 5),
      outcomes: list(
        promised,
        "Promised outcomes",
        "The learning outcomes the tour promises.",
        ["hgp6:pombal"],
        [{ ref: "hgp6:pombal", assess: true }],
      ),
      intentions: list(intention, "Learning intentions", "The teacher's own aims.", [
        "Explain how the city changed",
      ]),
      stops: {
        type: ["array", "string"],
        if: { type: "string" },
        then: { enum: ["auto"] },
        minItems: 1,
        items: { $ref: "#/$defs/stop" },
        title: "Stops",
        description: "Where the class stops, in order; or auto to let the planner choose.",
        examples: [["Grande Panorama de Lisboa"], [{ exhibit: "grande-panorama", minutes: 15 }], "auto"],
      },
      pre: activities("Before", "Questions and tasks before the visit.", [
        "What do you know about the earthquake?",
      ]),
      post: activities("After", "Questions and tasks after the visit.", ["Design a tile for your street."]),
      family: activities("At home", "Questions and tasks for the family.", [
        "Look for a house with tiles together.",
      ]),
      welcome: text("Welcome", "What to say at the start.", "Good morning! Today you are historians."),
      wrapUp: text("Wrap-up", "How to end together.", "One word each: what will you remember?"),
      rules: texts("Rules", "What the class should know, one short sentence each.", [
        "We look with our eyes.",
      ]),
      kit: texts("Kit", "What to bring.", ["26 pencils", "clipboards"]),
      checklist: texts("Checklist", "What to do before the day.", ["Book the lunch room"]),
      vocabulary: list({ $ref: "#/$defs/term" }, "Words", "Words pupils may not know.", [
        { term: "glaze", definition: "A skin of glass on fired clay" },
      ]),
      access: text(
        "Access",
        "What the tour promises to pupils with special needs.",
        "The whole way is free of steps.",
      ),
      plans: map(
        {
          "wet-weather": text("Wet weather", "What to do if it rains.", "Start in the cloister."),
          "short-of-time": text("Short of time", "What to drop when late.", "Leave out stop 4."),
          "closed-room": text(
            "Closed room",
            "What to do if a room is closed.",
            "Use the copies in the entrance.",
          ),
        },
        [],
        "Other plans",
        "What to do when things go differently.",
        { "short-of-time": "Leave out stop 4." },
      ),
      meta,
      status: choice(vocabulary.statuses, "Status", "How far the tour is.", "draft"),
      signOff: list(signOff, "Sign-offs", "Who said that which part is right.", [
        { part: "facts", by: "Curator", date: "2025-05-14" },
      ]),
      sources,
    },
    ["title", "stops"],
  ),
  title: "Tour",
  description:
    "A tour: its stops, what it asks, and what it promises to teach. Five lines are enough: title, venue, for, stops.",
};
