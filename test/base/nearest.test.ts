import { describe, expect, test } from "vitest";
import { nearest, surelyMeant } from "../../src/base/nearest.ts";

describe("nearest", () => {
  test.each([
    ["one letter wrong", "minutas", ["minutes", "maxStops"], "minutes"],
    ["one letter left out", "minuts", ["minutes"], "minutes"],
    ["one letter too many", "tittle", ["title"], "title"],
    ["two neighbours swapped", "tilte", ["title"], "title"],
    ["other capitals", "KeyQuestion", ["keyQuestion"], "keyQuestion"],
    ["a short word may have one mistake", "of", ["off"], "off"],
    ["a short word may not have two", "ab", ["xy"], null],
    ["a third of a long word may be wrong", "grnde-panrma", ["grande-panorama"], "grande-panorama"],
    ["more than a third may not", "colour", ["credit"], null],
    ["the fewest mistakes win", "stop", ["shops", "stops"], "stops"],
    ["of equals, the same capitals win", "Rat", ["cat", "Cat"], "cat"],
    ["of equals, the first wins", "bat", ["cat", "hat"], "cat"],
    ["nothing typed", "", ["title"], null],
    ["nothing known", "title", [], null],
    ["letters outside ASCII", "açao", ["ação"], "ação"],
  ])("%s", (_, typed, candidates, expected) => {
    expect(nearest(typed, candidates)).toBe(expected);
  });
});

describe("surelyMeant", () => {
  test.each([
    ["a letter left out", "minuts", ["minutes", "maxStops"], "minutes"],
    ["two neighbours swapped", "titel", ["title", "for"], "title"],
    ["two mistakes in a long word", "langagues", ["languages"], "languages"],
    ["two mistakes in a short one", "titlxx", ["title"], null],
    ["a word of three letters", "fro", ["for"], null],
    ["other capitals, a hyphen", "Key-Question", ["keyQuestion", "key"], "keyQuestion"],
    ["two that are as near", "stop", ["stops", "step"], null],
    ["one of them nearer", "langages", ["language", "languages"], "languages"],
    ["another first letter", "typical", ["atypical"], null],
    ["the same candidate twice", "titel", ["title", "title"], "title"],
    ["two with the same letters", "A-b", ["ab", "aB"], null],
    ["nothing typed", "“”", ["title"], null],
  ])("%s", (_, typed, candidates, expected) => {
    expect(surelyMeant(typed, candidates)).toBe(expected);
  });
});
