import { expect, it } from "vitest";
import { checkLanguages, listJobs } from "../../src/render/jobs.ts";
import { aTour } from "../support/model.ts";

it("makes every paper of every tour in every language once, in order", () => {
  const [a, b] = [aTour("a"), aTour("b")];
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

it("does not let two languages share a folder", () => {
  const at = { file: "docent.yaml", pointer: "/languages" };
  expect(checkLanguages(["pt", "pt-BR", "pt-br", "pt"], at)).toEqual([
    { code: "language/twice", args: { language: "pt-br", other: "pt-BR" }, place: at },
  ]);
});
