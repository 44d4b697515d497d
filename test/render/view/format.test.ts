import { expect, it } from "vitest";
import {
  cutAtWord,
  dotted,
  formatDay,
  formatElapsed,
  joinList,
  webAddress,
} from "../../../src/render/view/format.ts";

it("writes days as the language does, and leaves what is no day alone", () => {
  expect(["en", "pt"].map((language) => formatDay("2025-05-14", language))).toEqual([
    "14 May 2025",
    "14 de maio de 2025",
  ]);
  expect(["c. 1700", "2025-13-40"].map((day) => formatDay(day, "en"))).toEqual(["c. 1700", "2025-13-40"]);
});

it("writes minutes since the start as hours and minutes, begun minutes as whole ones", () => {
  expect([0, 9, 38.2, 59.6, 75].map(formatElapsed)).toEqual(["0:00", "0:09", "0:39", "1:00", "1:15"]);
});

it("joins lists in words", () => {
  expect([joinList(["a", "b", "c"], "en"), joinList(["a", "b"], "pt")]).toEqual(["a, b and c", "a e b"]);
});

it("joins only what is there", () => {
  expect([dotted(["a", null, "", "b"]), dotted([null])]).toEqual(["a · b", null]);
});

it("links to the web only", () => {
  expect(["https://example.org/a", "javascript:alert(1)", "see the catalogue", null].map(webAddress)).toEqual(
    ["https://example.org/a", null, null, null],
  );
});

it("cuts at a word, and says so", () => {
  expect([
    cutAtWord("one two three", 13),
    cutAtWord("one two, three", 12),
    cutAtWord("onetwothree", 6),
  ]).toEqual(["one two three", "one two…", "onetwo…"]);
});
