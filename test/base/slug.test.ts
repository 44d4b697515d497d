import { expect, test } from "vitest";
import { isSlug, shortSlugOf, slugOf } from "../../src/base/slug.ts";

test.each([
  ["Grande Panorama, séc. XVIII", "grande-panorama-sec-xviii"],
  ["L'école à Athènes – Ἡρακλῆς", "lecole-a-athenes-iraklis"],
  ["Große Straße", "grosse-strasse"],
  ["Музей", "muzei"],
  ["🏺", ""],
  ["東京", ""],
])("spells %s as %j", (title, id) => {
  expect(slugOf(title)).toBe(id);
});

test("cuts after a whole word", () => {
  expect(shortSlugOf("Tiles that remember Lisbon before the earthquake", 20)).toBe("tiles-that-remember");
  expect(isSlug("tiles--that")).toBe(false);
});
