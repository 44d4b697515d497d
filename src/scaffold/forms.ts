/** The forms an answer can have: how it must look when typed, and the YAML value it becomes. */
import { slugOf } from "../base/slug.ts";

export type Form = {
  readonly pattern: RegExp;
  /** Completes "… must be". */
  readonly expected: string;
  readonly value: (answer: readonly string[]) => unknown;
};

const anyText = { pattern: /\S/, expected: "some text" };
const single = (answer: readonly string[]): string => answer.join(", ");

export const forms = {
  text: { ...anyText, value: single },
  list: { ...anyText, value: (answer) => answer },
  minutes: {
    pattern: /^[1-9]\d{0,3}$/,
    expected: "a whole number of minutes, like 60",
    value: (answer) => Number(answer[0]),
  },
  date: {
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    expected: "a day as year-month-day, like 2027-05-12",
    value: single,
  },
  time: {
    pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
    expected: "a time as hours and minutes, like 09:30",
    value: single,
  },
  rooms: { ...anyText, value: roomsFrom },
  statements: { ...anyText, value: statementsFrom },
  teachable: { ...anyText, value: (answer) => answer.map((ref) => ({ ref, strength: "main" })) },
  groups: {
    pattern: /^[1-9]\d{0,2}$/,
    expected: "group sizes as whole numbers, like 13,13",
    value: groupsFrom,
  },
} as const satisfies Readonly<Record<string, Form>>;

function roomsFrom(labels: readonly string[]): readonly object[] {
  return labels.map((label, index) => ({ id: slugOf(label) || `room-${index + 1}`, label }));
}

/** Ids are fixed from the start, because references hang on them. */
function statementsFrom(statements: readonly string[]): readonly object[] {
  return statements.map((statement, index) => ({
    id: slugOf(statement.split(/\s+/).slice(0, 4).join(" ")) || `outcome-${index + 1}`,
    statement,
    codeSource: "local",
  }));
}

function groupsFrom(sizes: readonly string[]): readonly object[] {
  return sizes.map((size, index) => ({ id: String.fromCharCode(65 + index), size: Number(size) }));
}
