/** `docent new`: files that are complete, valid and commented, from flags alone. */
import { Command, Option } from "commander";
import { forms } from "../../scaffold/forms.ts";
import {
  folders,
  questions,
  scaffoldKinds,
  type Question,
  type ScaffoldKind,
} from "../../scaffold/questions.ts";
import { helpHead, type Runner } from "../command.ts";
import type { NewFileOptions } from "./new-file.ts";
import type { NewProjectOptions } from "./new-project.ts";

export function newCommand(run: Runner): Command {
  const command = new Command("new")
    .summary("start a project, tour, exhibit, venue, outcomes or visit")
    .usage("<kind> [options]")
    .addHelpText(
      "before",
      helpHead("Start a new file that is complete and valid, from your answers.", [
        "docent new project lisbon",
        `docent new tour ${exampleFlags("tour")}`,
      ]),
    );
  command.addCommand(projectCommand("project", run));
  for (const kind of scaffoldKinds) command.addCommand(fileCommand(kind, run));
  return command;
}

/** Many people look for it under this name first. */
export function initCommand(run: Runner): Command {
  return projectCommand("init", run).summary("the same as new project");
}

function projectCommand(name: string, run: Runner): Command {
  const typed = name === "init" ? "init" : `new ${name}`;
  return new Command(name)
    .argument("[folder]", "where to make it (default: .)")
    .summary("a folder for venues, exhibits, outcomes, tours and visits")
    .addHelpText(
      "before",
      helpHead("Start a project.", [
        `docent ${typed} lisbon --languages pt,en`,
        `docent ${typed} lisbon --example --render`,
      ]),
    )
    .option("--title <text>", "its title (default: the folder's name)")
    .option("--languages <list>", "wanted languages, the first is the default", "en")
    .addOption(new Option("--paper <size>", "paper to print on").choices(["a4", "letter"]).default("a4"))
    .addOption(
      new Option("--example", "a complete example: a tour of the tile museum in Lisbon").conflicts([
        "title",
        "languages",
        "paper",
      ]),
    )
    .addOption(new Option("--render", "make the papers of the example at once").conflicts("dryRun"))
    .option("--dry-run", "say what would be made, make nothing")
    .option("--force", "replace files that are there")
    .action((folder: string | undefined, options: NewProjectOptions) =>
      run(async (context) => (await import("./new-project.ts")).newProject(context, folder ?? ".", options)),
    );
}

function fileCommand(kind: ScaffoldKind, run: Runner): Command {
  const command = new Command(kind)
    .argument(
      "[id]",
      `its id and file name (default: made from the ${kind === "visit" ? "date and tour" : "title"})`,
    )
    .summary(`a file in ${folders[kind]}/`)
    .addHelpText(
      "before",
      helpHead(`Start a file in ${folders[kind]}/.`, [`docent new ${kind} ${exampleFlags(kind)}`]),
    );
  for (const question of questions[kind]) command.addOption(flagFor(question));
  return command
    .option("--dry-run", "print the file, make nothing")
    .option("--force", "replace the file if it is there")
    .action((id: string | undefined, options: NewFileOptions) =>
      run(async (context) =>
        (await import("./new-file.ts")).newFile(context, { kind, id: id ?? null, options }),
      ),
    );
}

function exampleFlags(kind: ScaffoldKind): string {
  return questions[kind]
    .filter((question) => question.required)
    .map(({ flag, example }) => `--${flag} ${/\s/.test(example) ? `"${example}"` : example}`)
    .join(" ");
}

/** Flags of several items may be repeated, and are split at commas unless an item is a sentence. */
function flagFor({ flag, form, about, required }: Question): Option {
  const { word, items } = forms[form];
  const option = new Option(`--${flag} <${word}>`, required ? `${about} (needed)` : about);
  if (items === "one") return option;
  return option.argParser((typed: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...(items === "comma" ? typed.split(",") : [typed]),
  ]);
}
