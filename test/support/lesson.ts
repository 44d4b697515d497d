/** A small project that teaches what it promises: tests of rules about teaching change it in one place. */
import { findings, type Asked } from "./rules.ts";

export const lesson = {
  "docent.yaml": "title: City tours\nlanguages: [en, pt]\n",
  "outcomes/h6.yaml": `title: History 6
official: true
source: https://example.org/h6
version: "2020"
year: Year 6
outcomes:
  - id: past
    statement: The past
    alignable: false
    children:
      - {id: fire, statement: Explain how the fire changed the city, bloom: understand, code: H1, codeSource: official}
      - {id: sources, statement: Judge a picture as a source, bloom: evaluate}
      - {id: trades, statement: Name old trades, bloom: remember}
`,
  "exhibits/all.yaml": `- id: view
  title: View of the city
  outcomes: ["h6:fire"]
- id: shop
  title: Hatter's shop
`,
  "tours/city.yaml": `title: The city and the fire
for: {year: Year 6, ages: [10, 11]}
slotMinutes: 60
outcomes: [{ref: "h6:fire", assess: true}, "h6:sources"]
intentions:
  - {text: Explain what the fire changed, for: ["h6:fire"]}
stops:
  - exhibit: view
    activities:
      - ask: What was there before the fire?
        type: short-answer
        answer: {model: a palace by the river, accept: [ships]}
        teaches: ["h6:fire"]
        assesses: ["h6:fire"]
        evidence: written
        bloom: analyse
  - exhibit: shop
    teaches: ["h6:sources"]
    activities: [Who would buy a picture like this?]
`,
} as const;

type Files = Readonly<Record<string, string>>;
type Change = readonly [from: string, to: string];

/** The lesson with one text in place of another, in the file that has it; other files; and one more such change. */
export function changed(from: string, to: string, more: Files = {}, also: Change | null = null): Files {
  const files = { ...replaced(lesson, [from, to]), ...more };
  return also === null ? files : replaced(files, also);
}

function replaced(files: Files, [from, to]: Change): Files {
  const [path, ...others] = Object.keys(files).filter((each) => files[each]?.includes(from) === true);
  if (path === undefined || others.length > 0) throw new Error(`not in one file of the lesson: ${from}`);
  return { ...files, [path]: files[path]?.replace(from, () => to) ?? "" };
}

/** What the rules find, three lines each: `warning framework/expired tours/city.yaml:4:11`, the message, the fix. */
export function told(files: Files, asked: Asked): readonly string[] {
  return findings(files, asked).flatMap(({ severity, code, at, message, fix }) => [
    `${severity} ${code} ${at}`,
    message,
    fix,
  ]);
}

/** What the rules of a family say of each case; a case of which they say nothing is no case. */
export function transcript(family: string, cases: Readonly<Record<string, Files>>): string {
  const parts = Object.entries(cases).map(([name, files]) => {
    const lines = told(files, { of: family });
    if (lines.length === 0) throw new Error(`the rules of ${family} say nothing of: ${name}`);
    return [`# ${name}`, ...lines, ""].join("\n");
  });
  return parts.join("\n");
}
