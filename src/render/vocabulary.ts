/**
 * The semantic HTML that templates speak and writers understand, version 1. A closed list: what is not here is a
 * warning that names the template's line. docs/vocabulary.md is generated from it.
 */

export const vocabularyVersion = 1;

/** Elements a template may use, with the attributes each may carry besides `class`, `id`, `lang` and `dir`. */
export const elements: Readonly<Record<string, readonly string[]>> = {
  html: [],
  head: [],
  meta: ["name", "content", "charset"],
  title: [],
  body: ["data-paper"],
  main: [],
  section: [],
  article: [],
  header: [],
  footer: [],
  div: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  p: [],
  ul: [],
  ol: ["start"],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ["scope", "colspan", "rowspan"],
  td: ["colspan", "rowspan"],
  figure: [],
  img: ["src", "alt"],
  figcaption: [],
  blockquote: ["cite"],
  aside: [],
  strong: [],
  em: [],
  small: [],
  a: ["href"],
  span: [],
  br: [],
  hr: [],
};

type ClassEntry = {
  /** Elements that may carry it. */
  readonly on: readonly string[];
  readonly about: string;
  /** `data-` attributes it reads. */
  readonly data?: Readonly<Record<string, string>>;
};

export const classes: Readonly<Record<string, ClassEntry>> = {
  running: {
    on: ["footer"],
    about: "Text for the foot of every page; the writer adds page n / m. One a paper, first in body.",
  },
  masthead: { on: ["header"], about: "Head of page one: a kicker, the h1, a lead." },
  kicker: { on: ["p"], about: "A small line above a heading." },
  lead: { on: ["p"], about: "The one sentence under the title." },
  glance: { on: ["dl"], about: "A row of facts, each a div of dt and dd." },
  columns: {
    on: ["div", "section"],
    about: "Children stand side by side.",
    data: { "data-columns": "shares of the width, one a child, such as `7 5`" },
  },
  timetable: { on: ["table"], about: "Times, stops and rooms." },
  day: {
    on: ["table"],
    about:
      "A day: times in rows, groups in columns, a cell as wide and high as what groups do together is long.",
  },
  fixed: { on: ["td"], about: "A cell of a day that is no stop: lunch, a workshop, what all do together." },
  card: { on: ["article"], about: "One group's part of a day, to be cut out; never split over pages." },
  disc: { on: ["span"], about: "A stop's number in a disc, as on the plan." },
  matrix: { on: ["table"], about: "Outcomes in rows, phases and stops in columns." },
  rubric: { on: ["table"], about: "A grid to fill in by hand." },
  legend: { on: ["p", "ul"], about: "What the marks of a table or plan mean." },
  plan: { on: ["figure"], about: "A floor plan with numbered stops and the route." },
  picture: { on: ["figure"], about: "A picture of an exhibit with its credit line." },
  thumb: { on: ["figure"], about: "A small picture to find the exhibit by." },
  checklist: { on: ["ul"], about: "Items to tick off." },
  stop: {
    on: ["article"],
    about: "One stop; never split over pages.",
    data: { "data-number": "the number printed on the plan" },
  },
  "stop-head": { on: ["header"], about: "A stop's numeral, heading and where line." },
  numeral: { on: ["p"], about: "The large number of a stop; in a task-head the number in its ring." },
  where: { on: ["p"], about: "Room, minutes and clock of a stop." },
  start: { on: ["div"], about: "The box that says where to begin: an icon, the room, an arrow." },
  "stop-body": { on: ["div"], about: "The wide column of a stop." },
  "stop-side": { on: ["aside"], about: "The narrow column of a stop." },
  ask: { on: ["div"], about: "The question to ask: the loudest thing on the page." },
  "ask-label": { on: ["p"], about: "The word above the question." },
  "ask-text": { on: ["p"], about: "The question itself." },
  likely: { on: ["div"], about: "Likely answers and follow-ups under a question, for adults." },
  say: { on: ["p", "div"], about: "Words the guide may say." },
  facts: { on: ["ul"], about: "Facts, each with its source in small." },
  transition: { on: ["p"], about: "The line that leads to the next stop." },
  tombstone: {
    on: ["dl"],
    about: "The label: title, maker, date, materials, number, credit; each a div of dt and dd.",
  },
  codes: { on: ["ul"], about: "Outcome codes of a stop." },
  note: {
    on: ["aside", "div"],
    about: "A framed remark with a heading word.",
    data: { "data-kind": "info, safety, access or draft" },
  },
  task: {
    on: ["article"],
    about: "One task with its answer space; never split.",
    data: { "data-number": "the number printed in the ring" },
  },
  "task-head": { on: ["header"], about: "A task's number, verb with icon, heading and where line." },
  verb: { on: ["p"], about: "What to do, as one word with its icon." },
  prompt: { on: ["p"], about: "The words of a task." },
  context: { on: ["p"], about: "One sentence of context." },
  extra: { on: ["div"], about: "The further task for those who have finished." },
  icon: {
    on: ["span"],
    about: "A drawn sign before words; never alone.",
    data: {
      "data-icon":
        "look, talk, draw, write, count, touch, do-not-touch, listen, photo, quiet, find, match, order, tick, time, people, room, pin, outcome, stretch, start, stairs, lift, toilet, lunch or accessibility",
    },
  },
  lines: {
    on: ["div"],
    about: "Ruled lines to write on.",
    data: { "data-lines": "how many", "data-spacing-mm": "from line to line" },
  },
  "draw-box": {
    on: ["div"],
    about: "An empty frame to draw in; a p inside is its caption.",
    data: { "data-width-mm": "at most the width of the column is used", "data-height-mm": "height" },
  },
  choices: { on: ["ul"], about: "Options with a box to tick." },
  match: { on: ["div"], about: "Two lists to join with lines: two ul, with room between." },
  bank: { on: ["ul"], about: "Words to choose from." },
  ordering: { on: ["ul"], about: "Items with a box for the order number." },
  "write-table": {
    on: ["table"],
    about: "A table whose empty cells are written in.",
    data: { "data-spacing-mm": "height of an empty row" },
  },
  "write-in": {
    on: ["ul"],
    about: "Labels each followed by a blank to fill in by hand: name, class, group, date.",
  },
  signs: { on: ["ul"], about: "Rules or services, each led by its icon, without bullets." },
  tick: { on: ["span"], about: "A single box to tick." },
  "self-check": { on: ["table"], about: "I can … with faces or boxes to tick." },
  answer: { on: ["div"], about: "An entry of the answer key." },
  model: { on: ["p", "ul", "ol"], about: "The exact or model answer." },
  sources: { on: ["ol", "ul"], about: "Sources and credits, small." },
  colophon: { on: ["section", "footer"], about: "Version, licence, authors; small." },
  draft: { on: ["p"], about: "The visible mark of a draft; repeated on every page by the writer." },
  blank: { on: ["span"], about: "A blank to fill in by hand, in a line of text." },
  keep: { on: ["div", "section"], about: "Kept on one page." },
  "page-break": { on: ["hr"], about: "A new page starts here." },
  "new-page": { on: ["section"], about: "The section starts on a new page." },
  landscape: { on: ["section"], about: "Printed on its own landscape pages." },
  unbroken: { on: ["span"], about: "A few words kept on one line." },
  centre: { on: ["td", "th"], about: "A centred cell." },
  muted: { on: ["p", "span", "small"], about: "Of less weight." },
};
