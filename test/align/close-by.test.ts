import { expect, test } from "vitest";
import { closeGaps } from "../../src/align/close-by.ts";
import { alignTour } from "../../src/align/coverage.ts";
import type { TourAlignment } from "../../src/align/coverage.ts";
import type { Tour } from "../../src/model/tour.ts";
import type { Room } from "../../src/model/venue.ts";
import { aligned } from "../support/azulejos.ts";
import { anExhibit, anOutcome, aRoom, aStop, aTour, aVenue, promise } from "../support/model.ts";

const outcome = anOutcome("hi:history");
const rooms = ["a", "b", "c", "d"].map((id) => aRoom(`v/${id}`));
const [a, b, c, d] = rooms as [Room, Room, Room, Room];
const venue = aVenue("v", { rooms });

/** Rooms in a row, three minutes from one to the next. */
const inARow = (from: Room, to: Room) => Math.abs(from.id.charCodeAt(0) - to.id.charCodeAt(0)) * 3;

function listing(id: string, room: Room | null, minutes: number | null = 4) {
  return anExhibit(id, { venue, room, minutes, outcomes: [{ outcome, strength: "main", because: null }] });
}

function suggest(parts: Partial<Tour>, exhibits: Parameters<typeof closeGaps>[1]["exhibits"]) {
  const tour = aTour("t", { venues: [venue], outcomes: [promise(outcome)], ...parts });
  return found(closeGaps(alignTour(tour), { exhibits, walkMinutesBetween: inARow }));
}

function found({ outcomes }: TourAlignment) {
  return outcomes.flatMap(({ closeBy }) =>
    closeBy.map(({ exhibit, ...rest }) => ({ exhibit: exhibit.id, ...rest })),
  );
}

test("gaps and touched outcomes of a tour get what could close them, cheapest first, nothing that is lent", () => {
  expect(found(aligned)).toEqual([
    { exhibit: "panorama", addedMinutes: 0, because: { kind: "already-there", stop: 1 } },
    { exhibit: "presepio", addedMinutes: 7, because: { kind: "detour", stop: 4 } },
    { exhibit: "chapeleiro", addedMinutes: 9, because: { kind: "same-room", stop: 2 } },
  ]);
});

test("an exhibit between two stops costs its dwell only, one aside costs the detour", () => {
  const stops = [aStop(1, { room: a }), aStop(2, { room: c })];
  expect(suggest({ stops, from: a, to: c }, [listing("aside", d), listing("between", b)])).toEqual([
    { exhibit: "between", addedMinutes: 4, because: { kind: "on-the-way", stop: 1 } },
    { exhibit: "aside", addedMinutes: 10, because: { kind: "detour", stop: 1 } },
  ]);
});

test("a tour without end room gets the exhibit as its last stop, at the price of one walk", () => {
  expect(
    suggest({ stops: [aStop(1, { room: a }), aStop(2, { room: c })], from: a }, [listing("last", d)]),
  ).toEqual([{ exhibit: "last", addedMinutes: 7, because: { kind: "detour", stop: 2 } }]);
});

test("an exhibit that says no minutes takes as long as the longest stop of the class", () => {
  const [only] = suggest({ stops: [aStop(1, { room: a })] }, [listing("e", a, null)]);
  expect(only?.addedMinutes).toBe(12);
});

test("no minutes are guessed where the exhibit's room or the tour's rooms are not known", () => {
  const unknown = { addedMinutes: null, because: { kind: "walk-unknown", stop: null } };
  expect(suggest({ stops: [aStop(1, { room: a })] }, [listing("nowhere", null)])).toEqual([
    { exhibit: "nowhere", ...unknown },
  ]);
  expect(suggest({ stops: [aStop(1, { room: null })] }, [listing("e", b)])).toEqual([
    { exhibit: "e", ...unknown },
  ]);
});

test("exhibits of other venues, in closed rooms or away are not suggested", () => {
  const closed = aRoom("v/a", { status: "closed" });
  const exhibits = [
    { ...listing("elsewhere", a), venue: aVenue("w") },
    listing("shut", closed),
    { ...listing("stored", a), onDisplay: "store" as const },
  ];
  expect(suggest({ stops: [aStop(1, { room: a })] }, exhibits)).toEqual([]);
});
