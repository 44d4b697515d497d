/** docs/problems.md: every problem docent can find, by family. */

export function problemsPage({ codes }) {
  const names = Object.keys(codes);
  const families = [...new Set(names.map(familyOf))];
  return `# Problems docent finds

<!-- Made by tools/generate-docs.mjs from src/base/codes/: do not edit. -->

An error stops the papers it concerns; a warning does not. \`docent explain CODE\` shows the same on the terminal.
\`docent validate --fix\` repairs what is marked 🔧 wherever nothing has to be guessed; comments, order and quotes stay.

${families.map((family) => familyList(family, names, codes)).join("\n")}
${names.map((name) => section(name, codes[name])).join("\n")}`;
}

function familyList(family, names, codes) {
  const rows = names
    .filter((name) => familyOf(name) === family)
    .map((name) => `- [\`${name}\`](#${anchor(name)}): ${codes[name].title}${mark(codes[name])}`);
  return `**${family}**\n\n${rows.join("\n")}\n`;
}

/** Behind what `validate --fix` may repair. */
function mark({ fixable }) {
  return fixable === undefined ? "" : " 🔧";
}

function section(name, entry) {
  const { severity, title, why, example } = entry;
  return `## ${name}

**${title}** (${severity}).${mark(entry)} ${why}

${fenced("Wrong", example.wrong)}
${fenced("Right", example.right)}`;
}

function fenced(label, text) {
  return `${label}:\n\n\`\`\`\n${visible(text).replace(/\n?$/, "\n")}\`\`\`\n`;
}

/** Characters that would not be seen. */
function visible(text) {
  return text.replaceAll("\t", "⇥").replaceAll("\r", "␍").replaceAll("\uFEFF", "<BOM>");
}

function familyOf(name) {
  return name.split("/")[0];
}

function anchor(name) {
  return name.replaceAll("/", "");
}
