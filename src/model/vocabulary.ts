/** Closed vocabularies. Sources: ISCED 2011; EU key competences (2018); Bloom revised (2001); GLO (MLA 2004). */

export const iscedLevels = ["0", "1", "2", "3", "4", "5", "6", "7", "8"] as const;
export type Isced = (typeof iscedLevels)[number];

export const bloomLevels = ["remember", "understand", "apply", "analyse", "evaluate", "create"] as const;
export type Bloom = (typeof bloomLevels)[number];

export const keyCompetences = [
  "literacy",
  "multilingual",
  "stem",
  "digital",
  "personal-social-learning",
  "citizenship",
  "entrepreneurship",
  "cultural-awareness-expression",
] as const;
export type KeyCompetence = (typeof keyCompetences)[number];

export const activityTypes = [
  "open",
  "short-answer",
  "long-answer",
  "choice",
  "multi-choice",
  "true-false-cant-tell",
  "tick-list",
  "match",
  "sequence",
  "label-image",
  "fill-gaps",
  "table",
  "count-measure",
  "draw",
  "map",
  "compare",
  "sensory",
  "role",
  "discuss",
  "make",
  "photo",
  "vote",
  "reflect",
  "exit-ticket",
  "vts",
  "see-think-wonder",
] as const;
export type ActivityType = (typeof activityTypes)[number];

export const phases = ["pre", "visit", "post", "family"] as const;
export type Phase = (typeof phases)[number];

export const audiences = ["pupil", "adult-helper", "educator", "family"] as const;
export type Audience = (typeof audiences)[number];

export const evidenceKinds = [
  "written",
  "drawing",
  "photo",
  "audio",
  "observation-checklist",
  "oral",
  "artefact",
  "performance",
  "self-assessment",
  "peer-assessment",
  "exit-ticket",
] as const;
export type Evidence = (typeof evidenceKinds)[number];

/** Ages and print sizes by profile (`domain` 3.3). */
export const profiles = [
  "early",
  "lower-primary",
  "upper-primary",
  "lower-secondary",
  "upper-secondary",
] as const;
export type Profile = (typeof profiles)[number];

export const papers = ["a4", "letter"] as const;
export type PaperSize = (typeof papers)[number];

export const wheelchairGrades = ["fully", "partially", "not", "unknown"] as const;
export type Wheelchair = (typeof wheelchairGrades)[number];

export const strengths = ["main", "touched"] as const;
export type Strength = (typeof strengths)[number];
