/** The action of `docent render`: papers are made in memory, then written all at once or not at all. */
import { join, resolve } from "node:path";
import { render, type RenderWishes } from "../../docent/render.ts";
import { projectFile } from "../../host/project-files.ts";
import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { Visit } from "../../model/visit.ts";
import { listJobs, type Wanted as Wishes } from "../../render/jobs.ts";
import type { PaperSubject } from "../../render/papers.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { Interrupted } from "../interrupted.ts";
import { loadFor, type Loaded } from "../load.ts";
import { progressLine } from "../progress.ts";
import { detail } from "../talk.ts";
import { workshopFor } from "../workshop.ts";
import { tellLeftovers } from "./render-leftovers.ts";
import type { Made } from "./render-made.ts";
import { compare, finish } from "./render-output.ts";
import { tellProblems } from "./render-problems.ts";
import { renderTargets, type RenderTargets } from "./render-targets.ts";
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
  const wishes = wishesFrom(options, loaded.project.languages);
  const targets = renderTargets(context, loaded, { typed, kinds: wishes.papers });
  const subjects = printable(loaded.project, targets, wishes);
  const made = await make(context, { loaded, subjects, wishes, wantsToStop });
  const failed = tellProblems(context, { loaded, targets, wishes, made });
  const out =
    options.out === undefined ? join(loaded.root, "out") : resolve(context.settings.cwd, options.out);
  const compared = compare(context, out, made);
  const isStale = finish(context, compared, options);
  tellLeftovers(context, compared, { failed, here: loaded.isLone ? null : loaded });
  if (failed.tours.length + failed.visits.length > 0 || isStale) return exitCodes.contentHasProblems;
  if (made.noPdf !== null) return exitCodes.computerGotInTheWay;
  const [first] = made.papers;
  if (options.open === true && first !== undefined) await context.host.open(join(out, first.path));
  return exitCodes.done;
}

type Subjects = { readonly tours: readonly Tour[]; readonly visits: readonly Visit[] };

/** A draft may be made of what has errors, as far as it could be read. */
function printable(project: Project, { tours, visits }: RenderTargets, { draft }: RenderWishes): Subjects {
  if (!draft) return { tours: tours.whole, visits: visits.whole };
  return {
    tours: [...tours.whole, ...tours.broken.flatMap((id) => project.tours.get(id) ?? [])],
    visits: [...visits.whole, ...visits.broken.flatMap((id) => project.visits.get(id) ?? [])],
  };
}

type Work = {
  readonly loaded: Loaded;
  readonly subjects: Subjects;
  readonly wishes: RenderWishes;
  readonly wantsToStop: () => boolean;
};

async function make(context: Context, { loaded, subjects, wishes, wantsToStop }: Work): Promise<Made> {
  const { host } = context;
  const line = progressLine(context, filesIn(subjects, wishes));
  const started = host.clock();
  const { workshop, texts } = workshopFor(context, loaded, async ({ path }) => {
    line.step(path);
    await host.pause();
    if (wantsToStop()) throw new Interrupted("Stopped. No paper was written.");
  });
  const settings = loaded.isLone ? ([...loaded.texts.keys()][0] ?? "") : projectFile;
  try {
    const result = await render(loaded.project, subjects, { settings, wishes, workshop });
    detail(context, `made in ${((host.clock() - started) / 1000).toFixed(1)} s`);
    return { ...result, texts };
  } finally {
    line.clear();
  }
}

/** How many files there will be if all goes well. */
function filesIn({ tours, visits }: Subjects, wishes: Wishes): number {
  const subjects: readonly PaperSubject[] = [
    ...tours.map((tour) => ({ tour, visit: null })),
    ...visits.map((visit) => ({ tour: visit.tour, visit })),
  ];
  const jobs = subjects.flatMap((subject) => listJobs(subject, wishes));
  return jobs.reduce((sum, { files }) => sum + files.length, 0);
}
