/** `workflow/sign-off-missing`: a part that nobody vouches for, or facts and prices that nobody looked up for a year. */
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";
import { toursForOthers } from "./for-others.ts";

const wanted = ["facts", "rights", "access", "pedagogy"];

export function signOffMissing(facts: Facts): readonly Problem[] {
  const tours = toursForOthers(facts.project);
  const exhibits = new Set(tours.flatMap(({ stops }) => stops.flatMap((stop) => stop.exhibits)));
  const venues = new Set(tours.flatMap((tour) => tour.venues));
  const limit = yearBefore(facts.today);
  return [
    ...tours.flatMap((tour) => missingParts(tour, facts)),
    ...[...exhibits].flatMap((exhibit) => old({ ...lastLook(exhibit), limit })),
    ...[...venues].flatMap(({ title, prices }) =>
      prices.flatMap(({ at, checked }) =>
        old({ what: `A price of "${said(title)}"`, checked, limit, at: below(at, "checked") }),
      ),
    ),
  ];
}

/** Where nobody has signed at all, another rule says so. */
function missingParts(tour: Tour, { today: date, contentHashOf }: Facts): readonly Problem[] {
  const missing = wanted.filter((part) => tour.signOffs.every((one) => one.part !== part));
  if (tour.signOffs.length === 0 || missing.length === 0) return [];
  const args = { reason: "parts", missing, date, hash: contentHashOf(tour) } as const;
  return [problem("workflow/sign-off-missing", below(tour.at, "signOff"), args)];
}

type Look = { readonly what: string; readonly at: Address; readonly checked: string | null };

/** The last day on which somebody looked up something of an exhibit. */
function lastLook({ title, at, sources, facts }: Exhibit): Look {
  const days = [...sources.map(({ accessed }) => accessed), ...facts.map(({ checked }) => checked)];
  const checked =
    days
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null;
  return { what: `"${said(title)}"`, at: below(at, "sources"), checked };
}

function old({ what, at, checked, limit }: Look & { readonly limit: string }): readonly Problem[] {
  return checked === null || checked >= limit
    ? []
    : [problem("workflow/sign-off-missing", at, { reason: "old", what, checked })];
}

/** The same day a year earlier; dates are compared as texts, so the 29 February may stay. */
function yearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, "0")}${date.slice(4)}`;
}
