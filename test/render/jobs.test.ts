import { expect, it } from "vitest";
import { checkLanguages, listJobs } from "../../src/render/jobs.ts";
import { anOutcome, aStop, aTour } from "../support/model.ts";

const at = { file: "tours/a.yaml", pointer: "/outcomes/0" };
const promise = { outcomes: [{ outcome: anOutcome("f:x"), at, weight: 1, teach: true, assess: false }] };

it("makes every paper of every tour in every language once, in order", () => {
  const [a, b] = [aTour("a", promise), aTour("b", promise)];
  const jobs = listJobs({
    tours: [a, b, a],
    papers: ["guide", "matrix"],
    languages: ["pt", "en", "pt"],
    formats: ["html", "pdf"],
  });
  expect(jobs.flatMap(({ files }) => files.map(({ path }) => path))).toEqual(
    ["a", "b"].flatMap((tour) =>
      ["pt", "en"].flatMap((language) =>
        ["guide.html", "guide.pdf", "matrix.html", "matrix.pdf"].map((file) => `${tour}/${language}/${file}`),
      ),
    ),
  );
});

it("makes no matrix for a tour that promises and serves no outcome", () => {
  const serves = aTour("serves", { stops: [aStop(1, { teaches: [anOutcome("f:x")] })] });
  const jobs = listJobs({
    tours: [aTour("bare", { stops: [aStop(1)] }), serves, aTour("promises", promise)],
    papers: ["matrix"],
    languages: ["en"],
    formats: ["html"],
  });
  expect(jobs.map(({ tour }) => tour.id)).toEqual(["serves", "promises"]);
});

it("does not let two languages share a folder", () => {
  const at = { file: "docent.yaml", pointer: "/languages" };
  expect(checkLanguages(["pt", "pt-BR", "pt-br", "pt"], at)).toEqual([
    { code: "language/twice", args: { language: "pt-br", other: "pt-BR" }, place: at },
  ]);
});
