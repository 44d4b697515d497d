/** Labels of the exact search in arrays, with a hash table of the shortest label per stop and winnings. */
import { at } from "./numbers.ts";

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

/** An empty store. */
export function createLabels(): Labels {
  const labels: Label[] = [];
  const dead: boolean[] = [];
  let slots = new Int32Array(1024).fill(-1);

  const add = (label: Label): number => {
    dead.push(false);
    return labels.push(label) - 1;
  };
  const place = ({ node, lo, hi }: Label): number => {
    const wrap = slots.length - 1;
    for (let slot = hash(node, lo, hi) & wrap; ; slot = (slot + 1) & wrap) {
      const label = labels[at(slots, slot)];
      if (label === undefined) return slot;
      if (label.node === node && label.lo === lo && label.hi === hi) return slot;
    }
  };
  const rehash = (): void => {
    const held = slots.filter((index) => index !== -1);
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (const index of held) slots[place(labels[index] as Label)] = index;
  };
  const addBest = (label: Label): number => {
    const slot = place(label);
    const index = at(slots, slot);
    const known = labels[index];
    if (known !== undefined && known.minutes <= label.minutes + 1e-9) return -1;
    if (known !== undefined && isSameAge(labels, known, label)) dead[index] = true;
    const added = add(label);
    slots[slot] = added;
    if (labels.length * 2 > slots.length) rehash();
    return added;
  };
  const read = (index: number): Label => labels[index] as Label;
  const order = (index: number): readonly number[] => {
    const nodes: number[] = [];
    for (let label = read(index); label.parent !== -1; label = read(label.parent)) nodes.unshift(label.node);
    return nodes;
  };
  return {
    get count() {
      return labels.length;
    },
    add,
    addBest,
    read,
    isDead: (index) => dead[index] === true,
    order,
  };
}

/** Routes with as many stops: the longer of two such need not grow. With fewer stops it may still be of use. */
function isSameAge(labels: readonly Label[], first: Label, second: Label): boolean {
  let [a, b]: [Label | undefined, Label | undefined] = [first, second];
  while (a !== undefined && b !== undefined) [a, b] = [labels[a.parent], labels[b.parent]];
  return a === b;
}

function hash(node: number, lo: number, hi: number): number {
  let mixed = Math.imul(lo, 0x9e3779b1) ^ Math.imul(hi, 0x85ebca6b) ^ Math.imul(node + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
