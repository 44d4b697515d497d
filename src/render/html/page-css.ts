/** The part of a paper's style that comes from the page itself: sheet, margins, foot, tokens, and what must never be split. */
import { textOf, type Branch } from "../tree.ts";
import type { Page } from "../page.ts";
import { layoutOf } from "../page-size.ts";
import { cssString } from "./css-text.ts";

/** The families a paper is set in: one for pupils, else text and headings. */
export function familiesOf({ paper, theme }: Page): { readonly text: string; readonly heading: string } {
  const { text, heading, pupil } = theme.fonts;
  return paper.startsWith("pupil") ? { text: pupil, heading: pupil } : { text, heading };
}

/** What the foot of every page says beside its number; empty if the paper has none. */
export function footText(running: Branch | null): string {
  return running === null ? "" : textOf(running).replaceAll(/\s+/g, " ").trim();
}

/** Characters that only margin boxes print: fonts must have them too. */
export function marginText(page: Page, foot: string): string {
  const { draft, page: pageWord, of } = page.words;
  return `${foot} ${pageWord} ${of} 0123456789 ${page.draft ? draft : ""}`;
}

export function pageCss(page: Page, foot: string): string {
  return (
    tokens(page) +
    sheets(page, foot) +
    fontLoader(page, foot) +
    structure +
    (page.draft ? draftMark(page) : "")
  );
}

/** Everything a style sheet needs to know of the theme. Sizes derive from `--base`. */
function tokens(page: Page): string {
  const { theme, paper } = page;
  const { ink, muted, rule, accent, tint } = theme.colours;
  const { text, heading } = familiesOf(page);
  const isPupil = paper.startsWith("pupil");
  return `:root{--base:${isPupil ? theme.pupilBasePt : theme.basePt}pt;--line-height:${theme.lineHeight};--font-text:${cssString(text)},system-ui,sans-serif;--font-heading:${cssString(heading)},system-ui,sans-serif;--ink:${ink};--muted:${muted};--rule:${rule};--accent:${accent};--tint:${tint};--page-width:${millimetres(layoutOf(theme, page.size).width)}}
html{font:var(--base)/var(--line-height) var(--font-text);color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
`;
}

function sheets(page: Page, foot: string): string {
  const size = page.size === "letter" ? "letter" : "A4";
  const [start, end] = page.direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const { text } = familiesOf(page);
  const type = `font:10pt/1.3 ${cssString(text)},system-ui,sans-serif;color:${page.theme.colours.muted}`;
  const { page: pageWord, of, draft } = page.words;
  const number = `${cssString(`${pageWord} `)} counter(page) ${cssString(` ${of} `)} counter(pages)`;
  const boxes = [
    `@bottom-${start}{content:${cssString(foot)};width:75%;text-align:${start};${type}}`,
    `@bottom-${end}{content:${number};white-space:nowrap;text-align:${end};${type}}`,
    page.draft ? `@top-${end}{content:${cssString(draft)};${type};font-weight:700}` : "",
  ];
  return `@page{size:${size} portrait;margin:${margins(page, false)};${boxes.join("")}}
@page landscape{size:${size} landscape;margin:${margins(page, true)}}
`;
}

function margins({ theme, size }: Page, turned: boolean): string {
  const { top, right, bottom, left } = layoutOf(theme, size, turned);
  return [top, right, bottom, left].map(millimetres).join(" ");
}

function millimetres(length: number): string {
  return `${Math.round(length * 100) / 100}mm`;
}

/** Browsers do not fetch a font for margin boxes alone: the same words are laid out, unseen, in the page. */
function fontLoader(page: Page, foot: string): string {
  const text = cssString(marginText(page, foot));
  return `body::before{content:${text};position:absolute;width:1px;height:1px;overflow:hidden;visibility:hidden;font-family:var(--font-text)}\n`;
}

function draftMark(page: Page): string {
  return `@media print{body::after{content:${cssString(page.words.draft)};position:fixed;inset:0;display:grid;place-content:center;font:700 90pt var(--font-text);color:#e8e8e8;transform:rotate(-50deg);z-index:-1}}\n`;
}

/** What the vocabulary promises of the printed page, whatever the theme looks like. */
const structure = `footer.running{display:none}
.stop,.task,.answer,.card,.keep,.draw-box,.lines,.choices,figure,tr{break-inside:avoid}
h1,h2,h3,h4,caption{break-after:avoid}
p,li,dd{orphans:2;widows:2}
thead{display:table-header-group}
.new-page{break-before:page}
hr.page-break{break-after:page;border:0;margin:0;height:0}
.landscape{page:landscape}
img{max-width:100%;height:auto}
.icon svg{width:1.2em;height:1.2em;vertical-align:-.2em}
.line{display:block;height:var(--spacing);border-bottom:1px solid var(--muted);box-sizing:border-box}
.draw-box{box-sizing:border-box;width:var(--width,100%);max-width:100%;height:var(--height);border:1px solid var(--ink)}
.columns{display:grid;grid-template-columns:var(--columns);column-gap:5mm}
.picture-missing{display:inline-block;border:1px dashed var(--muted);padding:2mm}
@media screen{body{box-sizing:border-box;max-width:calc(var(--page-width) + 2rem);margin:0 auto;padding:1rem}}
@media screen and (max-width:40rem){.columns{display:block}}
`;
