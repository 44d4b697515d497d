/** What the HTML writer needs from outside, read by the host. */
export type HtmlAssets = {
  /** Style sheets in the order they apply: the theme's, then the project's own. */
  readonly css: readonly string[];
  /** The faces there are; only those a paper needs are put into it. */
  readonly fonts: readonly FontFace[];
  /** SVG texts of the icons by name; `currentColor` is the ink of the text beside. */
  readonly icons: ReadonlyMap<string, string>;
};

/** One part of a font: a weight and style for a stretch of Unicode. */
export type FontFace = {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** As CSS writes it: `U+0000-00FF,U+0131`. */
  readonly unicodeRange: string;
  /** The WOFF2 file; asked for only when the face is used. */
  readonly bytes: () => Uint8Array;
};
