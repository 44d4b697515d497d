/** The forms an answer can have: how it must look when typed, and the YAML value it becomes. */
import { idsOf, letterOf } from "./ids.ts";

export type Form = {
  /** Names the value in help. */
  readonly word: string;
  /** One text, or several: parted by commas, or a flag each where an item may hold commas. */
  readonly items: "one" | "comma" | "flag";
  readonly pattern: RegExp;
  /** Completes "… must be". */
  readonly expected: string;
  readonly value: (answer: readonly string[]) => unknown;
};

const one = { items: "one", value: (answer: readonly string[]): unknown => answer[0] } as const;
const anyText = { pattern: /\S/, expected: "some text" } as const;

export const forms = {
  text: { word: "text", ...one, ...anyText },
  list: { word: "list", items: "comma", ...anyText, value: (answer) => answer },
  minutes: {
    word: "minutes",
    ...one,
    pattern: /^[1-9]\d{0,3}$/,
    expected: "a whole number of minutes, like 60",
    value: (answer) => Number(answer[0]),
  },
  date: {
    word: "date",
    ...one,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    expected: "a day as year-month-day, like 2027-05-12",
  },
  time: {
    word: "time",
    ...one,
    pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
    expected: "a time as hours and minutes, like 09:30",
  },
  rooms: { word: "list", items: "comma", ...anyText, value: roomsFrom },
  statements: { word: "sentence", items: "flag", ...anyText, value: statementsFrom },
  teachable: {
    word: "list",
    items: "comma",
    ...anyText,
    value: (answer) => answer.map((ref) => ({ ref, strength: "main" })),
  },
  groups: {
    word: "sizes",
    items: "comma",
    pattern: /^[1-9]\d{0,2}$/,
    expected: "group sizes as whole numbers, like 13,13",
    value: (sizes) => sizes.map((size, index) => ({ id: letterOf(index), size: Number(size) })),
  },
} as const satisfies Readonly<Record<string, Form>>;

function roomsFrom(labels: readonly string[]): readonly object[] {
  const ids = idsOf(labels, "room");
  return labels.map((label, index) => ({ id: ids[index], label }));
}

/** Ids are fixed from the start, because references hang on them. */
function statementsFrom(statements: readonly string[]): readonly object[] {
  const starts = statements.map((statement) => statement.split(/\s+/).slice(0, 4).join(" "));
  const ids = idsOf(starts, "outcome");
  return statements.map((statement, index) => ({ id: ids[index], statement, codeSource: "local" }));
}
