/** The door of repairs: gives problems the edits that mend them, where nothing has to be guessed. */
import type { Problem } from "../base/problem.ts";
import type { Kind } from "../model/project.ts";
import type { Document } from "./document.ts";
import { isFixable, planned } from "./repair/plan.ts";
import { readableEdits } from "./repair/readable.ts";

export { repairFiles, type FileRepair } from "./repair/files.ts";

/** A file's own problems; `text` is null where its bytes are no text. */
export type OwnProblems = {
  readonly path: string;
  readonly kind: Kind;
  readonly text: string | null;
  readonly document: Document | null;
  readonly problems: readonly Problem[];
};

/** The problems of one file, with edits. Those of different problems can be made together. */
export function withEdits({ path, kind, text, document, problems }: OwnProblems): readonly Problem[] {
  if (text === null || problems.length === 0) return problems;
  if (document !== null) return planned(problems, document, kind);
  return problems.map((it) => {
    const edits = readableEdits({ path, text, kind }, it);
    return edits === null ? it : { ...it, edits };
  });
}

/** The same for what is wrong between files: references that are right but for capitals and spaces. */
export function withReferenceEdits(
  problems: readonly Problem[],
  documents: ReadonlyMap<string, Document>,
): readonly Problem[] {
  return problems.map((it) => {
    const document = isFixable(it) ? documents.get(it.place.file) : undefined;
    return document === undefined ? it : (planned([it], document, null)[0] ?? it);
  });
}
