/** Names for problems that last: the same problem has the same name after lines have moved, and no two share one. */
import type { LocatedProblem } from "../base/problem.ts";

/** Hexadecimal; the host has it. */
export type Sha256 = (bytes: Uint8Array) => string;

export type FingerprintOf = (one: LocatedProblem) => string;

/**
 * The fingerprints of all problems of a run, 64 hexadecimal digits each, made when the first is asked for. `all` must
 * be everything that was found, in order: what is told apart only by its order keeps its name if the report is cut.
 * `folder` keeps two projects in one place apart.
 */
export function fingerprints(all: readonly LocatedProblem[], sha256: Sha256, folder = ""): FingerprintOf {
  let known: ReadonlyMap<LocatedProblem, string> | null = null;
  return (one) => {
    known ??= numbered(all);
    return sha256(new TextEncoder().encode(folder + (known.get(one) ?? identity(one))));
  };
}

/** The second of two that would be called the same gets a number, and so on. */
function numbered(all: readonly LocatedProblem[]): ReadonlyMap<LocatedProblem, string> {
  const seen = new Map<string, number>();
  return new Map(
    all.map((one) => {
      const name = identity(one);
      const count = seen.get(name) ?? 0;
      seen.set(name, count + 1);
      return [one, count === 0 ? name : `${name}\n${count}`];
    }),
  );
}

/** Neither lines nor places in lists, which move, nor the wording, which a new version may change: only what it names. */
function identity({ code, file, pointer, message }: LocatedProblem): string {
  const place = (pointer ?? "").replaceAll(/\/\d+(?=\/|$)/g, "/*");
  const names = [...message.matchAll(/"([^"]*)"/g)].map(([, name]) => name);
  return JSON.stringify([code, file, place, ...names]);
}
