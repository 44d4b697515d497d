/** Whom a tour is for: `6.º ano`, or a map → ages, level and profile. */
import { classLevelOf, profileOf } from "../../model/audience.ts";
import { profileDefaults } from "../../model/profile.ts";
import type { Text } from "../../model/text.ts";
import type { ClassAudience } from "../../model/tour.ts";
import { iscedLevels, profiles } from "../../model/vocabulary.ts";
import { isMap, member, numberOf, wordOf, type Field } from "./field.ts";
import { agesOf } from "./framework.ts";
import type { Scope } from "./scope.ts";
import { textOf } from "./text.ts";

export function audienceOf(field: Field, { language }: Scope): ClassAudience {
  const label = textOf(isMap(field) ? member(field, "year") : field, language);
  const named = levelOfLabel(label);
  const ages = agesOf(member(field, "ages")) ?? named.ages;
  const typedIsced = wordOf(member(field, "isced"), iscedLevels) ?? named.isced;
  const profile = wordOf(member(field, "profile"), profiles) ?? profileOf({ ages, isced: typedIsced });
  const isced = typedIsced ?? (ages === null ? null : profileDefaults[profile].isced);
  return { label, ages, isced, size: numberOf(member(field, "size")), profile };
}

/** The first language whose label is understood tells. */
function levelOfLabel(label: Text | null) {
  const levels = Object.values(label ?? {}).map(classLevelOf);
  return levels.find(({ ages }) => ages !== null) ?? { ages: null, isced: null };
}
