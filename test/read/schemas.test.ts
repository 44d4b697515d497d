import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/model/project.ts";
import { formats } from "../../src/read/schema/formats.ts";
// @ts-expect-error a tool in plain JavaScript
import { schemaTexts } from "../../tools/generate-schemas.mjs";

type Node = { readonly [key: string]: unknown };

const texts = new Map(kinds.map((kind) => [kind, readFileSync(`schemas/${kind}.json`, "utf8")]));
const generated = (await (schemaTexts as () => Promise<unknown>)()) as Readonly<Record<string, string>>;

describe.each(kinds)("schemas/%s.json", (kind) => {
  const text = texts.get(kind) ?? "";
  const schema = JSON.parse(text) as Node;
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    formats,
  });
  ajv.addSchema(schema, "file");

  test("is what tools/schemas says", () => {
    expect(text).toBe(generated[kind]);
  });

  test("explains every property, with examples", () => {
    const bare = properties(schema, "#").filter(
      ([, { title, description, examples }]) =>
        !filled(title) || !filled(description) || !Array.isArray(examples) || examples.length === 0,
    );
    expect(bare.map(([pointer]) => pointer)).toEqual([]);
  });

  test("has only examples that it accepts itself", () => {
    const refused = explained(schema, "#").flatMap(([pointer, { examples }]) => {
      const validate = ajv.getSchema(`file${pointer}`);
      return (examples as readonly unknown[])
        .filter((example) => validate?.(example) !== true)
        .map(
          (example) => `${pointer}: ${JSON.stringify(example)} ${ajv.errorsText(validate?.errors ?? null)}`,
        );
    });
    expect(refused).toEqual([]);
  });

  test("lets keys of one's own stand in every map, and no others", () => {
    const maps = nodes(schema, "#").filter(([, node]) => node["properties"] !== undefined);
    const open = maps.filter(([, node]) => {
      const own = node["patternProperties"] as Node | undefined;
      return own?.["^x-"] !== true || node["additionalProperties"] !== false;
    });
    expect(open.map(([pointer]) => pointer).filter((pointer) => !pointer.endsWith("/if"))).toEqual([]);
  });

  test("needs no other file", () => {
    const foreign = [...text.matchAll(/"\$ref": "([^#"][^"]*)"/g)].map(([, ref]) => ref);
    expect(foreign).toEqual([]);
  });
});

/** All members of `properties` anywhere, with their pointers; conditions explain nothing. */
function properties(node: Node, pointer: string): readonly (readonly [string, Node])[] {
  return nodes(node, pointer).flatMap(([at, { properties: own }]) =>
    at.endsWith("/if") || typeof own !== "object" || own === null
      ? []
      : Object.entries(own as Node).map(
          ([key, member]) => [`${at}/properties/${key}`, member as Node] as const,
        ),
  );
}

function explained(node: Node, pointer: string): readonly (readonly [string, Node])[] {
  return nodes(node, pointer).filter(([, { examples }]) => Array.isArray(examples));
}

/** Every schema within a schema: members of `properties` and `$defs`, items, conditions. */
function nodes(node: Node, pointer: string): readonly (readonly [string, Node])[] {
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (typeof value !== "object" || value === null || ["examples", "enum", "required"].includes(key))
      return [];
    if (key !== "properties" && key !== "$defs") return nodes(value as Node, `${pointer}/${key}`);
    return Object.entries(value as Node).flatMap(([name, member]) =>
      nodes(member as Node, `${pointer}/${key}/${encodeURIComponent(name)}`),
    );
  });
  return [[pointer, node], ...inner];
}

function filled(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}
