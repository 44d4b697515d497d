/** The files a new project starts with. */
import type { Output } from "../base/output.ts";
import { fileText } from "./file-text.ts";

export type ProjectAnswers = {
  readonly title: string;
  readonly languages: readonly string[];
  readonly paper: "a4" | "letter";
};

/** `schemas` are docent's own, copied in so that editors check the files without a network. */
export function projectFiles(answers: ProjectAnswers, schemas: readonly Output[]): readonly Output[] {
  return [
    { path: "docent.yaml", content: projectText(answers) },
    { path: ".gitignore", content: "out/\n" },
    ...schemaCopies(schemas),
  ];
}

/** The example as it is shipped, with the schema lines pointing at the project's own copies. */
export function exampleFiles(files: readonly Output[], schemas: readonly Output[]): readonly Output[] {
  const own = files.map(({ path, content }) => ({
    path,
    content:
      typeof content === "string"
        ? content.replace(/\$schema=(?:\.\.\/)+schemas\//, schemaFolderFrom(path))
        : content,
  }));
  return [...own, { path: ".gitignore", content: "out/\n" }, ...schemaCopies(schemas)];
}

function schemaFolderFrom(path: string): string {
  return `$schema=${"../".repeat(path.split("/").length - 1)}.docent/schemas/`;
}

function schemaCopies(schemas: readonly Output[]): readonly Output[] {
  return schemas.map(({ path, content }) => ({ path: `.docent/schemas/${path}`, content }));
}

function projectText({ title, languages, paper }: ProjectAnswers): string {
  return fileText(".docent/schemas/project.json", [
    { key: "title", value: title },
    { key: "languages", value: languages },
    { key: "paper", value: paper },
  ]);
}
