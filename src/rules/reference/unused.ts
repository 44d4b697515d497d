/**
 * `reference/unused`: exhibits on no tour and frameworks that nothing refers to. A library, most of whose exhibits wait
 * for tours, is as it should be; and while a tour cannot be read nobody knows what it uses.
 */
import { problem, type Problem } from "../../base/problem.ts";
import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { firstUses } from "../outcome-uses.ts";

export function unused({ project, allToursRead }: Facts): readonly Problem[] {
  if (project.tours.size === 0 || !allToursRead) return [];
  return [
    ...leftOver("exhibit", project.exhibits, usedExhibits(project)),
    ...leftOver("framework", project.frameworks, usedFrameworks(project)),
  ];
}

type Things = Project["exhibits"] | Project["frameworks"];

function leftOver(
  kind: "exhibit" | "framework",
  things: Things,
  used: ReadonlySet<string>,
): readonly Problem[] {
  const unusedOnes = [...things.values()].filter(({ id }) => !used.has(id));
  const isLibrary = unusedOnes.length * 2 > things.size;
  if (isLibrary) return [];
  return unusedOnes.map(({ id, at }) => problem("reference/unused", at, { kind, id }));
}

function usedExhibits({ tours, exhibits }: Project): ReadonlySet<string> {
  const planned = new Set(
    [...tours.values()].filter(({ stopsAuto }) => stopsAuto).flatMap(({ venues }) => venues),
  );
  const candidates = [...exhibits.values()].filter(({ venue }) => venue !== null && planned.has(venue));
  const shown = [...tours.values()].flatMap(exhibitsOf);
  return new Set([...candidates, ...shown].map(({ id }) => id));
}

function exhibitsOf({ stops }: Tour) {
  return stops.flatMap(({ exhibits, alternative }) => [
    ...exhibits,
    ...(alternative === null ? [] : [alternative]),
  ]);
}

function usedFrameworks({ tours, exhibits, frameworks }: Project): ReadonlySet<string> {
  const ofExhibits = [...exhibits.values()].flatMap(({ outcomes, questions }) => [
    ...outcomes.map(({ outcome }) => outcome),
    ...questions.flatMap(({ teaches, assesses }) => [...teaches, ...assesses]),
  ]);
  const ofTours = [...tours.values()].flatMap((tour) => firstUses(tour).map(({ outcome }) => outcome));
  return new Set([
    ...[...ofExhibits, ...ofTours].map(({ framework }) => framework),
    ...[...frameworks.values()].flatMap(({ id, outcomes, relations }) => {
      const others = [
        ...relations.map(({ to }) => to),
        ...outcomes.flatMap(({ replacedBy }) => replacedBy ?? []),
      ];
      return others.map((ref) => ref.slice(0, ref.indexOf(":"))).filter((other) => other !== id);
    }),
  ]);
}
