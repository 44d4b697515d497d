/** What was learnt: sets of arcs of which at least one holds. */
import { item, whole } from "../arrays.ts";
import type { KeptClause, State } from "./state.ts";

/** The arcs of a clause. */
export function clauseArcs({ clauses }: State, number: number): Int32Array {
  return clauses.arcs.subarray(number + 1, number + 1 + whole(clauses.arcs, number));
}

export type Clause = Omit<KeptClause, "number"> & { readonly arcs: readonly number[] };

/** Keeps a clause and watches its first two arcs. Returns its number. */
export function keepClause(state: State, { arcs, spread, until }: Clause): number {
  const { clauses } = state;
  const number = writeClause(state, arcs);
  clauses.kept.push({ number, until, spread });
  if (arcs.length > 1) {
    const [first, second] = [item(arcs, 0), item(arcs, 1)];
    item(clauses.watches, first).push(number, second);
    item(clauses.watches, second).push(number, first);
  }
  return number;
}

/** A clause that only says why something follows now; it is forgotten with the next others. Returns its number. */
export function writeClause({ clauses }: State, arcs: readonly number[]): number {
  const number = clauses.used;
  clauses.used += arcs.length + 1;
  if (clauses.used > clauses.arcs.length) {
    const larger = new Int32Array(clauses.used * 2);
    larger.set(clauses.arcs);
    clauses.arcs = larger;
  }
  clauses.arcs[number] = arcs.length;
  clauses.arcs.set(arcs, number + 1);
  return number;
}

/** Keeps the most useful clauses, and none that does not hold for the end looked for. Only when nothing is decided. */
export function forget(state: State, keep: number): void {
  const { clauses, counts } = state;
  const valid = clauses.kept.filter(({ until }) => until >= counts.end);
  const isLasting = ({ spread, until }: KeptClause): boolean => spread <= 2 || until === Infinity;
  const others = valid
    .filter((clause) => !isLasting(clause))
    .sort((a, b) => a.spread - b.spread || b.number - a.number)
    .slice(0, keep);
  const chosen = [...valid.filter(isLasting), ...others].sort((a, b) => a.number - b.number);
  const saved = chosen.map((clause) => ({ ...clause, arcs: [...clauseArcs(state, clause.number)] }));
  clauses.used = 0;
  clauses.kept.length = 0;
  for (const watching of clauses.watches) watching.length = 0;
  for (const clause of saved) keepClause(state, clause);
}
