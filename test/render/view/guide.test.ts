/** The guide: times, walks, labels with their doubts, and what may stand in the way. */
import { describe, expect, it } from "vitest";
import { guide } from "../../../src/render/view/guide.ts";
import { betterPapers } from "../../../src/render/view/notes.ts";
import { aStop, aTour } from "../../support/model.ts";
import { fiveLineTour, paperTour } from "../../support/paper-tour.ts";
import { factsOf, speakerOf } from "../../support/papers.ts";

const view = guide(factsOf(paperTour, "en"));

it("tells the day from arrival to spare time", () => {
  expect(view.timetable.rows.map(({ from, to, stop, what, room }) => [from, to, stop, what, room])).toEqual([
    ["0:00", "0:10", null, "Arrival", null],
    ["0:10", "0:25", 1, "Great Panorama of Lisbon", "Piso 2"],
    ["0:28", "0:40", 2, "Retable of Our Lady of Life", "Piso 1"],
    ["0:40", "0:48", 3, view.stops[2]?.title, "Piso 1"],
    ["0:48", "0:53", 4, "Pátio", null],
    ["0:53", "0:58", null, "Wrap-up", null],
    ["0:58", "1:04", null, "Spare time", null],
  ]);
});

it("says when minutes are more than there are, or cannot be known", () => {
  expect(view.glance).toEqual({
    minutes: 64,
    slot: 60,
    over: 4,
    stops: 4,
    walkMinutes: 3,
    walkKnown: false,
    walkEstimated: true,
    pupils: 24,
    promised: 3,
    taught: 2,
    assessed: 1,
  });
});

describe("a stop", () => {
  const [panorama, retable, hatter, patio] = view.stops;

  it("keeps the doubt about a maker and writes the date as the museum does", () => {
    expect(panorama?.tombstones).toEqual([
      {
        title: "Great Panorama of Lisbon",
        rows: [
          { label: "Object", value: "tile panel" },
          { label: "Maker", value: "attributed to Gabriel del Barco, painter" },
          { label: "Date", value: "c. 1700" },
          { label: "Materials", value: "faience, blue on white" },
          { label: "Size", value: "111.5 × 2047.5\u00A0cm" },
          { label: "Number", value: "MNAz 1 Az" },
          { label: "Credit", value: "Museu Nacional do Azulejo" },
        ],
      },
    ]);
  });

  it("walks to the next room, and says that nobody measured it", () => {
    expect(panorama?.walk).toEqual({ minutes: 3, estimated: true, room: "Piso 1" });
    expect([retable?.walk, hatter?.walk, patio?.walk]).toEqual([null, null, null]);
  });

  it("names the task of the sheet beside its question", () => {
    expect(panorama?.questions.map(({ numeral, task }) => [numeral, task])).toEqual([
      [1, null],
      [2, "1"],
      [3, null],
    ]);
  });

  it("warns of an exhibit that is not on display, in the language there is", () => {
    expect(hatter?.checkBefore).toEqual(["The story of the hatter is with the conservators."]);
  });

  it("gives a stop of which nothing is known questions to ask and a label to copy", () => {
    expect(patio?.questions.map(({ ask }) => ask[0])).toEqual([
      "What do you see?",
      "What do you think is going on?",
      "What does it make you wonder?",
    ]);
    expect(patio?.tombstones).toEqual([
      {
        title: "Pátio",
        rows: [
          { label: "Maker", value: null },
          { label: "Date", value: null },
          { label: "Number", value: null },
        ],
      },
    ]);
  });
});

it("lists every source and credit once", () => {
  expect(view.sources).toEqual([
    { title: "Museum catalogue", url: null, accessed: null },
    { title: "Museum website", url: "https://example.org/museum", accessed: "14 February 2025" },
  ]);
  expect(view.credits).toEqual([
    {
      of: "Great Panorama of Lisbon; Retable of Our Lady of Life; Museu Nacional do Azulejo",
      credit: "Drawing: the authors · CC0",
    },
  ]);
});

it("quotes official statements, and names by their titles those whose codes are local", () => {
  expect(view.statements.map(({ name, quoted }) => [name, quoted])).toEqual([
    ["Pombal and the city", false],
    [null, false],
    ["CN5.2", true],
  ]);
});

it("names the outcomes of a stop by code only where the code is official", () => {
  expect(view.timetable.rows.map(({ codes }) => codes)).toEqual([
    null,
    "Pombal and the city",
    "Recognise the African legacy in society",
    null,
    null,
    null,
    null,
  ]);
});

it("tells the route of the plan in words", () => {
  expect(view.plans).toEqual([
    {
      src: "plans/mnaz.svg",
      alt: "Plan of two floors. Route: 1 Great Panorama of Lisbon (Piso 2); 2 Retable of Our Lady of Life (Piso 1); 3 The story of the hatter (Piso 1).",
      caption: "Plan: Museu Nacional do Azulejo",
      credit: "Drawing: the authors · CC0",
    },
  ]);
});

it("says what would make five lines better, and less for a full tour", () => {
  expect(betterPapers(fiveLineTour, speakerOf("en"))).toEqual([
    "Add a room to stop 1, so that the guide says where to go.",
    "Describe the exhibit of stop 1 in exhibits/, so that its label can be printed.",
    "Add questions to stop 1; without them it asks what pupils see, think and wonder.",
    "Add slotMinutes, so that the guide shows whether the tour fits.",
    "Add outcomes, so that the matrix shows what the tour teaches.",
    "Add the size of the class under `for`, so that the guide can count with it.",
  ]);
  expect(betterPapers(paperTour, speakerOf("en"))).toHaveLength(3);
});

it("says of breaks that they have no hour of their own", () => {
  const tour = aTour("t", {
    fixedMinutes: { arrival: 0, wrapUp: 0, breaks: 15, buffer: 0 },
    stops: [aStop(1)],
  });
  const [, pause] = guide(factsOf(tour, "en")).timetable.rows;
  expect(pause).toMatchObject({ what: "Break", doing: "when it suits" });
});
