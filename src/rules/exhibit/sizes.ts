/** Sizes as museums write them: `111,5 × 2047,5 cm`, `H. 12 cm; diam. 3 cm`. */

const unitsInCm: Readonly<Record<string, number>> = {
  mm: 0.1,
  cm: 1,
  dm: 10,
  m: 100,
  km: 100_000,
  in: 2.54,
  inches: 2.54,
  inch: 2.54,
  '"': 2.54,
  "″": 2.54,
  ft: 30.48,
  feet: 30.48,
  "′": 30.48,
};

const unit = String.raw`(mm|cm|dm|km|m|inches|inch|in|ft|feet|"|″|′)(?![A-Za-zÀ-ÿ])`;
const number = String.raw`\d+(?:[.,]\d+)*`;
const sides = String.raw`${number}(?:\s*(?:[×x–—-]|by|por|par|mal)\s*${number})*`;

/** Longer texts are no sizes: what comes later in one is not looked at. */
const longest = 2000;

/** Cheap to ask, and false for almost all texts. */
const mayBeRow = /\d\s*(?:[×x]|by|por|par|mal)\s*\d/;
const mayBeDecimal = /\d[.,]\d/;
const bareRow = new RegExp(String.raw`^\s*${sides}\s*$`);
const measured = new RegExp(String.raw`(${sides})\s*${unit}`, "g");
const single = new RegExp(number, "g");

/** Lengths in centimetres: every number that stands before a unit of length, alone or in a row. */
export function lengthsIn(text: string): readonly number[] {
  return measuresIn(text).flatMap(({ values, factor }) => values.map((value) => value * factor));
}

/** Rows of at least two sides with their unit, as written: what two texts can disagree about. */
export function rowsIn(text: string): readonly string[] {
  if (!mayBeRow.test(text)) return [];
  return measuresIn(text)
    .filter(({ values }) => values.length > 1)
    .map(({ typed }) => typed);
}

/** The same size, however it is written. */
export function sameRow(a: string, b: string): boolean {
  const [one, other] = [lengthsIn(a), lengthsIn(b)];
  return one.length === other.length && one.every((value, at) => Math.abs(value - (other[at] ?? 0)) < 0.051);
}

/** True if numbers of a size stand there and no unit of any kind does. */
export function lacksUnit(text: string): boolean {
  return text.length <= longest && bareRow.test(text);
}

/** Decimals with a point and with a comma in one text; thousands (three digits) may be either. */
export function mixesSeparators(text: string): boolean {
  if (!mayBeDecimal.test(text)) return false;
  const decimals = [...text.matchAll(/\d([.,])(\d+)(?![\d.,])/g)].filter(
    ([, , digits]) => digits?.length !== 3,
  );
  return new Set(decimals.map(([, sign]) => sign)).size > 1;
}

function measuresIn(text: string) {
  return [...text.slice(0, longest).matchAll(measured)].map(([typed, row = "", name = ""]) => ({
    typed: typed.trim(),
    values: [...row.matchAll(single)].map(([one]) => decimal(one)),
    factor: unitsInCm[name] ?? 1,
  }));
}

/** `2047,5` and `2047.5`; of several signs only the last can part decimals. */
function decimal(typed: string): number {
  const parts = typed.split(/[.,]/);
  if (parts.length === 1) return Number(typed);
  const last = parts.pop() ?? "";
  return last.length === 3 ? Number(parts.join("") + last) : Number(`${parts.join("")}.${last}`);
}
