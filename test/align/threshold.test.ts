import { expect, test } from "vitest";
import { alignTour } from "../../src/align/coverage.ts";
import { belowThreshold } from "../../src/align/threshold.ts";
import { aligned } from "../support/azulejos.ts";
import { aTour } from "../support/model.ts";

function brief(minTaught: number | null, minAssessed: number | null) {
  return belowThreshold([aligned, alignTour(aTour("promises-nothing"))], { minTaught, minAssessed }).map(
    ({ missing, ...rest }) => ({
      ...rest,
      missing: missing.map(({ ref }) => ref),
    }),
  );
}

test("a tour below a threshold is named with what is missing; one that promises nothing is not", () => {
  const missing = ["hgp6:legado-africano", "hgp6:ordens"];
  expect(brief(60.1, 100)).toEqual([
    { tour: "azulejos", measure: "taught", percent: 60, wantedPercent: 60.1, missing },
    { tour: "azulejos", measure: "assessed", percent: 60, wantedPercent: 100, missing },
  ]);
});

test("exactly the threshold is enough, and no threshold asks for nothing", () => {
  expect(brief(60, null)).toEqual([]);
});
