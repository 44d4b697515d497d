/** How a framework's standing is told: in words of the paper's language, or not at all. */
import { expect, it } from "vitest";
import { markForeign } from "../../../src/render/foreign.ts";
import { showFramework, showName } from "../../../src/render/view/outcomes.ts";
import { anOutcome } from "../../support/model.ts";
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
  expect(showFramework(bare, speaker).details).toBe(words);
});

it("names an outcome by its official code, else its short title, else the beginning of its statement", () => {
  const { speaker } = factsOf(paperTour, "en");
  const statement = {
    en: "Explain how the earthquake of 1755 changed the streets, squares and houses of Lisbon",
  };
  const local = { code: "x1", codeSource: "local", statement, short: null } as const;
  const names = [
    anOutcome("f:a", { ...local, code: "H", codeSource: "official" }),
    anOutcome("f:b", { ...local, short: { en: "The city rebuilt" } }),
    anOutcome("f:c", local),
    anOutcome("f:d", { ...local, statement: { pt: statement.en } }),
  ].map((outcome) => showName(outcome, speaker));
  const cut = "Explain how the earthquake of 1755 changed the streets…";
  expect(names).toEqual(["H", "The city rebuilt", cut, markForeign(cut, "pt")]);
});
