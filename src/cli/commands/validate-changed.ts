/** `--changed [REF]`: the part of a reading that changed, with everything that depends on it. */
import { resolve } from "node:path";
import type { Problem } from "../../base/problem.ts";
import { changedSince, fetchAdvice, type ChangedFiles } from "../../host/git.ts";
import type { Context } from "../command.ts";
import type { Loaded } from "../load.ts";
import { say } from "../talk.ts";
import { UsageError } from "../usage-error.ts";

/** Takes the part of a reading; git is asked once. */
export function changedSelector(context: Context, ref: string | true): (whole: Loaded) => Loaded {
  let changes: ChangedFiles | null = null;
  return (whole) => {
    changes ??= changesSince(context, whole.root, sinceWhat(ref));
    return changedPart(whole, changes);
  };
}

/** What is said of a part with nothing in it. */
export function tellNothingChanged(context: Context, ref: string | true): void {
  say(context, `Nothing that docent reads here has changed since ${sinceWhat(ref)}.`);
}

function sinceWhat(ref: string | true): string {
  return ref === true ? "HEAD" : ref;
}

/** References were checked against the whole project; of what they say only this part is kept. */
function changedPart(whole: Loaded, changes: ChangedFiles): Loaded {
  const concerned = whole.concernedBy(changes);
  const isKept = ({ code, place, related = [] }: Problem): boolean =>
    concerned.has(place.file) ||
    // Of two that clash the one that did not change may be the one to be named.
    (code !== "reference/unknown" && related.some((other) => changes.paths.has(other.place.file)));
  const problems = whole.problems.filter(isKept);
  const files = new Set([...concerned, ...problems.map(({ place }) => place.file)]);
  return { ...whole, problems, texts: new Map([...whole.texts].filter(([file]) => files.has(file))) };
}

function changesSince({ host, settings }: Context, root: string, ref: string): ChangedFiles {
  const changes = changedSince(host.git, root, ref);
  if (!("unknownRef" in changes)) return changes;
  if (host.files.kind(resolve(settings.cwd, ref)) !== null)
    throw new UsageError(
      `--changed takes ${ref} for a commit, and there is none of that name.`,
      `Write paths before it:  docent validate ${ref} --changed`,
    );
  if (changes.isShallow)
    throw new UsageError(`There is no commit "${ref}" in this shallow clone.`, fetchAdvice);
  throw new UsageError(
    `There is no commit, branch or tag "${ref}".`,
    "See which there are:  git branch --all\nOne of another computer comes with:  git fetch",
  );
}
