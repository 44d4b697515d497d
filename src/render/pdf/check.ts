/** What a page must have before it is worth handing to the engine: found here, where the words concerned are known. */
import type { Page } from "../page.ts";
import { textOf, type Branch } from "../tree.ts";
import { branchesOf } from "./branches.ts";
import type { PdfRefusal } from "./refusal.ts";

/** Everything a reader's software would miss in this page; empty if it can be printed. */
export function checkPage(page: Page): readonly PdfRefusal[] {
  const branches = branchesOf(page.tree);
  return [
    ...checkTitle(page),
    ...checkHeadings(branches),
    ...branches.flatMap((branch) => checkPicture(branch, page)),
  ];
}

function checkTitle(page: Page): readonly PdfRefusal[] {
  return page.title.trim() === ""
    ? [{ reason: "no-title", message: "This paper has no title.", text: null }]
    : [];
}

function checkHeadings(branches: readonly Branch[]): readonly PdfRefusal[] {
  const headings = branches.filter((branch) => /^h[1-4]$/.test(branch.tag));
  if (headings.length === 0)
    return [{ reason: "no-heading", message: "This paper has no heading.", text: null }];
  return headings.flatMap((heading, index) => {
    const before = levelOf(headings[index - 1]);
    const level = levelOf(heading);
    return level <= before + 1 ? [] : [skipped({ heading, before, level })];
  });
}

function levelOf(heading: Branch | undefined): number {
  return heading === undefined ? 0 : Number(heading.tag.slice(1));
}

function skipped(it: { heading: Branch; before: number; level: number }): PdfRefusal {
  const text = textOf(it.heading).trim();
  const message =
    it.before === 0
      ? `The first heading of a paper is its h1, but "${text}" is an h${it.level}.`
      : `The heading "${text}" is an h${it.level} right after an h${it.before}; make it an h${it.before + 1}.`;
  return { reason: "heading-skipped", message, text };
}

function checkPicture(branch: Branch, page: Page): readonly PdfRefusal[] {
  if (branch.tag !== "img") return [];
  const { src = "", alt } = branch.attributes;
  if (!page.pictures.has(src)) {
    return [
      { reason: "picture-missing", message: `The picture "${src}" was not handed to this paper.`, text: src },
    ];
  }
  if (alt !== undefined) return [];
  return [
    {
      reason: "picture-without-words",
      message: `The picture "${src}" has no words for those who cannot see it.`,
      text: src,
    },
  ];
}
