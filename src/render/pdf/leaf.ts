/** What the layout program reads: a tree of leaves, tables as grids. */

/** `t` tag, `c` classes, `a` attributes, `k` children; `lang`, `region` and `dir` where they change. */
export type Leaf = {
  readonly t: string;
  readonly c: readonly string[];
  readonly a: Readonly<Record<string, string>>;
  readonly k: readonly (Leaf | string)[];
  readonly lang?: string;
  readonly region?: string;
  readonly dir?: string;
  /** The number by which layout tells that this part does not fit on a page. */
  readonly n?: number;
  /** Tables only. */
  readonly grid?: Grid;
};

export type Grid = {
  readonly columns: readonly Column[];
  readonly head: readonly Cell[];
  readonly body: readonly Cell[];
  readonly foot: readonly Cell[];
};

/** The longest word sets the least width of a column, the longest text the width it would like. */
export type Column = { readonly word: string; readonly text: string };

/** Columns and rows are counted from 0, rows over head, body and foot. */
export type Cell = {
  readonly leaf: Leaf;
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
};
