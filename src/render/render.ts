/** The papers of tours, made in memory: nothing is written here, and an error in a tour leaves nothing of it. */
import { codes } from "../base/codes.ts";
import type { Output } from "../base/output.ts";
import { below } from "../base/place.ts";
import { problem, type Problem } from "../base/problem.ts";
import type { TourAlignment } from "../align/coverage.ts";
import type { Tour } from "../model/tour.ts";
import type { TourClock } from "../plan/clock.ts";
import { writeHtml } from "./html/write.ts";
import { checkLanguages, listJobs, type Format, type Job, type JobFile } from "./jobs.ts";
import { makePage, type MadePage } from "./make-page.ts";
import type { MadePaper } from "./manifest.ts";
import type { Page, Picture } from "./page.ts";
import { writePdf, type PdfEngine, type PdfRefusal } from "./pdf/write.ts";
import { preparePress, type Press, type PressRequest } from "./prepare.ts";
import { textPlaces, type TextPlaces } from "./text-places.ts";

export type RenderRequest = PressRequest & {
  readonly tours: readonly Tour[];
  readonly formats: readonly Format[];
  readonly draft: boolean;
  readonly factsOf: (tour: Tour) => { readonly alignment: TourAlignment; readonly clock: TourClock };
  /** By venue id, the plan with the tour's stops and route drawn on it. */
  readonly plansOf: (
    tour: Tour,
    clock: TourClock,
  ) => ReadonlyMap<string, { readonly src: string; readonly picture: Picture }>;
  /** A picture of the project by its path; null if there is none that can be printed. */
  readonly picture: (src: string) => Picture | null;
  readonly pdf: PdfEngine;
  readonly sha256: (bytes: Uint8Array) => string;
  /** The version of docent: a new one may print the same content in another way. */
  readonly version: string;
  /** Called for every paper as it is made, and waited for: what it throws ends the run. */
  readonly progress: (paper: MadePaper) => void | Promise<void>;
};

export type RenderResult = {
  readonly outputs: readonly Output[];
  /** One for every output, in the same order. */
  readonly papers: readonly MadePaper[];
  readonly problems: readonly Problem[];
  /** Why no PDF could be made on this computer; null if it could, or none was wanted. */
  readonly noPdf: string | null;
};

type Made = { readonly output: Output; readonly paper: MadePaper };
type Run = { readonly request: RenderRequest; readonly press: Press; readonly fingerprint: string };
type Batch = {
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
  readonly noPdf: string | null;
};

export async function renderPapers(request: RenderRequest): Promise<RenderResult> {
  const { value: press, problems } = preparePress(request);
  const early = [
    ...problems,
    ...checkLanguages(request.languages, { file: request.settings, pointer: "/languages" }),
  ];
  if (early.some(isError)) return { outputs: [], papers: [], problems: early, noPdf: null };
  const run: Run = { request, press, fingerprint: fingerprintOf(request) };
  const batches: Batch[] = [];
  for (const tour of request.tours) batches.push(await renderTour(tour, run));
  const made = batches.flatMap((batch) => batch.made);
  return {
    outputs: made.map(({ output }) => output),
    papers: made.map(({ paper }) => paper),
    problems: unique([...early, ...batches.flatMap((batch) => batch.problems)]),
    noPdf: batches.find((batch) => batch.noPdf !== null)?.noPdf ?? null,
  };
}

async function renderTour(tour: Tour, run: Run): Promise<Batch> {
  const { request } = run;
  if (tour.stopsAuto) {
    const problems = [problem("tour/no-stops", below(tour.at, "stops"), { tour: tour.id })];
    return { made: [], problems, noPdf: null };
  }
  const facts = request.factsOf(tour);
  const plans = request.plansOf(tour, facts.clock);
  const shared = { ...run, tour, plans, places: textPlaces(tour), facts };
  const made: Made[] = [];
  const problems: Problem[] = [];
  let noPdf: string | null = null;
  for (const job of listJobs({ ...request, tours: [tour] })) {
    const sheet = makeSheet(job, shared);
    problems.push(...sheet.problems);
    for (const file of job.files) {
      const written = await write(sheet.page, file, { ...shared, job });
      if ("absent" in written) noPdf = written.absent;
      else if ("problems" in written) problems.push(...written.problems);
      else {
        const one = recorded(written, { job, file, view: sheet.view, page: sheet.page, run });
        made.push(one);
        await request.progress(one.paper);
      }
    }
  }
  return { made: problems.some(isError) ? [] : made, problems, noPdf };
}

type Shared = Run & {
  readonly tour: Tour;
  readonly plans: ReturnType<RenderRequest["plansOf"]>;
  readonly places: TextPlaces;
  readonly facts: ReturnType<RenderRequest["factsOf"]>;
};

function makeSheet(job: Job, { request, press, plans, places, facts }: Shared): MadePage {
  const drawn = new Map([...plans.values()].map(({ src, picture }) => [src, picture]));
  const sheet = makePage({
    press,
    project: request.project,
    paper: job.paper,
    language: job.language,
    places,
    facts: {
      ...facts,
      tour: job.tour,
      draft: request.draft,
      plans: new Map([...plans].map(([venue, { src }]) => [venue, src])),
    },
    picture: (src) => drawn.get(src) ?? request.picture(src),
  });
  // A draft is printed in spite of what it lacks.
  return request.draft
    ? { ...sheet, problems: sheet.problems.filter((one) => one.code !== "image/unreadable") }
    : sheet;
}

type Written =
  | { readonly content: string | Uint8Array; readonly pages: number | null }
  | { readonly problems: readonly Problem[] }
  | { readonly absent: string };

async function write(page: Page, file: JobFile, shared: Shared & { readonly job: Job }): Promise<Written> {
  const { request, press, job, places, tour } = shared;
  if (file.to === "html") return { content: writeHtml(page, press.html), pages: null };
  const printed = await writePdf(page, request.pdf);
  if ("bytes" in printed) return { content: printed.bytes, pages: printed.pages };
  const absent = printed.problems.find(({ reason }) => reason === "no-engine");
  if (absent !== undefined) return { absent: absent.message };
  return {
    problems: printed.problems.flatMap((refusal) => problemsOf(refusal, { job, places, tour })),
  };
}

/** A character that cannot be printed is one mistake, on however many papers it stands. */
function problemsOf(
  { message, text, characters }: PdfRefusal,
  { job, places, tour }: { readonly job: Job; readonly places: TextPlaces; readonly tour: Tour },
): readonly Problem[] {
  const at = text === null ? null : places.saying(text);
  if (characters === undefined) {
    return [problem("pdf/refused", at ?? tour.at, { paper: job.paper, language: job.language, message })];
  }
  return characters.map((character) => {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return problem("pdf/missing-character", at ?? places.saying(character) ?? tour.at, {
      character,
      codePoint,
    });
  });
}

type Origin = {
  readonly job: Job;
  readonly file: JobFile;
  readonly view: object;
  readonly page: Page;
  readonly run: Run;
};

function recorded(
  { content, pages }: { readonly content: string | Uint8Array; readonly pages: number | null },
  { job, file, view, page, run }: Origin,
): Made {
  const { sha256 } = run.request;
  const pictures = [...page.pictures].map(([src, { bytes }]) => [src, sha256(bytes)]);
  const inputs = [run.fingerprint, job.paper, job.language, file.to, page.size, page.draft, view, pictures];
  return {
    output: { path: file.path, content },
    paper: {
      tour: job.tour.id,
      visit: null,
      paper: job.paper,
      language: job.language,
      variant: "standard",
      to: file.to,
      path: file.path,
      sha256: sha256(typeof content === "string" ? encode(content) : content),
      inputs: sha256(encode(JSON.stringify(inputs))),
      pages,
    },
  };
}

/** What all papers of a run depend on: docent itself, the templates' folder, the theme. */
function fingerprintOf({ version, files, project, sha256 }: RenderRequest): string {
  const sorted = [...files]
    .map(([path, { text }]) => [path, text])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return sha256(encode(JSON.stringify([version, project.theme, sorted])));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function isError({ code }: Problem): boolean {
  return codes[code].severity === "error";
}

/** One problem a place and language: every paper of a tour says the same texts. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify([one.code, one.place, one.args]), one])).values()];
}
