import { describe, expect, it } from "vitest";
import { checkTemplate } from "../../src/render/template-check.ts";
import { parseTemplates } from "../../src/render/templates.ts";
import { flag, list, number, object, orNull, text } from "../../src/render/view/shape.ts";
import { paperCodes } from "../../src/base/codes/paper.ts";
import type { Problem } from "../../src/base/problem.ts";
import type { Stretch } from "../../src/base/place.ts";

const room = object("A room.", { label: text("Its sign."), title: orNull(text("Its name.")) });
const stop = object("A stop.", {
  title: text("Its title."),
  minutes: number("Its minutes."),
  optional: flag("May be left out."),
  rules: list("Rules.", text("A rule.")),
  room: orNull(room),
});
const shape = object("A paper.", {
  title: text("The title."),
  number: number("A member with the name of a helper."),
  room,
  stops: list("Stops.", stop),
  names: list("Names.", text("A name.")),
});
const words = {
  minutes: "Minutes",
  stopCount: { one: "{n} stop", other: "{n} stops" },
  of: "{page} of {pages}",
};

/** What is reported, as `line:column code text-of-the-place → fix`. */
function check(paper: string, partials: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = new Map([["paper.hbs", { file: "templates/paper.hbs", text: paper }]]);
  for (const [name, source] of Object.entries(partials)) {
    files.set(`partials/${name}.hbs`, { file: `templates/partials/${name}.hbs`, text: source });
  }
  const { value: templates, problems } = parseTemplates(files);
  const texts = new Map([...files.values()].map((file) => [file.file, file.text]));
  return [...problems, ...checkTemplate("paper.hbs", shape, { templates, words })].map((one) =>
    show(one, texts),
  );
}

function show(problem: Problem, texts: ReadonlyMap<string, string>): string {
  const { code } = problem;
  const { file, start, end } = problem.place as Stretch;
  const source = texts.get(file) ?? "";
  const before = source.slice(0, start).split(/\r?\n/);
  const fix = (paperCodes[code as keyof typeof paperCodes].fix as (args: unknown) => string)(problem.args);
  const inside = file === "templates/paper.hbs" ? "" : `${file.replace("templates/", "")} `;
  const at = [before.length, (before.at(-1) ?? "").length + 1].join(":");
  return `${inside}${at} ${code.replace("template/", "")} ${source.slice(start, end)} | ${fix}`;
}

describe("a template that names only what its paper has", () => {
  it.each([
    ["members", "{{title}} {{room.label}} {{this.title}} {{./title}}"],
    [
      "blocks",
      "{{#if stops}}{{#each stops}}{{title}}{{else}}{{title}}{{/each}}{{else if room}}{{room.label}}{{/if}}",
    ],
    ["the list's length", "{{stops.length}}"],
    ["the way up", "{{#each stops}}{{#each rules}}{{this}} {{../title}} {{../../title}}{{/each}}{{/each}}"],
    ["an if does not lead down", "{{#each stops}}{{#if room}}{{title}} {{../title}}{{/if}}{{/each}}"],
    [
      "with on itself does not lead down",
      "{{#each stops}}{{#with this}}{{title}} {{../stops.length}}{{/with}}{{/each}}",
    ],
    [
      "a with",
      "{{#each stops}}{{#with room}}{{label}} {{../title}} {{../../names.length}}{{/with}}{{/each}}",
    ],
    ["loop names", "{{#each stops}}{{@index}} {{#if @first}}a{{/if}}{{#unless @last}}b{{/unless}}{{/each}}"],
    ["the root", "{{#each stops}}{{@root.title}}{{/each}}"],
    [
      "block parameters",
      "{{#each stops as |one place|}}{{#each one.rules}}{{one.title}} {{place}}{{/each}}{{/each}}",
    ],
    ["helpers", '{{w "minutes"}} {{w "stopCount" n=stops.length}} {{#if (eq title "x")}}{{/if}}'],
    [
      "nested helpers",
      "{{#if (and (not stops) (or room (eq stops.length 2)))}}{{number stops.length}}{{/if}}",
    ],
    ["a member named as a helper", "{{this.number}}"],
    ["whitespace control and comments", "{{~title~}} {{! {{no}} }} {{!-- {{titel}} --}} \\{{titel}}"],
  ])("%s", (_, template) => {
    expect(check(template)).toEqual([]);
  });

  it("in partials, with their context and named values", () => {
    const partials = {
      head: "{{title}} {{label}}",
      stop: "{{title}} {{@root.names.length}}",
      layout: "<main>{{> @partial-block}}</main>",
    };
    const paper =
      '{{> head label="x"}}{{#each stops}}{{> stop}}{{> head room}}{{/each}}{{#> layout}}{{stops.length}}{{/layout}}';
    expect(check(paper, { ...partials, "guide/foot": "{{title}}" })).toEqual([]);
  });
});

describe("a name that is not there is found at its place", () => {
  it.each([
    ["{{titel}}", '1:3 unknown-name titel | Did you mean "title"?'],
    ["a\r\n  {{ room.lable }}", '2:11 unknown-name lable | Did you mean "label"?'],
    ["é🎨{{titel}}", '1:6 unknown-name titel | Did you mean "title"?'],
    ["{{#if titel}}x{{/if}}", '1:7 unknown-name titel | Did you mean "title"?'],
    ["{{#if room.nothing.more}}x{{/if}}", "1:12 unknown-name nothing | Use one of these: label, title."],
    ["{{#if room}}{{else}}{{titel}}{{/if}}", '1:23 unknown-name titel | Did you mean "title"?'],
    ["{{#if room}}{{else if titel}}{{/if}}", '1:23 unknown-name titel | Did you mean "title"?'],
    ["{{#unless stop}}{{/unless}}", '1:11 unknown-name stop | Did you mean "stops"?'],
    ["{{#each stopps}}{{anything}}{{/each}}", '1:9 unknown-name stopps | Did you mean "stops"?'],
    [
      "{{#each stops}}{{label}}{{/each}}",
      "1:18 unknown-name label | Use one of these: title, minutes, optional, rules, room.",
    ],
    [
      "{{#each stops}}{{else}}{{minutes}}{{/each}}",
      "1:26 unknown-name minutes | Use one of these: title, number, room, stops, names.",
    ],
    [
      "{{#each stops}}{{#with room}}{{minutes}}{{/with}}{{/each}}",
      "1:32 unknown-name minutes | Use one of these: label, title.",
    ],
    [
      "{{#each stops}}{{../minutes}}{{/each}}",
      "1:21 unknown-name minutes | Use one of these: title, number, room, stops, names.",
    ],
    ["{{#each stops as |one|}}{{one.titel}}{{/each}}", '1:31 unknown-name titel | Did you mean "title"?'],
    [
      "{{#each stops as |one|}}{{/each}}{{one.title}}",
      "1:36 unknown-name one | Use one of these: title, number, room, stops, names.",
    ],
    ["{{@index}}", "1:4 unknown-name index | Use one of these: @root."],
    ["{{#each stops}}{{@idnex}}{{/each}}", '1:19 unknown-name idnex | Did you mean "@index"?'],
    ["{{@root.titel}}", '1:9 unknown-name titel | Did you mean "title"?'],
    ["{{room.[odd one]}}", "1:8 unknown-name [odd one] | Use one of these: label, title."],
    [
      "{{constructor}}",
      "1:3 unknown-name constructor | Use one of these: title, number, room, stops, names.",
    ],
    ["{{room.__proto__}}", "1:8 unknown-name __proto__ | Use one of these: label, title."],
    ["{{stops.first}}", "1:9 unknown-name first | Use one of these: length."],
    ["{{number titel}}", '1:10 unknown-name titel | Did you mean "title"?'],
    ["{{#if (eq (not titel) true)}}{{/if}}", '1:16 unknown-name titel | Did you mean "title"?'],
    ['{{w "minuts"}}', '1:5 unknown-name "minuts" | Did you mean "minutes"?'],
    ['{{w "stopCount"}}', '1:3 unknown-name w | Give it by name: {{w "…" n=…}}.'],
    [
      '{{w "of" page=1 pags=2 pages=titel}}',
      '1:17 unknown-name pags=2 | Did you mean "page"?',
      '1:30 unknown-name titel | Did you mean "title"?',
    ],
    ["{{upper title}}", "1:3 unknown-name upper | Use one of these: w, number, eq, or, and, not."],
    ["{{> hed}}", "1:5 unknown-name hed | Take it out: nothing can be named here."],
    ["{{> (title)}}", "1:5 not-allowed (title) | Choose with {{#if}}."],
  ])("%s", (template, ...expected) => {
    expect(check(template)).toEqual(expected);
  });

  it("in a partial, in the context it is called with", () => {
    const partials = {
      stop: "<p>\n{{title}} {{minutes}}</p>",
      layout: "{{#with room}}{{> @partial-block}}{{/with}}",
    };
    expect(check("{{#each stops}}{{> stop}}{{/each}}{{> stop room}}", partials)).toEqual([
      "partials/stop.hbs 2:13 unknown-name minutes | Use one of these: label, title.",
    ]);
    expect(check("{{#> layout}}{{label}} {{number}}{{/layout}}", partials)).toEqual([
      "1:26 not-allowed number | Write it like this: {{number walkMinutes}}",
    ]);
    expect(check("{{#> layuot}}{{/layuot}}", partials)).toEqual([
      '1:6 unknown-name layuot | Did you mean "layout"?',
    ]);
    expect(check("{{> stop minutes=titel}}", partials)).toEqual([
      '1:18 unknown-name titel | Did you mean "title"?',
    ]);
  });
});

describe("a value used as what it is not, or a way of writing that cannot be checked", () => {
  it.each([
    ["{{stops}}", "1:1 wrong-kind {{stops}} | Go through it: {{#each stops}} … {{/each}}."],
    ["{{room}}", "1:1 wrong-kind {{room}} | Name one of its values: {{room.…}}; docs/views.md lists them."],
    [
      "{{#each stops}}{{optional}}{{/each}}",
      "1:16 wrong-kind {{optional}} | Ask for it: {{#if optional}} … {{/if}}.",
    ],
    ["{{#each room}}{{label}}{{/each}}", "1:9 wrong-kind room | Use {{#with room}} … {{/with}}."],
    [
      "{{#with stops}}{{title}}{{/with}}",
      "1:9 wrong-kind stops | Go through it: {{#each stops}} … {{/each}}.",
    ],
    ["{{number title}}", "1:10 wrong-kind title | Name a value of the right kind; docs/views.md lists them."],
    ["{{#if (eq stops 1)}}{{/if}}", "1:11 wrong-kind stops | Go through it: {{#each stops}} … {{/each}}."],
    ["{{{title}}}", "1:1 not-allowed {{{title}}} | Write {{ }}: texts must not bring markup along."],
    ["{{& title}}", "1:1 not-allowed {{& title}} | Write {{ }}: texts must not bring markup along."],
    [
      "{{#stops}}{{/stops}}",
      "1:4 not-allowed stops | Use {{#if stops}}, {{#each stops}} or {{#with stops}}.",
    ],
    ["{{#if}}{{/if}}", "1:4 not-allowed if | Give it one: {{#if value}}."],
    ["{{w title}}", '1:5 not-allowed title | Write its name in quotes: {{w "minutes"}}.'],
    ["{{eq title}}", '1:3 not-allowed eq | Write it like this: {{#if (eq state "assessed")}}'],
    [
      "{{#each stops}}{{#each rules}}{{@../index}}{{/each}}{{/each}}",
      "1:33 not-allowed @../index | Name the place in the list: {{#each stops as |stop index|}}.",
    ],
    [
      '{{#*inline "x"}}{{/inline}}',
      '1:1 not-allowed {{#*inline "x"}}{{/inline}} | Put it into a file of its own in templates/partials/.',
    ],
    ["{{> @partial-block}}", "1:5 not-allowed @partial-block | Call the partial as {{#> name}} … {{/name}}."],
  ])("%s", (template, expected) => {
    expect(check(template)).toEqual([expected]);
  });

  const outer =
    "Name the outer value: {{#each stops as |stop|}} … {{stop.title}}; a partial sees only what it is given: {{> part stop=this}}.";

  it("a way up that depends on the values, or leaves a partial", () => {
    expect(check("{{#each stops}}{{#each ../stops}}{{../title}}{{/each}}{{/each}}")).toEqual([
      `1:36 not-allowed ../title | ${outer}`,
    ]);
    expect(check("{{#each names}}{{#each @root.names}}{{../title}}{{/each}}{{/each}}")).toEqual([
      `1:39 not-allowed ../title | ${outer}`,
    ]);
    expect(check("{{#each stops}}{{> part}}{{/each}}", { part: "{{../title}}" })).toEqual([
      `partials/part.hbs 1:3 not-allowed ../title | ${outer}`,
    ]);
    expect(check("{{../title}}")).toEqual([`1:3 not-allowed ../title | ${outer}`]);
  });

  it("a partial within itself", () => {
    expect(check("{{> a}}", { a: "{{#if title}}{{> b}}{{/if}}", b: "{{> a}}" })).toEqual([
      "partials/b.hbs 1:5 not-allowed a | Break the circle.",
    ]);
  });
});

describe("a template that cannot be read", () => {
  it.each([
    ["<p>\n{{#if title}}\n</p>", "2:1 syntax {{#if"],
    ["{{#if title}}{{#each stops}}{{/each}}", "1:1 syntax {{#if"],
    ["<p>\n  {{/if}}", "2:3 syntax {{"],
    ["<p>\r\n{{#if title}}{{/each}}", "2:4 syntax if"],
    ["a\n\n  {{ title", "3:3 syntax {{"],
    ["{{title}", "1:1 syntax {{"],
    ["a\n {{room/../title}}", "2:4 syntax ro"],
  ])("%s", (template, expected) => {
    const [first, ...more] = check(template);
    expect([first?.split(" | ")[0], ...more]).toEqual([expected]);
  });
});
