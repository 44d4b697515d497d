/** The first error of the YAML parser → its cause, in our words. */
import type { YAMLError } from "yaml";
import { problem, type Problem } from "../../base/problem.ts";
import { restOfLine } from "./line.ts";

/** Names the cause of a syntax error. */
export function diagnose(file: string, text: string, error: YAMLError): Problem {
  const [start, end] = error.pos;
  return problem("yaml/syntax", { file, start, end }, { cause: "other", typed: restOfLine(text, start) });
}
