import { expect, it } from "vitest";
import { mixed } from "../../../src/render/view/mix.ts";

const texts = (letters: string) => Array.from(letters).map((none) => ({ none }));
const letters = (list: ReturnType<typeof mixed>) => list.map(({ none }) => none).join("");

it.each([
  ["abcd", "abcd", "bdac"],
  ["ab", "ab", "ba"],
  ["cab", "abc", "cab"],
  ["abc", "", "bac"],
  ["abc", "xyz", "bac"],
  ["a", "a", "a"],
])("shows %s with the answer %s as %s", (written, answer, shown) => {
  expect(letters(mixed(texts(written), texts(answer)))).toBe(shown);
});
