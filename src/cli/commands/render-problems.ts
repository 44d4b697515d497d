/** What went wrong while papers were made, told to people. */
import type { RenderWishes } from "../../docent/render.ts";
import { appliesTo, papers, type PaperKind, type PaperSubject } from "../../render/papers.ts";
import type { Context } from "../command.ts";
import type { Loaded } from "../load.ts";
import { complain, printProblems, say } from "../talk.ts";
import type { Made } from "./render-made.ts";
import type { RenderTargets } from "./render-targets.ts";

type Asked = {
  readonly loaded: Loaded;
  readonly targets: RenderTargets;
  readonly wishes: RenderWishes;
  readonly made: Made;
};

/** Ids of what came to nothing. */
export type Failed = { readonly tours: readonly string[]; readonly visits: readonly string[] };

/** Says what is wrong, and gives what came to nothing because of it. */
export function tellProblems(context: Context, asked: Asked): Failed {
  const { loaded, targets, wishes, made } = asked;
  printProblems(context, {
    ...loaded,
    problems: [...targets.problems, ...made.problems],
    texts: new Map([...loaded.texts, ...made.texts]),
  });
  tellUnfit(context, asked);
  const failed = failedOf(asked);
  const names = [...failed.tours, ...failed.visits.map((id) => `the visit ${id}`)];
  if (names.length > 0) {
    const hint = !wishes.draft && canBeDrafted(asked) ? ", or print as it is with --draft." : ".";
    complain(context, `Nothing was made of ${names.join(", ")}.`, `Mend the errors above${hint}`);
  }
  if (made.noPdf !== null) {
    complain(context, `No PDF. ${made.noPdf}`, "Installing docent again may bring the engine back.");
  }
  return failed;
}

/** Of a tour with all its visits, or of visits that were asked for alone, there may be nothing to say. */
function tellUnfit(context: Context, { targets: { tours, visits }, wishes }: Asked): void {
  const isFit = (subject: PaperSubject): boolean => wishes.papers.some((kind) => appliesTo(kind, subject));
  const unfitTours = tours.whole.filter(
    (tour) =>
      !isFit({ tour, visit: null }) &&
      visits.broken.length === 0 &&
      !visits.whole.some((visit) => visit.tour === tour && isFit({ tour, visit })),
  );
  const alone = visits.whole.filter(({ tour }) => !tours.whole.includes(tour));
  const unfitVisits = alone.filter((visit) => !isFit({ tour: visit.tour, visit }));
  const visitKinds = wishes.papers.filter((kind) => papers[kind].of === "visit");
  for (const { id } of unfitTours) tell(context, wishes.papers, id);
  for (const { id } of unfitVisits) tell(context, visitKinds.length > 0 ? visitKinds : wishes.papers, id);
}

function tell(context: Context, kinds: readonly PaperKind[], id: string): void {
  say(context, `No ${kinds.join(" or ")} of ${id}: there is nothing to put in it.`);
}

function failedOf({ targets: { tours, visits }, wishes, made }: Asked): Failed {
  const lacksPdf = made.noPdf !== null && !wishes.formats.includes("html");
  const isMade = (kind: "tour" | "visit", id: string): boolean =>
    made.papers.some((paper) =>
      kind === "visit" ? paper.visit === id : paper.visit === null && paper.tour === id,
    );
  const isMissing = (subject: PaperSubject): boolean => {
    const { tour, visit } = subject;
    const isAsked = wishes.papers.some((kind) => appliesTo(kind, subject));
    return isAsked && !lacksPdf && !(visit === null ? isMade("tour", tour.id) : isMade("visit", visit.id));
  };
  return {
    tours: [
      ...tours.whole.filter((tour) => isMissing({ tour, visit: null })).map(({ id }) => id),
      ...tours.broken.filter((id) => !isMade("tour", id)),
    ],
    visits: [
      ...visits.whole.filter((visit) => isMissing({ tour: visit.tour, visit })).map(({ id }) => id),
      ...visits.broken.filter((id) => !isMade("visit", id)),
    ],
  };
}

/** Something that was left for its errors could be read nevertheless. */
function canBeDrafted({ loaded: { project }, targets: { tours, visits } }: Asked): boolean {
  return (
    tours.broken.some((id) => project.tours.has(id)) || visits.broken.some((id) => project.visits.has(id))
  );
}
