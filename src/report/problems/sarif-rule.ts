/** What SARIF is told about a code: what it means, why it matters, how to mend it. */
import { codes, familyOf, type Code } from "../../base/codes.ts";
import type { Entry } from "../../base/codes/entry.ts";
import type { Severity } from "../../base/problem.ts";
import { problemPage } from "./problem-page.ts";

export const sarifLevels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

export function sarifRule(code: Code, homepage: string | null): object {
  const { title, why, severity, example } = codes[code] as unknown as Entry<unknown>;
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: sarifText(`${title}.`) },
    fullDescription: { text: sarifText(why) },
    help: {
      text: sarifText(
        `${why}\n\nWrong:\n\n${example.wrong.trimEnd()}\n\nRight:\n\n${example.right.trimEnd()}\n`,
      ),
      markdown: sarifText(
        `${why}\n\n**Wrong**\n\n${fenced(example.wrong)}\n\n**Right**\n\n${fenced(example.right)}\n`,
      ),
    },
    ...(homepage === null ? {} : { helpUri: problemPage(homepage, code) }),
    defaultConfiguration: { level: sarifLevels[severity] },
    properties: { tags: [familyOf(code)] },
  };
}

/** In messages of SARIF a brace alone begins a place for an argument. */
export function sarifText(text: string): string {
  return text.replaceAll(/[{}]/g, "$&$&");
}

/** Fences longer than any run of backticks in the example. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}yaml\n${text.replace(/\n?$/, "\n")}${fence}`;
}

/** `schema/unknown-key` → `SchemaUnknownKey`, as the format wishes names to be. */
function pascalCase(code: string): string {
  return code
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
