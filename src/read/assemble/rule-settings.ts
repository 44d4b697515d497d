/** `profile`, `rules` and `overrides` of `docent.yaml` → how serious the project takes each problem. */
import type { Problem } from "../../base/problem.ts";
import { checkProfiles, levels, type Level } from "../../base/severity.ts";
import type { RuleSettings } from "../../model/project.ts";
import { patternOf } from "../kinds.ts";
import { wrongRule } from "../rule-word.ts";
import { addressOf, items, member, members, stringsOf, wordOf, type Field } from "./field.ts";

type Report = (problem: Problem) => void;

/** Tells of codes that docent does not have, and of those that are not for projects to set. */
export function ruleSettingsOf(root: Field, report: Report): RuleSettings {
  return {
    profile: wordOf(member(root, "profile"), checkProfiles),
    levels: levelsOf(member(root, "rules"), report),
    overrides: items(member(root, "overrides")).map((override) => {
      const patterns = stringsOf(member(override, "files")).map(patternOf);
      return {
        applies: (file) => patterns.some((pattern) => pattern.test(file)),
        levels: levelsOf(member(override, "rules"), report),
      };
    }),
  };
}

function levelsOf(field: Field, report: Report): ReadonlyMap<string, Level> {
  const set = members(field).filter(({ key }) => !String(key).startsWith("x-"));
  return new Map(
    set.flatMap((one) => {
      const level = wordOf(one, levels);
      const code = String(one.key);
      const wrong = wrongRule(code, { ...addressOf(one), on: "key" });
      if (wrong !== null) report(wrong);
      return level === null || wrong !== null ? [] : [[code, level] as const];
    }),
  );
}
