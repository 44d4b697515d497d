/** docs/vocabulary.md: the semantic HTML between templates and writers. */

export function vocabularyPage({ vocabularyVersion, elements, classes }) {
  return `# The vocabulary of papers

<!-- Made by tools/generate-docs.mjs from src/render/vocabulary.ts: do not edit. -->

Templates write this HTML and nothing else; the writers of HTML and PDF understand all of it. Version ${vocabularyVersion}.
Anything outside is a warning that names the template's line; unknown elements and attributes are left out of the paper,
unknown classes stay for a theme's own style sheet.

## Elements

Every element may carry \`class\`, \`id\`, \`lang\` and \`dir\`.

| Element | Attributes |
|---|---|
${Object.entries(elements)
  .map(([tag, attributes]) => `| \`${tag}\` | ${attributes.map((name) => `\`${name}\``).join(" ")} |`)
  .join("\n")}

## Classes

| Class | On | Means |
|---|---|---|
${Object.entries(classes)
  .map(
    ([name, entry]) =>
      `| \`${name}\` | ${entry.on.map((tag) => `\`${tag}\``).join(" ")} | ${meaning(entry)} |`,
  )
  .join("\n")}
`;
}

function meaning({ about, data = {} }) {
  const attributes = Object.entries(data).map(([name, text]) => `\`${name}\`: ${text}.`);
  return cell([about, ...attributes].join(" "));
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
