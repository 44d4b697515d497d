/** `docent new <kind>`: one new file, made from the answers given as flags. */
import { isSlug } from "../../base/slug.ts";
import { shippedSchemas } from "../../host/assets.ts";
import { commandFor } from "../../scaffold/command-line.ts";
import { isReserved } from "../../scaffold/ids.ts";
import { schemaFolder, schemasIn } from "../../scaffold/own-schemas.ts";
import type { ScaffoldKind } from "../../scaffold/questions.ts";
import {
  answersFrom,
  badAnswers,
  idFor,
  missingAnswers,
  scaffold,
  type Answers,
} from "../../scaffold/scaffold.ts";
import type { Context } from "../command.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { requireProject } from "../load.ts";
import { say } from "../talk.ts";
import { UsageError } from "../usage-error.ts";
import { readWith, writeNew, type WriteOptions } from "./write-new.ts";

export type NewFileOptions = WriteOptions & Readonly<Record<string, unknown>>;

type Request = { readonly kind: ScaffoldKind; readonly id: string | null; readonly options: NewFileOptions };

export function newFile(context: Context, { kind, id: typedId, options }: Request): ExitCode {
  const answers = answersFrom(kind, options);
  refuseWrongAnswers(kind, answers);
  const id = checkedId(typedId ?? idFor(kind, answers));
  const root = requireProject(context);
  const output = scaffold(kind, id, answers);
  const project = readWith(context, root, [output]);
  if (project === null) return exitCodes.contentHasProblems;
  if (options.dryRun === true) {
    context.host.stdout.write(String(output.content));
    return exitCodes.done;
  }
  const schemas = schemasIn(schemaFolder, shippedSchemas(context.host), project);
  const code = writeNew(context, { root, outputs: [output, ...schemas] }, options);
  if (code === exitCodes.done) say(context, nextStep(kind, id, answers));
  return code;
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
    `docent new ${kind} needs ${missing.length === 1 ? "one more answer" : "more answers"}:`,
    lines.join("\n"),
  );
}

function checkedId(id: string): string {
  if (!isSlug(id)) {
    throw new UsageError(
      `"${id}" cannot be an id.`,
      "Ids are made of a–z, 0–9 and single hyphens, like heroes-of-greece.",
    );
  }
  if (isReserved(id)) throw new UsageError(`"${id}" cannot be an id: Windows allows no file of that name.`);
  return id;
}

function nextStep(kind: ScaffoldKind, id: string, answers: Answers): string {
  const next = kind === "tour" ? `docent render ${id}` : "docent validate";
  return `Next\n  ${next}\nThe same again\n  ${commandFor(kind, id, answers)}`;
}
