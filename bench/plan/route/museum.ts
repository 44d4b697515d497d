/** Generated museums: the same for the same numbers, on every machine. Rooms on a grid, joined by doors. */
import { fixedChance } from "../../../src/plan/route/numbers.ts";
import type { Candidate, RouteRequest } from "../../../src/plan/route/request.ts";

export type MuseumShape = {
  readonly exhibits: number;
  readonly outcomes: number;
  readonly slotMinutes: number;
  readonly seed: number;
};

/** A museum with about eight exhibits a room; each exhibit serves one to three outcomes, half of them only touched. */
export function museumRequest({ exhibits, outcomes, slotMinutes, seed }: MuseumShape): RouteRequest {
  const chance = fixedChance(seed);
  const width = Math.max(2, Math.ceil(Math.sqrt(exhibits / 8)));
  const roomOf = Array.from({ length: exhibits }, () => Math.floor(chance() * width * width));
  const walks = roomWalks(width, chance);
  const places = [0, ...roomOf, 0];
  return {
    candidates: Array.from({ length: exhibits }, (_, index) => exhibit(index, outcomes, chance)),
    outcomes: Array.from({ length: outcomes }, () => ({ weight: 1 + Math.floor(chance() * 3) })),
    walkMinutes: places.map((from) => places.map((to) => walks[from]?.[to] ?? Infinity)),
    slotMinutes,
    startMinutes: 10,
    must: [],
    before: [],
    maxStops: null,
  };
}

function exhibit(index: number, outcomes: number, chance: () => number): Candidate {
  const many = 1 + Math.floor(chance() * 3);
  const served = new Set(Array.from({ length: many }, () => Math.floor(chance() * outcomes)));
  const serves = [...served].map((outcome) => ({ outcome, strength: chance() < 0.5 ? 1 : 0.5 }) as const);
  return {
    id: `exhibit-${String(index).padStart(4, "0")}`,
    dwellMinutes: 3 + Math.floor(chance() * 6),
    serves,
    assesses: serves.filter(({ strength }) => strength === 1 && chance() < 0.5).map(({ outcome }) => outcome),
    bonus: 0,
    windows: null,
  };
}

/** Shortest walks between the rooms of a grid whose doors take half a minute to two minutes; a class walks slower. */
function roomWalks(width: number, chance: () => number): readonly (readonly number[])[] {
  const rooms = width * width;
  const minutes = Array.from({ length: rooms }, (_, from) =>
    Array.from({ length: rooms }, (__, to) => (from === to ? 0 : Infinity)),
  );
  const join = (a: number, b: number): void => {
    const door = Math.round((0.5 + 1.5 * chance()) * 10) / 10;
    (minutes[a] as number[])[b] = door * 1.6;
    (minutes[b] as number[])[a] = door * 1.6;
  };
  for (let room = 0; room < rooms; room += 1) {
    if (room % width < width - 1 && chance() < 0.85) join(room, room + 1);
    if (room + width < rooms) join(room, room + width);
  }
  for (let middle = 0; middle < rooms; middle += 1) {
    for (const row of minutes) {
      for (let to = 0; to < rooms; to += 1) {
        row[to] = Math.min(row[to] as number, (row[middle] as number) + (minutes[middle]?.[to] as number));
      }
    }
  }
  return minutes.map((row) => row.map((each) => (each === 0 ? 0 : Math.max(1, each))));
}
