/** The XML of Checkstyle, which Jenkins and many other servers read. */
import type { LocatedProblem } from "../../base/problem.ts";
import { printable } from "../text.ts";
import { byFile, type FormatOptions, type ProblemReport } from "./report.ts";
import { xmlFile, type Xml } from "./xml.ts";

/** Files that are right are named too, so that their old problems go away. */
export function checkstyleReport({ problems, texts }: ProblemReport, { folder }: FormatOptions): string {
  const broken = byFile(problems);
  const files = [...new Set([...texts.keys(), ...broken.keys()])].sort();
  return xmlFile({
    name: "checkstyle",
    attributes: { version: "4.3" },
    inside: files.map((file) => ({
      name: "file",
      attributes: { name: folder + file },
      inside: (broken.get(file) ?? []).map(errorElement),
    })),
  });
}

function errorElement({ line, column, severity, message, fix, code }: LocatedProblem): Xml {
  const words = [message, fix].map(printable).join(" ");
  const source = `docent.${code.replaceAll("/", ".")}`;
  return { name: "error", attributes: { line, column, severity, message: words, source } };
}
