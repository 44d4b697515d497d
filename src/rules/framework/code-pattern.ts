/** `framework/code-pattern`: codes unlike the pattern their framework declares, or like those of another framework. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { CodeArgs } from "../../base/codes.ts";
import type { Framework, Outcome } from "../../model/outcome.ts";
import type { Facts } from "../facts.ts";
import { frameworkOfCode } from "./known-codes.ts";
import { readPattern } from "./pattern.ts";

export function codePattern({ project }: Facts): readonly Problem[] {
  return [...project.frameworks.values()].flatMap((framework) =>
    framework.codePattern === null ? strangers(framework) : mismatches(framework, framework.codePattern),
  );
}

type Coded = Outcome & { readonly code: string };

/** Headings have codes of their own form. */
function codedIn({ outcomes }: Framework): readonly Coded[] {
  return outcomes.filter((outcome): outcome is Coded => outcome.code !== null && outcome.alignable);
}

function mismatches(framework: Framework, pattern: string): readonly Problem[] {
  const read = readPattern(pattern);
  if (typeof read !== "function") {
    const args: CodeArgs<"framework/code-pattern"> =
      read.unread === null ? { kind: "invalid", pattern } : { kind: "unread", part: read.unread };
    return [problem("framework/code-pattern", below(framework.at, "codePattern"), args)];
  }
  return codedIn(framework)
    .filter(({ code }) => !read(code))
    .map(({ at, code }) => {
      const like = frameworkOfCode(code);
      return problem("framework/code-pattern", below(at, "code"), { kind: "mismatch", code, pattern, like });
    });
}

/** The few codes of another framework than all the rest. */
function strangers(framework: Framework): readonly Problem[] {
  const known = codedIn(framework).flatMap((outcome) => {
    const like = frameworkOfCode(outcome.code);
    return like === null ? [] : [{ outcome, like }];
  });
  const counts = new Map<string, number>();
  for (const { like } of known) counts.set(like, (counts.get(like) ?? 0) + 1);
  const [others, count] = [...counts].find(([, number]) => number * 2 > known.length) ?? ["", 0];
  if (count < fewestOthers) return [];
  return known
    .filter(({ like }) => like !== others)
    .map(({ outcome: { at, code }, like }) =>
      problem("framework/code-pattern", below(at, "code"), { kind: "foreign", code, like, others }),
    );
}

/** Two codes alike may be chance; a list that mixes frameworks on purpose has no such majority. */
const fewestOthers = 3;
