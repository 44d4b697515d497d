/** `docent new`: files that are complete, valid and commented, from flags alone. */
import { Command, Option } from "commander";
import { folders, questions, type Question, type ScaffoldKind } from "../../scaffold/questions.ts";
import { forms } from "../../scaffold/forms.ts";
import { helpHead, type Runner } from "../command.ts";
import type { NewFileOptions } from "./new-file.ts";

export function newCommand(run: Runner): Command {
  const command = new Command("new")
    .summary("start a project, tour, exhibit, venue, outcomes or visit")
    .addHelpText(
      "before",
      helpHead("Start a new file that is complete and valid, from your answers.", [
        'docent new tour --title "Heroes of Greece" --for "Year 4" --stops panorama,hatter',
      ]),
    );
  command.addCommand(projectCommand(run));
  for (const kind of Object.keys(questions) as ScaffoldKind[]) command.addCommand(fileCommand(kind, run));
  return command;
}

function projectCommand(run: Runner): Command {
  return new Command("project")
    .argument("[folder]", "where to make it", ".")
    .summary("a folder for venues, exhibits, outcomes, tours and visits")
    .addHelpText("before", helpHead("Start a project.", ["docent new project lisbon --example --render"]))
    .option("--title <text>", "its title (default: the folder's name)")
    .option("--languages <list>", "wanted languages, the first is the default", "en")
    .addOption(new Option("--paper <size>", "paper to print on").choices(["a4", "letter"]).default("a4"))
    .option("--example", "a complete example: a tour of the tile museum in Lisbon")
    .option("--render", "make its papers at once")
    .option("--dry-run", "say what would be made, make nothing")
    .option("--force", "replace files that are there")
    .action((folder: string, options: object) =>
      run(async (context) => (await import("./new-project.ts")).newProject(context, folder, options)),
    );
}

function fileCommand(kind: ScaffoldKind, run: Runner): Command {
  const command = new Command(kind)
    .argument("[id]", "its id and file name (default: made from the title)")
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
    .map((question) => `--${question.flag} "${question.example}"`)
    .join(" ");
}

/** List flags may be repeated, and split at commas unless an item is a sentence. */
function flagFor({ flag, form, about, required }: Question): Option {
  const option = new Option(
    `--${flag} <${form === "text" ? "text" : form}>`,
    required ? `${about} (needed)` : about,
  );
  if (!isList(form)) return option;
  const split = (typed: string): readonly string[] =>
    (form === "statements" ? [typed] : typed.split(",")).map((item) => item.trim());
  return option.argParser((typed: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    ...split(typed),
  ]);
}

export function isList(form: keyof typeof forms): boolean {
  return ["list", "rooms", "statements", "teachable", "groups"].includes(form);
}
