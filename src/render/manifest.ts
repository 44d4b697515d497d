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

export const manifestFile = "manifest.json";

export type Before = {
  /** The text of the manifest that is there; null if there is none. */
  readonly manifest: string | null;
  /** The hash of the file that is there; null if there is none. */
  readonly hashOf: (path: string) => string | null;
};

/** The manifest as a file: sorted, without the time of day. Papers of other runs stay listed as long as they are as they were. */
export function manifest(papers: readonly MadePaper[], before: Before): Output {
  const now = new Set(papers.map(({ path }) => path));
  const others = listedIn(before.manifest).filter(
    ({ path, sha256 }) => !now.has(path) && before.hashOf(path) === sha256,
  );
  const listed = [...papers, ...others].map((paper) => entry(paper, before.hashOf(paper.path)));
  listed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { path: manifestFile, content: `${JSON.stringify({ version: 1, papers: listed }, null, 2)}\n` };
}

/** What an older manifest lists; nothing if it is not one of ours. */
export function listedIn(text: string | null): readonly MadePaper[] {
  if (text === null) return [];
  try {
    const { version, papers } = JSON.parse(text) as { version?: unknown; papers?: unknown };
    return version === 1 && Array.isArray(papers) ? papers.filter(isListed) : [];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return [];
    throw error;
  }
}

function isListed(paper: unknown): paper is MadePaper {
  return typeof paper === "object" && paper !== null && "path" in paper && "sha256" in paper;
}

function entry(paper: MadePaper, before: string | null): ManifestPaper {
  const { tour, visit, language, variant, to, path, sha256, inputs, pages } = paper;
  const state = before === sha256 ? "unchanged" : "made";
  return { tour, visit, paper: paper.paper, language, variant, to, path, sha256, inputs, state, pages };
}
