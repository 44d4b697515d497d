/** "Did you mean": the known word nearest to what was typed. */

/**
 * The candidate with the fewest typing mistakes (letters put in, left out, changed, or two neighbours swapped); null
 * if none is near enough: a third of the letters typed, at least one. Capitals do not count, but among equals the
 * same capitals win, then the one given first.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const wanted = typed.toLowerCase();
  let best: string | null = null;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) > limit) continue;
    const mistakes =
      mistakesBetween(wanted, candidate.toLowerCase(), fewest) + (candidate === typed ? 0 : capitals);
    if (mistakes < fewest) [best, fewest] = [candidate, mistakes];
  }
  return best;
}

/**
 * The one candidate that can be meant: the same letters with other capitals, spaces or hyphens; or a slip of the keys
 * (one mistake in four letters or more, two in seven or more) that no other candidate is as near to. Only candidates
 * with the same first letter count: `typical` is no slip for `atypical`. Null if it takes a guess, and for what holds signs of YAML.
 */
export function surelyMeant(typed: string, candidates: readonly string[]): string | null {
  if (/[:,#{}[\]&*]/.test(typed)) return null;
  const wanted = letters(typed);
  const limit = slipsIn(wanted);
  let best: string | null = null;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    if (candidate.charAt(0).toLowerCase() !== wanted.charAt(0)) continue;
    const own = letters(candidate);
    if (Math.abs(own.length - wanted.length) > limit) continue;
    const mistakes = own === wanted ? 0 : mistakesBetween(wanted, own, limit + 1);
    if (mistakes < fewest) [best, fewest] = [candidate, mistakes];
    else if (mistakes === fewest && candidate !== best) best = null;
  }
  return best;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function slipsIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Less than one mistake, so that it only decides between equals. */
const capitals = 0.5;

/** Optimal string alignment distance; any number from `enough` up once it is sure to reach it. */
function mistakesBetween(a: string, b: string, enough: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow({ a, b, row, last, beforeLast });
    if (Math.min(...current) >= enough) return enough;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}

type Rows = {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
};

function nextRow({ a, b, row, last, beforeLast }: Rows): readonly number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current[column] = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
      swapped ? at(beforeLast, column - 2) + 1 : Infinity,
    );
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
