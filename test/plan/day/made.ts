/** Projects with days, made by chance: the same for the same parts. */
import fc from "fast-check";
import type { Project } from "../../../src/model/project.ts";
import { readProject } from "../../../src/read/project.ts";
import { projectOf } from "../../support/project.ts";

export type MadeVisit = {
  readonly groups: readonly { readonly size: number; readonly leader: number; readonly late: number }[];
  readonly isStory: boolean;
  readonly stay: number | null;
  readonly breakAt: number | null;
  readonly workshopAt: number | null;
};

export type MadeDay = {
  readonly ways: readonly number[];
  readonly capacities: readonly (number | null)[];
  readonly exhibits: readonly { readonly room: number; readonly minutes: number; readonly groups: number }[];
  readonly visits: readonly MadeVisit[];
};

export const rooms = 4;

const visit: fc.Arbitrary<MadeVisit> = fc.record({
  groups: fc.array(
    fc.record({ size: fc.integer({ min: 4, max: 9 }), leader: fc.nat(3), late: fc.constantFrom(0, 0, 5) }),
    { minLength: 1, maxLength: 3 },
  ),
  isStory: fc.boolean(),
  stay: fc.option(fc.integer({ min: 60, max: 150 }), { nil: null }),
  breakAt: fc.option(fc.integer({ min: 15, max: 50 }), { nil: null }),
  workshopAt: fc.option(fc.integer({ min: 60, max: 80 }), { nil: null }),
});

export const madeDay: fc.Arbitrary<MadeDay> = fc.record({
  ways: fc.array(fc.constantFrom(0.5, 1, 2.25, 4), { minLength: rooms, maxLength: rooms }),
  capacities: fc.array(fc.option(fc.integer({ min: 9, max: 20 }), { nil: null }), {
    minLength: rooms,
    maxLength: rooms,
  }),
  exhibits: fc.array(
    fc.record({
      room: fc.nat(rooms - 1),
      minutes: fc.integer({ min: 4, max: 12 }),
      groups: fc.constantFrom(1, 1, 2),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  visits: fc.array(visit, { minLength: 1, maxLength: 2 }),
});

/** Rooms on a ring; all visits on one day at ten. */
export function filesOfDay({ ways, capacities, exhibits, visits }: MadeDay): Record<string, string> {
  const list = capacities.map((capacity, index) =>
    capacity === null
      ? `{id: r${index}, label: R${index}}`
      : `{id: r${index}, label: R${index}, capacity: ${capacity}}`,
  );
  const connections = ways.map(
    (minutes, index) =>
      `  - {from: r${index}, to: r${(index + 1) % rooms}, minutes: ${minutes}, via: level, stepFree: true}`,
  );
  return {
    "docent.yaml": "title: Made\nlanguages: [en]\n",
    "venues/v.yaml": `title: V\nrooms: [${list.join(", ")}]\nconnections:\n${connections.join("\n")}\n`,
    ...Object.fromEntries(
      exhibits.map(({ room, minutes, groups }, index) => [
        `exhibits/e${index}.yaml`,
        `title: E${index}\nroom: r${room}\nminutes: ${minutes}\nviewing: {groups: ${groups}}\n`,
      ]),
    ),
    "tours/t.yaml": `title: T\nvenue: v\nfor: {year: Year 5, size: 20}\nfrom: r0\nto: r0\nstops: [${exhibits.map((_, index) => `e${index}`).join(", ")}]\n`,
    ...Object.fromEntries(visits.map((each, index) => [`visits/v${index}.yaml`, visitText(each)])),
  };
}

function visitText({ groups, isStory, stay, breakAt, workshopAt }: MadeVisit): string {
  const lines = groups.map(
    ({ size, leader, late }, index) =>
      `  - {id: G${index}, size: ${size}, leader: L${leader}, arrive: "${time(late)}"}`,
  );
  return [
    "tour: t",
    "date: 2026-05-12",
    'arrive: "10:00"',
    ...(stay === null ? [] : [`depart: "${time(stay)}"`]),
    `order: ${isStory ? "story" : "free"}`,
    "groups:",
    ...lines,
    ...(breakAt === null ? [] : [`breaks: [{from: "${time(breakAt)}", to: "${time(breakAt + 10)}"}]`]),
    ...(workshopAt === null
      ? []
      : [
          `fixed: [{what: Workshop, from: "${time(workshopAt)}", to: "${time(workshopAt + 20)}", room: r2, groups: [G0]}]`,
        ]),
    "",
  ].join("\n");
}

/** Minutes since ten. */
export function time(minutes: number): string {
  return `${String(10 + Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

export function projectFrom(files: Readonly<Record<string, string>>): Project {
  const { project, problems } = readProject(projectOf(files));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return project;
}
