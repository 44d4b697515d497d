/** What is typed for a value, in words, from its schema. */

const words = {
  text: "text",
  line: "text",
  id: "id",
  language: "language",
  date: "date",
  time: "time",
  url: "web address",
  email: "email address",
  country: "country",
  days: "days",
  exhibitRef: "id of an exhibit",
  roomRef: "id of a room",
  venueRef: "id of a venue",
  tourRef: "id of a tour",
  outcomeRef: "framework:outcome",
  ratioPolicy: "number by age, or text",
  point: "latitude and longitude",
};

const simple = { string: "text", boolean: "`true` or `false`", integer: "whole number", number: "number" };

/** `at` gives the shape a reference leads to, `link` the link to a map that has a table of its own. */
export function typed(shape, { at, link }) {
  return [...new Set(parts(shape, { at, link }))].join(" or ");
}

function parts(shape, context) {
  const name = nameOf(shape);
  if (words[name] !== undefined) return [words[name]];
  const full = context.at(shape);
  if (full.if !== undefined) return conditional(full, context);
  if (full.enum !== undefined) return [`one of ${full.enum.map((word) => `\`${word}\``).join(", ")}`];
  return [full.type].flat().flatMap((type) => ofType(type, full, context));
}

function conditional({ then, else: otherwise, ...rest }, context) {
  const branches = [otherwise, then].filter((one) => one !== undefined);
  const choices = branches.flatMap((one) => (isBranch(one) ? parts(branch(one), context) : []));
  const types = [rest.type].flat().filter((type) => type === "object" || type === "array");
  return [...choices, ...types.flatMap((type) => ofType(type, rest, context))];
}

const isBranch = (one) => one.$ref !== undefined || one.enum !== undefined || one.items !== undefined;
const branch = (one) => (one.items === undefined ? one : { type: "array", ...one });

function ofType(type, shape, context) {
  if (type === "null" || type === undefined) return [];
  if (type === "array") return [listOf(shape, context)];
  if (type !== "object") return [simple[type]];
  return [shape.properties === undefined ? "map" : context.link(shape)];
}

function listOf({ items, minItems, maxItems }, context) {
  const inside = typed(items, context).replace(/^one of /, "words out of ");
  return minItems === maxItems && minItems > 1 ? `list of ${minItems}: ${inside}` : `list of ${inside}`;
}

function nameOf({ $ref = "" }) {
  return $ref.replace("#/$defs/", "");
}
