/** The action of `docent render`: papers are made in memory, then written all at once or not at all. */
import { join, resolve } from "node:path";
import { render, type RenderWishes } from "../../docent/render.ts";
import type { Tour } from "../../model/tour.ts";
import { projectFile } from "../../host/project-files.ts";
import { papers } from "../../render/papers.ts";
import type { RenderResult } from "../../render/render.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { Interrupted } from "../interrupted.ts";
import { loadFor, type Loaded } from "../load.ts";
import { progressLine } from "../progress.ts";
import { complain, detail, printProblems, say } from "../talk.ts";
import { toursOf, type Targets } from "../targets.ts";
import { workshopFor } from "../workshop.ts";
import { compare, finish, tellLeftovers } from "./render-output.ts";
import { wishesFrom, type RenderOptions } from "./render-wishes.ts";

export async function renderTours(
  context: Context,
  typed: readonly string[],
  options: RenderOptions,
): Promise<ExitCode> {
  const wantsToStop = context.host.listenForStop();
  const loaded = loadFor(context, typed, {
    languages: options.language,
    ...(options.draft === true && { profile: "draft" as const }),
  });
  const targets = toursOf(context, loaded, typed);
  const wishes = wishesFrom(options, loaded.project.languages);
  const tours = printable(loaded, targets, wishes);
  const made = await make(context, { loaded, tours, wishes, wantsToStop });
  const failed = tellProblems(context, { loaded, targets, wishes, made });
  const out =
    options.out === undefined ? join(loaded.root, "out") : resolve(context.settings.cwd, options.out);
  const compared = compare(context, out, made);
  const isStale = finish(context, compared, options);
  const known = new Set([...loaded.project.tours.keys(), ...targets.broken]);
  tellLeftovers(context, compared, { failed, tours: loaded.isLone ? compared.earlier : known });
  if (failed.length > 0 || isStale) return exitCodes.contentHasProblems;
  if (made.noPdf !== null) return exitCodes.computerGotInTheWay;
  const [first] = made.papers;
  if (options.open === true && first !== undefined) await context.host.open(join(out, first.path));
  return exitCodes.done;
}

/** A draft may be made of a tour with errors, as far as it could be read. */
function printable(
  { project }: Loaded,
  { whole, broken }: Targets,
  { draft }: RenderWishes,
): readonly Tour[] {
  return draft ? [...whole, ...broken.flatMap((id) => project.tours.get(id) ?? [])] : whole;
}

type Made = RenderResult & {
  /** Of the templates, for the problems in them. */
  readonly texts: ReadonlyMap<string, string>;
};

type Work = {
  readonly loaded: Loaded;
  readonly tours: readonly Tour[];
  readonly wishes: RenderWishes;
  readonly wantsToStop: () => boolean;
};

async function make(context: Context, { loaded, tours, wishes, wantsToStop }: Work): Promise<Made> {
  const { host } = context;
  const total = tours.length * wishes.papers.length * wishes.languages.length * wishes.formats.length;
  const line = progressLine(context, total);
  const started = host.clock();
  const { workshop, texts } = workshopFor(context, loaded, async ({ path }) => {
    line.step(path);
    await host.pause();
    if (wantsToStop()) throw new Interrupted("Stopped. No paper was written.");
  });
  const settings = loaded.isLone ? ([...loaded.texts.keys()][0] ?? "") : projectFile;
  try {
    const result = await render(loaded.project, tours, { settings, wishes, workshop });
    detail(context, `made in ${((host.clock() - started) / 1000).toFixed(1)} s`);
    return { ...result, texts };
  } finally {
    line.clear();
  }
}

type Asked = {
  readonly loaded: Loaded;
  readonly targets: Targets;
  readonly wishes: RenderWishes;
  readonly made: Made;
};

/** Says what is wrong, and gives the ids of the tours that came to nothing because of it. */
function tellProblems(context: Context, { loaded, targets, wishes, made }: Asked): readonly string[] {
  printProblems(context, {
    ...loaded,
    problems: [...targets.problems, ...made.problems],
    texts: new Map([...loaded.texts, ...made.texts]),
  });
  const onlyWantsPdf = !wishes.formats.includes("html");
  const unfit = targets.whole.filter((tour) => !wishes.papers.some((kind) => papers[kind].appliesTo(tour)));
  for (const { id } of unfit)
    say(context, `No ${wishes.papers.join(" or ")} of ${id}: there is nothing to put in it.`);
  const ids = [...targets.whole.map(({ id }) => id), ...targets.broken];
  const unmade = ids.filter(
    (id) => made.papers.every(({ tour }) => tour !== id) && !unfit.some((tour) => tour.id === id),
  );
  const failed = made.noPdf !== null && onlyWantsPdf ? targets.broken : unmade;
  if (failed.length > 0) {
    const canDraft =
      !wishes.draft && failed.some((id) => targets.broken.includes(id) && loaded.project.tours.has(id));
    complain(
      context,
      `Nothing was made of ${failed.join(", ")}.`,
      `Mend the errors above${canDraft ? ", or print as it is with --draft." : "."}`,
    );
  }
  if (made.noPdf !== null) {
    complain(context, `No PDF. ${made.noPdf}`, "Installing docent again may bring the engine back.");
  }
  return failed;
}
