import { expect, test } from "vitest";
import { classes, elements } from "../../../src/render/vocabulary.ts";
import { bytesOf, packageEngine, pageOf, readBack } from "./print.ts";

const row = (cell: string, ...cells: readonly string[]): string =>
  `<tr>${[cell, ...cells].map((words) => `<td>${words}</td>`).join("")}</tr>`;
const table = (name: string, more = ""): string =>
  `<table class="${name}"${more}><thead><tr><th scope="col">One</th><th scope="col">Two</th></tr></thead><tbody>${row("a", "b")}${row("", "")}</tbody></table>`;
const list = (name: string): string => `<ul class="${name}"><li>one</li><li>two</li></ul>`;
const picture = '<img src="square.svg" alt="A square"><figcaption>Credit</figcaption>';

/** What stands under an h1, for every class of the vocabulary. */
const cases: Readonly<Record<keyof typeof classes, string>> = {
  running: '<footer class="running">At the foot</footer>',
  masthead: '<header class="masthead"><p class="kicker">Small</p><h2>Head</h2></header>',
  kicker: '<p class="kicker">Above</p>',
  lead: '<p class="lead">One sentence.</p>',
  glance:
    '<dl class="glance"><div><dt>Time</dt><dd>90 <small>min</small></dd></div><div><dt>Stops</dt><dd>4</dd></div></dl>',
  columns: '<div class="columns" data-columns="7 5"><p>left</p><div><p>right</p></div></div>',
  timetable: table("timetable"),
  day: '<table class="day"><thead><tr><th scope="col">Time</th><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">10:00–10:20</th><td class="fixed" colspan="2">Lunch</td></tr><tr><th scope="row">10:20</th><td rowspan="2"><span class="disc">1</span> Hall</td><td>Loft</td></tr><tr><th scope="row">10:30</th><td></td></tr></tbody></table>',
  fixed: '<table class="day"><tbody><tr><td class="fixed">Lunch</td></tr></tbody></table>',
  card: `<article class="card"><h2>Group A</h2><p class="where">6 pupils</p>${table("timetable")}${list("write-in")}</article>`,
  disc: '<p><span class="disc">12</span> Hall</p>',
  matrix: table("matrix"),
  rubric: table("rubric"),
  legend: `<p class="legend">T teaches</p>${list("legend")}`,
  plan: `<figure class="plan">${picture}</figure>`,
  picture: `<figure class="picture">${picture}</figure>`,
  thumb: `<figure class="thumb">${picture}</figure>`,
  checklist: list("checklist"),
  stop: '<article class="stop" data-number="3"><header class="stop-head"><p class="numeral">3</p><h2>Head</h2><p class="where">Room</p></header><div class="stop-body"><p>body</p></div><aside class="stop-side"><p>side</p></aside></article>',
  "stop-head": '<article class="stop"><header class="stop-head"><h2>Head</h2></header></article>',
  numeral: '<p class="numeral">7</p>',
  where: '<p class="where">Room 5</p>',
  "stop-body": '<div class="stop-body"><p>alone</p></div>',
  "stop-side": '<aside class="stop-side"><p>alone</p></aside>',
  ask: '<div class="ask"><p class="ask-label">ASK</p><p class="ask-text">Why?</p></div>',
  "ask-label": '<p class="ask-label">ASK</p>',
  "ask-text": '<p class="ask-text">Why?</p>',
  likely: '<div class="likely"><p>Because.</p></div>',
  say: '<p class="say">Look up.</p><div class="say"><p>And down.</p></div>',
  facts: '<ul class="facts"><li>Old. <small>Source</small></li></ul>',
  transition: '<p class="transition">Go on.</p>',
  tombstone: '<dl class="tombstone"><div><dt>Title</dt><dd>Panorama</dd></div></dl>',
  codes: `${list("codes")}<ul class="codes"><li>a code with a whole sentence behind it</li></ul>`,
  note: '<aside class="note" data-kind="safety"><p>Mind the step.</p></aside>',
  task: '<article class="task" data-number="2b"><header class="task-head"><p class="verb">Draw</p><h2>Head</h2><p class="where">Room</p></header><p class="prompt">Do it.</p></article>',
  "task-head": '<header class="task-head"><p class="verb">Draw</p></header>',
  verb: '<p class="verb">Draw</p>',
  prompt: '<p class="prompt">Do it.</p>',
  context: '<p class="context">It is old.</p>',
  extra: '<div class="extra"><p>More.</p></div>',
  icon: '<p><span class="icon" data-icon="draw"></span> Draw</p>',
  lines: '<div class="lines" data-lines="4" data-spacing-mm="10"></div>',
  "draw-box": '<div class="draw-box" data-width-mm="100" data-height-mm="60"><p>Mine</p></div>',
  choices: list("choices"),
  match: `<div class="match">${list("")}<ul><li>uno</li><li>due</li></ul></div>`,
  bank: list("bank"),
  ordering: list("ordering"),
  "write-table": table("write-table", ' data-spacing-mm="12"'),
  "write-in": list("write-in"),
  signs: list("signs"),
  start: '<div class="start"><p>Begin here</p></div>',
  tick: '<p>Tick <span class="tick"></span> it</p>',
  "self-check": table("self-check"),
  answer: '<div class="answer"><h2>1</h2><p class="model">Blue</p></div>',
  model: `<p class="model">Blue</p>${list("model")}<ol class="model"><li>first</li></ol>`,
  sources: `${list("sources")}<ol class="sources"><li>book</li></ol>`,
  colophon: '<section class="colophon"><p>Version 1</p></section>',
  draft: '<p class="draft">Draft</p>',
  blank: '<p>It has <span class="blank"></span> tiles</p>',
  keep: '<div class="keep"><h2>Head</h2><p>kept</p></div>',
  "page-break": '<p>before</p><hr class="page-break"><p>after</p>',
  "new-page": '<p>before</p><section class="new-page"><p>after</p></section>',
  landscape: '<section class="landscape"><p>wide</p></section>',
  unbroken: '<p>From <span class="unbroken">10:00–10:20 A</span></p>',
  centre: `<table><tbody><tr><td class="centre">x</td></tr></tbody></table>`,
  muted: '<p class="muted">less</p><p>and <small class="muted">less</small></p>',
};

const rest =
  '<h2>h2</h2><h3>h3</h3><h4>h4</h4><p>p <strong>strong</strong> <em>em</em> <small>small</small> <a href="https://example.org/">a</a><br>br</p>' +
  '<ul><li>ul<ul><li>in it</li></ul></li></ul><ol start="3"><li>ol</li></ol><dl><dt>dt</dt><dd>dd</dd></dl><blockquote cite="x">quote</blockquote><hr>' +
  "<div>bare words <strong>here</strong><p>p</p>and after</div>" +
  '<table><caption>caption</caption><thead><tr><th scope="col" colspan="2">wide</th></tr></thead><tbody><tr><th scope="row" rowspan="2">tall</th><td>1</td></tr><tr><td>2</td></tr></tbody><tfoot><tr><td>f</td><td>g</td></tr></tfoot></table>' +
  '<img src="square.svg" alt=""><img src="square.svg" alt="Words">';

test("every class and element prints with the structure and words it should have", async () => {
  const engine = packageEngine();
  const lines: string[] = [];
  for (const [name, html] of [...Object.entries(cases), ["elements", rest]] as const) {
    const found = await readBack(
      await bytesOf(pageOf(`<h1>H</h1>${html}`, { paper: "pupil-worksheet" }), engine),
    );
    lines.push(
      `## ${name}`,
      ...found.structure.slice(2),
      `shapes: ${String(found.shapes)}`,
      ...found.pages,
      "",
    );
  }
  await expect(lines.join("\n")).toMatchFileSnapshot("vocabulary.golden.txt");
});

test("no class is forgotten", () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(classes).sort());
  const used = [...Object.values(cases), rest].join("");
  const bare = Object.keys(elements).filter((tag) => !new RegExp(`<${tag}[ >]`).test(used));
  expect(bare).toEqual(["html", "head", "meta", "title", "body", "main", "h1"]);
});
