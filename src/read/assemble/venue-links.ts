/** References of venues: ways between rooms, closed rooms, and venues that belong to others. */
import { problem } from "../../base/problem.ts";
import { findCycles } from "./cycle.ts";
import { addressOf, items, member, stringOf } from "./field.ts";
import { linkVenue } from "./link.ts";
import { linkRoom } from "./room.ts";
import type { Scope } from "./scope.ts";

/** Checks one venue once all are assembled. */
export function checkVenueLinks(scope: Scope): void {
  const { root, id } = scope.unit;
  const venue = scope.built.venues.get(id);
  const here = { venues: venue === undefined ? [] : [venue], sure: true };
  for (const connection of items(member(root, "connections"))) {
    linkRoom(scope, member(connection, "from"), here);
    linkRoom(scope, member(connection, "to"), here);
  }
  for (const closure of items(member(root, "closures"))) {
    const closed = member(closure, "scope");
    if (stringOf(closed) !== "venue") linkRoom(scope, closed, here);
  }
  linkVenue(scope, member(root, "partOf"));
}

/** Reports circles of `partOf`, each at its first venue. */
export function checkVenueCycles(scopes: readonly Scope[]): void {
  const above = new Map(scopes.map(({ unit }) => [unit.id, stringOf(member(unit.root, "partOf"))]));
  for (const cycle of findCycles(above)) {
    const first = scopes.find(({ unit }) => unit.id === cycle[0]);
    if (first === undefined) continue;
    const at = addressOf(member(first.unit.root, "partOf"));
    first.report(problem("reference/cycle", at, { target: "venue", path: [...cycle, first.unit.id] }));
  }
}
