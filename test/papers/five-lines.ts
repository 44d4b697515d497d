/** A tour of five lines gives papers that a class can use. */
import { describe, expect, it } from "vitest";
import type { Example, Paper } from "../support/examples.ts";
import {
  attribute,
  classed,
  elementsIn,
  headings,
  named,
  nodesIn,
  isElement,
  textIn,
  type HtmlElement,
} from "../support/html.ts";

export function fiveLines({ papers, project }: Example): void {
  const [tour] = project.tours.values();
  if (tour === undefined) throw new Error("the example has lost its tour");
  const stops = tour.stops.map(({ number, title }) => ({
    number: String(number),
    title: Object.values(title)[0] ?? "",
  }));
  const paper = (kind: string): Paper => {
    const found = papers.find((each) => each.kind === kind);
    if (found === undefined) throw new Error(`no ${kind}`);
    return found;
  };

  it("speaks the language of the file", () => {
    expect(project.languages).toEqual(["pt"]);
    expect(papers.map(({ html, pdf }) => [attribute(html.root, "lang"), pdf.language])).toEqual(
      papers.map(() => ["pt", "pt"]),
    );
  });

  it("has a task with room to write or draw for each stop on the pupil sheet", () => {
    const tasks = elementsIn(paper("pupil-worksheet").html.root, classed("task"));
    expect(tasks.map((task) => ({ number: attribute(task, "data-number"), title: headOf(task) }))).toEqual(
      stops,
    );
    expect(tasks.map((task) => roomIn(task) > 0)).toEqual(stops.map(() => true));
    expect(
      tasks.map((task) =>
        elementsIn(task, classed("prompt")).every((prompt) => textIn(prompt).trim() !== ""),
      ),
    ).toEqual(stops.map(() => true));
  });

  it("has each stop with something to ask in the guide", () => {
    const articles = elementsIn(paper("guide").html.root, classed("stop"));
    expect(articles.map((stop) => ({ number: attribute(stop, "data-number"), title: headOf(stop) }))).toEqual(
      stops,
    );
    expect(articles.map((stop) => elementsIn(stop, classed("ask-text")).length > 0)).toEqual(
      stops.map(() => true),
    );
  });

  it("has the answers of the teacher under the numbers of the tasks", () => {
    const answers = elementsIn(paper("teacher-worksheet").html.root, classed("answer")).map(headOf);
    const tasks = elementsIn(paper("pupil-worksheet").html.root, classed("task"));
    const numbers = tasks.map((task) => textIn(elementsIn(task, classed("numeral"))[0] ?? task).trim());
    expect(answers.map((head) => /^\w+/.exec(head)?.[0])).toEqual(numbers);
  });

  describe.each(papers.map((each) => [each.name, each] as const))(
    "%s",
    (_, { html: { root, source }, pdf }) => {
      it("has no empty heading, table, list or section", () => {
        expect(elementsIn(root, headings).filter((heading) => textIn(heading).trim() === "")).toEqual([]);
        expect(
          elementsIn(root, named("table")).filter((table) => elementsIn(table, named("td")).length === 0),
        ).toEqual([]);
        expect(elementsIn(root, named("ul", "ol", "dl", "section", "article")).filter(isBare)).toEqual([]);
        expect(
          elementsIn(root, (element) => classed("lead")(element) || classed("where")(element)).filter(isBare),
        ).toEqual([]);
      });

      it("has nothing that a program would say", () => {
        const slips = /\b(?:undefined|null|NaN|true|false)\b|\[object|\{\{|\}\}/;
        expect(slips.exec(textIn(root))).toBeNull();
        expect(
          slips.exec(pdf.pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(" ")),
        ).toBeNull();
        expect(/\[object|\{\{|>undefined<|="(?:undefined|null|NaN)"/.exec(source)).toBeNull();
      });

      it("has no separator that separates nothing", () => {
        const lines = elementsIn(root, named("p", "li", "dd", "footer", "title", "h1", "h2", "h3")).map(
          (each) => textIn(each).trim(),
        );
        expect(lines.filter((line) => /^[·›,;–]|[·›,–]$|· ·|\(\)/.test(line))).toEqual([]);
      });
    },
  );
}

function headOf(element: HtmlElement): string {
  return textIn(elementsIn(element, headings)[0] ?? element).trim();
}

/** Lines, frames and empty cells. */
function roomIn(element: HtmlElement): number {
  const cells = elementsIn(element, named("td")).filter((cell) => textIn(cell).trim() === "");
  const lines = elementsIn(element, classed("lines")).map((each) => Number(attribute(each, "data-lines")));
  return (
    cells.length +
    lines.reduce((sum, each) => sum + each, 0) +
    elementsIn(element, classed("draw-box")).length
  );
}

/** True for an element in which nothing is said and nothing is to be seen. */
function isBare(element: HtmlElement): boolean {
  const shows = (each: HtmlElement): boolean =>
    each.tagName === "img" || ["lines", "draw-box", "blank"].some((name) => classed(name)(each));
  return textIn(element).trim() === "" && !nodesIn(element).filter(isElement).some(shows);
}
