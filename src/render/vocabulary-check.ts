/**
 * The warning for HTML outside the vocabulary, found in the text of the templates themselves, so that it names the
 * very place. What a template puts together from values is judged when the paper is made (`parse.ts`).
 */
import { Tokenizer, type Token } from "parse5";
import { nearest } from "../base/nearest.ts";
import { problem, type Problem } from "../base/problem.ts";
import { stretchOf } from "./template-place.ts";
import type { Template, Templates } from "./templates.ts";
import { attributeFinding, classFinding, elementFinding, type Finding } from "./vocabulary-rules.ts";

/** Stand in for a value that Handlebars fills in, and for its blocks; as long as what they hide, so places stay true. */
const value = "\uE010";
const block = "\uE011";

type Found = { readonly finding: Finding; readonly start: number; readonly end: number };

/** Every problem of all templates with the vocabulary; `icons` are the names that `data-icon` may have. */
export function checkVocabulary(templates: Templates, icons: ReadonlySet<string>): readonly Problem[] {
  return [...templates.values()].flatMap((template) =>
    startTags(staticText(template)).flatMap((tag) =>
      foundOn(tag, icons).map(({ finding, start, end }) =>
        problem("template/vocabulary", { file: template.file, start, end }, finding),
      ),
    ),
  );
}

/** The template's text with everything of Handlebars painted over. */
function staticText(template: Template): string {
  const units = Array<string>(template.text.length).fill(block);
  for (const { at, kept } of piecesOf(template.program, template)) {
    for (let index = at.start; index < at.end; index++)
      units[index] = kept ? template.text.charAt(index) : value;
  }
  return units.join("");
}

/** The plain texts of a template, and its values. */
function piecesOf(
  program: hbs.AST.Program,
  template: Template,
): readonly { at: { start: number; end: number }; kept: boolean }[] {
  return program.body.flatMap((statement) => {
    const kept = statement.type === "ContentStatement";
    if (kept || statement.type === "MustacheStatement")
      return [{ at: stretchOf(template, statement.loc), kept }];
    const { program: first, inverse: second } = statement as {
      program?: hbs.AST.Program;
      inverse?: hbs.AST.Program;
    };
    return [first, second].flatMap((branch) => (branch === undefined ? [] : piecesOf(branch, template)));
  });
}

function startTags(html: string): readonly Token.TagToken[] {
  const tags: Token.TagToken[] = [];
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => tags.push({ ...tag }),
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return tags;
}

function foundOn(tag: Token.TagToken, icons: ReadonlySet<string>): readonly Found[] {
  const name = bare(tag.tagName);
  const start = (tag.location?.startOffset ?? 0) + 1;
  if (name.includes(value)) return [];
  const element = elementFinding(name);
  if (element !== null) return [{ finding: element, start, end: start + tag.tagName.length }];
  return tag.attrs.flatMap((attribute) => {
    const at = tag.location;
    const stretch = at?.attrs?.[attribute.name];
    const [from, to] = [stretch?.startOffset ?? start, stretch?.endOffset ?? start];
    return findingsIn(attribute, { tag, name, icons }).map(({ finding, text }) => {
      const inside = Math.max(
        0,
        (attribute.name + attribute.value).includes(text) ? offsetIn(attribute, text) : 0,
      );
      return { finding, start: Math.min(from + inside, to), end: Math.min(from + inside + text.length, to) };
    });
  });
}

/** Where a text stands in `name="value"`, as it is nearly always written. */
function offsetIn(attribute: Token.Attribute, text: string): number {
  const inValue = attribute.value.indexOf(text);
  return text === bare(attribute.name) || inValue < 0
    ? attribute.name.indexOf(text)
    : attribute.name.length + '="'.length + inValue;
}

type On = { readonly tag: Token.TagToken; readonly name: string; readonly icons: ReadonlySet<string> };

function findingsIn(
  attribute: Token.Attribute,
  { tag, name, icons }: On,
): readonly { finding: Finding; text: string }[] {
  const attributeName = bare(attribute.name);
  if (attributeName === "" || attributeName.includes(value)) return [];
  if (attributeName === "class") {
    return tokensOf(attribute.value).flatMap((token) => {
      const finding = classFinding(token, name);
      return finding === null ? [] : [{ finding, text: token }];
    });
  }
  const finding =
    attributeFinding(attributeName, name, carriedBy(tag)) ??
    iconFinding(attributeName, attribute.value, icons);
  return finding === null ? [] : [{ finding, text: attributeName }];
}

function iconFinding(attribute: string, icon: string, icons: ReadonlySet<string>): Finding | null {
  if (attribute !== "data-icon" || icons.has(icon) || /[\uE010\uE011]/.test(icon)) return null;
  return { thing: `icon "${icon}"`, on: "span", closest: nearest(icon, icons) };
}

/** The classes an element surely has; null where a value may add to them. */
function carriedBy(tag: Token.TagToken): readonly string[] | null {
  const written = tag.attrs
    .filter((attribute) => bare(attribute.name) === "class")
    .map((attribute) => attribute.value);
  return written.some((text) => text.includes(value)) ? null : written.flatMap(tokensOf);
}

/** Class names written out; those that a value or a block is part of are left to the finished paper. */
function tokensOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((token) => !token.includes(value))
    .map((token) => token.replaceAll(/^\uE011+|\uE011+$/g, ""))
    .filter((token) => token !== "" && !token.includes(block));
}

function bare(name: string): string {
  return name.replaceAll(block, "");
}
