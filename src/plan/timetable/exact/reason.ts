/** Why an arc holds: by a clause, by times, or by a group's possible tours. */
import { whole } from "../arrays.ts";
import { explainTimes } from "./explain.ts";
import { cause } from "./state.ts";
import type { State } from "./state.ts";
import { explainByTour } from "./tour-orders.ts";

/** Adds to `into` the arcs because of which an arc holds. */
export function explainArc(state: State, arc: number, into: number[]): void {
  const reason = whole(state.reason, arc >> 1);
  if (reason <= cause.tour) explainByTour(state, arc, into);
  else if (reason === cause.times) explainTimes(state, arc, into);
  else explainByClause(state, arc, into);
}

function explainByClause({ clauses, reason }: State, arc: number, into: number[]): void {
  const number = whole(reason, arc >> 1);
  const end = number + 1 + whole(clauses.arcs, number);
  for (let position = number + 1; position < end; position += 1) {
    const each = whole(clauses.arcs, position);
    if (each >> 1 !== arc >> 1) into.push(each ^ 1);
  }
}
