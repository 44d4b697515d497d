/** For tests of other things than rules: what a new rule finds must not change what they expect. */
const families = [
  "access",
  "alignment",
  "exhibit",
  "framework",
  "image",
  "language",
  "safety",
  "task",
  "time",
  "workflow",
  "reference/unused",
];

/** A line of a `docent.yaml` that switches all rules off. */
export const noRules = `rules: {${families.map((name) => `${name}: "off"`).join(", ")}}\n`;
