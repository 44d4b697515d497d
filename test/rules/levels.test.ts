/** How serious a project takes problems: profiles, `rules` and `overrides` of `docent.yaml`. */
import { expect, test } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { examine } from "../../src/rules/examine.ts";
import { harbour } from "../support/harbour.ts";
import { projectOf } from "../support/project.ts";

const cut = "facts: [It is 12 m long.]\n  summary: Made #1 in Hull\n  ";

/** Code, severity, file and line of everything found in a project with these settings and two texts that are cut. */
function found(settings: string, profile: "draft" | "publish" | null = null) {
  const files = {
    ...harbour,
    "docent.yaml": `title: Harbour\nlanguages: [en, pt]\n${settings}`,
    "exhibits/boats.yaml": (harbour["exhibits/boats.yaml"] ?? "").replace(
      "facts: [It is 12 m long.]\n  ",
      cut,
    ),
    "venues/pier.yaml": "title: Pier\ntype: museum\naddress: Dock 7 #b\n",
  };
  const read = readProject(projectOf(files));
  const { locate, problems } = examine(read, { today: "2026-03-02", profile, rules: true });
  return locate(problems, read.texts)
    .kept.filter(({ code }) => /^(yaml|rule)\//.test(code))
    .map(({ code, severity, file, line }) => `${file}:${line} ${severity} ${code}`);
}

const exhibit = "exhibits/boats.yaml:8";

test("a project without settings takes problems as docent does", () => {
  expect(found("")).toEqual([`${exhibit} warning yaml/cut-text`, "venues/pier.yaml:3 warning yaml/cut-text"]);
});

test("the profile draft takes warnings for notes; what is typed wins over docent.yaml", () => {
  const notes = [`${exhibit} info yaml/cut-text`, "venues/pier.yaml:3 info yaml/cut-text"];
  expect([found("", "draft"), found("profile: draft\n")]).toEqual([notes, notes]);
  expect(found("profile: draft\n", "publish")).toEqual(found(""));
});

test("a code is set by itself or by its family, and the code wins", () => {
  expect(found("rules: {yaml: off}\n")).toEqual([]);
  expect(found("rules: {yaml/cut-text: error, yaml: off}\n")).toEqual([
    `${exhibit} error yaml/cut-text`,
    "venues/pier.yaml:3 error yaml/cut-text",
  ]);
});

test("an override holds for its files only, and wins", () => {
  const override = `rules: {yaml: info}\noverrides:\n  - files: "venues/**"\n    rules: {yaml/cut-text: off}\n`;
  expect(found(override)).toEqual([`${exhibit} info yaml/cut-text`]);
});

test("tells of codes that are not there, and of those that nobody may set", () => {
  expect(
    found("rules:\n  yaml/cut-texts: off\n  yam: off\n  schema/type: off\n  yaml/cut-text: off\n"),
  ).toEqual([
    "docent.yaml:4 warning rule/unknown",
    "docent.yaml:5 warning rule/unknown",
    "docent.yaml:6 warning rule/fixed",
  ]);
});
