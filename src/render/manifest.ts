/** `manifest.json` beside the papers: what there is, of what it was made, and whether it is new. */
import type { Output } from "../base/output.ts";
import type { Language } from "../model/text.ts";
import type { Format } from "./jobs.ts";
import type { PaperKind } from "./papers.ts";

/** A paper that was made. `path` is relative to the folder of papers; `inputs` is the same as long as nothing it is made of changes. */
export type MadePaper = {
  readonly tour: string;
  readonly visit: string | null;
  readonly paper: PaperKind;
  readonly language: Language;
  readonly variant: "standard";
  readonly to: Format;
  readonly path: string;
  readonly sha256: string;
  readonly inputs: string;
  /** Null where only the printer knows. */
  readonly pages: number | null;
};

type ManifestPaper = MadePaper & { readonly state: "made" | "unchanged" };

/** The manifest as a file: sorted, without the time of day. `hashOf` is the hash of the file that is there, null if none. */
export function manifest(papers: readonly MadePaper[], hashOf: (path: string) => string | null): Output {
  const listed = papers.map((paper) => entry(paper, hashOf(paper.path)));
  listed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { path: "manifest.json", content: `${JSON.stringify({ version: 1, papers: listed }, null, 2)}\n` };
}

function entry(paper: MadePaper, before: string | null): ManifestPaper {
  const { tour, visit, language, variant, to, path, sha256, inputs, pages } = paper;
  const state = before === sha256 ? "unchanged" : "made";
  return { tour, visit, paper: paper.paper, language, variant, to, path, sha256, inputs, state, pages };
}
