/** Everything of a run that is the same for all its papers, read and checked once, before anything is made. */
import type { Address } from "../base/place.ts";
import { problem, type Checked, type Problem } from "../base/problem.ts";
import type { Language } from "../model/text.ts";
import type { Project } from "../model/project.ts";
import type { FontFace, HtmlAssets } from "./html/assets.ts";
import { papers, type PaperKind } from "./papers.ts";
import { checkTemplate } from "./template-check.ts";
import { iconFiles, styleSheets, wordFiles } from "./template-files.ts";
import { compileTemplates, parseTemplates, type Fill, type TemplateFiles } from "./templates.ts";
import { loadTheme } from "./theme-file.ts";
import type { Theme } from "./theme.ts";
import { checkVocabulary } from "./vocabulary-check.ts";
import { wordsFor, type Words } from "./words.ts";

export type PressRequest = {
  readonly project: Project;
  readonly papers: readonly PaperKind[];
  readonly languages: readonly Language[];
  readonly files: TemplateFiles;
  readonly fonts: readonly FontFace[];
  /** The file that says languages and theme: `docent.yaml`, or the tour that stands alone. */
  readonly settings: string;
};

export type Press = {
  readonly fill: Fill;
  readonly words: ReadonlyMap<Language, Words>;
  readonly theme: Theme;
  readonly html: HtmlAssets;
};

/** Where there is an error nothing should be printed. */
export function preparePress(request: PressRequest): Checked<Press> {
  const { project, languages, files, fonts } = request;
  const settings: Address = { file: request.settings, pointer: "" };
  const templates = parseTemplates(files);
  const lists = wordFiles(files);
  const families = [...new Set(fonts.map((face) => face.family))];
  const theme = loadTheme({ name: project.theme, files, families, at: { ...settings, pointer: "/theme" } });
  const icons = iconFiles(files);
  const known = { templates: templates.value, words: lists.value.get("en") ?? {} };
  const words = new Map(languages.map((language) => [language, wordsFor(lists.value, language)]));
  const problems = [
    ...templates.problems,
    ...lists.problems,
    ...theme.problems,
    ...unique(
      request.papers.flatMap((kind) => checkTemplate(papers[kind].template, papers[kind].shape, known)),
    ),
    ...checkVocabulary(templates.value, new Set(icons.keys())),
    ...[...words.values()].flatMap((one) => missingLabels(one, { ...settings, pointer: "/languages" })),
  ];
  const html = { css: styleSheets(files, project.theme), fonts, icons };
  return { value: { fill: compileTemplates(templates.value), words, theme: theme.value, html }, problems };
}

function missingLabels({ language, lent }: Words, at: Address): readonly Problem[] {
  return lent.size === 0 ? [] : [problem("language/no-labels", at, { language, missing: lent.size })];
}

/** A mistake in a partial is one mistake, however many papers use it. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify([one.code, one.place]), one])).values()];
}
