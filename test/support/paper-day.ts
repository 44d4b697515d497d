/** A crafted day of the crafted tour that fills every place of a visit's papers. */
import type { Group, Visit } from "../../src/model/visit.ts";
import type { VisitTimetable } from "../../src/plan/day/types.ts";
import { paperTour } from "./paper-tour.ts";
import { aDay, aFixedPoint, aGroup, aGroupDay, atPoint, atStop, aVisit } from "./visit.ts";

const at = { file: "visits/march.yaml", pointer: "" };
const [first, second] = paperTour.stops;
if (first === undefined || second === undefined) throw new Error("the crafted tour has lost its stops");

const workshop = aFixedPoint("Workshop", {
  what: { pt: "Oficina", en: "Workshop" },
  from: "10:10",
  to: "10:40",
  groups: ["B"],
});
const lunch = { at, from: "11:00", to: "11:30" };

const a: Group = aGroup("A", {
  at,
  tour: paperTour,
  size: 12,
  adults: 2,
  leader: "Museum 1",
  depart: "11:40",
  needs: [
    { at, type: "step-free", count: 1, adjustment: { pt: "Elevador.", en: "Takes the lift." } },
    { at, type: "quiet-time", count: 1, adjustment: null },
  ],
});
const b: Group = aGroup("B", { at, tour: paperTour, size: 11, adults: 1, leader: "School 1" });

export const paperVisit: Visit = aVisit("march", {
  at,
  tour: paperTour,
  title: { pt: "6.º ano", en: "Year 6" },
  date: "2026-03-12",
  arrive: "10:00",
  depart: "11:45",
  school: "The example school",
  groups: [a, b],
  fixed: [workshop],
  leaders: ["Museum 1", "School 1", "School 2"],
  lunch,
  contacts: [{ role: { pt: "Secretaria", en: "Office" }, name: null, phone: null, email: null }],
  notes: { pt: "Levar água.", en: "Bring water." },
  weather: { pt: "Tudo dentro.", en: "All indoors." },
});

const eat = { what: { kind: "lunch", span: lunch }, room: null, from: 60, to: 90, walkMinutes: 0 } as const;

/** A sees both stops and then eats; B has a workshop between, and walks to the end of the tour. */
export const paperDay: VisitTimetable = aDay(
  paperVisit,
  [
    aGroupDay(
      a,
      [
        atStop(first, [13, 28], { walk: 3 }),
        atStop(second, [30, 42], { walk: 2 }),
        { ...eat, waitMinutes: 18 },
      ],
      { tour: paperTour, arrivalMinutes: 10, endMinutes: 90, wrapUpMinutes: 5 },
    ),
    aGroupDay(
      b,
      [
        atPoint(workshop, [10, 40]),
        atStop(first, [43, 58], { walk: 3 }),
        { ...eat, waitMinutes: 2 },
        atStop(second, [92, 104], { walk: 2 }),
      ],
      { tour: paperTour, arrivalMinutes: 10, endWalkMinutes: 2, endMinutes: 106 },
    ),
  ],
  {
    status: "feasible",
    makespanMinutes: 106,
    boundMinutes: 100,
    together: [aVisit("other", { title: { pt: "Outra turma", en: "Another class" } })],
    uncounted: { stops: [second], venues: [] },
  },
);
