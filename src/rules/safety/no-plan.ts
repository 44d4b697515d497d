/** `safety/no-plan`: a dated visit that does not say what is done when something goes wrong. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Text } from "../../model/text.ts";
import type { Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";
import { toursOf } from "../parties.ts";

export function noPlan({ project }: Facts): readonly Problem[] {
  return [...project.visits.values()].flatMap((visit) => {
    const missing = visit.date === null ? [] : missingFrom(visit);
    return missing.length === 0 ? [] : [problem("safety/no-plan", below(visit.at, "date"), { missing })];
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
