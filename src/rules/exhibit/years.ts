/** What a written date says: its centuries, its years, and whether they are before Christ. In en, pt, es, fr and de. */

/** First and last year, astronomical (1 BC is 0). */
export type Span = readonly [from: number, to: number];

const before =
  /(?<!\p{L})(?:bce?|b\. ?c\.?(?: ?e\.?)?|a\. ?c\.?|a\. ?e\. ?c\.?|av(?:ant|\.)? ?j\.?-? ?c\.?|v\. ?chr\.?|vor chr(?:istus|\.)?|v\. ?u\. ?z\.?|antes de cristo)(?!\p{L})/iu;

export function saysBefore(display: string): boolean {
  return mayBeBefore.test(display) && before.test(display);
}

/** Cheap to ask, and false for almost all. */
const mayBeBefore = /b\.? ?c|a\. ?[ce]|j\.?-? ?c|chr|u\. ?z|cristo/i;
const mayBeCentury = /cent|s[ée]c|s\.|sigl|si[èe]c|jahr|jh/i;

const roman = "[ivxlcdm]+";
const dash = String.raw`\s*(?:-|–|—|\/|to|a|e|y|et|und|bis|and|au|ao|al)\s*`;
const ordinal = String.raw`(?:st|nd|rd|th|e|er|ème|\.|\.?º|ª)?`;

/** A number of a century, or two of them, beside the word: `18th century`, `séc. XVIII`, `XVIIIe siècle`, `18. Jh.` */
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(\d{1,2})${ordinal}(?:${dash}(\d{1,2})${ordinal})?[\s-]*(?:century|centuries|siècles?|jahrhunderts?|jh\.?|século|siglo)(?!\p{L})`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:século|séculos|sécs?\.?|siglos?|s\.)\s*(${roman}|\d{1,2})(?:${dash}(${roman}|\d{1,2}))?(?!\p{L})`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<!\p{L})(${roman})${ordinal}(?:${dash}(${roman})${ordinal})?\s*(?:siècles?|jahrhundert|jh\.?)(?!\p{L})`,
    "giu",
  ),
];

/** From the first to the last century a display text names; null if it names none. */
export function centuriesIn(display: string): Span | null {
  if (!mayBeCentury.test(display)) return null;
  const numbers = forms.flatMap((form) =>
    [...display.matchAll(form)].flatMap(([, first, last]) =>
      [first, last].flatMap((one) => numberOf(one) ?? []),
    ),
  );
  if (numbers.length === 0) return null;
  const spans = numbers.map((number) => centurySpan(number, saysBefore(display)));
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

/** The round year before counts too: 1700 is the 18th century to most who write it. */
function centurySpan(number: number, isBefore: boolean): Span {
  return isBefore ? [-number * 100, -(number - 1) * 100] : [(number - 1) * 100, number * 100];
}

function numberOf(typed: string | undefined): number | null {
  if (typed === undefined) return null;
  const value = /^\d+$/.test(typed) ? Number(typed) : romanValue(typed.toLowerCase());
  return value >= 1 && value <= 40 ? value : null;
}

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function romanValue(typed: string): number {
  const values = Array.from(typed, (letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + ((values[at + 1] ?? 0) > value ? -value : value), 0);
}

/** The years of four digits a text names. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(/(?<![\d.,])(\d{4})(?![\d]|[.,]\d)/g)].map(([, typed]) => Number(typed));
}

/** True if a text has this number, standing alone. */
export function names(text: string, number: number): boolean {
  return new RegExp(String.raw`(?<!\d)${number}(?!\d)`).test(text);
}

/** Birth and death as far as a life tells: `1648–1701`, `born in Lisbon, 1648`, `m. 1701`, `† 1701`. */
export function lifeIn(text: string): { readonly born: number | null; readonly died: number | null } {
  if (saysBefore(text)) return { born: null, died: null };
  const both = /(\d{4})\s*[–—-]\s*(?:c\.? ?)?(\d{4})/.exec(text);
  if (both !== null) return { born: Number(both[1]), died: Number(both[2]) };
  const years = yearsIn(text);
  const [year] = years;
  if (year === undefined || years.length > 1) return { born: null, died: null };
  const diedWords = /†|\b(?:died|d\.|m\.|morreu|falecid[oa]|murió|mort(?:e)?|gestorben|gest\.)/iu;
  const bornWords = /\*|\b(?:born|b\.|n\.|nascid[oa]|nasceu|nacid[oa]|nació|née?|geboren|geb\.)/iu;
  const isDeath = diedWords.test(text);
  return { born: !isDeath && bornWords.test(text) ? year : null, died: isDeath ? year : null };
}
