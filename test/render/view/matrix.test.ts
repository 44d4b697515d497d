/** The matrix: marks by activity, counts, states in words, and the claim without evidence. */
import { expect, it } from "vitest";
import { matrix } from "../../../src/render/view/matrix.ts";
import { paperTour } from "../../support/paper-tour.ts";
import { factsOf } from "../../support/papers.ts";

const { coverage } = matrix(factsOf(paperTour, "en"));

it("has a column for every phase and stop", () => {
  expect(coverage.columns.map(({ label }) => label)).toEqual([
    "Before",
    "1",
    "2",
    "3",
    "4",
    "Visit",
    "After",
    "Home",
  ]);
});

it("marks what teaches, assesses and requires, framework by framework", () => {
  expect(
    coverage.frameworks.map(({ framework, codes, rows, counts }) => ({
      title: framework.title,
      codes,
      rows: rows.map((row) => [row.code, row.cells.join("|"), row.stateWord, row.notEvidenced]),
      counts,
    })),
  ).toEqual([
    {
      title: "History and Geography of Portugal, year 6",
      codes: false,
      rows: [
        ["pombal*", "|T A2||||||", "assessed", false],
        ["legado-africano*", "||T|||||", "taught", true],
      ],
      counts: [0, 1, 1, 0, 0, 0, 0, 0],
    },
    {
      title: "Natural Sciences, year 5",
      codes: true,
      rows: [["CN5.2", "T1|R|||||A1|", "not covered", false]],
      counts: [1, 0, 0, 0, 0, 0, 1, 0],
    },
  ]);
});

it("explains asterisks only where a local code is printed", () => {
  expect(coverage.localCodes).toBe(false);
});

it("counts what is promised, taught and assessed", () => {
  const { promised, taught, assessed } = coverage;
  expect({ promised, taught, assessed }).toEqual({ promised: 3, taught: 2, assessed: 1 });
});

it("says of each key competence where it is served, or that it is only named", () => {
  expect(
    coverage.competences.map(({ label, cells, evidenced }) => [label, cells.join("|"), evidenced]),
  ).toEqual([
    ["Citizenship", "|•|•|||||", true],
    ["Cultural awareness and expression", "|•||||||", true],
    ["Mathematics, science, technology and engineering", "•||||||•|", true],
    ["Digital", "|||||||", false],
  ]);
});
