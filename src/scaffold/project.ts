/** The files a new project starts with. */
import type { Output } from "../base/output.ts";
import { fileText } from "./file-text.ts";

export type ProjectAnswers = {
  readonly title: string;
  readonly languages: readonly string[];
  readonly paper: "a4" | "letter";
};

/** Where a project keeps its copies of the schemas: editors then check the files without a network. */
export const schemaFolder = ".docent/schemas";

/** `schemas` are docent's own. */
export function projectFiles(answers: ProjectAnswers, schemas: readonly Output[]): readonly Output[] {
  return [{ path: "docent.yaml", content: projectText(answers) }, gitIgnore, ...schemaCopies(schemas)];
}

/** The example as it is shipped, with the schema lines pointing at the project's own copies. */
export function exampleFiles(files: readonly Output[], schemas: readonly Output[]): readonly Output[] {
  const own = files.map(({ path, content }) => ({
    path,
    content:
      typeof content === "string"
        ? content.replace(/\$schema=(?:\.\.\/)+schemas\//, `$$schema=${folderFrom(path)}/`)
        : content,
  }));
  return [...own, gitIgnore, ...schemaCopies(schemas)];
}

/** Copies of schemas by the names they have in docent. */
export function schemaCopies(schemas: readonly Output[]): readonly Output[] {
  return schemas.map(({ path, content }) => ({ path: `${schemaFolder}/${path}`, content }));
}

const gitIgnore: Output = { path: ".gitignore", content: "out/\n" };

function folderFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) + schemaFolder;
}

function projectText({ title, languages, paper }: ProjectAnswers): string {
  return fileText(`${schemaFolder}/project.json`, [
    { key: "title", value: title },
    { key: "languages", value: languages },
    { key: "paper", value: paper },
  ]);
}
