/** Templates: read once, checked, compiled once per run in an environment of their own. */
import Handlebars from "handlebars";
import type { Checked, Problem } from "../base/problem.ts";
import { helpers, type HelperContext } from "./helpers.ts";
import { syntaxProblem } from "./template-syntax.ts";
import type { Words } from "./words.ts";

/**
 * Every text file by its path below `templates/` (`guide/guide.hbs`, `partials/stop.hbs`, `words/en.json`,
 * `themes/gallery/paper.css`); a project's own file stands in for docent's.
 */
export type TemplateFiles = ReadonlyMap<string, TemplateFile>;

/** `file` is the path that problems name. */
export type TemplateFile = { readonly file: string; readonly text: string };

/** A template that could be read. */
export type Template = TemplateFile & { readonly program: hbs.AST.Program };

export type Templates = ReadonlyMap<string, Template>;

/** Fills a template: `name` is its path below `templates/`. */
export type Fill = (name: string, view: object, words: Words) => string;

const ending = ".hbs";
const partialFolder = "partials/";

/** Reads every template; those with a syntax error are left out. */
export function parseTemplates(files: TemplateFiles): Checked<Templates> {
  const templates = new Map<string, Template>();
  const problems: Problem[] = [];
  for (const [name, { file, text }] of files) {
    if (!name.endsWith(ending)) continue;
    const parsed = parse({ file, text: text.replace(/^\uFEFF/, "") });
    if ("program" in parsed) templates.set(name, parsed);
    else problems.push(parsed);
  }
  return { value: templates, problems };
}

/** Compiles checked templates. Nothing but the view, the words and our helpers can be reached from them. */
export function compileTemplates(templates: Templates): Fill {
  const environment = Handlebars.create();
  for (const unwanted of ["log", "lookup"]) environment.unregisterHelper(unwanted);
  for (const [name, helper] of Object.entries(helpers))
    environment.registerHelper(name, asHandlebars(helper.run));
  const options = { knownHelpers: knownHelpers(), knownHelpersOnly: true, preventIndent: true };
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  for (const [name, { program }] of templates) compiled.set(name, environment.compile(program, options));
  for (const [name, template] of compiled) {
    if (name.startsWith(partialFolder)) environment.registerPartial(partialName(name), template);
  }
  return (name, view, words) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`there is no template ${name}`);
    return template(view, {
      data: { words },
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
  };
}

/** `stop-head` → `partials/stop-head.hbs`. */
export function partialPath(name: string): string {
  return `${partialFolder}${name}${ending}`;
}

/** The names `{{> …}}` may use, in order. */
export function partialNames(templates: Templates): readonly string[] {
  return [...templates.keys()]
    .filter((name) => name.startsWith(partialFolder))
    .map(partialName)
    .sort();
}

function partialName(path: string): string {
  return path.slice(partialFolder.length, -ending.length);
}

function parse(file: TemplateFile): Template | Problem {
  try {
    return { ...file, program: Handlebars.parse(file.text) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return syntaxProblem(file, error);
  }
}

function knownHelpers(): Record<string, boolean> {
  return {
    ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
    log: false,
    lookup: false,
  };
}

function asHandlebars(run: (typeof helpers)[string]["run"]): Handlebars.HelperDelegate {
  return (...all: unknown[]) => {
    const options = all.pop() as { hash: HelperContext["hash"]; data: { words: Words } };
    return run(all, { words: options.data.words, hash: options.hash });
  };
}
