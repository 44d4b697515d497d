/** Labels of the exact search in arrays, with a hash table of the shortest label per place and winnings. */
import { decimalAt, wholeAt } from "./numbers.ts";

/** 64 bits as two halves. */
export type Mask = { readonly lo: number; readonly hi: number };

export const emptyMask: Mask = { lo: 0, hi: 0 };

export type Masks = {
  /** Per node: what a visit wins. */
  readonly of: readonly Mask[];
  readonly must: Mask;
  /** Per node: it may not be visited once one of these is. */
  readonly notAfter: readonly Mask[];
  /** Per bit. */
  readonly worth: Float64Array;
};

export type Label = {
  /** Where it stands: routes that stand at one place, having won the same, differ in nothing but their minutes. */
  readonly place: number;
  readonly node: number;
  readonly lo: number;
  readonly hi: number;
  /** When the dwell at the node is over. */
  readonly minutes: number;
  readonly worth: number;
  readonly parent: number;
};

export type Labels = {
  readonly count: number;
  readonly add: (label: Label) => number;
  /** Adds it unless one as short has won the same and stands there too: then -1. */
  readonly addBest: (label: Label) => number;
  readonly read: (index: number) => Label;
  readonly isDead: (index: number) => boolean;
  /** The nodes of a label's route. */
  readonly order: (index: number) => readonly number[];
};

type Columns = {
  /** Place, low half, high half, parent, number of stops, node: six numbers a label. */
  readonly whole: Int32Array;
  /** Minutes and worth: two numbers a label. */
  readonly decimal: Float64Array;
  readonly dead: Uint8Array;
};

const wholes = 6;
const decimals = 2;

/** An empty store. */
export function createLabels(): Labels {
  let count = 0;
  let room = 1024;
  let columns = columnsFor(room);
  let slots: Int32Array = new Int32Array(room * 2).fill(-1);

  const add = ({ place, node, lo, hi, minutes, worth, parent }: Label): number => {
    if (count === room) columns = copied(columns, (room *= 2));
    const stops = parent === -1 ? 0 : wholeAt(columns.whole, parent * wholes + 4) + 1;
    columns.whole.set([place, lo, hi, parent, stops, node], count * wholes);
    columns.decimal[count * decimals] = minutes;
    columns.decimal[count * decimals + 1] = worth;
    return count++;
  };
  const addBest = (label: Label): number => {
    const slot = slotOf(slots, columns, label);
    const known = wholeAt(slots, slot);
    if (known !== -1 && decimalAt(columns.decimal, known * decimals) <= label.minutes + 1e-9) return -1;
    const added = add(label);
    // With fewer stops a longer route may still be of use.
    const isSameAge = known !== -1 && columns.whole[known * wholes + 4] === columns.whole[added * wholes + 4];
    if (isSameAge) columns.dead[known] = 1;
    slots[slot] = added;
    if (count * 2 > slots.length) slots = rehashed(slots, columns);
    return added;
  };
  const read = (index: number): Label => readFrom(columns, index);
  const order = (index: number): readonly number[] => {
    const nodes: number[] = [];
    for (let label = read(index); label.parent !== -1; label = read(label.parent)) nodes.unshift(label.node);
    return nodes;
  };
  return {
    get count() {
      return count;
    },
    add,
    addBest,
    read,
    isDead: (index) => columns.dead[index] === 1,
    order,
  };
}

/** The place in the table of the label that stands there and has won the same, or the free one where it would be. */
function slotOf(
  slots: Int32Array,
  { whole }: Columns,
  { place, lo, hi }: Pick<Label, "place" | "lo" | "hi">,
): number {
  const wrap = slots.length - 1;
  for (let slot = hash(place, lo, hi) & wrap; ; slot = (slot + 1) & wrap) {
    const base = wholeAt(slots, slot) * wholes;
    if (base < 0) return slot;
    if (whole[base] === place && whole[base + 1] === lo && whole[base + 2] === hi) return slot;
  }
}

function rehashed(slots: Int32Array, columns: Columns): Int32Array {
  const larger = new Int32Array(slots.length * 2).fill(-1);
  for (const index of slots) {
    if (index !== -1) larger[slotOf(larger, columns, readFrom(columns, index))] = index;
  }
  return larger;
}

function columnsFor(room: number): Columns {
  return {
    whole: new Int32Array(room * wholes),
    decimal: new Float64Array(room * decimals),
    dead: new Uint8Array(room),
  };
}

function copied(columns: Columns, room: number): Columns {
  const larger = columnsFor(room);
  larger.whole.set(columns.whole);
  larger.decimal.set(columns.decimal);
  larger.dead.set(columns.dead);
  return larger;
}

function readFrom({ whole, decimal }: Columns, index: number): Label {
  const base = index * wholes;
  return {
    place: wholeAt(whole, base),
    lo: wholeAt(whole, base + 1),
    hi: wholeAt(whole, base + 2),
    parent: wholeAt(whole, base + 3),
    node: wholeAt(whole, base + 5),
    minutes: decimalAt(decimal, index * decimals),
    worth: decimalAt(decimal, index * decimals + 1),
  };
}

function hash(place: number, lo: number, hi: number): number {
  let mixed = Math.imul(lo, 0x9e3779b1) ^ Math.imul(hi, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
