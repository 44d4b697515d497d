/** `exhibit/date-conflict`: a range that runs backwards, or years that are not those the date is printed with. */
import type { DateConflict } from "../../base/codes/rules/exhibit.ts";
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { DateShown, Exhibit } from "../../model/exhibit.ts";
import type { Facts } from "../facts.ts";
import { said } from "../text-address.ts";
import { centuriesIn, lifeIn, names, saysBefore, yearsIn } from "./years.ts";

export function dateConflict({ project }: Facts): readonly Problem[] {
  return [...project.exhibits.values()].flatMap((exhibit) => {
    const { date } = exhibit;
    if (date === null) return [];
    const own = conflictOf(date);
    if (own !== null) return [problem("exhibit/date-conflict", placeOf(own, exhibit.at), own)];
    return livesOf(exhibit, date);
  });
}

function placeOf({ reason }: DateConflict, at: Address): Address {
  if (reason === "display") return below(at, "date", "display");
  return below(at, "date", "from");
}

function conflictOf(date: DateShown): DateConflict | null {
  const { from, to } = date;
  if (from !== null && to !== null && from > to) return { reason: "inverted", from, to };
  for (const display of Object.values(date.display)) {
    const found = eraConflict(display, date) ?? displayConflict(display, date);
    if (found !== null) return found;
  }
  return null;
}

/** "196 BC" from 196, or "196" from -196; a dynasty's number is no year. */
function eraConflict(display: string, { from, to }: DateShown): DateConflict | null {
  const year = from ?? to;
  if (year === null) return null;
  const isBefore = saysBefore(display);
  if (isBefore) return year > 0 ? { reason: "era", display, year, meant: 1 - year } : null;
  if (year >= 0 || (to ?? year) >= 0) return null;
  const isNamed = names(display, -year) || names(display, 1 - year);
  return isNamed ? { reason: "era", display, year, meant: -year } : null;
}

/** Years in words are often round: this far off is no contradiction. */
const slackYears = 25;

function displayConflict(display: string, date: DateShown): DateConflict | null {
  const from = date.from ?? date.to;
  const to = date.to ?? date.from;
  if (from === null || to === null) return null;
  const conflict: DateConflict = { reason: "display", display, from, to };
  const century = centuriesIn(display);
  if (century !== null) return from > century[1] || to < century[0] ? conflict : null;
  const years = saysBefore(display) ? [] : yearsIn(display);
  const isFar = (year: number): boolean => year < from - slackYears || year > to + slackYears;
  return years.length > 0 && years.every(isFar) ? conflict : null;
}

/** Only of makers whose own hand it is: pupils and copyists may have lived later. */
function livesOf({ makers, at }: Exhibit, { from, to }: DateShown): readonly Problem[] {
  return makers.flatMap(({ name, qualifier, life }, index) => {
    if (life === null || name === null || (qualifier !== "by" && qualifier !== "attributed-to")) return [];
    const { born, died } = lifeIn(said(life));
    const place = below(at, "makers", index, "life");
    if (died !== null && from !== null && from > died)
      return [problem("exhibit/date-conflict", place, { reason: "dead", maker: name, died, year: from })];
    if (born !== null && to !== null && to < born)
      return [problem("exhibit/date-conflict", place, { reason: "unborn", maker: name, born, year: to })];
    return [];
  });
}
