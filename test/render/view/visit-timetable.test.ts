import { describe, expect, it } from "vitest";
import { visitTimetable } from "../../../src/render/view/visit-timetable.ts";
import { aRoom, aStop, aTour, aVenue } from "../../support/model.ts";
import { paperDay, paperVisit } from "../../support/paper-day.ts";
import { dayFactsOf } from "../../support/papers.ts";
import { aDay, aFixedPoint, aGroup, aGroupDay, atPoint, atStop, aVisit } from "../../support/visit.ts";
import type { VisitTimetable } from "../../../src/plan/day/types.ts";

type View = ReturnType<typeof visitTimetable>;

const viewOf = (day: VisitTimetable, language = "en"): View => visitTimetable(dayFactsOf(day, language));

/** A row as text: its time, then each cell with its width and height where they are more than 1. */
function rowsIn({ grids }: View): readonly (readonly string[])[] {
  return grids.map(({ rows }) =>
    rows.map(({ time, cells }) => {
      const shown = cells.map(({ empty, columns, rows: height, stop, what, time: own, room, walk, wait }) => {
        const parts = [stop, empty ? "–" : what, own, room, walk && `+${walk}`, wait && `~${wait}`];
        const size = columns * height === 1 ? "" : `${columns}×${height} `;
        return size + parts.filter((part) => part !== null).join(" ");
      });
      return [time, ...shown].join(" | ");
    }),
  );
}

const hall = aRoom("m/hall", { label: "Hall", capacity: 15 });
const loft = aRoom("m/loft", { label: "Loft" });
const tour = aTour("t", { venues: [aVenue("m", { rooms: [loft, hall] })] });
const boats = aStop(1, { title: { en: "Boats" }, room: hall });
const ropes = aStop(2, { title: { en: "Ropes" }, room: loft });
const group = (id: string, size = 10) => aGroup(id, { tour, size });

/** Each group at two stops, one after the other. */
function twoStops(ids: readonly string[]): VisitTimetable {
  const days = ids.map((id, index) =>
    aGroupDay(
      group(id),
      index % 2 === 0
        ? [atStop(boats, [2, 12], { walk: 2 }), atStop(ropes, [15, 25], { walk: 2, wait: 1 })]
        : [atStop(ropes, [3, 13], { walk: 3 }), atStop(boats, [15, 25], { walk: 2 })],
    ),
  );
  return aDay(aVisit("v", { tour }), days);
}

describe("the grid", () => {
  it("has times in rows and groups in columns; what groups do together is one cell", () => {
    expect(rowsIn(viewOf(paperDay))).toEqual([
      [
        "10:00–10:10 | 2×1 Arrival",
        "10:13–10:28 | 1 Great Panorama of Lisbon Piso 2 +3 | 1×2 Workshop 10:10–10:40",
        "10:30–10:42 | 2 Retable of Our Lady of Life Piso 1 +2",
        "10:43–10:58 | – | 1 Great Panorama of Lisbon Piso 2 +3",
        "11:00–11:30 | 2×1 Lunch",
        "11:30–11:35 | Wrap-up | 2 Retable of Our Lady of Life 11:32–11:44 Piso 1 +2",
        "11:44–11:46 | – | Walk",
      ],
    ]);
  });

  it("says a time in its cell where the row says another, and puts about the same time into one row", () => {
    expect(rowsIn(viewOf(twoStops(["A", "B", "C"])))).toEqual([
      [
        "10:02–10:12 | 1 Boats Hall +2 | 2 Ropes 10:03–10:13 Loft +3 | 1 Boats Hall +2",
        "10:15–10:25 | 2 Ropes Loft +2 ~1 | 1 Boats Hall +2 | 2 Ropes Loft +2 ~1",
      ],
    ]);
  });

  it("parts neighbours who do the same at another time, and joins those whose ways differ", () => {
    const lunch = aFixedPoint("Lunch");
    const days = [
      aGroupDay(group("A"), [atPoint(lunch, [0, 10], { walk: 2 })]),
      aGroupDay(group("B"), [atPoint(lunch, [0, 10], { walk: 3 })]),
      aGroupDay(group("C"), [atPoint(lunch, [0, 12])]),
    ];
    expect(rowsIn(viewOf(aDay(aVisit("v", { tour }), days)))).toEqual([
      ["10:00–10:10 | 2×1 Lunch | Lunch 10:00–10:12"],
    ]);
  });

  it("tells the minutes since the start where nobody says an hour", () => {
    const { grids } = viewOf({ ...twoStops(["A"]), startMinute: null });
    expect(grids[0]?.rows.map(({ time }) => time)).toEqual(["0:02–0:12", "0:15–0:25"]);
  });

  it.each([
    [4, [4], false],
    [5, [5], true],
    [6, [6], true],
    [7, [4, 3], false],
    [13, [5, 5, 3], true],
  ])("of %i groups has columns as %j", (count, columns, wide) => {
    const view = viewOf(twoStops(Array.from({ length: count }, (_, index) => `G${index}`)));
    expect([view.grids.map(({ groups }) => groups.length), view.wide]).toEqual([columns, wide]);
  });

  it("names the tour of each group where they go on several, and hours that are a group's own", () => {
    const other = aTour("o", { title: { en: "Ships" } });
    const late = aGroup("B", { tour: other, arrive: "10:30" });
    const visit = aVisit("v", { tour, arrive: "10:00", depart: "12:00" });
    const { grids } = viewOf(aDay(visit, [aGroupDay(group("A"), []), aGroupDay(late, [])]));
    expect(grids[0]?.groups.map(({ tour: of, hours }) => [of, hours])).toEqual([
      ["Tour t", null],
      ["Ships", "10:30–12:00"],
    ]);
  });
});

describe("the rooms", () => {
  it("have who is there when, and the most pupils at once against how many fit", () => {
    expect(viewOf(twoStops(["A", "B", "C"])).rooms).toEqual([
      {
        label: "Loft",
        title: null,
        venue: null,
        times: [
          { time: "10:03–10:13", groups: "B" },
          { time: "10:15–10:25", groups: "A, C" },
        ],
        most: 20,
        capacity: null,
        over: false,
      },
      {
        label: "Hall",
        title: null,
        venue: null,
        times: [
          { time: "10:02–10:12", groups: "A, C" },
          { time: "10:15–10:25", groups: "B" },
        ],
        most: 20,
        capacity: 15,
        over: true,
      },
    ]);
  });

  it("say one word for all groups, and the venue that is not the tour's first", () => {
    const yard = aRoom("house/yard", { label: "Yard" });
    const house = aVenue("house", { title: { en: "The house" }, rooms: [yard] });
    const walk = { ...tour, venues: [...tour.venues, house] };
    const talk = aFixedPoint("Talk");
    const days = ["A", "B"].map((id) =>
      aGroupDay(aGroup(id, { tour: walk }), [atPoint(talk, [0, 10], { room: yard })]),
    );
    expect(viewOf(aDay(aVisit("v", { tour: walk }), days)).rooms).toMatchObject([
      { label: "Yard", venue: "The house", times: [{ time: "10:00–10:10", groups: "all" }] },
    ]);
  });

  it("count nobody where nobody says how many they are", () => {
    const day = aGroupDay(null, [atStop(boats, [0, 10])], { tour, pupils: null });
    expect(viewOf(aDay(aVisit("v", { tour }), [day])).rooms).toMatchObject([{ most: null, over: false }]);
  });
});

describe("the cards", () => {
  const { cards } = viewOf(paperDay);

  it("hold a group's own day and nothing of the others'", () => {
    expect(cards.map(({ name, rows }) => [name, ...rows.map(({ time, what }) => `${time} ${what}`)])).toEqual(
      [
        [
          "Group A",
          "10:00–10:10 Arrival",
          "10:13–10:28 Great Panorama of Lisbon",
          "10:30–10:42 Retable of Our Lady of Life",
          "11:00–11:30 Lunch",
          "11:30–11:35 Wrap-up",
        ],
        [
          "Group B",
          "10:00–10:10 Arrival",
          "10:10–10:40 Workshop",
          "10:43–10:58 Great Panorama of Lisbon",
          "11:00–11:30 Lunch",
          "11:32–11:44 Retable of Our Lady of Life",
          "11:44–11:46 Walk",
        ],
      ],
    );
  });

  it("say what pupils need by counts alone, and the group's own hour of leaving", () => {
    expect(cards.map(({ needs, leave }) => [needs, leave])).toEqual([
      [
        [
          { count: 1, text: "Takes the lift." },
          { count: 1, text: "quiet time" },
        ],
        "11:40",
      ],
      [[], "11:45"],
    ]);
  });

  it("have a blank for each role to ring; without contacts for who always has to be reached", () => {
    expect(cards.map(({ phones }) => phones)).toEqual([["Office"], ["Office"]]);
    const visit = { ...paperVisit, contacts: [] };
    expect(viewOf({ ...paperDay, visit }).cards[0]?.phones).toEqual([
      "Leader of the visit",
      "School",
      "Museum",
    ]);
  });

  it("print no number and no name of a contact", () => {
    const contact = { role: { en: "Office" }, name: "Ms Example", phone: "555 0100", email: "x@example.org" };
    const said = JSON.stringify(viewOf({ ...paperDay, visit: { ...paperVisit, contacts: [contact] } }));
    expect(["Ms Example", "555 0100", "x@example.org"].filter((each) => said.includes(each))).toEqual([]);
  });
});

describe("the head", () => {
  it("says the day with its weekday, in the paper's language, unless the title says it", () => {
    const titled = (title: string) => ({ ...paperDay, visit: { ...paperVisit, title: { en: title } } });
    expect([
      viewOf(paperDay).visit.lead,
      viewOf(paperDay, "pt").visit.lead,
      viewOf(titled("Year 6, 12 March 2026")).visit.lead,
    ]).toEqual([
      "Year 6 · Thursday, 12 March 2026 · The example school",
      "6.º ano · quinta-feira, 12 de março de 2026 · The example school",
      "Year 6, 12 March 2026 · The example school",
    ]);
  });

  it("counts who comes only where all are counted", () => {
    const [one] = paperDay.groups;
    const unknown = { ...paperDay, groups: one === undefined ? [] : [one, { ...one, pupils: null }] };
    expect([viewOf(paperDay).totals, viewOf(unknown).totals.pupils]).toEqual([
      { groups: 2, pupils: 23, adults: 3 },
      null,
    ]);
  });

  it("says how sure the end is only where another search could find a better one", () => {
    const sure = (parts: Partial<VisitTimetable>) => viewOf({ ...paperDay, ...parts }).endsBetween;
    expect([
      sure({}),
      sure({ status: "optimal" }),
      sure({ isWritten: true }),
      sure({ boundMinutes: paperDay.makespanMinutes }),
    ]).toEqual([{ end: "11:46", least: "11:40" }, null, null, null]);
  });

  it("shows what is seen instead of a stop whose room is closed, under the stop's number", () => {
    const [entry] = paperDay.groups[0]?.entries ?? [];
    const [exhibit] = paperVisit.tour.stops[1]?.exhibits ?? [];
    if (entry?.what.kind !== "stop" || exhibit === undefined) throw new Error("the crafted day has changed");
    const instead = { ...entry, what: { ...entry.what, instead: exhibit } };
    const { grids } = viewOf({ ...paperDay, groups: [aGroupDay(group("A"), [instead])] });
    expect(grids[0]?.rows[0]?.cells[0]).toMatchObject({ stop: 1, what: "Retable of Our Lady of Life" });
  });
});
