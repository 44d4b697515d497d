/** Pupils' papers hold nothing for adults, neither on the page nor in what programs read. */
import { describe, expect, it } from "vitest";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { papersOf, rendered, type Example, type Paper } from "../support/examples.ts";
import { packageRoot } from "../support/host.ts";
import { everythingIn, hiddenIn, leaksIn, readIn, shownIn, strangersIn } from "../support/leaks.ts";
import { readHtml } from "../support/html.ts";
import { labelsOf } from "../support/labels.ts";
import { allowedTo, secretsOf, tasksIn, type Allowed } from "../support/secrets.ts";

/** What a pupil sheet may say: what the tour lets pupils see, its venues in a row, its language, and the package's labels. */
function allowedOn({ tour, language }: Paper): Allowed {
  const { always, offered } = allowedTo(tour);
  const titles = tour.venues.map(({ title }) => title[language] ?? title["none"] ?? "");
  const together = new Intl.ListFormat(language, { type: "conjunction" }).format(titles);
  return { always: [...always, together, language, ...labelsOf(language)], offered };
}

const ways: readonly (readonly [name: string, read: (paper: Paper) => string])[] = [
  ["HTML source", ({ html }) => everythingIn(html)],
  ["HTML text", ({ html }) => shownIn(html)],
  ["PDF text", ({ pdf }) => readIn(pdf)],
  ["PDF properties", ({ pdf }) => hiddenIn(pdf)],
];

export function leaks(examples: readonly Example[]): void {
  const papers = examples.flatMap((example) => example.papers);
  const sheets = papers.filter(({ kind }) => kind.startsWith("pupil"));

  describe.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s", (_, sheet) => {
    const allowed = allowedOn(sheet);
    const secrets = secretsOf(sheet.project, sheet.tour);

    it.each(ways)("keeps every secret out of its %s", (_way, read) => {
      expect(leaksIn(read(sheet), secrets, allowed)).toEqual([]);
    });

    it("says nothing but what pupils may see", () => {
      expect(strangersIn(shownIn(sheet.html), allowed)).toEqual([]);
      expect(strangersIn(readIn(sheet.pdf), allowed)).toEqual([]);
    });

    it("offers what is right no other way than what is wrong", () => {
      const marks = (html: string): readonly string[] =>
        [...html.matchAll(/<ul class="(?:choices|ordering)">([\s\S]*?)<\/ul>/g)].map(([, list = ""]) =>
          [...new Set([...list.matchAll(/<li([^>]*)>/g)].map(([, mark = ""]) => mark))].join("|"),
        );
      expect(marks(sheet.html.source).filter((mark) => mark !== "")).toEqual([]);
    });
  });

  describe("the check itself", () => {
    const notes = papers.filter(
      ({ kind, tour }) => kind === "teacher-worksheet" && answersOf(tour).length > 0,
    );

    it.each(
      notes.flatMap((note) => ways.slice(0, 3).map(([name, read]) => [note.name, name, read, note] as const)),
    )("finds in %s the answers of its language (%s)", (_, __, read, note) => {
      const found = leaksIn(read(note), secretsOf(note.project, note.tour), allowedOn(note));
      const told = new Set(found.map(({ text }) => text));
      const answers = answersOf(note.tour).map((answer) => answer[note.language] ?? "");
      expect(answers.length).toBeGreaterThan(0);
      expect(answers.filter((answer) => !told.has(answer))).toEqual([]);
    });

    const [sheet] = sheets.filter(({ tour }) => answersOf(tour).length > 0);
    if (sheet === undefined) throw new Error("no example has a sheet with answers to hide");
    const { language, tour, project } = sheet;
    const answer = answersOf(tour)[0]?.[language] ?? "";
    const choices = tasksIn(tour).filter(({ options }) => options.length > 0);
    const option = choices[0]?.answer?.model[0]?.[language] ?? "";

    it.each([
      ["a comment", `<!-- ${answer} -->`, answer],
      ["an attribute", `<p title="${answer}"></p>`, answer],
      [
        "a picture",
        `<img src="data:image/svg+xml;base64,${Buffer.from(`<svg><desc>${answer}</desc></svg>`).toString("base64")}">`,
        answer,
      ],
      ["a style sheet", `<style>p::after{content:"${answer}"}</style>`, answer],
      ["words broken in two", `<p>${answer.replace(/(\p{L}{3})(\p{L})/u, "$1­-\n$2")}</p>`, answer],
      ["an option told a second time", `<p>${option}</p>`, option],
    ])("finds an answer in %s", (_, leak, told) => {
      const leaky = readHtml(sheet.html.source.replace("</main>", `${leak}</main>`));
      const found = leaksIn(everythingIn(leaky), secretsOf(project, tour), allowedOn(sheet));
      expect(found.map(({ text }) => text)).toContain(told);
    });

    it("finds an answer that a project's own template prints", async () => {
      const copy = mkdtempSync(join(tmpdir(), "leaky-"));
      const template = "templates/pupil-worksheet/pupil-worksheet.hbs";
      const source = readFileSync(join(packageRoot, template), "utf8");
      cpSync(exampleOf(examples, sheet).folder, copy, { recursive: true });
      mkdirSync(join(copy, "templates/pupil-worksheet"), { recursive: true });
      writeFileSync(join(copy, template), source.replace("</main>", `<p>${answer}</p></main>`));
      const wish = ["--paper", "pupil-worksheet", "--language", language];
      const { files } = await rendered(["render", "-C", copy, ...wish]);
      rmSync(copy, { recursive: true });
      const [leaky] = await papersOf(files, project);
      const found = ways.map(([, read]) =>
        leaky === undefined ? [] : leaksIn(read(leaky), secretsOf(project, tour), allowedOn(leaky)),
      );
      const told = { path: expect.stringContaining(".answer.") as string, text: answer };
      expect(found).toEqual([[told], [told], [told], []]);
    });
  });
}

function exampleOf(examples: readonly Example[], paper: Paper): Example {
  const found = examples.find(({ papers }) => papers.includes(paper));
  if (found === undefined) throw new Error(`${paper.name} is of no example`);
  return found;
}

/** Answers to tasks of pupils that are not among what their tasks offer. */
function answersOf(tour: Paper["tour"]): readonly Readonly<Record<string, string>>[] {
  const offered = new Set(allowedTo(tour).offered);
  return tasksIn(tour)
    .flatMap(({ answer }) => [...(answer?.model ?? []), ...(answer?.accept ?? [])])
    .filter((text) => !Object.values(text).some((each) => offered.has(each)));
}
