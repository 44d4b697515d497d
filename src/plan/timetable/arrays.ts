/** Reading arrays whose indexes are known to be inside: one function a kind of array, so that each stays fast. */

/** The time at a place that exists. */
export function real(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}

/** The index or count at a place that exists. */
export function whole(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}

/** The mark at a place that exists. */
export function mark(marks: Int8Array, index: number): number {
  return marks[index] as number;
}

/** The item at a place that exists. */
export function item<T>(items: readonly T[], index: number): T {
  return items[index] as T;
}

/** 0, 1, … up to, but without, `count`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Indexes in the order of their ids, by code units: the same whatever order they came in. */
export function byId(ids: readonly string[]): number[] {
  return upTo(ids.length).sort((a, b) => compareIds(item(ids, a), item(ids, b)) || a - b);
}

/** By code units: the same everywhere. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
