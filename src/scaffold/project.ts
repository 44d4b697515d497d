/** The files a new project starts with. */
import type { Output } from "../base/output.ts";
import { profileDefaults } from "../model/profile.ts";
import { editorFiles } from "./editor.ts";
import { fileText } from "./file-text.ts";
import { schemaFolder } from "./own-schemas.ts";

export type ProjectAnswers = {
  readonly title: string;
  readonly languages: readonly string[];
  readonly paper: "a4" | "letter";
};

export function projectFiles(answers: ProjectAnswers): readonly Output[] {
  return [{ path: "docent.yaml", content: projectText(answers) }];
}

/** The example as it is shipped, with the schema lines pointing at the project's own copies. */
export function exampleFiles(files: readonly Output[]): readonly Output[] {
  return files.map(({ path, content }) => ({
    path,
    content:
      typeof content === "string"
        ? content.replace(/\$schema=(?:\.\.\/)+schemas\//, `$$schema=${folderFrom(path)}/`)
        : content,
  }));
}

/** What git and editors want to know; a folder may have its own already. */
export const sharedFiles: readonly Output[] = [
  { path: ".gitignore", content: "out/\n.docent/cache/\n" },
  ...editorFiles,
];

function folderFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) + schemaFolder;
}

function projectText({ title, languages, paper }: ProjectAnswers): string {
  return fileText(`${schemaFolder}/project.json`, [
    { key: "title", value: title },
    { key: "languages", value: languages },
    { key: "paper", value: paper },
    {
      note: "How many pupils one adult may look after, by age: change it to the policy of your school or museum",
    },
    { key: "ratioPolicy", value: usualRatios() },
  ]);
}

/** By the ages of each profile: `8-11: 8`. */
function usualRatios(): Readonly<Record<string, number>> {
  const rows = Object.values(profileDefaults);
  return Object.fromEntries(rows.map(({ ages, pupilsPerAdult }) => [ages.join("-"), pupilsPerAdult]));
}
