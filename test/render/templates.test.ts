import { describe, expect, it } from "vitest";
import { compileTemplates, parseTemplates } from "../../src/render/templates.ts";
import { wordsFor } from "../../src/render/words.ts";

const lists = new Map([
  ["en", { minutes: "Minutes", stops: { one: "{n} stop", other: "{n} stops" }, walk: "{n} min to {room}" }],
  ["pt", { minutes: "Minutos", stops: { one: "{n} paragem", other: "{n} paragens" } }],
]);

function fill(template: string, view: object, language = "en"): string {
  const files = new Map([
    ["paper.hbs", { file: "templates/paper.hbs", text: template }],
    ["partials/guide/name.hbs", { file: "templates/partials/guide/name.hbs", text: "<b>{{title}}</b>\n" }],
    ["partials/frame.hbs", { file: "templates/partials/frame.hbs", text: "<div>{{> @partial-block}}</div>" }],
  ]);
  const { value, problems } = parseTemplates(files);
  expect(problems).toEqual([]);
  return compileTemplates(value)("paper.hbs", view, wordsFor(lists, language));
}

describe("filling a template", () => {
  it("takes texts as data: markup in them is printed as it is written", () => {
    const title = `<script>alert("1")</script> & 'so' {{title}} \`x=y\``;
    expect(fill('<p title="{{title}}">{{title}}</p>', { title })).toBe(
      '<p title="TEXT">TEXT</p>'.replaceAll(
        "TEXT",
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#x27;so&#x27; {{title}} &#x60;x&#x3D;y&#x60;",
      ),
    );
  });

  it("reaches nothing but the view: no prototypes, no constructors, no built-in lookups", () => {
    const view = { list: ["a"], title: "x" };
    const template =
      "[{{constructor}}|{{list.constructor}}|{{__proto__}}|{{title.at}}|{{toString}}|{{list.map}}]";
    expect(fill(template, view)).toBe("[|||||]");
    expect(() => fill('{{lookup this "title"}}', view)).toThrow();
    expect(() => fill("{{log title}}", view)).toThrow();
  });

  it("includes partials with their context, named values and blocks", () => {
    expect(
      fill('{{> guide/name}}{{> guide/name title="b"}}{{#> frame}}{{title}}{{/frame}}', { title: "a" }),
    ).toBe("<b>a</b>\n<b>b</b>\n<div>a</div>");
  });

  it.each([
    ['{{w "minutes"}}', "en", "Minutes"],
    ['{{w "minutes"}}', "pt-BR", "Minutos"],
    ['{{w "stops" n=1}} {{w "stops" n=2}}', "pt", "1 paragem 2 paragens"],
    ['{{w "walk" n=minutes room="<9>"}}', "en", "1234.5 min to &lt;9&gt;"],
    ['{{w "walk" n=minutes room="9"}}', "pt", "\uE000en\uE0011234.5 min to 9\uE002"],
    ["{{number minutes}}", "pt", "1234,5"],
    ["{{#if (eq minutes 1234.5)}}same{{/if}}", "en", "same"],
    ["{{#if (or none empty)}}a{{else}}b{{/if}}", "en", "b"],
    ["{{#if (and minutes (not empty))}}a{{else}}b{{/if}}", "en", "a"],
  ])("%s in %s", (template, language, expected) => {
    expect(fill(template, { minutes: 1234.5, none: null, empty: [] }, language)).toBe(expected);
  });

  it("says where a template breaks, and leaves it out", () => {
    const files = new Map([
      ["a.hbs", { file: "templates/a.hbs", text: "\uFEFF<p>\n{{#if x}}" }],
      ["b.css", { file: "templates/b.css", text: "{{" }],
    ]);
    const { value, problems } = parseTemplates(files);
    expect([...value.keys()]).toEqual([]);
    expect(problems).toEqual([
      {
        code: "template/syntax",
        args: { detail: "{{#if}} is never closed." },
        place: { file: "templates/a.hbs", start: 4, end: 9 },
      },
    ]);
  });
});
