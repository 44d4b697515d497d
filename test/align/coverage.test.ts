import { expect, test } from "vitest";
import { alignTour, percentOf } from "../../src/align/coverage.ts";
import type { TourAlignment } from "../../src/align/coverage.ts";
import { azulejos } from "../support/azulejos.ts";
import { anActivity, anExhibit, anOutcome, aStop, aTour, promise } from "../support/model.ts";

const history = anOutcome("hi:history");

function brief({ outcomes, coverage }: TourAlignment) {
  const rows = outcomes.map(({ outcome, promised, state, stops, around }) => {
    const serving = stops.map(({ stop, teaches, assesses, activities }) => ({
      stop: stop.number,
      teaches,
      assesses,
      activities,
    }));
    return { ref: outcome.ref, weight: promised?.weight ?? null, state, stops: serving, around };
  });
  return { rows, coverage };
}

test("a tour is aligned from its activities up, promised outcomes first", () => {
  expect(brief(alignTour(azulejos))).toEqual({
    rows: [
      {
        ref: "hgp6:pombal",
        weight: 1,
        state: "assessed",
        stops: [{ stop: 1, teaches: true, assesses: true, activities: [2] }],
        around: [],
      },
      {
        ref: "hgp6:legado-africano",
        weight: 1,
        state: "touched",
        stops: [{ stop: 1, teaches: false, assesses: false, activities: [] }],
        around: [],
      },
      {
        ref: "enec:risco",
        weight: 2,
        state: "assessed",
        stops: [{ stop: 3, teaches: false, assesses: true, activities: [] }],
        around: [],
      },
      {
        ref: "paseo:H",
        weight: 1,
        state: "assessed",
        stops: [{ stop: 2, teaches: true, assesses: false, activities: [1] }],
        around: [{ phase: "post", teaches: true, assesses: true, activities: [1] }],
      },
      {
        ref: "hgp6:ordens",
        weight: 1,
        state: "gap",
        stops: [],
        around: [{ phase: "pre", teaches: true, assesses: false, activities: [1] }],
      },
      {
        ref: "hgp6:comercio",
        weight: null,
        state: "taught",
        stops: [{ stop: 3, teaches: true, assesses: false, activities: [] }],
        around: [],
      },
    ],
    coverage: { promised: 5, taught: 3, assessed: 3 },
  });
});

test.each([
  ["nothing serves it", {}, "gap"],
  ["an exhibit lists it as main, and nothing teaches it", { listed: "main" }, "touched"],
  ["an exhibit touches it", { listed: "touched" }, "touched"],
  ["the stop teaches it", { teaches: true }, "taught"],
  ["the stop assesses it", { assesses: true }, "assessed"],
] as const)(
  "an outcome's state when %s",
  (_, serving: { listed?: "main" | "touched"; teaches?: boolean; assesses?: boolean }, state) => {
    const { listed } = serving;
    const outcomes = listed === undefined ? [] : [{ outcome: history, strength: listed, because: null }];
    const tour = aTour("t", {
      outcomes: [promise(history)],
      stops: [
        aStop(1, {
          exhibits: [anExhibit("e", { outcomes })],
          teaches: serving.teaches === true ? [history] : [],
          assesses: serving.assesses === true ? [history] : [],
        }),
      ],
    });
    expect(alignTour(tour).outcomes.map((each) => each.state)).toEqual([state]);
  },
);

test("an activity after the visit has a touched outcome taught", () => {
  const exhibits = [anExhibit("e", { outcomes: [{ outcome: history, strength: "touched", because: null }] })];
  const tour = aTour("t", {
    outcomes: [promise(history)],
    stops: [aStop(1, { exhibits })],
    around: [anActivity(1, { phase: "post", teaches: [history] })],
  });
  expect(alignTour(tour).coverage).toEqual({ promised: 1, taught: 1, assessed: 0 });
});

test("an outcome that is only touched unpromised is not listed", () => {
  const exhibits = [anExhibit("e", { outcomes: [{ outcome: history, strength: "main", because: null }] })];
  expect(alignTour(aTour("t", { stops: [aStop(1, { exhibits })] })).outcomes).toEqual([]);
});

test("per cent never rounds up to all", () => {
  expect([percentOf(999, 1000), percentOf(1, 1), percentOf(2, 3), percentOf(0, 0)]).toEqual([
    99,
    100,
    66,
    null,
  ]);
});
