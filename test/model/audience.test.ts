/** What a label of a class tells of its ages, level and profile. */
import { expect, test } from "vitest";
import { classLevelOf, profileOf } from "../../src/model/audience.ts";

test.each([
  ["6.º ano", [11, 12], "1", "upper-primary"],
  ["6º ano", [11, 12], "1", "upper-primary"],
  ["1.º ano", [6, 7], "1", "lower-primary"],
  ["2.º ano de escolaridade", [7, 8], "1", "lower-primary"],
  ["5.º e 6.º anos", [10, 12], "1", "upper-primary"],
  ["8.º–9.º ano", [13, 15], "2", "lower-secondary"],
  ["6.º B", [11, 12], "1", "upper-primary"],
  ["12.º ano", [17, 18], "3", "upper-secondary"],
  ["2.º ciclo", [10, 12], "1", "upper-primary"],
  ["3.º ciclo do ensino básico", [12, 15], "2", "lower-secondary"],
  ["Ensino secundário", [15, 18], "3", "upper-secondary"],
  ["Pré-escolar", [3, 5], "0", "early"],
  ["Year 1", [5, 6], "1", "lower-primary"],
  ["Year 4", [8, 9], "1", "upper-primary"],
  ["Years 3-4", [7, 9], "1", "upper-primary"],
  ["Year 7", [11, 12], "2", "lower-secondary"],
  ["Y6", [10, 11], "1", "upper-primary"],
  ["KS1", [5, 7], "1", "lower-primary"],
  ["Key Stage 2", [7, 11], "1", "upper-primary"],
  ["KS4", [14, 16], "3", "upper-secondary"],
  ["Reception", [4, 5], "0", "early"],
  ["Grade 6", [11, 12], "1", "upper-primary"],
  ["Grades 3–5", [8, 11], "1", "upper-primary"],
  ["8th grade", [13, 14], "2", "lower-secondary"],
  ["Kindergarten", [5, 6], "0", "early"],
  ["Pre-K", [4, 5], "0", "early"],
  ["ages 9-10", [9, 10], null, "upper-primary"],
  ["Ages 12 to 14", [12, 14], null, "lower-secondary"],
  ["9–10 anos", [9, 10], null, "upper-primary"],
  ["9 a 10 anos", [9, 10], null, "upper-primary"],
  ["7 years old", [7, 7], null, "lower-primary"],
  ["16-18 year olds", [16, 18], null, "upper-secondary"],
  ["Year 45", null, null, "upper-primary"],
  ["Turma da tarde", null, null, "upper-primary"],
  ["25 pupils", null, null, "upper-primary"],
] as const)("understands %s", (label, ages, isced, profile) => {
  const level = classLevelOf(label);
  expect(level).toEqual({ ages, isced });
  expect(profileOf(level)).toBe(profile);
});
