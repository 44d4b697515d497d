/** `language/long-sentence`: sentences for pupils that are too long, and sheets with too many words at a stop. */
import { problem, type Problem } from "../../base/problem.ts";
import { profileDefaults } from "../../model/profile.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { inLanguage, said } from "../text-address.ts";
import { sentencesOf, withoutQuotations, wordsOf } from "./prose.ts";
import { stopTexts, tourTexts, type Said } from "./texts.ts";

export function longSentence({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].flatMap((tour) => [
    ...tourTexts(tour)
      .filter(({ voice }) => voice === "pupils")
      .flatMap((one) => longIn(one, mostWords(tour))),
    ...tour.stops.flatMap((stop) => crowded(stop, tour)),
  ]);
}

/** In primary school 20 words are enough for a sentence, later 25. */
function mostWords({ audience }: Tour): number {
  return audience.profile === "lower-secondary" || audience.profile === "upper-secondary" ? 25 : 20;
}

/** One problem a text and language: its longest sentence. */
function longIn({ text, at }: Said, most: number): readonly Problem[] {
  return Object.entries(text).flatMap(([language, words]) => {
    const [longest] = [...sentencesOf(withoutQuotations(words))].sort((a, b) => b.length - a.length);
    if (longest === undefined || longest.length <= most) return [];
    const start = longest.slice(0, 5).join(" ");
    const args = { reason: "sentence", words: longest.length, most, start } as const;
    return [problem("language/long-sentence", inLanguage(at, text, language), args)];
  });
}

/** What stands on the sheet at a stop: the summary, and the tasks that a pupil reads. */
function crowded(stop: Stop, { audience }: Tour): readonly Problem[] {
  const most = profileDefaults[audience.profile].wordsPerStop;
  const read = stopTexts(stop).filter(({ voice, at }) => voice === "pupils" && isOnSheet(at.pointer));
  const languages = new Set(read.flatMap(({ text }) => Object.keys(text)));
  const counts = [...languages].map((language) =>
    read.reduce((sum, { text }) => sum + wordsOf(text[language] ?? "").length, 0),
  );
  const words = Math.max(0, ...counts);
  if (words <= most * slack) return [];
  return [
    problem("language/long-sentence", stop.at, { reason: "stop", words, most, title: said(stop.title) }),
  ];
}

/** A third more is no crowd yet: languages differ by as much. */
const slack = 4 / 3;

function isOnSheet(pointer: string): boolean {
  return /\/(?:summary|ask|(?:options|items|bank)\/\d+)$/.test(pointer);
}
