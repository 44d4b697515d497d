/** Ids made from words in any script. */
import { expect, test } from "vitest";
import { isSlug, shortSlugOf, slugOf } from "../../src/base/slug.ts";

test.each([
  ["Grande Panorama de Lisboa, séc. XVIII", "grande-panorama-de-lisboa-sec-xviii"],
  ["  O que há?  ", "o-que-ha"],
  ["Straße & Łódź — Ærø", "strasse-and-lodz-aero"],
  ["Queen’s 'Cutter'", "queens-cutter"],
  ["Паровоз", "parovoz"],
  ["---", ""],
])("makes %j into %j", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test.each([
  ["one two three", 13, "one-two-three"],
  ["one two three", 12, "one-two"],
  ["one two three", 7, "one-two"],
  ["onetwothree", 5, "onetw"],
])("cuts %j to %d letters after a whole word", (words, longest, slug) => {
  expect(shortSlugOf(words, longest)).toBe(slug);
});

test("knows what an id looks like", () => {
  expect(["a", "a-1", "room-4", "A", "a--b", "-a", "a-", "a b", "é", ""].filter(isSlug)).toEqual([
    "a",
    "a-1",
    "room-4",
  ]);
});
