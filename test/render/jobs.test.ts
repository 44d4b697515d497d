import { expect, it } from "vitest";
import { checkLanguages, listJobs, type Job, type Wanted } from "../../src/render/jobs.ts";
import { aGroup, aVisit } from "../support/visit.ts";
import { anOutcome, aStop, aTour } from "../support/model.ts";

const at = { file: "tours/a.yaml", pointer: "/outcomes/0" };
const promise = { outcomes: [{ outcome: anOutcome("f:x"), at, weight: 1, teach: true, assess: false }] };

const pathsOf = (jobs: readonly Job[]): readonly string[] =>
  jobs.flatMap(({ files }) => files.map(({ path }) => path));

it("makes every paper of a tour in every language once, in order", () => {
  const jobs = listJobs(
    { tour: aTour("a", promise), visit: null },
    { papers: ["guide", "matrix", "guide"], languages: ["pt", "en", "pt"], formats: ["html", "pdf"] },
  );
  expect(pathsOf(jobs)).toEqual(
    ["pt", "en"].flatMap((language) =>
      ["guide.html", "guide.pdf", "matrix.html", "matrix.pdf"].map((file) => `a/${language}/${file}`),
    ),
  );
});

it("makes papers of a visit in the folder of its tour, named by the visit, and none of the tour's", () => {
  const tour = aTour("a", promise);
  const wanted: Wanted = { papers: ["guide", "timetable"], languages: ["en"], formats: ["html"] };
  const visit = aVisit("march", { tour, groups: [aGroup("A", { tour })] });
  expect(pathsOf(listJobs({ tour, visit }, wanted))).toEqual(["a/en/timetable-march.html"]);
  expect(pathsOf(listJobs({ tour, visit: null }, wanted))).toEqual(["a/en/guide.html"]);
});

it("makes no timetable of a visit that has neither groups nor anything fixed", () => {
  const tour = aTour("a", promise);
  const visit = aVisit("march", { tour });
  expect(listJobs({ tour, visit }, { papers: ["timetable"], languages: ["en"], formats: ["html"] })).toEqual(
    [],
  );
});

it("makes no matrix for a tour that promises and serves no outcome", () => {
  const serves = aTour("serves", { stops: [aStop(1, { teaches: [anOutcome("f:x")] })] });
  const made = [aTour("bare", { stops: [aStop(1)] }), serves, aTour("promises", promise)].flatMap((tour) =>
    listJobs({ tour, visit: null }, { papers: ["matrix"], languages: ["en"], formats: ["html"] }),
  );
  expect(made.map(({ tour }) => tour.id)).toEqual(["serves", "promises"]);
});

it("does not let two languages share a folder", () => {
  const at = { file: "docent.yaml", pointer: "/languages" };
  expect(checkLanguages(["pt", "pt-BR", "pt-br", "pt"], at)).toEqual([
    { code: "language/twice", args: { language: "pt-br", other: "pt-BR" }, place: at },
  ]);
});
