/** What would make a tour's papers better: few words, none of them on paper. */
import type { Stop, Tour } from "../../model/tour.ts";
import { joinList } from "./format.ts";
import type { Speaker } from "./speak.ts";

/** Polite remarks for whoever writes the tour, each with its reason; none for a tour that says all a paper can use. */
export function betterPapers(tour: Tour, speaker: Speaker): readonly string[] {
  const { w } = speaker;
  const atStops = (key: string, lacks: (stop: Stop) => boolean): readonly string[] => {
    const numbers = tour.stops.filter(lacks).map(({ number }) => String(number));
    if (numbers.length === 0) return [];
    return [w(key, { n: numbers.length, stops: joinList(numbers, speaker.language) })];
  };
  return [
    ...atStops("betterRoom", ({ room }) => room === null),
    ...atStops("betterExhibit", ({ exhibits }) => exhibits.length === 0),
    ...atStops("betterQuestions", ({ activities }) => activities.length === 0),
    ...(tour.slotMinutes === null ? [w("betterSlot")] : []),
    ...(tour.outcomes.length === 0 ? [w("betterOutcomes")] : []),
    ...(tour.audience.size === null ? [w("betterSize")] : []),
  ];
}
