/** The small check of schemas says what the generated validators say, of right values and of wrong ones. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { kinds } from "../../src/model/project.ts";
import { validatorOf } from "../../src/read/generated/validators.ts";
import { isRight } from "../../src/read/schema/right.ts";
import { parseYaml } from "../../src/read/syntax.ts";
import { harbour } from "../support/harbour.ts";

type Entries = Readonly<Record<string, unknown>>;

const folder = "examples/azulejos";
const texts = [
  ...readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => readFileSync(`${folder}/${path}`, "utf8")),
  ...Object.entries(harbour).flatMap(([path, text]) => (path.endsWith(".yaml") ? [text] : [])),
];
const values = texts.map((text) => parseYaml("it.yaml", text).value?.value);

/** Whatever stands anywhere in these files: right in its place, and wrong in most others. */
const pieces = [...new Set(values.flatMap(within))];

function within(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null
    ? [value, ...Object.values(value).flatMap(within)]
    : [value];
}

test("every file is right as one kind, and both checks say so of every kind", () => {
  const judged = values.map((value) => kinds.filter((kind) => isRight(kind, value)));
  expect(judged).toEqual(values.map((value) => kinds.filter((kind) => validatorOf(kind)(value))));
  expect(judged.filter(({ length }) => length > 0).length).toBe(values.length);
});

const turns = fc.array(fc.nat(), { maxLength: 8 });
const put = fc.oneof(
  fc.constantFrom(...pieces),
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    "",
    " ",
    "x-a",
    [],
    {},
    ["en", "en"],
    { en: "a" },
    undefined,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const change = fc.record({ turns, put, key: fc.constantFrom(null, "x-own", "title", "constructor", "en") });

test("both judge alike whatever is changed in a file", () => {
  let right = 0;
  const property = fc.property(
    fc.constantFrom(...values),
    fc.array(change, { minLength: 1, maxLength: 2 }),
    (value, changes) => {
      const it = changes.reduce(changed, value);
      for (const kind of kinds) {
        const verdict = isRight(kind, it);
        expect([kind, verdict, it]).toEqual([kind, validatorOf(kind)(it), it]);
        if (verdict) right++;
      }
    },
  );
  fc.assert(property, { numRuns: 3000, seed: 5 });
  expect(right).toBeGreaterThan(100);
});

type Change = { readonly turns: readonly number[]; readonly put: unknown; readonly key: string | null };

/** The value with something else, or something more, where the turns lead to; what is undefined is taken out. */
function changed(value: unknown, { turns: [turn, ...rest], put, key }: Change): unknown {
  if (typeof value !== "object" || value === null || (turn === undefined && key === null)) return put;
  if (turn === undefined)
    return Array.isArray(value) ? [...(value as unknown[]), put] : having(value, key ?? "", put);
  const keys = Object.keys(value);
  const at = keys[turn % Math.max(1, keys.length)];
  if (at === undefined) return put;
  const inner = changed((value as Entries)[at], { turns: rest, put, key });
  if (!Array.isArray(value)) return having(value, at, inner);
  return value.flatMap((item: unknown, index) =>
    String(index) !== at ? [item] : inner === undefined ? [] : [inner],
  );
}

function having(value: object, key: string, inner: unknown): unknown {
  const entries = Object.entries({ ...value, [key]: inner });
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}
