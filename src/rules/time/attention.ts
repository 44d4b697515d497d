/** `time/attention`: an activity longer than suits the age, or a stop half as long again. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Stop } from "../../model/tour.ts";
import { classProfile } from "../class-profile.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";

/** A stop may change from looking to drawing to talking. */
const stopFactor = 1.5;

/** One thing, seated, for as long as adults would. */
const longerLook = 20;

export function attention({ project }: Facts): readonly Problem[] {
  return stopsOf(project).flatMap(({ tour, stop }) => {
    const profile = classProfile(tour.audience);
    if (profile === null) return [];
    const usual = profile.maxStopMinutes;
    return tooLong(stop, tour.pedagogy === "longer-look" ? Math.max(usual, longerLook) : usual);
  });
}

/** Of a stop whose activities are too long, the activities are told. */
function tooLong(stop: Stop, most: number): readonly Problem[] {
  const activities = stop.activities.flatMap(({ at, minutes }) =>
    minutes !== null && minutes > most
      ? [problem("time/attention", at, { what: "activity", minutes, mostMinutes: most })]
      : [],
  );
  const mostMinutes = Math.floor(most * stopFactor);
  if (activities.length > 0 || stop.minutesFrom === "profile" || stop.minutes <= mostMinutes)
    return activities;
  return [problem("time/attention", stop.at, { what: "stop", minutes: stop.minutes, mostMinutes })];
}
