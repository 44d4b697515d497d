/** `time/no-break`: a tour without a pause, or a long visit without food or toilets. */
import { shownMinutes } from "../../base/minutes.ts";
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { resolveText } from "../../model/text.ts";
import type { Tour } from "../../model/tour.ts";
import type { FixedPoint, Visit } from "../../model/visit.ts";
import { classProfile } from "../class-profile.ts";
import { minuteOf } from "../../base/day.ts";
import type { Facts } from "../facts.ts";
import { toursOf } from "../parties.ts";
import { said } from "../text-address.ts";

/** A visit longer than this needs toilets, and one longer than that a meal. */
const toiletsAfter = 120;
const lunchAfter = 180;

export function noBreak(facts: Facts): readonly Problem[] {
  const { tours, visits } = facts.project;
  const rested = toursWithBreaks([...visits.values()]);
  return [
    ...[...tours.values()].filter((tour) => !rested.has(tour)).flatMap((tour) => guidedTooLong(tour, facts)),
    ...[...visits.values()].flatMap(tooLongADay),
  ];
}

/** Tours whose every visit says when the class rests. */
function toursWithBreaks(visits: readonly Visit[]): ReadonlySet<Tour> {
  const without = new Set(visits.filter(({ breaks }) => breaks.length === 0).flatMap(toursOf));
  return new Set(visits.flatMap(toursOf).filter((tour) => !without.has(tour)));
}

function guidedTooLong(tour: Tour, { clockOf }: Facts): readonly Problem[] {
  const profile = classProfile(tour.audience);
  if (profile === null || tour.stops.length === 0) return [];
  const { minutes, fixed } = clockOf(tour);
  const guided = shownMinutes(minutes.dwell + minutes.walk);
  if (fixed.breaks > 0 || guided <= profile.maxGuidedMinutes) return [];
  const args = { reason: "guided", minutes: guided, mostMinutes: profile.maxGuidedMinutes } as const;
  return [problem("time/no-break", below(tour.at, "fixedMinutes", "breaks"), args)];
}

function tooLongADay(visit: Visit): readonly Problem[] {
  if (visit.arrive === null || visit.depart === null) return [];
  const minutes = minuteOf(visit.depart) - minuteOf(visit.arrive);
  const at = below(visit.at, "depart");
  const hasMeal = visit.lunch !== null || visit.breaks.length > 0 || visit.fixed.some(isMeal);
  const hungry = minutes > lunchAfter && !hasMeal;
  const [dry] = toursOf(visit)
    .flatMap(({ venues }) => venues)
    .filter(({ absentAmenities }) => absentAmenities.includes("toilets"));
  const isDry = dry !== undefined && minutes > toiletsAfter && visit.breaks.length === 0;
  return [
    ...(hungry ? [problem("time/no-break", at, { reason: "lunch", minutes })] : []),
    ...(isDry ? [problem("time/no-break", at, { reason: "toilets", minutes, venue: said(dry.title) })] : []),
  ];
}

const mealWords =
  /lunch|picnic|snack|\bmeal|\beat|\bfood|almo[cç]o|lanche|merenda|piquenique|refei|\bcomer\b|comida|almuerzo|merienda|déjeuner|\brepas\b|goûter|\bessen\b|mittag|pause|pranzo|\bposiłek|obiad|maaltijd|måltid|обід/iu;

function isMeal({ what }: FixedPoint): boolean {
  return Object.keys(what).some((language) => mealWords.test(resolveText(what, language, []).text));
}
