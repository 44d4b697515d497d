import { expect, it } from "vitest";
import type { Picture } from "../../src/model/picture.ts";
import type { Venue } from "../../src/model/venue.ts";
import { isOnPlan, venuesWithPlan } from "../../src/render/plan-venues.ts";
import { aRoom, aTour, aVenue } from "../support/model.ts";

const plan: Picture = {
  at: { file: "venues/quarter.yaml", pointer: "/plan" },
  file: "plan.svg",
  url: null,
  alt: { none: "The quarter" },
  credit: null,
  licence: null,
  permission: null,
  cropAllowed: null,
};
const quarter = aVenue("quarter", { plan });
const house = aVenue("house", { partOf: "quarter" });
const attic = aVenue("attic", { partOf: "house" });
const museum = aVenue("museum", { partOf: "quarter", plan });
const lost = aVenue("lost", { partOf: "nowhere" });
const round = aVenue("round", { partOf: "circle" });
const circle = aVenue("circle", { partOf: "round" });
const all = [quarter, house, attic, museum, lost, round, circle];
const venues = new Map(all.map((venue) => [venue.id, venue]));

it("draws a part without a plan on the plan of what it is part of, however deep", () => {
  const shown = all.filter(({ id }) => isOnPlan(aRoom(`${id}/room`), quarter, venues));
  expect(shown.map(({ id }) => id)).toEqual(["quarter", "house", "attic"]);
});

it.each<[readonly Venue[], readonly string[]]>([
  [[quarter, house], ["quarter"]],
  [[attic], ["quarter"]],
  [
    [museum, quarter],
    ["museum", "quarter"],
  ],
  [[lost, round, circle], []],
])("finds each plan of a tour once", (of, wanted) => {
  const found = venuesWithPlan(aTour("t", { venues: of }), venues);
  expect(found.map(({ id }) => id)).toEqual(wanted);
});
