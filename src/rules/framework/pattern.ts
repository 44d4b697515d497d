/**
 * Regular expressions as people write them for codes, looked for without trying one way after the other: a pattern
 * from a file can be slow on no code. Read are signs, escapes, lists, groups, alternatives, counts, and ^ and $.
 */

/** Whether a code holds what the pattern describes. */
export type Pattern = (code: string) => boolean;

/** `unread`: the part that is a regular expression but is not read here; null where it is none. */
export type UnreadPattern = { readonly unread: string | null };

/** Where a match that began at one of `starts` may end. */
type Step = (text: string, starts: ReadonlySet<number>) => ReadonlySet<number>;

/** Longer patterns are no patterns of codes; longer codes are not looked at. */
const longest = 500;

export function readPattern(pattern: string): Pattern | UnreadPattern {
  if (pattern.length > longest) return { unread: `${pattern.slice(0, 20)}…` };
  if (!isExpression(pattern)) return { unread: null };
  const unread = unreadPart(pattern);
  if (unread !== null) return { unread };
  const reader: Reader = { pattern, at: 0 };
  const step = alternatives(reader);
  return (code) => code.length > longest || step(code, everywhere(code)).size > 0;
}

function everywhere(code: string): ReadonlySet<number> {
  return new Set(Array.from({ length: code.length + 1 }, (_, index) => index));
}

function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Looking around, naming groups, referring back to them, and ends of words. */
function unreadPart(pattern: string): string | null {
  const outside = pattern.replaceAll(/\\[^1-9bBkpP]|\[(?:\\.|[^\]\\])*\]/g, "");
  const [part] = /\(\?(?!:)(?:<[=!]?|[=!])?|\\(?:[1-9]|[bBkpP])/.exec(outside) ?? [];
  if (part !== undefined) return part;
  return longestCount(pattern) > mostTimes ? `{${longestCount(pattern)}}` : null;
}

const mostTimes = 100;

function longestCount(pattern: string): number {
  const counts = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)];
  return Math.max(0, ...counts.flatMap(([, from, to]) => [Number(from), Number(to ?? 0)]));
}

type Reader = { readonly pattern: string; at: number };

function alternatives(reader: Reader): Step {
  const ways = [sequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    ways.push(sequence(reader));
  }
  return (text, starts) => union(ways.map((way) => way(text, starts)));
}

function sequence(reader: Reader): Step {
  const steps: Step[] = [];
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern.charAt(reader.at)))
    steps.push(counted(reader, atom(reader)));
  return (text, starts) => steps.reduce((reached, step) => step(text, reached), starts);
}

function atom(reader: Reader): Step {
  const rest = reader.pattern.slice(reader.at);
  const [opening] = /^\((?:\?:)?/.exec(rest) ?? [];
  if (opening !== undefined) {
    reader.at += opening.length;
    const step = alternatives(reader);
    reader.at += 1;
    return step;
  }
  const [sign = ""] =
    /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|.)|[^])/.exec(rest) ?? [];
  reader.at += sign.length;
  if (sign === "^") return (_text, starts) => new Set(starts.has(0) ? [0] : []);
  if (sign === "$") return (text, starts) => new Set(starts.has(text.length) ? [text.length] : []);
  const isOne = new RegExp(`^${sign === "{" || sign === "}" ? `\\${sign}` : sign}$`);
  return (text, starts) =>
    new Set([...starts].flatMap((start) => (isOne.test(text.charAt(start)) ? [start + 1] : [])));
}

function counted(reader: Reader, step: Step): Step {
  const [typed, mark = "", from, comma, to] =
    /^([*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.pattern.slice(reader.at)) ?? [];
  if (typed === undefined) return step;
  reader.at += typed.length;
  if (mark === "?") return times(step, 0, 1);
  if (mark === "*") return times(step, 0, Infinity);
  if (mark === "+") return times(step, 1, Infinity);
  const least = Number(from);
  return times(step, least, comma === "" ? least : to === "" ? Infinity : Number(to));
}

/** Ends when a round changes nothing, so that a loop takes at most a few rounds a letter. */
function times(step: Step, least: number, most: number): Step {
  return (text, starts) => {
    let reached = starts;
    for (let round = 0; round < least; round++) {
      const next = step(text, reached);
      if (next.size === reached.size && [...next].every((end) => reached.has(end))) break;
      reached = next;
    }
    const all = new Set(reached);
    for (let round = least; round < most && reached.size > 0; round++) {
      reached = new Set([...step(text, reached)].filter((end) => !all.has(end)));
      for (const end of reached) all.add(end);
    }
    return all;
  };
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return new Set(sets.flatMap((set) => [...set]));
}
