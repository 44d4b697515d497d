/** `safety/no-plan`: a visit is near, and nothing says what is done when something goes wrong. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Text } from "../../model/text.ts";
import type { Visit } from "../../model/visit.ts";
import { daysBetween } from "../../base/day.ts";
import type { Facts } from "../facts.ts";
import { toursOf } from "../parties.ts";

/** Schools ask for the plan some weeks before. Earlier a visit is still being made; what is over needs none. */
const daysBefore = 60;

export function noPlan({ project, today }: Facts): readonly Problem[] {
  return [...project.visits.values()].flatMap((visit) => {
    const days = visit.date === null ? -1 : daysBetween(today, visit.date);
    const missing = days < 0 || days > daysBefore ? [] : missingFrom(visit);
    return missing.length === 0
      ? []
      : [problem("safety/no-plan", below(visit.at, "date"), { days, missing })];
  });
}

function missingFrom(visit: Visit): readonly string[] {
  const tours = toursOf(visit);
  const amenities = tours.flatMap(({ venues }) => venues).map((venue) => venue.amenities);
  const notes = [visit.notes, ...tours.flatMap(({ kit, checklist }) => [...kit, ...checklist])];
  const said = (words: RegExp): boolean => notes.some((text) => mentions(text, words));
  const there: readonly (readonly [string, boolean])[] = [
    ["dangers", visit.risk.length > 0],
    ["first aid", amenities.some(({ firstAid }) => firstAid !== null) || said(firstAidWords)],
    ["a meeting point", amenities.some(({ meetingPoint }) => meetingPoint !== null) || said(lostWords)],
    ["contacts", visit.contacts.length > 0],
  ];
  return there.flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

const firstAidWords =
  /first[- ]aid|primeiros socorros|primeros auxilios|premiers secours|erste hilfe|pronto soccorso|ehbo/iu;
const lostWords =
  /\blost\b|meeting point|perdid|ponto de encontro|perdu|verlaufen|treffpunkt|punto de encuentro/iu;

function mentions(text: Text | null, words: RegExp): boolean {
  return Object.values(text ?? {}).some((one) => words.test(one));
}
