/** Rules of access: each fires on a crafted case, and stays silent on one just beside it. */
import { describe, expect, test } from "vitest";
import { findings, type Found } from "../support/rules.ts";

const venue = `title: Quay Museum
rooms:
  - {id: hall, label: Hall, access: {wheelchair: fully}}
  - {id: loft, label: Loft, access: {wheelchair: fully}}
connections:
  - {from: hall, to: loft, minutes: 2, via: lift}
`;

const tour = `title: Boats
for: Year 5
stepFree: true
stops:
  - {title: Cutter, place: hall, minutes: 10}
  - {title: Sails, place: loft, minutes: 10}
`;

const visit = `tour: boats
groups:
  - id: A
    size: 8
    needs: [{type: wheelchair, count: 1}]
`;

type Parts = { readonly tour?: string; readonly visit?: string; readonly venue?: string };

function found(parts: Parts): readonly Found[] {
  const files = {
    "docent.yaml": "title: Harbour\nlanguages: [en]\n",
    "venues/quay.yaml": parts.venue ?? venue,
    "exhibits/all.yaml":
      "- {id: sail, title: Sail, room: loft}\n- {id: mummy, title: Mummy, room: hall, advisory: [human-remains, loud]}\n",
    "tours/boats.yaml": parts.tour ?? tour,
    "visits/may.yaml": parts.visit ?? visit,
  };
  return findings(files, { of: "access" });
}

const at = {
  code: "access/steps",
  severity: "error",
  fix: 'Choose another exhibit or way, or take out "stepFree: true" and say in "access" what a wheelchair misses.',
} as const;

test("a step-free tour with a lift is for all", () => {
  expect(found({})).toEqual([]);
});

describe("steps", () => {
  const barred = venue.replace(
    "label: Loft, access: {wheelchair: fully}",
    "label: Loft, access: {wheelchair: not}",
  );
  const walked = tour.replace("stepFree: true\n", "");

  test("a room that no wheelchair gets into, on a step-free tour", () => {
    expect(found({ venue: barred })).toEqual([
      {
        ...at,
        at: "tours/boats.yaml:6:5",
        message: 'The tour is step-free, and nobody in a wheelchair gets into "Loft".',
      },
    ]);
  });

  test("a way that has steps, on a step-free tour", () => {
    const stairs = venue.replace("via: lift", "via: stairs");
    expect(found({ venue: stairs })).toEqual([
      {
        ...at,
        at: "tours/boats.yaml:6:5",
        message: 'The tour is step-free, and every way from "Hall" to "Loft" has steps.',
      },
    ]);
    expect(found({ venue: `${stairs}  - {from: loft, to: hall, minutes: 9, via: ramp}\n` })).toEqual([]);
    expect(found({ venue: stairs, tour: walked, visit: "tour: boats\n" })).toEqual([]);
  });

  test("a pupil in a wheelchair on a tour that needs legs", () => {
    expect(found({ venue: barred, tour: walked })).toEqual([
      {
        code: "access/steps",
        severity: "error",
        at: "visits/may.yaml:5:20",
        message:
          'The group needs "wheelchair", and the tour "Boats" goes into "Loft", where nobody in a wheelchair gets.',
        fix: 'Take a tour without the room, or write what is done at the need: adjustment: "…".',
      },
    ]);
    const helped = visit.replace("count: 1", "count: 1, adjustment: Film of the loft");
    expect(found({ venue: barred, tour: walked, visit: helped })).toEqual([]);
    expect(
      found({ venue: barred, tour: walked, visit: visit.replace("wheelchair", "speaks-ukrainian") }),
    ).toEqual([]);
  });

  test("a pupil in a wheelchair on a tour with stairs between two rooms", () => {
    const stairs = venue.replace("via: lift", "via: stairs");
    expect(found({ venue: stairs, tour: walked })).toEqual([
      {
        code: "access/steps",
        severity: "error",
        at: "visits/may.yaml:5:20",
        message:
          'The group needs "wheelchair", and on the tour "Boats" every way from "Hall" to "Loft" has steps.',
        fix: 'Take a tour without the way, or write what is done at the need: adjustment: "…".',
      },
    ]);
    expect(found({ venue: stairs.replace(", via: stairs", ""), tour: walked })).toEqual([]);
    const replaced = walked.replace("place: loft", "place: loft, alternative: mummy");
    expect(found({ venue: stairs, tour: replaced })).toEqual([]);
  });

  test("a way back without steps helps where the order is free", () => {
    const down = `${venue.replace("via: lift", "via: stairs")}  - {from: loft, to: hall, minutes: 9, via: ramp, oneWay: true}\n`;
    expect(found({ venue: down, tour: walked })).toEqual([]);
    expect(found({ venue: down, tour: walked, visit: `order: story\n${visit}` })).toMatchObject([
      { code: "access/steps", at: "visits/may.yaml:6:20" },
    ]);
  });
});

describe("unknown", () => {
  test("a room on the tour of a pupil in a wheelchair", () => {
    const unsaid = venue.replace("label: Loft, access: {wheelchair: fully}", "label: Loft");
    expect(found({ venue: unsaid })).toEqual([
      {
        code: "access/unknown",
        severity: "warning",
        at: "venues/quay.yaml:4:5",
        message:
          'The visit "may" brings somebody who needs it, and it is not known whether a wheelchair gets into "Loft".',
        fix: "Ask the museum, then write at the room: access: {wheelchair: fully}, partially or not.",
      },
    ]);
    expect(found({ venue: unsaid, visit: "tour: boats\n" })).toEqual([]);
  });

  test("a way of a step-free tour of which nothing is said", () => {
    const unsaid = venue.replace(", via: lift", "");
    expect(found({ venue: unsaid })).toEqual([
      {
        code: "access/unknown",
        severity: "warning",
        at: "tours/boats.yaml:6:5",
        message:
          'The tour is step-free, and it is not known whether the way from "Hall" to "Loft" has steps.',
        fix: 'Ask the museum, then write at the connection "stepFree: true" or "stepFree: false".',
      },
    ]);
    expect(found({ venue: venue.replace("via: lift", "stepFree: true") })).toEqual([]);
  });
});

describe("sensory", () => {
  const noisy = (sensory: string, rest = ""): string =>
    venue
      .replace("label: Loft,", `label: Loft, sensory: ${sensory},`)
      .replace("{wheelchair: fully}}\nconn", `{wheelchair: fully${rest}}}\nconn`);
  test("a loud, dim or flashing room that nobody tells of", () => {
    expect(found({ venue: noisy("{noise: loud}") })).toEqual([
      {
        code: "access/sensory",
        severity: "warning",
        at: "tours/boats.yaml:6:5",
        message: '"Loft" is loud, and the tour says nothing of it beforehand.',
        fix: 'Say it under "safety" at the stop, in "access" of the tour or at the room (access: {note: …}); or name an "alternative".',
      },
    ]);
    expect(found({ venue: noisy("{light: dim}") })).toHaveLength(1);
    expect(found({ venue: noisy("{noise: variable, light: bright}") })).toEqual([]);
    expect(found({ venue: noisy("{noise: loud}", ", note: Loud at noon") })).toEqual([]);
    expect(found({ venue: noisy("{noise: loud}"), tour: `${tour}access: The loft is loud.\n` })).toEqual([]);
  });
});

describe("print", () => {
  const saying = (words: string): string => `${tour}welcome: ${words}\n`;
  test("a sentence in capitals", () => {
    expect(found({ tour: saying("LOOK AT THE BOATS AND COUNT") })).toEqual([
      {
        code: "access/print",
        severity: "warning",
        at: "tours/boats.yaml:7:10",
        message: 'This text is all in capital letters: "LOOK AT THE BOATS AND…".',
        fix: "Write it in small letters, as a sentence.",
      },
    ]);
    expect(found({ tour: saying("STOP at the BOATS OF LISBON HARBOUR") })).toEqual([]);
    expect(found({ tour: saying("MUSEU NACIONAL DO AZULEJO") })).toEqual([]);
    expect(found({ tour: saying("{en: LOOK AT THE BOATS AND COUNT, pt: Conta os barcos.}") })).toHaveLength(
      1,
    );
  });
});

describe("single-route", () => {
  const unseated = venue.replace("label: Loft,", "label: Loft, seating: none,");
  const long = (minutes: number): string =>
    tour.replace("place: loft, minutes: 10", `place: loft, minutes: ${minutes}`);
  test("a long stop without seats", () => {
    expect(found({ venue: unseated, tour: long(16) })).toEqual([
      {
        code: "access/single-route",
        severity: "warning",
        at: "tours/boats.yaml:6:5",
        message: 'The class stands for 16 minutes: "Loft" has no seats.',
        fix: "Stay 15 minutes at most, or write what there is to sit on: seating: stools (or floor-ok) at the room.",
      },
    ]);
    expect(found({ venue: unseated, tour: long(15) })).toEqual([]);
    expect(found({ tour: long(16) })).toEqual([]);
    expect(found({ venue: `${unseated}access: {foldingStools: true}\n`, tour: long(16) })).toEqual([]);
  });

  test("a task for those who have a telephone", () => {
    const task = (rest: string): string =>
      tour.replace(
        "minutes: 10}\n  - {title: Sails",
        `minutes: 10, activities: [{ask: Scan the QR code and listen${rest}}]}\n  - {title: Sails`,
      );
    expect(found({ tour: task("") })).toEqual([
      {
        code: "access/single-route",
        severity: "warning",
        at: "tours/boats.yaml:5:66",
        message: "This task can only be done with a telephone or a screen.",
        fix: 'Offer the same on paper or aloud: write it under "tiers" as "support", or name it under "materials".',
      },
    ]);
    expect(found({ tour: task(", materials: [The story on paper]") })).toEqual([]);
  });
});

describe("advisory", () => {
  const mummy = (rest = ""): string =>
    `title: Boats\naccess: The hall is loud.\nstops:\n  - exhibit: mummy\n${rest}`;
  test("sensitive content without a note and without an alternative", () => {
    expect(found({ tour: mummy() })).toEqual([
      {
        code: "access/advisory",
        severity: "warning",
        at: "tours/boats.yaml:4:5",
        message: "This stop has sensitive content (human-remains), no note for adults and no alternative.",
        fix: 'Say under "safety" how to prepare the class, or name an exhibit to go to instead: "alternative: …".',
      },
    ]);
    expect(found({ tour: mummy("    alternative: sail\n") })).toEqual([]);
    expect(found({ tour: mummy("    safety: Tell the class that this was a person.\n") })).toEqual([]);
  });
});
