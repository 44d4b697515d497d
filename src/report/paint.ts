/** Colours as plain functions, so that reports need no colour library and tests need no colours. */
export type Paint = {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
};

const same = (text: string): string => text;

export const plainPaint: Paint = { red: same, yellow: same, green: same, cyan: same, bold: same, dim: same };
