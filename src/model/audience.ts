/** Reads whom a tour is for: "6.º ano", "Year 4", "Grades 3–5", "KS2", "ages 9–10" → ages, ISCED level, profile. */
import { profileDefaults } from "./profile.ts";
import type { AgeRange } from "./outcome.ts";
import type { Isced, Profile } from "./vocabulary.ts";

/** What a label of a class tells; null where it does not. */
export type ClassLevel = { readonly ages: AgeRange | null; readonly isced: Isced | null };

/** The language a label of a class is in, where its words tell; null where they do not. */
export function languageOfLabel(label: string): "en" | "pt" | null {
  const words = label.toLowerCase();
  if (/\b(anos?|ciclo|idades?)\b|secund[aá]rio|pr[eé]-?escolar|inf[aâ]ncia/.test(words)) return "pt";
  if (/\b(years?|grades?|ages?|aged|ks ?\d|key stage|reception|nursery|kindergarten)\b/.test(words))
    return "en";
  return null;
}

/** Understands the school years of Portugal (and Brazil), England and the USA, stages, and plain ages. */
export function classLevelOf(label: string): ClassLevel {
  const words = label.toLowerCase().replace(/[–—]/g, "-").trim();
  return stageOf(words) ?? yearsOf(words) ?? agesOf(words) ?? { ages: null, isced: null };
}

/**
 * The profile of a class. The level decides where an age alone would mislead (Year 7 is secondary at eleven, 6.º ano
 * is primary); of a range of ages the middle counts.
 */
export function profileOf({ ages, isced }: ClassLevel): Profile {
  const age = ages === null ? null : Math.floor((ages[0] + ages[1]) / 2);
  if (isced === "0") return "early";
  if (isced === "1")
    return age !== null && age <= profileDefaults["lower-primary"].ages[1]
      ? "lower-primary"
      : "upper-primary";
  if (isced === "2") return "lower-secondary";
  if (isced !== null) return "upper-secondary";
  return age === null ? "upper-primary" : profileOfAge(age);
}

function profileOfAge(age: number): Profile {
  if (age <= profileDefaults.early.ages[1]) return "early";
  if (age <= profileDefaults["lower-primary"].ages[1]) return "lower-primary";
  if (age <= profileDefaults["upper-primary"].ages[1]) return "upper-primary";
  return age <= profileDefaults["lower-secondary"].ages[1] ? "lower-secondary" : "upper-secondary";
}

const stages: readonly (readonly [name: RegExp, ages: AgeRange, isced: Isced])[] = [
  [/^pr[eé]-?escolar\b|^jardim de inf[aâ]ncia/, [3, 5], "0"],
  [/^1\W{0,2}[ºo°]? ciclo\b/, [6, 10], "1"],
  [/^2\W{0,2}[ºo°]? ciclo\b/, [10, 12], "1"],
  [/^3\W{0,2}[ºo°]? ciclo\b/, [12, 15], "2"],
  [/^(ensino )?secund[aá]rio\b/, [15, 18], "3"],
  [/^(eyfs|early years)\b/, [3, 5], "0"],
  [/^nursery\b/, [3, 4], "0"],
  [/^reception\b/, [4, 5], "0"],
  [/^(ks|key stage) ?1\b/, [5, 7], "1"],
  [/^(ks|key stage) ?2\b/, [7, 11], "1"],
  [/^(ks|key stage) ?3\b/, [11, 14], "2"],
  [/^(ks|key stage) ?4\b/, [14, 16], "3"],
  [/^(ks|key stage) ?5\b|^sixth form\b/, [16, 18], "3"],
  [/^pre-?k\b/, [4, 5], "0"],
  [/^(k|kindergarten)$/, [5, 6], "0"],
];

function stageOf(words: string): ClassLevel | null {
  const stage = stages.find(([name]) => name.test(words));
  return stage === undefined ? null : { ages: stage[1], isced: stage[2] };
}

/** `firstAge` is the age at which year 1 begins; a country's last year bounds what is believed. */
type System = { readonly firstAge: number; readonly lastYear: number; readonly name: RegExp };

const to = String.raw`(?:\W{0,3}(?:-|a|e|to|and|&|\/)\W{0,3}(\d{1,2}))?`;
const ordinal = String.raw`\.?(?:st|nd|rd|th|[ºo°])`;

const systems: readonly System[] = [
  {
    firstAge: 6,
    lastYear: 12,
    name: new RegExp(
      String.raw`^(\d{1,2})(?:\.?[ºo°])?${to}(?:\.?[ºo°])? ?anos? ?(?:de escolaridade)?(?:[ ,(]|$)(?!idade)`,
    ),
  },
  { firstAge: 6, lastYear: 12, name: /^(\d{1,2})\.?[º°]() ?[a-z]?$/ },
  {
    firstAge: 5,
    lastYear: 13,
    name: new RegExp(String.raw`^years? ?(\d{1,2})${to}(?!\d)(?! ?(?:olds?|years))`),
  },
  { firstAge: 5, lastYear: 13, name: /^y(\d{1,2})()$/ },
  { firstAge: 6, lastYear: 12, name: new RegExp(String.raw`^grades? ?(\d{1,2})${to}(?!\d)`) },
  { firstAge: 6, lastYear: 12, name: new RegExp(String.raw`^(\d{1,2})${ordinal}${to}(?:${ordinal})? grade`) },
];

function yearsOf(words: string): ClassLevel | null {
  for (const { firstAge, lastYear, name } of systems) {
    const found = name.exec(words);
    if (found === null || !isSchoolYear(words, found)) continue;
    const first = Number(found[1]);
    const last = found[2] === undefined || found[2] === "" ? first : Number(found[2]);
    if (first < 1 || last < first || last > lastYear) continue;
    return { ages: [firstAge + first - 1, firstAge + last], isced: iscedOfYear(first) };
  }
  return null;
}

/** "9-10 anos" are ages, "5.º e 6.º anos" are years: in Portuguese the ordinal mark tells. */
function isSchoolYear(words: string, found: RegExpExecArray): boolean {
  return !/anos?\b/.test(words) || /[ºo°]/.test(found[0].replace(/anos?/, ""));
}

/** Years 1–6 are primary, 7–9 lower secondary in all three countries. */
function iscedOfYear(year: number): Isced {
  if (year <= 6) return "1";
  return year <= 9 ? "2" : "3";
}

const ageForms: readonly RegExp[] = [
  new RegExp(String.raw`^(?:ages?|aged|idades?)\b\D{0,6}(\d{1,2})${to}`),
  new RegExp(String.raw`^(\d{1,2})${to} ?-?(?:anos?|years?|yrs?)\b`),
];

function agesOf(words: string): ClassLevel | null {
  for (const form of ageForms) {
    const found = form.exec(words);
    if (found === null) continue;
    const from = Number(found[1]);
    const until = found[2] === undefined ? from : Number(found[2]);
    if (until >= from) return { ages: [from, until], isced: null };
  }
  return null;
}
