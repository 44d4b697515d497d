/** Walking a tree from its root, for questions about all of it. */
import type { Branch } from "../tree.ts";

/** The branch and every branch below it, in reading order. */
export function branchesOf(branch: Branch): readonly Branch[] {
  return [
    branch,
    ...branch.children.flatMap((child) => (typeof child === "string" ? [] : branchesOf(child))),
  ];
}
