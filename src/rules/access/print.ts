/** `access/print`: running text in capitals. Sizes of letters are the theme's, and never below 12 points. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Text } from "../../model/text.ts";
import type { Activity, Stop, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";

type Placed = { readonly at: Address; readonly text: Text | null };

export function capitals({ project }: Facts): readonly Problem[] {
  return [...project.tours.values()].flatMap(textsOf).flatMap(inCapitals);
}

function textsOf(tour: Tour): readonly Placed[] {
  const own = (["welcome", "wrapUp", "bigIdea", "keyQuestion"] as const).map((key) => ({
    at: below(tour.at, key),
    text: tour[key],
  }));
  return [...own, ...tour.around.map(askOf), ...tour.stops.flatMap(stopTexts)];
}

/** Questions of an exhibit stand in its own file, and are told there. */
function stopTexts(stop: Stop): readonly Placed[] {
  const own = (["purpose", "say", "transition", "support", "stretch"] as const).map((key) => ({
    at: below(stop.at, key),
    text: stop[key],
  }));
  return [...own, ...stop.activities.map(askOf)];
}

function askOf({ at, ask }: Activity): Placed {
  return { at: below(at, "ask"), text: ask };
}

/** A word or a sign may well be in capitals; a sentence is of this many words. */
const leastWords = 5;

function inCapitals({ at, text }: Placed): readonly Problem[] {
  return Object.entries(text ?? {}).flatMap(([language, words]) => {
    if (text === null || !isShouted(words)) return [];
    const begins = words.split(/\s+/).slice(0, leastWords).join(" ");
    return [problem("access/print", inLanguage(at, text, language), { begins })];
  });
}

function isShouted(words: string): boolean {
  if (words === words.toLowerCase() || words !== words.toUpperCase()) return false;
  return words.split(/\s+/).filter((word) => /\p{Lu}{2}/u.test(word)).length >= leastWords;
}
