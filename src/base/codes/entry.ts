import type { Severity } from "../severity.ts";

/** What the catalogue knows of one kind of problem. `A` is the plain data a finding carries. */
export type Entry<A> = {
  readonly severity: Severity;
  /** The name of the problem, as a heading: no full stop. */
  readonly title: string;
  /** One sentence that names the thing and quotes what was typed. */
  readonly message: (args: A) => string;
  /** One clause: what goes wrong if it stays. */
  readonly why: string;
  /** An instruction, with the exact text to type where there is one. */
  readonly fix: (args: A) => string;
  /** True if `validate --fix` can repair it without guessing. */
  readonly fixable?: (args: A) => boolean;
  /** Data for which `docent explain` shows the message and the fix; without it only the title, why and example. */
  readonly sample?: A;
  /** A file that has the problem, and the same file mended: shown by `docent explain` and in docs/problems.md. */
  readonly example: { readonly wrong: string; readonly right: string };
};

export function entry<A>(it: Entry<A>): Entry<A> {
  return it;
}
