import { expect, it } from "vitest";
import { licenceTerms } from "../../src/model/licence.ts";

it.each([
  ["CC0", "CC0 · credit no · changes yes · commercial yes"],
  ["https://creativecommons.org/publicdomain/zero/1.0/", "CC0 · credit no · changes yes · commercial yes"],
  ["Public domain", "Public Domain Mark · credit no · changes yes · commercial yes"],
  ["CC BY 4.0", "CC BY 4.0 · credit yes · changes yes · commercial yes"],
  ["cc-by-nc-nd", "CC BY-NC-ND · credit yes · changes no · commercial no"],
  ["CC BY-SA 3.0 DE", "CC BY-SA 3.0 · credit yes · changes yes · commercial yes"],
  [
    "https://creativecommons.org/licenses/by-nc-sa/4.0/deed.pt",
    "CC BY-NC-SA 4.0 · credit yes · changes yes · commercial no",
  ],
  ["http://rightsstatements.org/vocab/InC-EDU/1.0/", "InC-EDU · credit yes · changes yes · commercial no"],
  ["InC", "InC · credit yes · changes no · commercial no"],
])("reads %s", (typed, terms) => {
  const found = licenceTerms(typed);
  if (found === null || found === "unknown") throw new Error(`not read: ${typed}`);
  const yes = (it: boolean): string => (it ? "yes" : "no");
  expect(
    `${found.name} · credit ${yes(found.credit)} · changes ${yes(found.changes)} · commercial ${yes(found.commercial)}`,
  ).toBe(terms);
});

it.each([
  ["CC BY-SA-NC 4.0", "unknown"],
  ["CC BY 5.0", "unknown"],
  ["CC SA", "unknown"],
  ["https://creativecommons.org/licenses/by-xx/4.0/", "unknown"],
  ["http://rightsstatements.org/vocab/ABC/1.0/", "unknown"],
  ["All rights reserved", null],
  ["https://museum.example/terms", null],
])("%s is no standard licence", (typed, found) => {
  expect(licenceTerms(typed)).toBe(found);
});
