/** What suits a class of an age: times, group sizes and print sizes where the files say nothing. */
import type { AgeRange } from "./outcome.ts";
import type { Pace } from "./tour.ts";
import type { Isced, Profile } from "./vocabulary.ts";

export type ProfileDefaults = {
  readonly ages: AgeRange;
  readonly isced: Isced;
  /** Longest stop of the whole group; also the minutes of a stop that says none. */
  readonly maxStopMinutes: number;
  /** Fewest and most stops in 60 minutes, walking included. */
  readonly stopsPerHour: readonly [from: number, to: number];
  /** Longest guided time without a break. */
  readonly maxGuidedMinutes: number;
  readonly pupilsPerEducator: number;
  readonly pupilsPerAdult: number;
  /** Most words for one stop on a pupil's paper. */
  readonly wordsPerStop: number;
  /** Distance of lines to write on; null for children who do not write yet. */
  readonly lineSpacingMm: number | null;
};

/**
 * Made from what museums publish for school groups (group sizes and adults per pupils in Minneapolis, Birmingham AL,
 * Chicago, Portland, Southampton, Bath and St John) and from practice. Local policy always wins: there is no law of
 * ratios outside early years.
 */
export const profileDefaults: Readonly<Record<Profile, ProfileDefaults>> = {
  early: {
    ages: [3, 5],
    isced: "0",
    maxStopMinutes: 7,
    stopsPerHour: [3, 4],
    maxGuidedMinutes: 30,
    pupilsPerEducator: 10,
    pupilsPerAdult: 4,
    wordsPerStop: 15,
    lineSpacingMm: null,
  },
  "lower-primary": {
    ages: [6, 7],
    isced: "1",
    maxStopMinutes: 10,
    stopsPerHour: [4, 5],
    maxGuidedMinutes: 45,
    pupilsPerEducator: 15,
    pupilsPerAdult: 6,
    wordsPerStop: 40,
    lineSpacingMm: 12,
  },
  "upper-primary": {
    ages: [8, 11],
    isced: "1",
    maxStopMinutes: 12,
    stopsPerHour: [4, 5],
    maxGuidedMinutes: 60,
    pupilsPerEducator: 15,
    pupilsPerAdult: 8,
    wordsPerStop: 80,
    lineSpacingMm: 10,
  },
  "lower-secondary": {
    ages: [12, 14],
    isced: "2",
    maxStopMinutes: 15,
    stopsPerHour: [4, 5],
    maxGuidedMinutes: 75,
    pupilsPerEducator: 20,
    pupilsPerAdult: 10,
    wordsPerStop: 120,
    lineSpacingMm: 8,
  },
  "upper-secondary": {
    ages: [15, 18],
    isced: "3",
    maxStopMinutes: 20,
    stopsPerHour: [3, 5],
    maxGuidedMinutes: 90,
    pupilsPerEducator: 25,
    pupilsPerAdult: 15,
    wordsPerStop: 180,
    lineSpacingMm: 8,
  },
};

/** Times that no age changes, where neither the project nor the tour says them. */
export const commonDefaults: {
  readonly pace: Pace;
  readonly arrivalMinutes: number;
  readonly wrapUpMinutes: number;
  readonly bufferShare: number;
  readonly liftCycleMinutes: number;
} = {
  /** A class walks half as long again as one adult, and needs two minutes to get going. */
  pace: { factor: 1.5, minimumMinutes: 2 },
  /** Toilets, coats, headcount, rules. */
  arrivalMinutes: 10,
  wrapUpMinutes: 5,
  /** Of all other minutes. */
  bufferShare: 0.1,
  /** Doors, up, doors, down: what each ride of a lift after the first adds. */
  liftCycleMinutes: 1.5,
};
