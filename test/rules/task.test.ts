/** Rules of questions and tasks: each fires on a crafted case (`task.txt`), and stays silent on one just beside it. */
import { expect, test } from "vitest";
import { changed, lesson, told, transcript } from "../support/lesson.ts";

const talk = "activities: [Who would buy a picture like this?]";
const task = (fields: string) => changed(talk, `activities: [{${fields}}]`);
const bank = (fields: string) =>
  changed("title: Hatter's shop\n", `title: Hatter's shop\n  questions: [{${fields}}]\n`);
const options = "options: [a palace, a church, two ships]";
const choice = (rest: string) => task(`ask: What is it?, type: choice, ${options}, ${rest}`);
const method = (pedagogy: string, rest = "") =>
  changed("slotMinutes: 60\n", `pedagogy: ${pedagogy}\nslotMinutes: 60\n${rest}`);
const published = (files: Readonly<Record<string, string>>) => ({
  ...files,
  "tours/city.yaml": `status: published\nmeta: {keyCompetences: [literacy]}\n${files["tours/city.yaml"] ?? ""}`,
});
const stops = (text: string, more = "") => ({
  ...lesson,
  "tours/city.yaml": `title: The city\nslotMinutes: 60\n${more}stops:\n${text}`,
});
const closed = "{ask: Which?, type: choice, options: [a, b], answer: a}";
const counting = "{ask: How many ships?, type: short-answer, answer: twelve}";

test("what rules of tasks say", async () => {
  await expect(
    transcript("task", {
      "a choice without an answer": choice("minutes: 3"),
      "a choice with only wrong answers": choice("answer: {commonErrors: [a church]}"),
      "statements without a verdict, in a question bank": bank(
        "ask: Is it so?, type: true-false-cant-tell, items: [It is old]",
      ),
      "gaps without words": task("ask: A ____ by the river, type: fill-gaps, bank: [palace]"),
      "an answer that is no option": choice("answer: a kiln"),
      "one of two answers that is no option": task(
        `ask: What is it?, type: multi-choice, ${options}, answer: [two ships, kilns]`,
      ),
      "an answer that is no option in one language": task(
        "ask: What?, type: choice, options: [{en: a palace, pt: um palácio}, {en: a ship, pt: um navio}], answer: {en: a palace, pt: uma igreja}",
      ),
      "an option twice": task("ask: What?, type: vote, options: [a palace, A palace, a ship]"),
      "an order of other things": task(
        "ask: Order., type: sequence, items: [burn, rebuild], answer: [burn, sell]",
      ),
      "an answer about no pair": task(
        "ask: Join., type: match, pairs: [[kiln, clay], [loom, wool]], answer: [kiln = clay, forge = iron]",
      ),
      "a left side twice": task("ask: Join., type: match, pairs: [[kiln, clay], [kiln, wool]]"),
      "something to find without its answer": task("ask: What was burning there?, type: short-answer"),
      "an open question of a published tour": published(lesson),
      "a marked option": task(
        "ask: What?, type: choice, options: [a palace, two ships (correct)], answer: two ships",
      ),
      "a ticked option": task(
        "ask: What?, type: multi-choice, options: [✓ a palace, two ships], answer: a palace",
      ),
      "a marked option in Portuguese, at home": changed(
        "stops:\n",
        "family: [{ask: Qual?, type: vote, options: [um palácio (certa), um navio]}]\nstops:\n",
      ),
      "a verdict beside a statement": task(
        "ask: Is it so?, type: true-false-cant-tell, items: [It is old (true), It is big (false)], answer: [true for the first]",
      ),
      "an answer in brackets": task(
        "ask: What was burning? (Answer - see below), type: open, tiers: {stretch: 'Why there? (Answer: the kilns)'}",
      ),
      "an answer after the question": task(
        "ask: 'What was burning? Answer: the kilns', type: short-answer, answer: kilns",
      ),
      "an answer within the question": task(
        "ask: Find the kilns of the potters. What is smoking?, type: short-answer, answer: the kilns of the potters",
      ),
      "talk that is to show an outcome": task('ask: Would you trust it?, assesses: ["h6:sources"]'),
      "a stop that assesses without a task": changed(
        '    teaches: ["h6:sources"]\n',
        '    teaches: ["h6:sources"]\n    assesses: ["h6:sources"]\n',
      ),
      "only closed questions": stops(
        `  - title: A\n    activities: [${closed}, ${closed}]\n  - title: B\n    activities: [${closed}]\n`,
      ),
      "counting and closed questions": stops(
        `  - title: A\n    activities: [${counting}, ${closed}, ${counting}]\n`,
      ),
      "an answer key in VTS": task("ask: What is going on?, type: vts, answer: a fire"),
      "options in VTS": task("ask: What is going on?, type: vts, options: [a fire, a feast]"),
      "a closed question in a VTS tour": changed(
        "slotMinutes: 60\n",
        "pedagogy: vts\nslotMinutes: 60\n",
        {},
        [talk, `activities: [${closed}]`],
      ),
      "two columns for see, think, wonder": task(
        "ask: Look., type: see-think-wonder, table: {columns: [I see, I think], rows: 2}",
      ),
      "no stop to see, think and wonder": method("see-think-wonder"),
      "three of five E's": method("5e", "post: [Write.]\n"),
      "four long looks in an hour": stops("  - A\n  - B\n  - C\n  - D\n", "pedagogy: longer-look\n"),
      "an enquiry without its question": method("enquiry"),
      "results without evidence": method("ubd"),
      "a trail that needs an educator": stops(
        "  - title: A\n    activities: [{ask: Look., audience: educator}]\n",
        "pedagogy: trail\n",
      ),
      "drama without an end": stops(
        "  - title: A\n    activities: [{ask: Be the king., type: role}]\n",
        "pedagogy: drama\n",
      ),
    }),
  ).toMatchFileSnapshot("task.txt");
});

test.each([
  ["the lesson", lesson],
  ["a choice with an answer", choice("answer: A church.")],
  ["a vote without an answer", task(`ask: What?, type: vote, ${options}`)],
  ["an order that is its own answer", task("ask: Order., type: sequence, items: [burn, rebuild]")],
  ["pairs that are their own answer", task("ask: Join., type: match, pairs: [[kiln, clay], [loom, wool]]")],
  ["an option with its reason", choice("answer: 'The church, because of its tower'")],
  ["the beginning of an option", choice("answer: ships")],
  ["the letter of an option", choice("answer: b")],
  ["an order told by numbers", task("ask: Order., type: sequence, items: [burn, rebuild], answer: '2, 1'")],
  [
    "an answer in a language that the options lack",
    task(`ask: What?, type: choice, ${options}, answer: {en: a palace, pt: um palácio}`),
  ],
  [
    "pairs told in words",
    task("ask: Join., type: match, pairs: [[kiln, clay], [loom, wool]], answer: [The kiln goes with clay]"),
  ],
  [
    "something to find, with where it is",
    task("ask: What is burning?, type: short-answer, answer: {evidenceAt: on the left}"),
  ],
  [
    "an open question at home",
    published(
      changed(talk, "activities: [{ask: Whose?, answer: {accept: [a duke]}}]", {}, [
        "stops:\n",
        "family: [What do you remember?]\nstops:\n",
      ]),
    ),
  ],
  [
    "a direction in brackets",
    task(
      "ask: Which door?, type: choice, options: [the door (left), the door (right)], answer: the door (left)",
    ),
  ],
  ["ticks on every option", task("ask: What?, type: vote, options: [✓ yes, ✓ no]")],
  [
    "a marked option that only adults read",
    task(
      "ask: What?, type: choice, options: [a palace, ships (correct)], answer: ships (correct), audience: educator",
    ),
  ],
  [
    "an answer among alternatives",
    task(
      "ask: Is it a city before the fire or a city after the fire?, type: short-answer, answer: a city after the fire",
    ),
  ],
  [
    "a short answer that the question needs",
    task("ask: The palace burnt. What else?, type: short-answer, answer: the palace garden"),
  ],
  ["room for the answer", task("ask: 'What is it? (Answer: ____)', type: short-answer, answer: a kiln")],
  ["talk with evidence", task('ask: Would you trust it?, assesses: ["h6:sources"], evidence: oral')],
  [
    "talk with lines to write on",
    task('ask: Would you trust it?, assesses: ["h6:sources"], space: {lines: 2}'),
  ],
  [
    "talk with a word on success",
    changed(talk, 'activities: [{ask: Would you trust it?, assesses: ["h6:sources"]}]', {}, [
      "intentions:\n",
      'intentions:\n  - {text: Judge it, for: ["h6:sources"], success: [I can say why]}\n',
    ]),
  ],
  [
    "a stop that is free to wonder",
    stops(`  - title: A\n    activities: [${closed}, ${closed}, ${closed}]\n  - B\n`),
  ],
  ["one open question", stops(`  - title: A\n    activities: [${closed}, ${closed}, Why?]\n`)],
  ["VTS", task("ask: What is going on?, type: vts, followUps: [What makes you say that?, What more?]")],
  [
    "a stop left to see-think-wonder",
    stops("  - A\n  - title: B\n    activities: [Why?]\n", "pedagogy: see-think-wonder\n"),
  ],
  ["all five E's", method("5e", "pre: [Guess.]\npost: [Write.]\n")],
  ["three long looks in an hour", stops("  - A\n  - B\n  - C\n", "pedagogy: longer-look\n")],
  ["an enquiry with its question", method("enquiry", "keyQuestion: What did the fire change?\n")],
  [
    "results with evidence",
    changed("slotMinutes: 60\n", "pedagogy: ubd\nslotMinutes: 60\n", {}, [
      talk,
      'activities: [{ask: Draw., type: draw, assesses: ["h6:sources"]}]',
    ]),
  ],
  [
    "a trail with helpers",
    stops(
      "  - title: A\n    activities: [{ask: Look., audience: [educator, adult-helper]}]\n",
      "pedagogy: trail\n",
    ),
  ],
  [
    "drama with a talk about it",
    stops(
      "  - title: A\n    activities: [{ask: Be the king., type: role}, {ask: How was it?, type: reflect}]\n",
      "pedagogy: drama\n",
    ),
  ],
  [
    "a method whose stops are to be planned",
    { ...lesson, "tours/city.yaml": "title: The city\npedagogy: see-think-wonder\nstops: auto\n" },
  ],
])("silent: %s", (_name, files) => {
  expect(told(files, { of: "task" })).toEqual([]);
});

test("an answer that leaks is an error even in a draft", () => {
  const files = task("ask: What?, type: choice, options: [a palace, ships (correct)], answer: ships");
  expect(told(files, { of: "task", profile: "draft" })[0]).toMatch(/^error task\/answer-leak /);
});
