/** What lies where nobody reads it, and settings for what is not there. */
import { expect, test } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { locateAll } from "../../src/read/locate.ts";
import { harbour } from "../support/harbour.ts";
import { projectOf } from "../support/project.ts";

function told(files: Readonly<Record<string, string>>): readonly string[] {
  const { problems, documents } = readProject(projectOf({ ...harbour, ...files }));
  return locateAll(problems, documents).map(
    ({ file, line, column, code, message, fix }) => `${file}:${line}:${column} ${code} ${message} ${fix}`,
  );
}

test("a folder with nearly the right name is told of once", () => {
  expect(
    told({ "visit/a.yaml": "tour: crew\n", "visit/b.yaml": "tour: crew\n", "Tours/c.yml": "title: A\n" }),
  ).toEqual([
    'Tours/c.yml:1:1 reference/unread docent does not read "Tours/c.yml": where a file lies says what it is. Move it into tours/; or say in docent.yaml where such files are: folders: {tours: …}',
    'visit/a.yaml:1:1 reference/unread docent does not read "visit/a.yaml" and 1 more beside it: where a file lies says what it is. Move it into visits/; or say in docent.yaml where such files are: folders: {visits: …}',
  ]);
});

test("a tour beside docent.yaml, but not another program's file", () => {
  expect(
    told({ "crew.yaml": "title: Crew\nstops: [cutter]\n", "mkdocs.yml": "site_name: A\nnav: []\n" }),
  ).toEqual([expect.stringContaining('crew.yaml:1:1 reference/unread docent does not read "crew.yaml": ')]);
  expect(told({ "notes/a.yaml": "stops: [cutter]\n", "images/list.yaml": "stops: 1\n" })).toEqual([]);
  expect(
    told({ "docent.yaml": "title: A\nfolders: {visits: [visits, visit]}\n", "visit/a.yaml": "tour: crew\n" }),
  ).toEqual([]);
});

test("overrides for files that are not there", () => {
  const settings =
    'title: A\nlanguages: [en, pt]\noverrides:\n  - {files: "tour/**", rules: {time: off}}\n  - {files: [tours, "visits/2*"], rules: {time: off}}\n';
  expect(told({ "docent.yaml": settings })).toEqual([
    'docent.yaml:4:13 rule/no-file No file that docent reads is at "tour/**". Correct the path, from the folder of docent.yaml on, as in "tours/old-*.yaml"; or take it out.',
    expect.stringContaining('docent.yaml:5:21 rule/no-file No file that docent reads is at "visits/2*".'),
  ]);
});

test("a venue's name with a slip of the keys", () => {
  const tour = (venue: string): string => `title: A\nvenue: ${venue}\nstops: [The quay]\n`;
  expect(told({ "tours/a.yaml": tour("Quay Musem") })).toEqual([
    'tours/a.yaml:2:8 reference/new-venue No venue of the project is called "Quay Musem"; there is "Quay Museum". Did you mean "quay"?',
  ]);
  expect(told({ "tours/a.yaml": tour("City Museum") })).toEqual([]);
});
