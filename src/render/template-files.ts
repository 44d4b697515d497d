/** What lies in the templates' folder besides templates: label texts, style sheets, icons. */
import { problem, type Checked, type Problem } from "../base/problem.ts";
import type { Language } from "../model/text.ts";
import type { TemplateFile, TemplateFiles } from "./templates.ts";
import type { Word } from "./words.ts";

type WordList = Readonly<Record<string, Word>>;

/** Label texts by language: `words/<language>.json`. */
export function wordFiles(files: TemplateFiles): Checked<ReadonlyMap<Language, WordList>> {
  const lists = new Map<Language, WordList>();
  const problems: Problem[] = [];
  for (const { name, file } of filesIn(files, "words", "json")) {
    const list = wordList(file);
    if (list === null)
      problems.push(problem("template/words", { file: file.file, start: 0, end: 0 }, { name }));
    else lists.set(name, list);
  }
  return { value: lists, problems };
}

/** The gallery's style sheets, then those of the theme: a theme says only what is different. */
export function styleSheets(files: TemplateFiles, theme: string): readonly string[] {
  return [...new Set(["gallery", theme])].flatMap((name) =>
    filesIn(files, `themes/${name}`, "css").map(({ file }) => file.text),
  );
}

/** The layout program of the PDF writer by file name; a theme's own file replaces the gallery's. */
export function layoutFiles(files: TemplateFiles, theme: string): ReadonlyMap<string, string> {
  const layers = ["gallery", theme].flatMap((name) => filesIn(files, `themes/${name}`, "typ"));
  return new Map(layers.map(({ name, file }) => [`${name}.typ`, file.text]));
}

/** SVG texts by icon name. */
export function iconFiles(files: TemplateFiles): ReadonlyMap<string, string> {
  return new Map(filesIn(files, "icons", "svg").map(({ name, file }) => [name, file.text]));
}

/** The files of one folder with one ending, by name, in order. */
function filesIn(
  files: TemplateFiles,
  folder: string,
  ending: string,
): readonly { name: string; file: TemplateFile }[] {
  return [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(`.${ending}`))
    .map(([path, file]) => ({ name: path.slice(folder.length + 1, -ending.length - 1), file }))
    .filter(({ name }) => !name.includes("/"))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function wordList({ text }: TemplateFile): WordList | null {
  try {
    const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isWordList(list) ? list : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isWordList(list: unknown): list is WordList {
  return (
    typeof list === "object" && list !== null && !Array.isArray(list) && Object.values(list).every(isWord)
  );
}

function isWord(value: unknown): value is Word {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null || !("other" in value)) return false;
  return Object.values(value).every((form) => typeof form === "string");
}
