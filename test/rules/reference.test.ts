/** Rules of references: each fires on a crafted case (`reference.txt`), and stays silent on one just beside it. */
import { expect, test } from "vitest";
import { changed, lesson, told, transcript } from "../support/lesson.ts";

const head = "official: true\n";
const related = (...relations: readonly string[]) =>
  changed(head, `${head}relations:\n${relations.map((relation) => `  - {${relation}}\n`).join("")}`);
const more = { "exhibits/more.yaml": "title: A gate\n" };
const library = {
  "exhibits/more.yaml":
    "- {id: gate, title: A gate}\n- {id: mill, title: A mill}\n- {id: quay, title: A quay}\n",
};
const framework = { "outcomes/other.yaml": "title: Other\noutcomes: [{id: maps, statement: Read a map}]\n" };

test("what rules of references say", async () => {
  await expect(
    transcript("reference", {
      "a circle of relations": related(
        "type: isChildOf, from: fire, to: trades",
        "type: isChildOf, from: trades, to: fire",
      ),
      "a circle of a relation and a parent": related("type: isChildOf, from: past, to: sources"),
      "a relation to itself": related("type: isChildOf, from: fire, to: fire"),
      "outcomes that replace each other": changed("id: fire, ", "id: fire, replacedBy: trades, ", {}, [
        "id: trades, ",
        "id: trades, replacedBy: fire, ",
      ]),
      "two children in one place": related(
        "type: isChildOf, from: fire, to: past, sequence: 1",
        "type: isChildOf, from: trades, to: past, sequence: 1",
      ),
      "an exhibit on no tour": { ...lesson, ...more },
      "a framework that nothing refers to": { ...lesson, ...framework },
    }),
  ).toMatchFileSnapshot("reference.txt");
});

test.each([
  ["the lesson", lesson],
  [
    "relations that end",
    related("type: isChildOf, from: fire, to: trades", "type: isChildOf, from: trades, to: past"),
  ],
  [
    "relations of another kind in a circle",
    related("type: isPeerOf, from: fire, to: trades", "type: isPeerOf, from: trades, to: fire"),
  ],
  ["a chain of successors", changed("id: trades, ", "id: trades, replacedBy: fire, ")],
  [
    "children in their places",
    related(
      "type: isChildOf, from: fire, to: past, sequence: 1",
      "type: isChildOf, from: trades, to: past, sequence: 2",
    ),
  ],
  [
    "places below different outcomes",
    related(
      "type: isChildOf, from: fire, to: past, sequence: 1",
      "type: isChildOf, from: trades, to: fire, sequence: 1",
    ),
  ],
  [
    "an exhibit that stands in for another",
    changed("  - exhibit: shop\n", "  - exhibit: shop\n    alternative: more\n", more),
  ],
  ["a library of exhibits", { ...lesson, ...library }],
  ["exhibits for tours to come", { "exhibits/more.yaml": "title: A gate\n" }],
  [
    "candidates of a tour to be planned",
    changed("- id: view\n", "- id: gate\n  title: Gate\n  venue: old\n- id: view\n", {
      "venues/old.yaml": "title: Old town\n",
      "tours/later.yaml": "title: Later\nvenue: old\nstops: auto\n",
    }),
  ],
  [
    "a framework that an exhibit refers to",
    changed('outcomes: ["h6:fire"]', 'outcomes: ["h6:fire", "other:maps"]', framework),
  ],
  [
    "a framework that another refers to",
    { ...related('type: isRelatedTo, from: fire, to: "other:maps"'), ...framework },
  ],
])("silent: %s", (_name, files) => {
  expect(told(files, { of: "reference" })).toEqual([]);
});

test("nothing is called unused while a tour cannot be read", () => {
  const files = { ...lesson, ...more, "tours/late.yaml": "title: Late\nstops: []\n" };
  expect(told(files, { of: "reference/unused" }).filter((line) => line.includes("reference/"))).toEqual([]);
});
