/** docs/views.md: every name a template may use, paper by paper, and the helpers. */

export function viewsPage({ papers, helpers }) {
  return `# What templates can name

<!-- Made by tools/generate-docs.mjs from src/render/view/ and src/render/helpers.ts: do not edit. -->

A template names only what its paper's view has: anything else is the error \`template/unknown-name\` at its line. Every
name is always there; where there is nothing to say it is \`null\` (marked *may be empty*), an empty list or no.

## Writing templates

Templates are Handlebars. \`{{name}}\` prints a text or a number, \`{{#if}}\`, \`{{#unless}}\`, \`{{#each}}\` and \`{{#with}}\`
work as everywhere, and so do block parameters (\`{{#each stops as |stop index|}}\`), \`@index\`, \`@first\`, \`@last\`,
\`@root\`, \`../\`, and a list's \`length\`. Partials lie in \`templates/partials/\`; a partial sees its context and the values
it is given by name. Not allowed: \`{{{ }}}\`, partials chosen by a value, inline partials, \`{{#name}}\`.

| Helper | Does | Example |
|---|---|---|
${Object.entries(helpers)
  .map(([name, { about, example }]) => `| \`${name}\` | ${cell(about)} | \`${cell(example)}\` |`)
  .join("\n")}

${Object.entries(papers).map(paperSection).join("\n")}`;
}

function paperSection([name, { shape, template, reader }]) {
  return `## ${name}

${shape.about} Template: \`templates/${template}\`. For ${reader === "pupil" ? "pupils: answers and notes for adults are not in this view" : "adults"}.

${members(shape.members, 0).join("\n")}
`;
}

function members(list, depth) {
  return Object.entries(list).flatMap(([name, shape]) => [
    `${"  ".repeat(depth)}- \`${name}\` (${kindOf(shape)}): ${aboutOf(shape)}`,
    ...inside(shape, depth + 1),
  ]);
}

function inside(shape, depth) {
  if (shape.kind === "object") return members(shape.members, depth);
  return shape.kind === "list" ? inside(shape.of, depth) : [];
}

/** A list says what it lists; what one entry is stands with it. */
function aboutOf(shape) {
  return shape.kind === "list" && shape.of.kind !== "list"
    ? `${shape.about} Each: ${shape.of.about}`
    : shape.about;
}

function kindOf({ kind, of, nullable }) {
  const names = { text: "text", number: "number", flag: "yes or no", object: "group" };
  const name =
    kind === "list"
      ? `list of ${of.kind === "object" ? "groups" : `${names[of.kind] ?? "list"}s`}`
      : names[kind];
  return nullable ? `${name}, may be empty` : name;
}

function cell(text) {
  return text.replaceAll("|", "\\|");
}
