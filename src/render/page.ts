import type { PaperSize } from "../model/vocabulary.ts";
import type { Language } from "../model/text.ts";
import type { Branch } from "./tree.ts";
import type { Theme } from "./theme.ts";

/** One paper in one language, ready for a writer. */
export type Page = {
  readonly paper: string;
  readonly title: string;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly size: PaperSize;
  readonly theme: Theme;
  /** The `html` element. */
  readonly tree: Branch;
  /** Every picture the tree names, by its `src`. SVG or PNG or JPEG. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly draft: boolean;
  /** Words that writers print themselves. */
  readonly words: { readonly page: string; readonly of: string; readonly draft: string };
};

export type Picture = {
  readonly bytes: Uint8Array;
  readonly type: "image/svg+xml" | "image/png" | "image/jpeg";
};
