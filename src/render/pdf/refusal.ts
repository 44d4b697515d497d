/** What stands between a page and its PDF, in plain words. */

/** Why there is no PDF: `text` is the words of the page concerned, where they can be found. */
export type PdfRefusal = {
  readonly reason:
    | "no-engine"
    | "no-title"
    | "no-heading"
    | "heading-skipped"
    | "picture-missing"
    | "picture-unreadable"
    | "picture-without-words"
    | "characters-missing"
    | "cannot-print";
  readonly message: string;
  /** The characters that no font of the paper has, where that is the reason. */
  readonly characters?: readonly string[];
  readonly text: string | null;
};
