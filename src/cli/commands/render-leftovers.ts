/** Old papers must not be handed out by mistake: those of what came to nothing now, or of what is gone. */
import { join } from "node:path";
import type { Context } from "../command.ts";
import { shown, type Loaded } from "../load.ts";
import { complain, say } from "../talk.ts";
import type { Comparison } from "./render-output.ts";
import type { Failed } from "./render-problems.ts";

/** `here` is null for a tour that stands alone: nobody knows what else there is. */
export function tellLeftovers(
  context: Context,
  compared: Comparison,
  { failed, here }: { readonly failed: Failed; readonly here: Loaded | null },
): void {
  tellTours(context, compared, { failed, here });
  tellVisits(context, compared, { failed, here });
}

type Now = { readonly failed: Failed; readonly here: Loaded | null };

function tellTours(context: Context, { out, earlier }: Comparison, { failed, here }: Now): void {
  const isThere = (tour: string): boolean => context.host.files.kind(join(out, tour)) === "folder";
  for (const tour of failed.tours.filter(isThere)) {
    complain(
      context,
      `${shown(context, out, tour)} still holds older papers.`,
      "They are not of the files as they are now.",
    );
  }
  const gone = new Set(earlier.map(({ tour }) => tour).filter((tour) => here?.tourFiles.has(tour) === false));
  for (const tour of [...gone].filter(isThere)) {
    say(
      context,
      `${shown(context, out, tour)} holds papers of a tour that is no longer here. Delete them if nobody needs them.`,
    );
  }
}

/** Their papers stand in the folder of their tour: each is named. */
function tellVisits(context: Context, { out, earlier }: Comparison, { failed, here }: Now): void {
  const isThere = (path: string): boolean => context.host.files.kind(join(out, path)) === "file";
  for (const { visit, tour, path } of earlier) {
    if (visit === null || failed.tours.includes(tour) || !isThere(path)) continue;
    const place = shown(context, out, path);
    if (failed.visits.includes(visit))
      complain(context, `${place} is an older paper.`, "It is not of the files as they are now.");
    else if (here?.tourFiles.has(tour) === true && !here.visitFiles.has(visit))
      say(context, `${place} is of a visit that is no longer here. Delete it if nobody needs it.`);
  }
}
