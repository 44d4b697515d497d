import { describe, expect, test } from "vitest";
import { cleanSvg, sanitiseSvg } from "../../src/render/svg.ts";

/** What becomes of `content` inside an SVG of 10 × 10. */
function inside(content: string): string | undefined {
  return cleanSvg(`<svg viewBox="0 0 10 10" xmlns:xlink="http://www.w3.org/1999/xlink">${content}</svg>`)
    ?.content;
}

test("a drawing keeps its shapes, its text and the case of its names, as XML", () => {
  const text = `<?xml version="1.0"?><!DOCTYPE svg>
<!-- drawn by hand --><svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="1cm" fill="none" viewBox="0,0 20,10">
<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path d="M0 0h9" fill="url(#a)"/>
<text xml:space="preserve">caf&eacute;&nbsp;&amp; &lt;tea&gt;</text></svg>`;
  expect(sanitiseSvg(text)).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10" fill="none">
<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path d="M0 0h9" fill="url(#a)"/>
<text xml:space="preserve">café\u00A0&amp; &lt;tea&gt;</text></svg>\n`,
  );
});

describe("what could run or load is dropped", () => {
  test.each([
    ["a script", "<script>alert(1)</script><path/>", "<path/>"],
    ["a script in capitals", "<SCRIPT>alert(1)</SCRIPT><path/>", "<path/>"],
    ["a script in CDATA", "<script><![CDATA[alert(1)]]></script>", ""],
    ["HTML inside the drawing", "<foreignObject><iframe src='x'></iframe></foreignObject><g/>", "<g/>"],
    ["event attributes", `<rect onclick="x()" ONLOAD="x()" width="1"/>`, `<rect width="1"/>`],
    ["a link, but not what it holds", `<a href="javascript:x()"><rect/></a>`, "<rect/>"],
    [
      "an outside picture's address",
      `<image href="https://example.org/x.png" width="1"/>`,
      `<image width="1"/>`,
    ],
    [
      "an old-style address",
      `<use xlink:href="other.svg#a"/><use xlink:href="#a"/>`,
      `<use/><use href="#a"/>`,
    ],
    ["an SVG inside an address", `<image href="data:image/svg+xml;base64,AA=="/>`, "<image/>"],
    ["animation", `<path><animate attributeName="href" to="javascript:x()"/></path>`, "<path/>"],
    ["an outside paint", `<path fill="url(https://example.org/a)"/>`, `<path fill="none"/>`],
    ["an import in a style sheet", "<style>@import 'x.css'; .a{fill:red}</style>", "<style/>"],
    [
      "an address in a style sheet",
      "<style>.a{fill:url( 'http://x/y' )}.b{fill:url(#b)}</style>",
      "<style>.a{fill:none}.b{fill:url(#b)}</style>",
    ],
    [
      "an address hidden by escapes",
      String.raw`<path style="fill:\75rl(http://x)" d="M0 0"/>`,
      `<path style="" d="M0 0"/>`,
    ],
    ["editors' private data", `<metadata><x/></metadata><g inkscape:label="a" id="b"/>`, `<g id="b"/>`],
    ["comments", "<!-- a --><g/>", "<g/>"],
  ])("%s", (_, content, expected) => {
    expect(inside(content)).toBe(expected);
  });
});

test("a picture inside an address is kept", () => {
  const image = `<image href="data:image/png;base64,AAAA" width="1"/>`;
  expect(inside(image)).toBe(image);
});

test("drawings nested without end are cut, not followed", () => {
  expect(inside("<g>".repeat(20_000))).toBe(`${"<g>".repeat(200)}<g/>${"</g>".repeat(200)}`);
});

test.each([
  [`<svg width="210mm" height="297mm">`, [0, 0, 793.7007874015749, 1122.5196850393702]],
  [`<svg width="100%" height="100%">`, [0, 0, 300, 150]],
  [`<svg viewBox="-5 -5 1e2 50" width="3">`, [-5, -5, 100, 50]],
  [`<svg viewBox="0 0 0 0" width="40" height="30px">`, [0, 0, 40, 30]],
])("the size of %s", (root, viewBox) => {
  expect(cleanSvg(`${root}</svg>`)?.viewBox).toEqual(viewBox);
});

test("text without a drawing is no SVG", () => {
  expect([sanitiseSvg(""), sanitiseSvg("<p>svg</p>"), sanitiseSvg("\u0089PNG")]).toEqual([null, null, null]);
});
