/** Which files a change concerns, so that a check of what changed misses nothing that depends on it. */
import { expect, test } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { harbour } from "../support/harbour.ts";
import { projectOf } from "../support/project.ts";

type Files = Readonly<Record<string, string>>;

/** The files concerned by going from one state of the project to another; a deleted file is `null`. */
function concerned(
  changes: Readonly<Record<string, string | null>>,
  before: Files = harbour,
): readonly string[] {
  const now = Object.fromEntries(
    Object.entries({ ...before, ...changes }).flatMap(([path, text]) =>
      text === null ? [] : [[path, text]],
    ),
  ) as Files;
  const old = (path: string) => (before[path] === undefined ? null : new TextEncoder().encode(before[path]));
  const read = readProject(projectOf(now));
  return [...read.concernedBy({ paths: new Set(Object.keys(changes)), before: old })];
}

const boats = harbour["exhibits/boats.yaml"] ?? "";

test("nothing is concerned by no change, and by files that docent does not read", () => {
  expect(concerned({})).toEqual([]);
  expect(concerned({ "README.md": "new", "data/list.yaml": "a: 1\n" })).toEqual([]);
});

test("a changed file concerns itself and all that need it, however far away", () => {
  expect(concerned({ "visits/may.yaml": harbour["visits/may.yaml"] ?? "" })).toEqual(["visits/may.yaml"]);
  expect(concerned({ "exhibits/boats.yaml": boats })).toEqual([
    "exhibits/boats.yaml",
    "tours/crew.yaml",
    "visits/may.yaml",
  ]);
  expect(concerned({ "venues/quay.yaml": harbour["venues/quay.yaml"] ?? "" })).toEqual([
    "exhibits/boats.yaml",
    "tours/crew.yaml",
    "venues/quay.yaml",
    "visits/may.yaml",
  ]);
});

test("the project's settings concern every file", () => {
  const yaml = Object.keys(harbour).filter((path) => path.endsWith(".yaml"));
  expect(concerned({ "docent.yaml": "title: Other\n" })).toEqual([
    "docent.yaml",
    ...yaml.filter((path) => path !== "docent.yaml").sort(),
  ]);
});

test("a deleted file concerns those that named it", () => {
  expect(concerned({ "tours/crew.yaml": null })).toEqual(["visits/may.yaml"]);
  expect(concerned({ "outcomes/sea.yaml": null })).toEqual([
    "exhibits/boats.yaml",
    "outcomes/art.yaml",
    "tours/crew.yaml",
    "visits/may.yaml",
  ]);
  expect(concerned({ "venues/quay.yaml": null })).toContain("exhibits/boats.yaml");
});

test("a file under a new name concerns those that use the old one", () => {
  const crew = harbour["tours/crew.yaml"] ?? "";
  expect(concerned({ "tours/crew.yaml": null, "tours/sailors.yaml": crew })).toEqual([
    "tours/sailors.yaml",
    "visits/may.yaml",
  ]);
});

test("a list of exhibits that is gone, or has lost one, concerns those that named it", () => {
  expect(concerned({ "exhibits/boats.yaml": null })).toEqual(["tours/crew.yaml", "visits/may.yaml"]);
  const before = { ...harbour, "tours/other.yaml": "title: Other\nstops: [{exhibit: cutter}]\n" };
  const cut = boats.slice(boats.indexOf("- id: dinghy"));
  expect(concerned({ "exhibits/boats.yaml": cut }, before)).toContain("tours/other.yaml");
});

test("a stop that becomes a mere title, because its exhibit is gone, is concerned", () => {
  const before = { ...harbour, "tours/other.yaml": "title: Other\nstops: [cutter]\n" };
  expect(concerned({ "exhibits/boats.yaml": null }, before)).toContain("tours/other.yaml");
});

test("what points nowhere since long ago is not concerned by another deletion", () => {
  const before = { ...harbour, "tours/old.yaml": "title: Old\nstops: [{exhibit: galley-of-1500}]\n" };
  expect(concerned({ "exhibits/boats.yaml": null }, before)).toEqual(["tours/crew.yaml", "visits/may.yaml"]);
});

test("a picture concerns what shows it and the tours with that, new, changed or deleted", () => {
  const users = ["exhibits/boats.yaml", "tours/crew.yaml", "visits/may.yaml"];
  expect(concerned({ "images/boat.svg": "<svg/>" })).toEqual(users);
  expect(concerned({ "images/boat.svg": null })).toEqual(users);
  expect(concerned({ images: "" })).toContain("venues/quay.yaml");
});

test("names of pictures may be written with accents apart", () => {
  const tour = "title: Crew\nfor: Year 4\nstops: [{title: Bar, images: [{file: images/bóia.svg, alt: B}]}]\n";
  const before = { ...harbour, "tours/x.yaml": tour, "images/bo\u0301ia.svg": "" };
  expect(concerned({ "images/b\u00f3ia.svg": "<svg/>" }, before)).toContain("tours/x.yaml");
});

test("a template concerns all tours", () => {
  expect(concerned({ "templates/guide/page.hbs": "" })).toEqual(["tours/crew.yaml", "visits/may.yaml"]);
});
