/** How long a group walks between any two rooms, and through which rooms. A way that is not in the files is null. */
import { commonDefaults } from "../model/profile.ts";
import type { Pace, Tour } from "../model/tour.ts";
import type { Connection, Room, Venue } from "../model/venue.ts";

export type WalkOptions = {
  /** Only connections a wheelchair can take. */
  readonly stepFree: boolean;
  readonly pace: Pace;
  /** How many want to ride in a lift; all fit where nobody says. */
  readonly groupSize?: number | null;
};

export type Walk = {
  /** What a group needs: the path's minutes at its pace, and its further rides in lifts; 0 within a room. */
  readonly minutes: number;
  /** The connections' minutes at an adult's walking pace. */
  readonly pathMinutes: number;
  /** Every room passed, both ends included. */
  readonly rooms: readonly Room[];
};

/** Null where no way is known: never a guess. */
export type Walks = (from: Room, to: Room) => Walk | null;

/** A party of at most ten walks faster than a class. */
const smallParty = { size: 10, factor: 1.3 };

/** The tour's pace, then the project's, then the usual one for a class, or for a party of at most ten. */
export function paceOf(tour: Tour, project: Pace | null): Pace {
  const size = tour.audience.size;
  const small = size !== null && size <= smallParty.size;
  return (
    tour.pace ??
    project ??
    (small ? { ...commonDefaults.pace, factor: smallParty.factor } : commonDefaults.pace)
  );
}

/** How a tour's group walks in the venues of the tour. `pace` is the project's. */
export function walksOf(tour: Tour, pace: Pace | null): Walks {
  const { venues, stepFree, audience } = tour;
  return shortestWalks(venues, { stepFree, pace: paceOf(tour, pace), groupSize: audience.size });
}

/** How often a lift goes until a group is up; 1 for all other ways, and where nobody knows. */
export function ridesOf({ via, liftCapacity }: Connection, groupSize: number | null): number {
  return via !== "lift" || liftCapacity === null || groupSize === null
    ? 1
    : Math.ceil(groupSize / liftCapacity);
}

/**
 * Shortest walks between the rooms of `venues`, each start searched once, when first asked for. Step-free walks never
 * use stairs or escalators, and a closed room is never walked through. Of equally short ways the one through fewer
 * rooms wins, then the one whose rooms were written first.
 */
export function shortestWalks(venues: readonly Venue[], options: WalkOptions): Walks {
  const graph = graphOf(venues, options);
  const searched = new Map<number, Reached>();
  return (from, to) => {
    if (roomKey(from) === roomKey(to)) return { minutes: 0, pathMinutes: 0, rooms: [from] };
    const start = graph.indexOf.get(roomKey(from));
    const end = graph.indexOf.get(roomKey(to));
    if (start === undefined || end === undefined) return null;
    const reached = searched.get(start) ?? search(graph, start);
    searched.set(start, reached);
    return walkTo(graph, { reached, end, pace: options.pace });
  };
}

/** `venue/room`: a room's name across venues. */
function roomKey(room: Room): string {
  return `${room.venue}/${room.id}`;
}

type Edge = {
  readonly to: number;
  /** At an adult's pace. */
  readonly minutes: number;
  /** The group's further rides in a lift, at the same measure: what the group's pace makes of them is their minutes. */
  readonly rides: number;
};

type Graph = {
  readonly rooms: readonly Room[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly edges: readonly (readonly Edge[])[];
};

function graphOf(venues: readonly Venue[], { stepFree, pace, groupSize = null }: WalkOptions): Graph {
  const rooms = venues.flatMap((venue) => venue.rooms);
  const indexOf = new Map(rooms.map((room, index) => [roomKey(room), index]));
  const edges = rooms.map((): Edge[] => []);
  for (const venue of venues) {
    for (const connection of venue.connections) {
      if (stepFree && !isStepFree(connection)) continue;
      const from = indexOf.get(inVenue(venue, connection.from));
      const to = indexOf.get(inVenue(venue, connection.to));
      if (from === undefined || to === undefined) continue;
      const waits = (ridesOf(connection, groupSize) - 1) * commonDefaults.liftCycleMinutes;
      const way = { minutes: connection.minutes, rides: waits / (pace.factor || 1) };
      edges[from]?.push({ to, ...way });
      if (!connection.oneWay) edges[to]?.push({ to: from, ...way });
    }
  }
  return { rooms, indexOf, edges };
}

function isStepFree(connection: Connection): boolean {
  return connection.stepFree && connection.via !== "stairs" && connection.via !== "escalator";
}

/** A connection names rooms of its own venue, or others as `venue/room`. */
function inVenue(venue: Venue, room: string): string {
  return room.includes("/") ? room : `${venue.id}/${room}`;
}

type Reached = {
  /** From the start, further rides included; infinite where no way leads. */
  readonly minutes: Float64Array;
  /** The further rides alone. */
  readonly rides: Float64Array;
  readonly hops: Int32Array;
  /** The room before on the way, -1 at the start. */
  readonly before: Int32Array;
};

/** Dijkstra over arrays: on the dense graphs of measured distances a plain scan is as fast as a heap. */
function search(graph: Graph, start: number): Reached {
  const size = graph.rooms.length;
  const reached = {
    minutes: new Float64Array(size).fill(Infinity),
    rides: new Float64Array(size),
    hops: new Int32Array(size),
    before: new Int32Array(size).fill(-1),
  };
  const done = new Uint8Array(size);
  reached.minutes[start] = 0;
  for (let room = start; room !== -1; room = nearest(reached, done)) {
    done[room] = 1;
    const passable = room === start || graph.rooms[room]?.status !== "closed";
    if (passable) relax(graph, reached, room);
  }
  return reached;
}

function nearest({ minutes, hops }: Reached, done: Uint8Array): number {
  let best = -1;
  let bestMinutes = Infinity;
  let bestHops = 0;
  for (let room = 0; room < done.length; room += 1) {
    const at = minutes[room] ?? Infinity;
    if (done[room] === 1 || at > bestMinutes || at === Infinity) continue;
    const roomHops = hops[room] ?? 0;
    if (at === bestMinutes && roomHops >= bestHops) continue;
    [best, bestMinutes, bestHops] = [room, at, roomHops];
  }
  return best;
}

function relax(graph: Graph, { minutes, rides, hops, before }: Reached, room: number): void {
  const here = minutes[room] ?? Infinity;
  const hop = (hops[room] ?? 0) + 1;
  for (const edge of graph.edges[room] ?? []) {
    const known = minutes[edge.to] ?? Infinity;
    const found = here + (edge.minutes + edge.rides);
    if (found > known || (found === known && hop >= (hops[edge.to] ?? 0))) continue;
    minutes[edge.to] = found;
    rides[edge.to] = (rides[room] ?? 0) + edge.rides;
    hops[edge.to] = hop;
    before[edge.to] = room;
  }
}

type Target = { readonly reached: Reached; readonly end: number; readonly pace: Pace };

function walkTo(graph: Graph, { reached, end, pace }: Target): Walk | null {
  const pathMinutes = reached.minutes[end] ?? Infinity;
  if (pathMinutes === Infinity) return null;
  const rooms: Room[] = [];
  for (let at = end; at !== -1; at = reached.before[at] ?? -1) {
    const room = graph.rooms[at];
    if (room !== undefined) rooms.unshift(room);
  }
  const rides = reached.rides[end] ?? 0;
  const minutes = transition(pathMinutes, rides, pace);
  return { minutes: withoutNoise(minutes), pathMinutes: withoutNoise(pathMinutes - rides), rooms };
}

/** 3.9, not 3.9000000000000004. Finer than tidyMinutes: rounding must not make a detour look shorter than the way. */
function withoutNoise(minutes: number): number {
  return Math.round(minutes * 1e9) / 1e9;
}

/** Rides keep their minutes whatever the pace. */
function transition(pathMinutes: number, rides: number, { factor, minimumMinutes }: Pace): number {
  if (pathMinutes === 0) return 0;
  const walked = (pathMinutes - rides) * factor;
  return Math.max(minimumMinutes, rides === 0 ? pathMinutes * factor : walked + rides * (factor || 1));
}
