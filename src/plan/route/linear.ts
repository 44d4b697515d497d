/** Linear programs that grow: columns and rows are added, bounds change, and each solve starts where the last one ended. */
import type { Highs, Model } from "highs";

export type Entries = { readonly indices: readonly number[]; readonly values: readonly number[] };

export type Column = {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  /** By row. */
  readonly entries: Entries;
};

export type Row = {
  readonly lower: number;
  readonly upper: number;
  /** By column. */
  readonly entries: Entries;
};

export type Solved = {
  readonly status: "optimal" | "infeasible" | "cut-short";
  /** The least cost. */
  readonly objective: number;
  readonly primal: Float64Array;
  /** Per column: what one unit of it would cost. */
  readonly reduced: Float64Array;
  /** Per row. */
  readonly duals: Float64Array;
};

export type Linear = {
  readonly columnCount: () => number;
  readonly rowCount: () => number;
  readonly addColumns: (columns: readonly Column[]) => void;
  readonly addRows: (rows: readonly Row[]) => void;
  /** Ascending indexes; those behind move up. */
  readonly deleteRows: (rows: readonly number[]) => void;
  readonly setBounds: (column: number, lower: number, upper: number) => void;
  readonly solve: (limits: SolveLimits) => Solved;
  readonly dispose: () => void;
};

export type SolveLimits = {
  /** Null: as many as it takes, as long as the time is not up. */
  readonly iterations: number | null;
  readonly spend: (steps: number) => void;
  readonly timeIsUp: () => boolean;
};

/** Between two looks at the clock, which is also how late it may get; the larger the program the longer each takes. */
function iterationsAtOnce(rows: number): number {
  return rows > 500 ? 100 : 400;
}

const dualSimplex = 1;
const primalSimplex = 4;

let solver: Promise<Highs> | null = null;

/** Loaded when first needed, and once: it is large. */
async function loadSolver(): Promise<Highs> {
  const { default: load } = await import("highs");
  // The package's types speak of its CommonJS form; imported as a module, its default is the loader itself.
  return (load as unknown as typeof load.default)();
}

/** An empty program that minimises. */
export async function createLinear(): Promise<Linear> {
  solver ??= loadSolver();
  const model: Model = (await solver).createModel();
  model.options.set({ output_flag: false, presolve: "off", solver: "simplex" });
  const state = { columns: 0, rows: 0, primal: false };
  return {
    columnCount: () => state.columns,
    rowCount: () => state.rows,
    addColumns: (columns) => {
      addColumns(model, columns, state.rows);
      state.columns += columns.length;
      state.primal = true;
    },
    addRows: (rows) => {
      addRows(model, rows, state.columns);
      state.rows += rows.length;
      state.primal = false;
    },
    deleteRows: (rows) => {
      if (rows.length > 0) model.deleteRows({ kind: "set", indices: rows });
      state.rows -= rows.length;
    },
    setBounds: (column, lower, upper) => {
      model.changeColBounds(column, lower, upper);
      state.primal = false;
    },
    solve: (limits) => {
      model.options.set("simplex_strategy", state.primal ? primalSimplex : dualSimplex);
      limits.spend(20 + (state.rows * state.columns) / 150);
      return solve(model, limits, iterationsAtOnce(state.rows));
    },
    dispose: () => {
      model.dispose();
    },
  };
}

function addColumns(model: Model, columns: readonly Column[], numRows: number): void {
  if (columns.length === 0) return;
  model.addCols({
    cost: Float64Array.from(columns, (each) => each.cost),
    lower: Float64Array.from(columns, (each) => each.lower),
    upper: Float64Array.from(columns, (each) => each.upper),
    matrix: { format: "csc", numRows, numCols: columns.length, ...packed(columns) },
  });
}

function addRows(model: Model, rows: readonly Row[], numCols: number): void {
  if (rows.length === 0) return;
  model.addRows({
    lower: Float64Array.from(rows, (each) => each.lower),
    upper: Float64Array.from(rows, (each) => each.upper),
    matrix: { format: "csr", numRows: rows.length, numCols, ...packed(rows) },
  });
}

function packed(lines: readonly { readonly entries: Entries }[]): {
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
} {
  const starts = new Int32Array(lines.length + 1);
  for (const [index, { entries }] of lines.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + entries.indices.length;
  }
  return {
    starts,
    indices: Int32Array.from(lines.flatMap(({ entries }) => entries.indices)),
    values: Float64Array.from(lines.flatMap(({ entries }) => entries.values)),
  };
}

const optimal = 7;
const infeasible = 8;
const iterationLimit = 14;

function solve(model: Model, { iterations, timeIsUp }: SolveLimits, atOnce: number): Solved {
  model.options.set("simplex_iteration_limit", iterations ?? atOnce);
  let status = model.run().modelStatus;
  while (status === iterationLimit && iterations === null && !timeIsUp()) status = model.run().modelStatus;
  if (status !== optimal && status !== infeasible && status !== iterationLimit) {
    model.clearSolver();
    model.options.set("simplex_iteration_limit", 1_000_000);
    status = model.run().modelStatus;
  }
  const { colValue, colDual, rowDual } = model.getSolution();
  return {
    status: status === optimal ? "optimal" : status === infeasible ? "infeasible" : "cut-short",
    objective: model.getObjectiveValue(),
    primal: colValue,
    reduced: colDual,
    duals: rowDual,
  };
}
