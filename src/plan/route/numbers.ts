/** Reading typed arrays whose indexes are known to be inside, and chance that is the same on every machine. */

export type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array | readonly number[];

/** The number at a place that exists. */
export function at(numbers: Numbers, index: number): number {
  return numbers[index] as number;
}

/** Like `at`, for decimals: code that meets one kind of numbers only runs several times as fast. */
export function decimalAt(numbers: Float64Array, index: number): number {
  return numbers[index] as number;
}

/** Like `at`, for whole numbers. */
export function wholeAt(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}

/** The item at a place that exists. */
export function item<T>(items: readonly T[], index: number): T {
  return items[index] as T;
}

/** Numbers from 0 up to, but without, 1: always the same ones for the same seed. */
export function fixedChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 0, 1, … up to, but without, `count`. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
