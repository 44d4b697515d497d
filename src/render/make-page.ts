/** One paper in one language, from the facts to the page that writers read. */
import { problem, type Problem } from "../base/problem.ts";
import type { Language } from "../model/text.ts";
import type { Project } from "../model/project.ts";
import { directionOf } from "./direction.ts";
import { plainText } from "./foreign.ts";
import type { Page, Picture } from "./page.ts";
import { papers, type PaperKind } from "./papers.ts";
import { parsePaper } from "./parse.ts";
import type { Press } from "./prepare.ts";
import type { PaperView, Subject } from "./subject.ts";
import type { Branch } from "./tree.ts";
import { speaker, type Speaker } from "./view/speak.ts";
import { word, type Words } from "./words.ts";

export type PageRequest = {
  readonly press: Press;
  readonly project: Project;
  readonly paper: PaperKind;
  readonly language: Language;
  readonly draft: boolean;
  readonly subject: Subject;
  readonly picture: (src: string) => Picture | null;
};

export type MadePage = {
  readonly page: Page;
  readonly view: PaperView;
  readonly problems: readonly Problem[];
};

export function makePage(request: PageRequest): MadePage {
  const { press, project, language, subject } = request;
  const { template } = papers[request.paper];
  const words = wordsOf(press, language);
  const voice = speaker(words, project.languages);
  const view = subject.viewOf(request.paper, voice);
  const { tree, findings } = parsePaper(press.fill(template, view, words), language);
  const pictures = picturesOf(tree, request.picture);
  const page: Page = {
    paper: request.paper,
    title: plainText(view.title),
    language,
    direction: directionOf(language),
    size: project.paper,
    theme: press.theme,
    tree: withoutMissing(tree, pictures),
    pictures,
    draft: request.draft,
    words: { page: label(words, "page"), of: label(words, "of"), draft: label(words, "draft") },
  };
  const outside = findings.map((finding) =>
    problem("template/vocabulary", { file: `templates/${template}`, start: 0, end: 0 }, finding),
  );
  return {
    page,
    view,
    problems: [...outside, ...untranslated(voice, request), ...missingPictures(tree, pictures, request)],
  };
}

function wordsOf(press: Press, language: Language): Words {
  const words = press.words.get(language);
  if (words === undefined) throw new Error(`no label texts were prepared for ${language}`);
  return words;
}

function label(words: Words, key: string): string {
  return plainText(word(words, key));
}

/**
 * One for every text said in another language than the paper's, where no rule has told of it: rules look at the tours,
 * in the languages that the project lists.
 */
function untranslated(voice: Speaker, { project, language, subject }: PageRequest): readonly Problem[] {
  const isListed = project.languages.includes(language);
  return voice.foreign().flatMap(({ text, language: shown }) => {
    const at = subject.places.of(text) ?? subject.at;
    if (isListed && at.file !== subject.visit?.at.file) return [];
    return [problem("language/missing-translation", at, { languages: [language], shown })];
  });
}

function picturesOf(tree: Branch, picture: PageRequest["picture"]): ReadonlyMap<string, Picture> {
  return new Map(
    sourcesOf(tree).flatMap((src) => {
      const found = picture(src);
      return found === null ? [] : [[src, found] as const];
    }),
  );
}

/** Reading has told of files that are not there: here it is those that are, and hold no picture we can print. */
function missingPictures(
  tree: Branch,
  pictures: Page["pictures"],
  { subject }: PageRequest,
): readonly Problem[] {
  return sourcesOf(tree)
    .filter((src) => !pictures.has(src))
    .map((src) => problem("image/unreadable", subject.places.picture(src) ?? subject.at, { file: src }));
}

function sourcesOf(branch: Branch): readonly string[] {
  const own = branch.tag === "img" ? [branch.attributes["src"] ?? ""] : [];
  return [
    ...new Set([
      ...own,
      ...branch.children.flatMap((child) => (typeof child === "string" ? [] : sourcesOf(child))),
    ]),
  ];
}

/** In a draft the words of a picture stand where it will be. */
function withoutMissing(branch: Branch, pictures: Page["pictures"]): Branch {
  if (branch.tag === "img" && !pictures.has(branch.attributes["src"] ?? "")) {
    return { tag: "span", attributes: { class: "muted" }, children: [`[${branch.attributes["alt"] ?? ""}]`] };
  }
  const children = branch.children.map((child) =>
    typeof child === "string" ? child : withoutMissing(child, pictures),
  );
  return { ...branch, children };
}
