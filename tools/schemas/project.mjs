/** docent.yaml */
import * as vocabulary from "./vocabulary.mjs";
import { choice, line, list, map, ref, text, whole, yesNo } from "./words.mjs";

const folder = (kind) => ({
  type: ["string", "array"],
  pattern: "\\S",
  items: { $ref: "#/$defs/line" },
  minItems: 1,
  title: `Folder of ${kind}`,
  description: `Where the files of ${kind} are, from the project's folder: a folder, or a pattern.`,
  examples: [kind, `${kind}/**`],
});
const folders = ["venues", "exhibits", "outcomes", "tours", "visits", "images", "templates"];

const levels = {
  type: "object",
  propertyNames: { $ref: "#/$defs/ruleCode" },
  patternProperties: { "^x-": true },
  additionalProperties: { type: "string", enum: ["off", "info", "warning", "error"] },
  title: "Rules",
  description: "How serious a problem is, by its code or the first part of it: off, info, warning or error.",
  examples: [{ "time/attention": "off" }],
};

const defaults = map(
  {
    venue: text("Venue", "The venue of tours which name none.", "mnaz"),
    mode: choice(vocabulary.tourModes, "Mode", "How the class goes round.", "guided"),
    pedagogy: choice(
      vocabulary.presets,
      "Method",
      "The teaching method the papers follow.",
      "see-think-wonder",
    ),
    slotMinutes: whole(1, "Minutes", "How many minutes a class has in all.", 60),
    fixedMinutes: ref("fixedMinutes", "Fixed minutes", "Minutes for arrival, breaks and the end.", {
      arrival: 10,
      wrapUp: 5,
    }),
    stepFree: yesNo("Without steps", "Whether ways must be free of steps."),
    licence: line("Licence", "Under what terms the papers may be used.", "CC BY-SA 4.0"),
    authors: list({ $ref: "#/$defs/line" }, "Authors", "Who writes the tours.", ["Museum education team"]),
  },
  [],
  "Defaults",
  "What holds for every tour that does not say otherwise.",
  { slotMinutes: 60, licence: "CC BY-SA 4.0" },
);

export const project = {
  ...map(
    {
      title: text("Title", "The project's name.", "Tiles of Lisbon"),
      description: text(
        "Description",
        "What the project is, in a few sentences.",
        "Tours for schools of the parish",
      ),
      languages: {
        ...list(
          { $ref: "#/$defs/language" },
          "Languages",
          "The languages papers are made in; the first is the one plain texts are written in.",
          ["pt", "en"],
        ),
        minItems: 1,
        uniqueItems: true,
      },
      paper: choice(vocabulary.papers, "Paper", "The size of paper: a4 or letter.", "a4"),
      theme: line("Theme", "The name of the look of the papers.", "gallery"),
      pace: ref("pace", "Walking pace", "How much slower a class walks than an adult alone.", {
        factor: 1.5,
        minimumMinutes: 2,
      }),
      rules: levels,
      overrides: list(
        map(
          {
            files: {
              ...folder("exhibits"),
              title: "Files",
              description:
                "The files it is about, from the project's folder: a folder, a pattern, or several.",
              examples: ["exhibits/loans/**"],
            },
            rules: levels,
          },
          ["files", "rules"],
          "Other rules",
          "Rules for some files only.",
          { files: "exhibits/loans/**", rules: { "exhibit/not-on-display": "off" } },
        ),
        "Overrides",
        "Rules that differ for some files; of several that fit a file the last one counts.",
        [{ files: "exhibits/loans/**", rules: { "exhibit/not-on-display": "off" } }],
      ),
      profile: choice(
        ["draft", "publish"],
        "Profile",
        "How strict the rules are: draft while tours are being made, publish (the usual one) for what goes to a class.",
        "draft",
      ),
      loadedTerms: {
        type: "object",
        propertyNames: { $ref: "#/$defs/language" },
        additionalProperties: {
          type: "object",
          patternProperties: { "^x-": true },
          additionalProperties: { type: ["string", "null"], pattern: "\\S" },
        },
        title: "Words to avoid",
        description:
          "By language, words that pupils should not be given, each with what to write instead; null for a word docent warns of and this project does not mind.",
        examples: [{ en: { natives: "the people who lived there", "primitive art": null } }],
      },
      ratioPolicy: ref(
        "ratioPolicy",
        "Pupils per adult",
        "How many pupils one adult may look after, by age; or the name of the policy.",
        { "3-5": 4, "6-7": 6 },
      ),
      folders: map(
        Object.fromEntries(folders.map((kind) => [kind, folder(kind)])),
        [],
        "Folders",
        "Where files are, if they are not in the usual folders.",
        { exhibits: "collections/**" },
      ),
      defaults,
    },
    [],
  ),
  type: ["object", "null"],
  title: "Project",
  description: "What holds for the whole project: its title, languages, paper and rules. Data only.",
};
