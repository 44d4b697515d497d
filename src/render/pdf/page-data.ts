/** A page as plain data for the layout program: everything it may know, and nothing it could run. */
import type { Page } from "../page.ts";
import { hasClass, type Branch } from "../tree.ts";
import type { Theme } from "../theme.ts";
import { branchesOf } from "./branches.ts";
import type { Leaf } from "./leaf.ts";
import { languageOf, toLeaf, toRuns } from "./leaves.ts";

/** How hard parts have to be pressed to fit on a page. */
export type Fit = {
  /** How much smaller is set what is looked up in a stop: not at all, a little, or down to 10 pt. */
  readonly press: 0 | 1 | 2;
  /** The numbers of parts that may be split, since no page is tall enough for them. */
  readonly loose: readonly number[];
};

export const unpressed: Fit = { press: 0, loose: [] };

export type PageData = {
  readonly title: string;
  readonly authors: readonly string[];
  readonly description: string | null;
  readonly lang: string;
  readonly region: string | null;
  readonly dir: "ltr" | "rtl";
  readonly size: Page["size"];
  readonly paper: string;
  readonly theme: Theme;
  readonly words: Page["words"];
  readonly draft: boolean;
  readonly fit: Fit;
  readonly running: readonly (Leaf | string)[];
  readonly body: Leaf;
  readonly pictures: Readonly<Record<string, PictureFile>>;
};

/** The virtual file of a picture, by its `src`. */
type PictureFile = { readonly file: string; readonly format: "svg" | "png" | "jpg" };

const formats = { "image/svg+xml": "svg", "image/png": "png", "image/jpeg": "jpg" } as const;

/** Pictures by the names of the virtual files that hold them: `pictures/0`, `pictures/1` … */
export function pictureFiles(page: Page): ReadonlyMap<string, Uint8Array> {
  return new Map([...page.pictures.values()].map(({ bytes }, index) => [`pictures/${index}`, bytes]));
}

export function toPageData(page: Page, fit: Fit): PageData {
  const branches = branchesOf(page.tree);
  const numbers = new Map(branches.map((branch, index) => [branch, index]));
  const body = branches.find(({ tag }) => tag === "body") ?? page.tree;
  const running = branches.find((branch) => branch.tag === "footer" && hasClass(branch, "running"));
  const { lang = "en", region = null } = languageOf(page.language);
  return {
    title: page.title,
    authors: metaOf(branches, "author"),
    description: metaOf(branches, "description")[0] ?? null,
    lang,
    region,
    dir: page.direction,
    size: page.size,
    paper: page.paper,
    theme: page.theme,
    words: page.words,
    draft: page.draft,
    fit,
    running: toRuns(running?.children ?? [], numbers),
    body: toLeaf(body, numbers),
    pictures: Object.fromEntries(
      [...page.pictures].map(([src, { type }], index) => [
        src,
        { file: `/pictures/${index}`, format: formats[type] },
      ]),
    ),
  };
}

function metaOf(branches: readonly Branch[], name: string): readonly string[] {
  return branches
    .filter((branch) => branch.tag === "meta" && branch.attributes["name"] === name)
    .flatMap((branch) => branch.attributes["content"] ?? []);
}
