/** What the rules find in a small project: the problems of one family, as people see them. */
import type { LocatedProblem } from "../../src/base/problem.ts";
import type { CheckProfile } from "../../src/base/severity.ts";
import { readProject } from "../../src/read/project.ts";
import { examine } from "../../src/rules/examine.ts";
import { projectOf } from "./project.ts";

export type Found = Pick<LocatedProblem, "code" | "severity" | "message" | "fix"> & { readonly at: string };

export type Asked = {
  /** A family, or one code. */
  readonly of: string;
  readonly profile?: CheckProfile;
  /** ISO 8601. */
  readonly today?: string;
  /** For sign-offs. */
  readonly sha256?: (bytes: Uint8Array) => string;
};

/** `at` is `file:line:column`. Files that do not read are told of whatever was asked for. */
export function findings(files: Readonly<Record<string, string>>, asked: Asked): readonly Found[] {
  const read = readProject(projectOf(files));
  const { problems, locate } = examine(read, {
    today: asked.today ?? "2026-03-02",
    profile: asked.profile ?? "publish",
    rules: true,
    ...(asked.sha256 === undefined ? {} : { sha256: asked.sha256 }),
  });
  const isAsked = ({ code }: LocatedProblem): boolean =>
    code === asked.of || code.startsWith(`${asked.of}/`) || /^(yaml|schema|reference\/(?!unused))/.test(code);
  return locate(problems, read.texts)
    .kept.filter(isAsked)
    .map(({ code, severity, file, line, column, message, fix }) => ({
      code,
      severity,
      at: `${file}:${line}:${column}`,
      message,
      fix,
    }));
}
