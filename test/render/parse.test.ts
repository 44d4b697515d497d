import { describe, expect, it } from "vitest";
import { markForeign } from "../../src/render/foreign.ts";
import { parsePaper } from "../../src/render/parse.ts";
import { attributesText } from "../../src/render/html/write-branch.ts";
import type { Branch } from "../../src/render/tree.ts";

/** The tree below body as one line: what is in it, no more. */
function body(html: string, language = "en"): string {
  const found = parsePaper(`<body>${html}</body>`, language).tree.children.find(
    (child): child is Branch => typeof child !== "string" && child.tag === "body",
  );
  return (found?.children ?? []).map(line).join("");
}

function line(node: Branch | string): string {
  if (typeof node === "string") return `«${node}»`;
  return `<${node.tag}${attributesText(node.attributes)}>${node.children.map(line).join("")}</${node.tag}>`;
}

describe("white space", () => {
  it.each([
    ["<p>\n  one\n\ttwo  </p>\n\n<p>three</p>", "<p>«one two»</p><p>«three»</p>"],
    ["<p>a <em> b </em> c</p>", "<p>«a »<em>«b »</em>«c»</p>"],
    ["<p>a<em> b</em></p>", "<p>«a»<em>« b»</em></p>"],
    ["<p><em>a </em></p>", "<p><em>«a»</em></p>"],
    ["<p>a <br> b</p>", "<p>«a»<br></br>«b»</p>"],
    ["<p>5\u00A0 mm\u00A0</p>", "<p>«5\u00A0 mm\u00A0»</p>"],
    [
      '<p> <span class="icon" data-icon="look"></span> Look</p>',
      '<p><span class="icon" data-icon="look"></span>« Look»</p>',
    ],
    [
      '<p>Name <span class="blank"></span> </p>',
      '<p>«Name »<span class="blank"></span>« »</p>'.replace("« »", ""),
    ],
    ["<ul>\n<li>a <ul> <li>b</li> </ul> </li></ul>", "<ul><li>«a»<ul><li>«b»</li></ul></li></ul>"],
    ["<div> <p> </p> text </div>", "<div><p></p>«text»</div>"],
  ])("%j", (html, expected) => {
    expect(body(html)).toBe(expected);
  });
});

describe("texts in another language", () => {
  const french = markForeign("Bonjour & salut", "fr");
  const arabic = markForeign("مرحبا", "ar");
  it.each([
    [
      "a part of a text",
      `<p>Say: ${french}!</p>`,
      '<p>«Say: »<span lang="fr">«Bonjour & salut»</span>«!»</p>',
    ],
    ["a whole element", `<h2>\n ${french}\n</h2>`, '<h2 lang="fr">«Bonjour & salut»</h2>'],
    [
      "a whole inline element",
      `<p>a <em>${french}</em></p>`,
      '<p>«a »<em lang="fr">«Bonjour & salut»</em></p>',
    ],
    ["the other direction", `<p>${arabic}</p>`, '<p lang="ar" dir="rtl">«مرحبا»</p>'],
    [
      "two side by side",
      `<p>${french} ${arabic}</p>`,
      '<p><span lang="fr">«Bonjour & salut»</span>« »<span lang="ar" dir="rtl">«مرحبا»</span></p>',
    ],
    ["the language around", `<p lang="fr">x ${french}</p>`, '<p lang="fr">«x »«Bonjour & salut»</p>'],
    [
      "words of a picture",
      `<img src="a.svg" alt="${french}">`,
      '<img src="a.svg" alt="Bonjour &amp; salut" lang="fr"></img>',
    ],
    [
      "other attributes",
      `<img src="a" alt="See ${french}">`,
      '<img src="a" alt="See Bonjour &amp; salut"></img>',
    ],
    ["marks that are not whole", "<p>a\uE000b\uE002</p>", "<p>«ab»</p>"],
  ])("%s", (_, html, expected) => {
    expect(body(html)).toBe(expected);
  });

  it("does not reach the title of the window", () => {
    const { tree } = parsePaper(`<html lang="en"><head><title>${french} – Guide</title></head></html>`, "en");
    expect(line(tree)).toBe(
      '<html lang="en"><head><title>«Bonjour & salut – Guide»</title></head><body></body></html>',
    );
  });
});

describe("what is no vocabulary", () => {
  it("is left out and told, but for classes, which themes may use", () => {
    const html =
      '<p onclick="x()" style="color:red" class="lead mine">a<script>b</script><b>c</b></p><a href="javascript:d">e</a>' +
      '<a href="https://f.example">f</a><iframe src="g"></iframe><svg><text>h</text></svg><!-- i -->';
    const { tree, findings } = parsePaper(html, "en");
    expect(line(tree)).toBe(
      '<html><head></head><body><p class="lead mine">«a»«c»</p><a>«e»</a><a href="https://f.example">«f»</a></body></html>',
    );
    expect(findings.map(({ thing, on }) => (on === null ? thing : `${thing} on ${on}`))).toEqual([
      'element "script"',
      'element "b"',
      'class "mine" on p',
      'attribute "onclick" on p',
      'attribute "style" on p',
      'element "iframe"',
      'element "svg"',
    ]);
  });
});
