/** Values as YAML on one line, to be typed: examples of the schema, and mended lines. */
import type { Shape } from "./shape.ts";

/** `key: value`, or the value alone for an entry of a list. */
export function line(key: string | number | undefined, value: string): string {
  return typeof key === "string" ? `${key}: ${value}` : value;
}

/** The first example of a shape as a line; null if it has none. */
export function exampleLine(key: string | number | undefined, shape: Shape | null): string | null {
  const example = shape?.examples?.[0];
  return example === undefined ? null : line(key, inline(example));
}

/** A value in YAML's one-line style. */
export function inline(value: unknown): string {
  if (typeof value === "string") return scalar(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${scalar(key)}: ${inline(member)}`)
    .join(", ")}}`;
}

/** A text, in quotes where YAML would read something else. */
function scalar(text: string): string {
  const plain =
    /^[\p{L}\p{N}./(][^:#,[\]{}"\\\n]*$/u.test(text.replace(/:(?=\S)/g, "")) && !/[\s#]$|\s#/.test(text);
  return plain && !readsAsOther(text) ? text : JSON.stringify(text);
}

function readsAsOther(text: string): boolean {
  return /^(true|false|null|~|[-+.]?\d[\d_.eExXoO+-]*)$/i.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text);
}
