/** How serious each problem is: what the catalogue says, made milder by the draft profile, then what the project sets. */
import { codes, familyOf, isSettable, type Code } from "../base/codes.ts";
import type { CheckProfile, Level } from "../base/severity.ts";
import type { RuleSettings } from "../model/project.ts";
import type { LevelOf } from "../read/locate.ts";

/** The last setting that fits wins; one for a code wins over one for its family in the same list. */
export function levelsFor(profile: CheckProfile, settings: RuleSettings): LevelOf {
  const usual = profile === "draft" ? draftLevel : publishLevel;
  const groups = [{ applies: () => true, levels: settings.levels }, ...settings.overrides];
  return (code, file) => {
    if (!isSettable(code)) return usual(code);
    const set = groups.flatMap(({ applies, levels }) =>
      applies(file) ? (levels.get(code) ?? levels.get(familyOf(code)) ?? []) : [],
    );
    return set.at(-1) ?? usual(code);
  };
}

function publishLevel(code: Code): Level {
  return codes[code].severity;
}

/** What may never happen, however early. */
const alwaysSerious: ReadonlySet<string> = new Set(["task/answer-leak", "safety/personal-data"]);

function draftLevel(code: Code): Level {
  const { severity } = codes[code];
  if (!isSettable(code) || alwaysSerious.has(code)) return severity;
  return severity === "error" ? "warning" : "info";
}
