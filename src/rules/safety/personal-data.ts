/** `safety/personal-data`: what a visit's file must never hold. Only what is certain is told: the patterns are strict. */
import { pointerKeys } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { PersonalData } from "../../base/codes/rules/safety.ts";
import type { Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";
import { namesAChild } from "./child-name.ts";

export function personalData({ project }: Facts): readonly Problem[] {
  return [...project.visits.values()].flatMap(({ words }) => words.flatMap(revealed));
}

type Words = Visit["words"][number];

/** Numbers, not words: a booking number may look like a telephone's. */
const plainKeys: readonly string[] = [
  "bookingRef",
  "date",
  "arrive",
  "depart",
  "from",
  "to",
  "due",
  "id",
  "tour",
];

function revealed({ at, text }: Words): readonly Problem[] {
  const keys = pointerKeys(at.pointer);
  if (plainKeys.includes(keys.at(-1) ?? "")) return [];
  const kinds: readonly (readonly [PersonalData["what"], boolean])[] = [
    ["name", !isAdults(keys) && namesAChild(text, keys.includes("needs"))],
    ["birth-date", birthDate.test(text)],
    ["email", email.test(text)],
    ["phone", phones.some((phone) => phone.test(text))],
  ];
  return kinds.flatMap(([what, isThere]) => (isThere ? [problem("safety/personal-data", at, { what })] : []));
}

/** Roles or names of adults stand here. */
function isAdults(keys: readonly string[]): boolean {
  return ["leader", "leaders", "lead", "owner", "school"].some((key) => keys.includes(key));
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/iu;

const phones: readonly RegExp[] = [
  /\+\d{1,3}[\d ().-]{7,}\d/u,
  /(?<![\d.,:/-])0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,4}(?![\d.,:/-]\d|\d)/u,
  /(?<![\d.,:/-])[29]\d{2}[ .]\d{3}[ .]\d{3}(?![\d.,:/-]\d|\d)/u,
  /\b(?:tel|phone|mobile|call|telem[oó]vel|telefone|ligar(?: para)?)\b\D{0,12}\d[\d ().-]{6,}\d/iu,
];

/** With a word for birth before it, and a year in which pupils of today are born. */
const birthDate =
  /(?:\bborn\b|\bbirth(?:day|date)?\b|\bd\.?o\.?b\b|nascid[oa]|nascimento|anivers[aá]rio|geboren|geburtstag|\bnée?\b|nacid[oa]|nacimiento)[^\n]{0,25}?(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}|20\d{2}-\d{2}-\d{2}|\d{1,2}\.?(?:st|nd|rd|th)?(?: de| of)? \p{L}+(?: de|,)? 20\d{2})/iu;
