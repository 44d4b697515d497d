/** docs/files.md: every kind of file with an example, and every key of it, from the schemas. */
import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { fileExamples } from "./file-examples.mjs";
import { typed } from "./typed.mjs";

const owners = {
  Exhibit: "an exhibit",
  Outcomes: "a framework",
  Venue: "a venue",
  Visit: "a visit",
  Tour: "a tour",
};
const kinds = Object.keys(fileExamples);

export function filesPage() {
  const maps = mapsOfAll(Object.fromEntries(kinds.map((kind) => [kind, schemaOf(kind)])));
  const shared = maps.filter(({ users, isRoot }) => !isRoot && users.length > 1);
  const sections = kinds.flatMap((kind) => {
    const own = maps.filter(({ users, isRoot }) => !isRoot && users.length === 1 && users[0] === kind);
    return [kindSection(kind, maps), ...own.map((map) => mapSection(map, maps))];
  });
  return [
    introduction(),
    ...sections,
    "## In several files\n",
    ...shared.map((map) => mapSection(map, maps)),
  ].join("\n");
}

function schemaOf(kind) {
  return JSON.parse(readFileSync(new URL(`../../schemas/${kind}.json`, import.meta.url), "utf8"));
}

function introduction() {
  const rows = kinds.map((kind) => {
    const { title, description } = schemaOf(kind);
    return `| [\`${fileExamples[kind][0]}\`](#${anchor(title)}) | ${cell(description)} |`;
  });
  return `# Files and their keys

<!-- Made by tools/generate-docs.mjs from schemas/: do not edit. -->

A file is a list of \`key: value\` lines. What belongs to a key stands under it, two spaces further in; an entry of a
list begins with a dash. The same can be written in one line: \`[one, two]\` is a list, \`{id: A, size: 13}\` a map.

- **Text** is in the first language of the project, or a map with an entry a language: \`{pt: Azulejo, en: Tile}\`.
- **Quotes** go around a text that begins with a sign, holds \`: \` or \` #\`, or looks like a number: \`"1979.10"\`, \`"10:00"\`.
- **An id** is how files name each other: small letters, digits, hyphens. A file's id is its name without \`.yaml\`.
- **A learning outcome** is named by its file, a colon and its id: \`history-4:sources\`.
- **A key of your own** begins with \`x-\`: docent leaves it alone.

Only keys marked "yes" are needed. \`docent validate\` says what is wrong, where, and how to mend it;
\`docent new tour\` (or \`venue\`, \`exhibit\`, \`outcomes\`, \`visit\`) writes a file to start from.

| File, for example | What it is |
|---|---|
${rows.join("\n")}
`;
}

function kindSection(kind, maps) {
  const [path, example] = fileExamples[kind];
  const root = maps.find((map) => map.isRoot && map.users[0] === kind);
  const { title, description } = schemaOf(kind);
  return `## ${title}\n\n${description}\n\n\`\`\`yaml\n# ${path}\n${example}\`\`\`\n\n${table(root, maps)}`;
}

function mapSection(map, maps) {
  return `### ${map.heading}\n\n${map.shape.description}\n\n${table(map, maps)}`;
}

function table({ shape, schema }, maps) {
  const context = {
    at: (one) => follow(schema, one),
    link: (one) => {
      const { heading } = maps.find((map) => map.key === keyOf(one));
      return `[${heading.toLowerCase()}](#${anchor(heading)})`;
    },
  };
  const rows = Object.entries(shape.properties).map(([key, one]) => {
    const { description, examples = [] } = follow(schema, one);
    const cells = [
      `\`${key}\``,
      typed(one, context),
      needed(shape, key),
      description,
      example(key, examples),
    ];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  return `| Key | What you type | Needed | What it is | Example |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

function needed({ required = [], anyOf = [], allOf = [] }, key) {
  if (required.includes(key)) return "yes";
  if (anyOf.some((one) => one.required.includes(key))) return "one of these";
  const rule = allOf.find(({ then }) => then.required.includes(key));
  return rule === undefined ? "" : `for ${rule.if.properties.type.enum.join(", ")}`;
}

function example(key, [first]) {
  if (first === undefined) return "";
  return `\`${stringify(
    { [key]: first },
    { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false },
  )
    .trim()
    .replace(/^\{(.*)\}$/s, "$1")
    .replace(/(?<=: )\d\d:\d\d(?=[,}\]]|$)/g, '"$&"')}\``;
}

/** Every map with keys, once, in the order it is met; `users` are the kinds of file that have it. */
function mapsOfAll(schemas) {
  const found = new Map();
  for (const [kind, schema] of Object.entries(schemas)) {
    for (const { shape, isRoot } of mapsIn(schema, schema, true)) {
      const key = isRoot ? kind : keyOf(shape);
      const known = found.get(key) ?? { key, shape, schema, isRoot, users: [], kind: schema.title };
      if (!known.users.includes(kind)) known.users.push(kind);
      found.set(key, known);
    }
  }
  return named([...found.values()]);
}

function mapsIn(schema, shape, isRoot = false, seen = new Set()) {
  const full = isRoot ? follow(schema, shape) : plain(schema, shape);
  const key = isRoot ? "" : keyOf(full);
  if (seen.has(key) && full.properties !== undefined) return [];
  if (full.properties !== undefined) seen.add(key);
  const own = full.properties === undefined ? [] : [{ shape: full, isRoot }];
  const inside = [...Object.values(full.properties ?? {}), full.items, full.then, full.else];
  const below = inside.filter((one) => typeof one === "object" && !(isRoot && one === full.items));
  return [...own, ...below.flatMap((one) => mapsIn(schema, one, false, seen))];
}

/** Headings that are unlike each other: where two maps have one title, the kind of file goes before it. */
function named(maps) {
  const roots = maps.filter(({ isRoot }) => isRoot).map(({ kind }) => kind);
  const headings = maps.map(({ shape, isRoot, kind, users }) => {
    const twins = maps.filter((one) => one.shape.title === shape.title).length;
    const isPlain = isRoot || users.length > 1 || (twins === 1 && !roots.includes(shape.title));
    return isPlain ? shape.title : `${shape.title} of ${owners[kind] ?? kind.toLowerCase()}`;
  });
  const twice = headings.filter((one, index) => headings.indexOf(one) !== index);
  if (twice.length > 0) throw new Error(`two maps would have the heading ${twice[0]}`);
  return maps.map((map, index) => ({ ...map, heading: headings[index] }));
}

function follow(schema, { $ref, ...own }) {
  if ($ref === undefined) return own;
  return { ...follow(schema, schema.$defs[$ref.replace("#/$defs/", "")]), ...own };
}

/** A shared shape under its own name, whatever it is called where it is used. */
function plain(schema, { $ref, ...own }) {
  return $ref === undefined ? own : follow(schema, schema.$defs[$ref.replace("#/$defs/", "")]);
}

/** Two maps with the same keys are the same. */
function keyOf({ properties }) {
  return JSON.stringify(properties);
}

function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
