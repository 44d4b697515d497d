/** Rooms that several stops of a carousel share. */
import { expect, test } from "vitest";
import { findings } from "../../support/rules.ts";

type Parts = { readonly groups: string; readonly mode?: string; readonly capacity?: number };

function told({ groups, mode = "carousel", capacity = 14 }: Parts): readonly string[] {
  const files = {
    "docent.yaml": "title: Harbour\nlanguages: [en]\n",
    "venues/quay.yaml": `title: Quay\nrooms:\n  - {id: hall, label: Hall, capacity: ${capacity}}\n  - {id: loft, label: Loft, capacity: 14}\nconnections: [{from: hall, to: loft, minutes: 1}]\n`,
    "tours/boats.yaml": `title: Boats\nvenue: quay\nfor: Year 5\nmode: ${mode}\nstops:\n  - {title: Cutter, place: hall, minutes: 10}\n  - {title: Sails, place: loft, minutes: 10}\n  - {title: Bell, place: hall, minutes: 10}\n`,
    "visits/may.yaml": `tour: boats\ndate: 2026-05-13\ngroups: [${groups}]\n`,
  };
  return findings(files, { of: "exhibit/too-small" }).map(
    ({ at, message, fix }) => `${at} ${message} ${fix}`,
  );
}

const three = "{id: A, size: 9}, {id: B, size: 8}, {id: C, size: 7}";

test("as many groups as stops: the smallest are together at some time", () => {
  expect(told({ groups: three })).toEqual([
    'tours/boats.yaml:8:5 Stops 1 and 3 of the carousel are in "Hall", which holds 14: groups with 15 pupils are there at once. Move one of these stops to another room, or plan the visit with smaller groups.',
  ]);
  expect(told({ groups: three, capacity: 15 })).toEqual([]);
  expect(told({ groups: three, mode: "guided" })).toEqual([]);
});

test("fewer groups than stops may keep apart, unless it is written where they begin", () => {
  expect(told({ groups: "{id: A, size: 9}, {id: B, size: 8}" })).toEqual([]);
  expect(told({ groups: "{id: A, size: 9, route: 1}, {id: B, size: 8, route: 2}" })).toEqual([
    expect.stringContaining("groups with 17 pupils are there at once"),
  ]);
});
