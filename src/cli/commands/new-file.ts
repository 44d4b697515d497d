/** `docent new <kind>`: one new file, written only if it reads without a problem. */
import type { Output } from "../../base/output.ts";
import type { Problem } from "../../base/problem.ts";
import { readProject } from "../../read/project.ts";
import { badAnswers, idFor, missingAnswers, scaffold, type Answers } from "../../scaffold/scaffold.ts";
import { questions, type ScaffoldKind } from "../../scaffold/questions.ts";
import { projectFiles } from "../../host/project-files.ts";
import type { Context } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireProject } from "../load.ts";
import { printProblems } from "../print-problems.ts";
import { UsageError } from "../usage-error.ts";
import { writeNew, type WriteOptions } from "./write-new.ts";

export type NewFileOptions = WriteOptions & Readonly<Record<string, unknown>>;

type Request = { readonly kind: ScaffoldKind; readonly id: string | null; readonly options: NewFileOptions };

export function newFile(context: Context, { kind, id: typedId, options }: Request): number {
  const answers = answersFrom(kind, options);
  refuseWrongAnswers(kind, answers);
  const id = checkedId(typedId ?? idFor(kind, answers));
  const root = requireProject(context);
  const output = scaffold(kind, id, answers);
  const wrong = problemsOf(context, root, output);
  if (wrong > 0) return exitCodes.contentHasProblems;
  if (options.dryRun === true) {
    context.host.stdout.write(String(output.content));
    return exitCodes.done;
  }
  const code = writeNew(context, root, [output], options);
  if (code === exitCodes.done && !context.settings.quiet)
    context.host.stderr.write(nextStep(kind, id, answers));
  return code;
}

function answersFrom(kind: ScaffoldKind, options: Readonly<Record<string, unknown>>): Answers {
  const given = questions[kind].filter(({ flag }) => options[flag] !== undefined);
  return Object.fromEntries(given.map(({ flag }) => [flag, [options[flag]].flat().map(String)]));
}

function refuseWrongAnswers(kind: ScaffoldKind, answers: Answers): void {
  const [bad] = badAnswers(kind, answers);
  if (bad !== undefined)
    throw new UsageError(`--${bad.flag} must be ${bad.expected}. You wrote "${bad.typed}".`);
  const missing = missingAnswers(kind, answers);
  if (missing.length === 0) return;
  const width = Math.max(...missing.map(({ flag }) => flag.length));
  const lines = missing.map(
    ({ flag, about, example }) => `--${flag.padEnd(width)}  ${about}, like "${example}"`,
  );
  throw new UsageError(
    `A new ${kind} needs ${missing.length === 1 ? "one more answer" : "more answers"}:`,
    lines.join("\n"),
  );
}

function checkedId(id: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id;
  throw new UsageError(
    `"${id}" cannot be an id.`,
    "Ids are made of a–z, 0–9 and single hyphens, like heroes-of-greece.",
  );
}

/** What would be wrong in the new file once it stands in the project; printed, and counted. */
function problemsOf(context: Context, root: string, output: Output): number {
  const files = projectFiles(context.host.files, root);
  const source = { path: output.path, bytes: new TextEncoder().encode(String(output.content)) };
  const others = files.sources.filter(({ path }) => path !== output.path);
  const read = readProject({ ...files, sources: [...others, source] });
  const own = read.problems.filter((found: Problem) => found.place.file === output.path);
  if (own.length > 0) {
    printProblems(context, { ...read, problems: own }, context.host.stderr);
    context.host.stderr.write("Nothing was made.\n");
  }
  return own.length;
}

function nextStep(kind: ScaffoldKind, id: string, answers: Answers): string {
  const next = kind === "tour" ? `docent render ${id}` : "docent validate";
  return `Next\n  ${next}\nThe same again\n  docent new ${kind} ${id} ${flagsAgain(kind, answers)}\n`;
}

function flagsAgain(kind: ScaffoldKind, answers: Answers): string {
  return questions[kind]
    .flatMap(({ flag, form }) => {
      const answer = answers[flag] ?? [];
      if (answer.length === 0) return [];
      return form === "statements"
        ? answer.map((item) => `--${flag} ${quoted(item)}`)
        : [`--${flag} ${quoted(answer.join(","))}`];
    })
    .join(" ");
}

function quoted(text: string): string {
  return /^[\w.,:/-]+$/.test(text) ? text : `"${text.replaceAll(/["\\$`]/g, "\\$&")}"`;
}
