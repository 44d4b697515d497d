/** The tree of a paper: what templates produce and writers read. */
export type Branch = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Branch | string)[];
};

export function hasClass(branch: Branch, name: string): boolean {
  return (branch.attributes["class"] ?? "").split(/\s+/).includes(name);
}

/** All text below, in reading order. */
export function textOf(node: Branch | string): string {
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}
