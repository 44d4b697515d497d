/** Rules of alignment: each fires on a crafted case (`alignment.txt`), and stays silent on one just beside it. */
import { expect, test } from "vitest";
import { changed, lesson, told, transcript } from "../support/lesson.ts";

const teaches = '    teaches: ["h6:sources"]\n';
const intention = "text: Explain what the fire changed";
const intend = (text: string) => changed(intention, `text: ${text}`);
const bloom = "        bloom: analyse\n";
const assesses = '        assesses: ["h6:fire"]\n';
const promises = (...ids: readonly string[]) => {
  const refs = ids.map((id) => `"h6:${id}"`).join(", ");
  const more = ids.map((id) => `      - {id: ${id}, statement: Tell of ${id}}\n`).join("");
  return changed('"h6:sources"]\nintentions', `"h6:sources", ${refs}]\nintentions`, {}, [
    "      - {id: trades",
    `${more}      - {id: trades`,
  ]);
};
const taught = (files: Readonly<Record<string, string>>, ...ids: readonly string[]) => ({
  ...files,
  "tours/city.yaml": (files["tours/city.yaml"] ?? "").replace(
    'teaches: ["h6:sources"]',
    `teaches: ["h6:sources", ${ids.map((id) => `"h6:${id}"`).join(", ")}]`,
  ),
});
const everywhere = (stops: number) => ({
  ...lesson,
  "tours/city.yaml": `title: The city
outcomes: ["h6:fire", "h6:sources"]
stops:
${`  - {title: A corner, teaches: ["h6:fire"]}\n`.repeat(stops)}  - {title: The end, teaches: ["h6:fire", "h6:sources"]}
`,
});
const easy = changed(bloom, "        bloom: remember\n", {}, [
  "activities: [Who would buy a picture like this?]",
  "activities: [{ask: Tell of it., bloom: understand}]",
]);
const published = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  ...lesson,
  "tours/city.yaml": lesson["tours/city.yaml"].replace("slotMinutes", `${text}slotMinutes`),
  ...more,
});

test("what rules of alignment say", async () => {
  await expect(
    transcript("alignment", {
      "a promise that no stop keeps": changed(teaches, "    purpose: To rest\n"),
      "a promise that an exhibit could keep": changed('        teaches: ["h6:fire"]\n', "", {}, [
        assesses,
        "",
      ]),
      "a promise that only a task at home keeps": changed(teaches, "    purpose: To rest\n", {}, [
        "stops:\n",
        'family:\n  - {ask: Look., teaches: ["h6:sources"]}\nstops:\n',
      ]),
      "an outcome that is not assessed": changed(assesses, ""),
      "an outcome that is not assessed, only to be assessed": changed(assesses, "", {}, [
        "assess: true",
        "teach: false, assess: true",
      ]),
      "a stop that serves nothing": changed("  - exhibit: shop\n", "  - The courtyard\n  - exhibit: shop\n"),
      "four outcomes in an hour": taught(promises("kings", "ships"), "kings", "ships"),
      "three outcomes in half an hour": {
        ...taught(promises("kings"), "kings"),
        "tours/city.yaml": taught(promises("kings"), "kings")["tours/city.yaml"].replace("60", "30"),
      },
      "one outcome at every stop": everywhere(3),
      "only easy tasks": easy,
      "an easy task": changed(bloom, "        bloom: remember\n", {}, [
        'for: ["h6:fire"]}',
        'bloom: analyse, for: ["h6:fire"]}',
      ]),
      "a task with ready answers": changed(
        "activities: [Who would buy a picture like this?]",
        'activities: [{ask: Tick., type: tick-list, items: [a, b], assesses: ["h6:sources"]}]',
      ),
      "a weak verb": intend("Pupils will be able to understand the fire"),
      "a weak verb in Portuguese": intend("{en: Explain the fire, pt: Compreender o incêndio}"),
      "being aware": intend("To become aware of the fire"),
      "a weak verb with a level": changed(intention, "text: Know the fire, bloom: evaluate"),
      "a plain intention": changed(`{${intention}, for: ["h6:fire"]}`, "Learn about the fire"),
      "a topic": intend("The fire and the city"),
      "a published tour without a competence": published("status: published\n"),
    }),
  ).toMatchFileSnapshot("alignment.txt");
});

const auto = { ...lesson, "tours/city.yaml": 'title: The city\noutcomes: ["h6:fire"]\nstops: auto\n' };
const withCompetence = (text: string) =>
  changed("slotMinutes", "status: approved\nslotMinutes", {}, ["bloom: understand", text]);

test.each([
  ["the lesson", lesson],
  ["a tour that is still to be planned", auto],
  [
    "a promise only to assess",
    changed(teaches, "    purpose: To rest\n", {}, [
      '"h6:sources"]\nintentions',
      '{ref: "h6:sources", teach: false}]\nintentions',
    ]),
  ],
  [
    "an outcome assessed after the visit",
    changed(assesses, "", {}, ["stops:\n", 'post:\n  - {ask: Write., assesses: ["h6:fire"]}\nstops:\n']),
  ],
  [
    "a stop that may be dropped",
    changed("  - exhibit: shop\n", "  - {title: The courtyard, optional: true}\n  - exhibit: shop\n"),
  ],
  [
    "a stop with a purpose",
    changed("  - exhibit: shop\n", "  - {title: The courtyard, purpose: To rest}\n  - exhibit: shop\n"),
  ],
  [
    "a stop that serves nothing where nothing is promised",
    { ...lesson, "tours/city.yaml": "title: The city\nstops: [The courtyard]\n" },
  ],
  ["three outcomes in an hour", taught(promises("kings"), "kings")],
  ["one outcome at three stops", everywhere(2)],
  [
    "easy tasks of the young",
    { ...easy, "tours/city.yaml": (easy["tours/city.yaml"] ?? "").replace("[10, 11]", "[8, 9]") },
  ],
  ["easy tasks and one that says nothing", changed(bloom, "        bloom: remember\n")],
  [
    "an easy task beside a hard one",
    changed(
      "        bloom: analyse\n",
      '        bloom: remember\n      - {ask: Judge it., bloom: evaluate, type: draw, assesses: ["h6:fire"]}\n',
      {},
      ['for: ["h6:fire"]}', 'bloom: analyse, for: ["h6:fire"]}'],
    ),
  ],
  [
    "a task one level below",
    changed("bloom: analyse\n", "bloom: apply\n", {}, [
      'for: ["h6:fire"]}',
      'bloom: analyse, for: ["h6:fire"]}',
    ]),
  ],
  ["a good verb", intend("Describe the fire")],
  ["a verb nobody knows", intend("Retell the story of the fire")],
  ["a weak verb before a good one", intend("Understand and explain the fire")],
  ["knowing how to do it", intend("Know how to measure a street")],
  ["learning to do it", intend("Children learn to sketch a street")],
  ["a weak verb with the way to see it", intend("Explore the city by drawing its gates")],
  ["being able in Portuguese", intend("{en: Explain it, pt: Saber localizar o rio}")],
  ["a weak verb of an official outcome", changed("Judge a picture", "Understand a picture")],
  ["a language without lists", intend("{en: Explain it, de: Verstehen}")],
  ["a published tour with a competence", withCompetence("bloom: understand, keyCompetences: [citizenship]")],
  ["a published tour with a generic outcome", withCompetence("bloom: understand, glo: [skills]")],
  ["a published tour with two subjects", published("status: published\nmeta: {subjects: [History, Art]}\n")],
])("silent: %s", (_name, files) => {
  expect(told(files, { of: "alignment" })).toEqual([]);
});

test("a draft is told of broken promises in a milder tone", () => {
  const files = changed(teaches, "    purpose: To rest\n");
  expect(told(files, { of: "alignment", profile: "draft" })[0]).toBe(
    "warning alignment/promised-not-taught tours/city.yaml:4:44",
  );
});
