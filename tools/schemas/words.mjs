/** Short words to write schemas with. Every property gets a title, a description and examples, in that order. */

const about = (title, description, examples) => ({ title, description, examples });

/** A reference to a shared shape (`$defs`). */
export const ref = (name, title, description, ...examples) => ({
  $ref: `#/$defs/${name}`,
  ...about(title, description, examples),
});

/** Words in one language or in several. */
export const text = (...said) => ref("text", ...said);
/** One line of characters that is the same in every language: a number, a code, a label. */
export const line = (...said) => ref("line", ...said);
/** The name of something in another file of the project; `validate --write-schemas` lists what there is. */
export const idOf = (kind, ...said) => ref(`${kind}Ref`, ...said);
export const idsOf = (kind, ...said) => list({ $ref: `#/$defs/${kind}Ref` }, ...said);
export const id = (...said) => ref("id", ...said);
export const date = (...said) => ref("date", ...said);
export const time = (...said) => ref("time", ...said);
export const url = (...said) => ref("url", ...said);

export const yesNo = (title, description, ...examples) => ({
  type: "boolean",
  ...about(title, description, examples.length > 0 ? examples : [true]),
});

export const whole = (minimum, title, description, ...examples) => ({
  type: "integer",
  ...(minimum === null ? {} : { minimum }),
  ...about(title, description, examples),
});

export const number = (minimum, title, description, ...examples) => ({
  type: "number",
  ...(minimum === null ? {} : { minimum }),
  ...about(title, description, examples),
});

export const choice = (values, title, description, ...examples) => ({
  type: "string",
  enum: values,
  ...about(title, description, examples.length > 0 ? examples : [values[0]]),
});

export const list = (items, title, description, ...examples) => ({
  type: "array",
  items,
  ...about(title, description, examples),
});

/** A list with exactly `count` entries. */
export const exactly = (count, items, title, description, ...examples) => ({
  ...list(items, title, description, ...examples),
  minItems: count,
  maxItems: count,
});

/** Keys that may be typed; nothing else may, but for `x-…` keys. */
export const keys = (properties, required = []) => ({
  properties,
  ...(required.length > 0 ? { required } : {}),
  patternProperties: { "^x-": true },
  additionalProperties: false,
});

export const map = (properties, required, title, description, ...examples) => ({
  type: "object",
  ...keys(properties, required),
  ...about(title, description, examples),
});

/**
 * Words, or a map with the keys of `#/$defs/<name>`: a map with one of `tells` is taken for the latter. Written with
 * `if`, so that one mistake yields one error.
 */
export const wordsOr = (name, tells, title, description, ...examples) => ({
  if: { type: "object", anyOf: tells.map((key) => ({ required: [key] })) },
  then: { $ref: `#/$defs/${name}` },
  else: { $ref: "#/$defs/text" },
  ...about(title, description, examples),
});
