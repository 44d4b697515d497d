/** How a framework's standing is told: in words of the paper's language, or not at all. */
import { expect, it } from "vitest";
import { showFramework } from "../../../src/render/view/outcomes.ts";
import { paperTour } from "../../support/paper-tour.ts";
import { factsOf } from "../../support/papers.ts";

it.each([
  ["pt", "in force, under revision", "em vigor, em revisão"],
  ["pt", "Adopted", "adotado"],
  ["en", "private_draft", "private draft"],
  ["pt", "in force until the autumn", null],
])("says in %s of a framework that is %s: %s", (language, status, words) => {
  const { project, speaker } = factsOf(paperTour, language);
  const [framework] = project.frameworks.values();
  if (framework === undefined) throw new Error("the example has lost its frameworks");
  const bare = {
    ...framework,
    status,
    publisher: null,
    creator: null,
    version: null,
    validFrom: null,
    validTo: null,
  };
  expect(showFramework(bare, [], speaker).details).toBe(words);
});
