/** Closed vocabularies for the schemas: those of the model, read from its source, and those which only files know. */
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

const source = readFileSync(new URL("../../src/model/vocabulary.ts", import.meta.url), "utf8");
const model = await import(
  `data:text/javascript,${encodeURIComponent(transformSync(source, { loader: "ts", format: "esm" }).code)}`
);

export const {
  activityTypes,
  audiences,
  bloomLevels,
  evidenceKinds,
  iscedLevels,
  keyCompetences,
  papers,
  phases,
  profiles,
  strengths,
  wheelchairGrades,
} = model;

export const venueTypes = [
  "museum",
  "gallery",
  "heritage-site",
  "archive",
  "library",
  "science-centre",
  "zoo-garden",
  "workplace",
  "school",
  "public-space",
];
export const exhibitTypes = [
  "object",
  "artwork",
  "specimen",
  "document",
  "room",
  "building",
  "monument",
  "site",
  "street",
  "viewpoint",
  "installation",
  "interactive",
  "handling-object",
  "replica",
  "intangible",
];
export const identifierSchemes = [
  "accession",
  "inventory",
  "heritage-register",
  "list-entry",
  "wikidata",
  "url",
];
export const qualifiers = [
  "by",
  "attributed-to",
  "workshop-of",
  "circle-of",
  "school-of",
  "after",
  "unknown",
];
export const dateCertainties = ["exact", "circa", "before", "after", "between", "century", "disputed"];
export const displayStates = ["on-display", "loan", "store", "conservation", "replica", "unknown"];
export const advisories = [
  "human-remains",
  "slavery",
  "violence",
  "nudity",
  "religion",
  "death",
  "weapons",
  "loud",
  "flashing",
  "contested-provenance",
];
export const genericOutcomes = [
  "knowledge-understanding",
  "skills",
  "attitudes-values",
  "enjoyment-inspiration-creativity",
  "activity-behaviour-progression",
];
export const knowledgeKinds = ["factual", "conceptual", "procedural", "metacognitive"];
export const presets = [
  "enquiry",
  "vts",
  "see-think-wonder",
  "5e",
  "ubd",
  "longer-look",
  "trail",
  "carousel",
  "drama",
];
export const tourModes = ["guided", "self-guided", "carousel", "walk", "outreach", "virtual"];
export const statuses = [
  "idea",
  "draft",
  "museum-review",
  "teacher-review",
  "trial",
  "approved",
  "published",
  "archived",
];
export const signOffs = ["facts", "pedagogy", "access", "rights", "safeguarding", "final"];
export const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

export const accessFeatures = {
  stepFree: "No step on the way.",
  lift: "There is a lift.",
  ramp: "There is a ramp.",
  accessibleToilet: "There is a toilet for people in wheelchairs.",
  changingPlace: "There is a room with a hoist and a changing bench.",
  hearingLoop: "There is a hearing loop.",
  seating: "There are seats.",
  foldingStools: "Folding stools can be borrowed.",
  braille: "There are texts in Braille.",
  tactileReplicas: "There are copies to touch.",
  signLanguage: "There are guides in sign language.",
  audioDescription: "There is audio description.",
  audioGuide: "There is an audio guide.",
  largePrint: "There are texts in large print.",
  quietRoom: "There is a quiet room.",
  quietHours: "There are quiet hours.",
  sensoryMap: "There is a map of noise, light and seats.",
  sensoryBag: "Bags with ear defenders and the like can be borrowed.",
  visualStory: "There is a visual story to prepare with.",
  wheelchairLoan: "Wheelchairs can be borrowed.",
  assistanceDogs: "Assistance dogs are welcome.",
  accessibleParking: "There is parking for disabled visitors.",
  coachDropOff: "A coach can stop to let people out.",
};
