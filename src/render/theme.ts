/** Design tokens of a theme: CSS variables, the Typst theme and Word styles are all derived from them. */
export type Theme = {
  readonly name: string;
  readonly fonts: { readonly text: string; readonly heading: string; readonly pupil: string };
  /** Every other size is derived from it. */
  readonly basePt: number;
  readonly pupilBasePt: number;
  readonly lineHeight: number;
  readonly colours: {
    readonly ink: string;
    readonly muted: string;
    readonly rule: string;
    readonly accent: string;
    readonly tint: string;
  };
  readonly marginsMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
};
