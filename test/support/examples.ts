/** Every example of the package, rendered through the front door and read back. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.ts";
import { diskFiles } from "../../src/host/files.ts";
import { loneTourFiles, projectFile, projectFiles } from "../../src/host/project-files.ts";
import type { Project } from "../../src/model/project.ts";
import type { Tour } from "../../src/model/tour.ts";
import { readProject } from "../../src/read/project.ts";
import { paperKinds } from "../../src/render/papers.ts";
import { captureHost, packageRoot } from "./host.ts";
import { readHtml, type Html } from "./html.ts";
import { readPdf, type Pdf } from "./pdf.ts";

/** One paper of a tour or a visit in one language, in both formats. */
export type Paper = {
  /** `azulejos/pt/guide`, `egypt/en-GB/timetable-march` */
  readonly name: string;
  readonly kind: string;
  readonly language: string;
  readonly html: Html;
  readonly pdf: Pdf;
  readonly bytes: { readonly html: Uint8Array; readonly pdf: Uint8Array };
  readonly tour: Tour;
  readonly project: Project;
};

export type Example = {
  readonly name: string;
  readonly folder: string;
  /** What a person types to render it, without `--out`. */
  readonly argv: readonly string[];
  readonly project: Project;
  readonly code: number;
  readonly complaints: string;
  readonly papers: readonly Paper[];
};

const folder = join(packageRoot, "examples");

export const exampleNames: readonly string[] = readdirSync(folder).sort();

/** How many papers an example has in each language: a tour without outcomes has no matrix. */
export function papersEach({ name, project }: Pick<Example, "name" | "project">): number {
  return (name === "five-lines" ? 3 : 4) * project.tours.size + project.visits.size;
}

/** A folder with a `docent.yaml` is a project; any other is a lone tour file. */
export function exampleAt(name: string): Pick<Example, "name" | "folder" | "argv" | "project"> {
  const root = join(folder, name);
  const isProject = diskFiles.kind(join(root, projectFile)) === "file";
  const tour = join(root, "tour.yaml");
  const files = isProject ? projectFiles(diskFiles, root) : loneTourFiles(diskFiles, tour);
  const argv = isProject ? ["render", "-C", root] : ["render", tour];
  return { name, folder: root, argv, project: readProject(files).project };
}

export async function renderExamples(): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const name of exampleNames) {
    const example = exampleAt(name);
    const { code, complaints, files } = await rendered(example.argv);
    examples.push({ ...example, code, complaints, papers: await papersOf(files, example.project) });
  }
  return examples;
}

/** Calls docent with `--out` somewhere else; the files it made, by path. */
export async function rendered(argv: readonly string[]): Promise<{
  readonly code: number;
  readonly complaints: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}> {
  const out = mkdtempSync(join(tmpdir(), "papers-"));
  try {
    const { host, err } = captureHost({ cwd: tmpdir() });
    const code = await run([...argv, "--out", out], host);
    return { code, complaints: err(), files: filesIn(out) };
  } finally {
    rmSync(out, { recursive: true });
  }
}

export function filesIn(root: string): ReadonlyMap<string, Uint8Array> {
  return new Map(diskFiles.walk(root, new Set()).map((path) => [path, readFileSync(join(root, path))]));
}

export async function papersOf(
  files: ReadonlyMap<string, Uint8Array>,
  project: Project,
): Promise<readonly Paper[]> {
  const papers: Paper[] = [];
  for (const [path, html] of files) {
    const [, tourId = "", language = "", file = ""] = /^(.+)\/(.+)\/(.+)\.html$/.exec(path) ?? [];
    const kind = paperKinds.find((each) => file === each || file.startsWith(`${each}-`)) ?? "";
    const pdf = files.get(path.replace(/html$/, "pdf"));
    const tour = project.tours.get(tourId);
    if (kind === "" || pdf === undefined || tour === undefined) continue;
    papers.push({
      name: `${tourId}/${language}/${file}`,
      kind,
      language,
      html: readHtml(Buffer.from(html).toString("utf8")),
      pdf: await readPdf(pdf),
      bytes: { html, pdf },
      tour,
      project,
    });
  }
  return papers;
}
