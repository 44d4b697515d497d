/** Writes schemas/*.json from tools/schemas. Each file stands alone, so that editors can use it offline. */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { activityDefs } from "./schemas/activity.mjs";
import { exhibit, exhibitDefs } from "./schemas/exhibit.mjs";
import { outcomes, outcomesDefs } from "./schemas/outcomes.mjs";
import { project } from "./schemas/project.mjs";
import { shared } from "./schemas/shared.mjs";
import { tour, tourDefs } from "./schemas/tour.mjs";
import { venue, venueDefs } from "./schemas/venue.mjs";
import { visit } from "./schemas/visit.mjs";

const kinds = { project, venue, exhibit, outcomes, tour, visit };
const definitions = {
  ...shared,
  ...activityDefs,
  ...venueDefs,
  ...exhibitDefs,
  ...outcomesDefs,
  ...tourDefs,
};

/** The text of each schema by kind, as it is committed. */
export async function schemaTexts() {
  const config = await resolveConfig(fileURLToPath(import.meta.url));
  const entries = Object.entries(kinds).map(async ([kind, schema]) => [
    kind,
    await format(JSON.stringify(complete(kind, schema)), { ...config, parser: "json" }),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

function complete(kind, schema) {
  const { title, description, ...rest } = schema;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${kind}.json`,
    title,
    description,
    ...rest,
    examples: undefined,
    $defs: Object.fromEntries(reachable(schema).map((name) => [name, definitions[name]])),
  };
}

/** The names of the shared shapes that `schema` leads to, in alphabetical order. */
function reachable(schema) {
  const found = new Set();
  const visit = (node) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (found.has(name)) continue;
      if (definitions[name] === undefined) throw new Error(`no shared shape is called ${name}`);
      found.add(name);
      visit(definitions[name]);
    }
  };
  visit(schema);
  return [...found].sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [kind, text] of Object.entries(await schemaTexts())) {
    const file = new URL(`../schemas/${kind}.json`, import.meta.url);
    if ((await readFile(file, "utf8").catch(() => null)) !== text) await writeFile(file, text);
  }
}
