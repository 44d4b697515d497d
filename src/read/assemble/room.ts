/** References to rooms: `venue/room`, or the room alone where it is clear which venue is meant. */
import type { Room, Venue } from "../../model/venue.ts";
import { absentKey, absentVenue } from "../absent.ts";
import { addressOf, member, stringOf, type Field } from "./field.ts";
import { candidateOf } from "./link.ts";
import type { Scope } from "./scope.ts";
import { nearestOf, reportUnknown, type Candidate } from "./unknown.ts";

/** Where a room is looked for. */
export type Whereabouts = {
  readonly venues: readonly Venue[];
  /** False if a venue could not be read: then a room that is not found is excused. */
  readonly sure: boolean;
};

/** All venues of the project, for what says nothing of its venue. */
export function anywhere(scope: Scope): Whereabouts {
  const failed = scope.declared.unitsOf("venue").filter(({ id }) => !scope.built.venues.has(id));
  return { venues: [...scope.built.venues.values()], sure: failed.length === 0 };
}

export function linkRoom(scope: Scope, field: Field, where: Whereabouts): Room | null {
  const typed = stringOf(field);
  if (typed === null) return null;
  if (scope.alone) return signOf(scope, field, typed);
  const slash = typed.indexOf("/");
  if (slash >= 0) return linkFullRoom(scope, field, [typed.slice(0, slash), typed.slice(slash + 1)]);
  const found = roomsOf(where.venues).filter(({ id }) => id === typed);
  const [first, ...more] = found;
  if (first !== undefined && more.length === 0) return needed(scope, first);
  scope.needs(absentVenue);
  const asked = first === undefined ? where.venues.map(({ id }) => id) : found.map(({ venue }) => venue);
  for (const id of asked) needVenue(scope, id);
  if (first === undefined && !where.sure) excuse(scope);
  else if (first === undefined) reportMissing(scope, field, { typed, venues: where.venues });
  else
    reportUnknown(scope, field, {
      target: "room",
      typed,
      candidates: found.map(inFull),
      reason: "ambiguous",
    });
  return null;
}

/** A tour without a project has no rooms to name: what it types are the words on the sign, and all that is known. */
function signOf({ unit }: Scope, field: Field, label: string): Room {
  return {
    id: label,
    venue: stringOf(member(unit.root, "venue")) ?? "",
    at: addressOf(field),
    label,
    title: null,
    floor: null,
    status: "unknown",
    capacity: null,
    seating: null,
    access: { wheelchair: "unknown", note: null, features: [], alternative: null },
    sensory: {},
    gradient: null,
    crossing: null,
    ownerPermission: null,
    plan: null,
  };
}

function linkFullRoom(scope: Scope, field: Field, [venueId, roomId]: readonly [string, string]): Room | null {
  const unit = scope.declared.find("venue", venueId);
  if (unit === null) {
    scope.needs(absentKey("venue", venueId));
    reportVenue(scope, field, [venueId, roomId]);
    return null;
  }
  scope.needs(unit.key);
  const venue = scope.built.venues.get(unit.id);
  if (venue === undefined) return null;
  const room = venue.rooms.find(({ id }) => id === roomId) ?? null;
  if (room === null) reportMissing(scope, field, { typed: roomId, venues: [venue] });
  return room;
}

function reportVenue(scope: Scope, field: Field, [venueId, roomId]: readonly [string, string]): void {
  const candidates = scope.declared.unitsOf("venue").map(candidateOf);
  const near = nearestOf(venueId, candidates);
  const room = scope.built.venues.get(near?.id ?? "")?.rooms.find(({ id }) => id === roomId);
  const meant = room === undefined ? near : inFull(room);
  reportUnknown(scope, field, { target: "venue", typed: venueId, candidates, meant });
}

type Missing = { readonly typed: string; readonly venues: readonly Venue[] };

function reportMissing(scope: Scope, field: Field, { typed, venues }: Missing): void {
  const rooms = roomsOf(venues);
  const written = venues.length > 1 || stringOf(field)?.includes("/") === true ? inFull : inShort;
  const [named, ...others] = rooms.filter((room) => isNameOf(room, typed));
  const isNamed = named !== undefined && others.length === 0;
  const near = nearestOf(typed, rooms.map(inShort));
  const meant = isNamed ? named : rooms.find(({ id, at }) => id === near?.id && at === near.at);
  reportUnknown(scope, field, {
    target: "room",
    typed,
    candidates: rooms.map(written),
    reason: isNamed ? "title" : "missing",
    meant: meant === undefined ? null : written(meant),
  });
}

/** The sign's words, or the room's title in any language. */
function isNameOf({ label, title }: Room, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return [label, ...Object.values(title ?? {})].some((name) => name.toLowerCase() === wanted);
}

function needed(scope: Scope, room: Room): Room {
  needVenue(scope, room.venue);
  return room;
}

function needVenue(scope: Scope, id: string): void {
  const unit = scope.declared.find("venue", id);
  if (unit !== null) scope.needs(unit.key);
}

function excuse(scope: Scope): void {
  for (const { id, key } of scope.declared.unitsOf("venue"))
    if (!scope.built.venues.has(id)) scope.needs(key);
}

function roomsOf(venues: readonly Venue[]): readonly Room[] {
  return venues.flatMap((venue) => venue.rooms);
}

function inFull({ venue, id, at }: Room): Candidate {
  return { id: `${venue}/${id}`, at };
}

function inShort({ id, at }: Room): Candidate {
  return { id, at };
}
