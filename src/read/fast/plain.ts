/** A text without quotes → what it means. Undefined: the `yaml` package decides. */

/** What YAML's core schema makes of it, for texts that every reader takes for the same. */
export function plainValue(typed: string): unknown {
  const first = typed.charCodeAt(0);
  if (isNumberStart(first)) return numberValue(typed);
  if (typed.length > longestWord || !isWordStart(first)) return typed;
  const value = words.get(typed);
  return value === undefined ? (unsure.has(typed.toLowerCase()) ? undefined : typed) : value;
}

/** True if a text may begin so without quotes. */
export function isPlainStart(first: number, second: number): boolean {
  if (first === 45) return second >= 48 && second <= 57;
  return !(first <= 32) && !indicators.includes(String.fromCharCode(first));
}

const indicators = "?:,[]{}#&*!|>'\"%@`~";

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["null", null],
  ["true", true],
  ["false", false],
]);

const longestWord = 5;

/** Other spellings of these, and words that are true or false to older readers of YAML. */
const unsure: ReadonlySet<string> = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);

/** The first letters of all these words. */
function isWordStart(first: number): boolean {
  return "ntfyo".includes(String.fromCharCode(first | 32));
}

/** Digits, signs and the point. */
function isNumberStart(first: number): boolean {
  return (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
}

const plainNumber = /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,9})\.\d{1,9})$/;
const dateOrSpan = /^\d{4}-(?:\d{4}|\d\d-\d\d)$/;

/** Whole and decimal numbers as people write them; hours, octal and other riddles are left to `yaml`. */
function numberValue(typed: string): unknown {
  if (plainNumber.test(typed)) return Number(typed);
  return typed.includes(" ") || dateOrSpan.test(typed) ? typed : undefined;
}
