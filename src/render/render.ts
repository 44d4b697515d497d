/** The papers of tours and visits, made in memory: nothing is written here, and an error in one leaves nothing of it. */
import { codes } from "../base/codes.ts";
import type { Output } from "../base/output.ts";
import { problem, type Problem } from "../base/problem.ts";
import type { Tour } from "../model/tour.ts";
import type { Visit } from "../model/visit.ts";
import { writeHtml } from "./html/write.ts";
import { checkLanguages, listJobs, type Format, type Job, type JobFile } from "./jobs.ts";
import { makePage, type MadePage } from "./make-page.ts";
import type { MadePaper } from "./manifest.ts";
import type { Page, Picture } from "./page.ts";
import type { PaperSubject } from "./papers.ts";
import { writePdf, type PdfEngine, type PdfRefusal } from "./pdf/write.ts";
import { preparePress, type Press, type PressRequest } from "./prepare.ts";
import { subjectOf, type Knowledge, type Subject } from "./subject.ts";

export type RenderRequest = PressRequest &
  Knowledge & {
    readonly tours: readonly Tour[];
    readonly visits: readonly Visit[];
    readonly formats: readonly Format[];
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
  for (const subject of subjectsIn(request)) batches.push(await renderSubject(subject, run));
  const made = batches.flatMap((batch) => batch.made);
  return {
    outputs: made.map(({ output }) => output),
    papers: made.map(({ paper }) => paper),
    problems: unique([...early, ...batches.flatMap((batch) => batch.problems)]),
    noPdf: batches.find((batch) => batch.noPdf !== null)?.noPdf ?? null,
  };
}

/** Each once: the tours, each with its visits after it, then the other visits. */
function subjectsIn({ tours, visits }: RenderRequest): readonly PaperSubject[] {
  const subjects = [...tours, ...visits.map(({ tour }) => tour)].flatMap((tour) => [
    ...(tours.includes(tour) ? [{ tour, visit: null }] : []),
    ...visits.filter((visit) => visit.tour === tour).map((visit) => ({ tour, visit })),
  ]);
  return [...new Map(subjects.map((subject) => [subject.visit ?? subject.tour, subject])).values()];
}

async function renderSubject(wanted: PaperSubject, run: Run): Promise<Batch> {
  const { request } = run;
  const jobs = listJobs(wanted, request);
  if (jobs.length === 0) return { made: [], problems: [], noPdf: null };
  const { value: subject, problems: early } = await subjectOf(wanted, request.papers, request);
  if (subject === null) return { made: [], problems: early, noPdf: null };
  const made: Made[] = [];
  const problems: Problem[] = [...early];
  let noPdf: string | null = null;
  for (const job of jobs) {
    const sheet = makeSheet(job, subject, run);
    problems.push(...sheet.problems);
    for (const file of job.files) {
      const written = await write(sheet.page, file, { ...run, subject, job });
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

function makeSheet({ paper, language }: Job, subject: Subject, { request, press }: Run): MadePage {
  const { project, draft } = request;
  const picture = (src: string): Picture | null => subject.drawn.get(src) ?? request.picture(src);
  const sheet = makePage({ press, project, paper, language, draft, subject, picture });
  // A draft is printed in spite of what it lacks.
  return draft
    ? { ...sheet, problems: sheet.problems.filter((one) => one.code !== "image/unreadable") }
    : sheet;
}

type Printing = Run & { readonly subject: Subject; readonly job: Job };

type Written =
  | { readonly content: string | Uint8Array; readonly pages: number | null }
  | { readonly problems: readonly Problem[] }
  | { readonly absent: string };

async function write(page: Page, file: JobFile, printing: Printing): Promise<Written> {
  const { request, press } = printing;
  if (file.to === "html") return { content: writeHtml(page, press.html), pages: null };
  const printed = await writePdf(page, request.pdf);
  if ("bytes" in printed) return { content: printed.bytes, pages: printed.pages };
  const absent = printed.problems.find(({ reason }) => reason === "no-engine");
  if (absent !== undefined) return { absent: absent.message };
  return { problems: printed.problems.flatMap((refusal) => problemsOf(refusal, printing)) };
}

/** A character that cannot be printed is one mistake, on however many papers it stands. */
function problemsOf(
  { message, text, characters }: PdfRefusal,
  { job, subject }: Printing,
): readonly Problem[] {
  const at = text === null ? null : subject.places.saying(text);
  if (characters === undefined) {
    return [problem("pdf/refused", at ?? subject.at, { paper: job.paper, language: job.language, message })];
  }
  return characters.map((character) => {
    const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return problem("pdf/missing-character", at ?? subject.places.saying(character) ?? subject.at, {
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
      visit: job.visit?.id ?? null,
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
