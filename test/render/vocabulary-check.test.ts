import { describe, expect, it } from "vitest";
import { parseTemplates } from "../../src/render/templates.ts";
import { checkVocabulary } from "../../src/render/vocabulary-check.ts";
import type { Stretch } from "../../src/base/place.ts";

function check(text: string): readonly string[] {
  const { value } = parseTemplates(new Map([["p.hbs", { file: "templates/p.hbs", text }]]));
  return checkVocabulary(value, new Set(["look", "talk"])).map(({ place, args }) => {
    const { start, end } = place as Stretch;
    const { thing, on, closest } = args as { thing: string; on: string | null; closest: string | null };
    return `${String(start)} ${text.slice(start, end)} | ${thing} on ${on ?? "-"} → ${closest ?? "-"}`;
  });
}

describe("HTML outside the vocabulary", () => {
  it.each([
    ["<p>a</p><articel>", '9 articel | element "articel" on - → article'],
    ["<P><B>x</B></P>", '4 B | element "b" on - → strong'],
    ['<p class="lead kickr">', '15 kickr | class "kickr" on p → kicker'],
    ['<div class="stop">', '12 stop | class "stop" on div → -'],
    ['{{#if a}}\r\n<p clas="lead">{{/if}}', '14 clas | attribute "clas" on p → class'],
    ['<div class="lines" data-line="3">', '19 data-line | attribute "data-line" on div → data-lines'],
    ['<p style="color:{{x}}">', '3 style | attribute "style" on p → -'],
    ['<p {{#if a}}class="leed"{{/if}}>', '19 leed | class "leed" on p → lead'],
    ['<p class="lead{{#if a}} kickr{{/if}}">', '24 kickr | class "kickr" on p → kicker'],
    ['<span class="icon" data-icon="lok">', '19 data-icon | icon "lok" on span → look'],
    ["é🎨<marquee>", '4 marquee | element "marquee" on - → -'],
  ])("%s", (template, expected) => {
    expect(check(template)).toEqual([expected]);
  });

  it.each([
    ['<div class="lines" data-lines="{{n}}" data-spacing-mm="9"></div>'],
    ['<aside class="note" data-kind="{{kind}}">{{text}}</aside>'],
    ['<article class="{{kind}}" data-number="{{n}}"></article>'],
    ['<p class="{{#if a}}lead{{else}}kicker{{/if}}"></p>'],
    ['<h{{level}} id="x" lang="pt" dir="ltr"></h{{level}}>'],
    ['{{#each a}}<tr><th scope="row">{{x}}</th><td colspan="2"></td></tr>{{/each}}'],
    ["{{! <b> }}{{!-- <i> --}}<!-- <u> --><!doctype html>"],
    ['<span class="icon" data-icon="{{icon}}"></span><span class="icon" data-icon="talk"></span>'],
  ])("is not seen in %s", (template) => {
    expect(check(template)).toEqual([]);
  });
});
