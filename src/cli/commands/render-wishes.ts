/** What a person asks `docent render` for, checked and completed. */
import { nearest } from "../../base/nearest.ts";
import type { RenderWishes } from "../../docent.ts";
import { formats } from "../../render/jobs.ts";
import { paperKinds } from "../../render/papers.ts";
import { UsageError } from "../usage-error.ts";

export type RenderOptions = {
  readonly paper?: readonly string[];
  readonly language?: readonly string[];
  readonly to?: readonly string[];
  readonly out?: string;
  readonly draft?: boolean;
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly open?: boolean;
};

export function wishesFrom(options: RenderOptions, languages: readonly string[]): RenderWishes {
  return {
    papers: chosen("--paper", options.paper, paperKinds),
    formats: chosen("--to", options.to, formats),
    languages: chosen("--language", options.language, languages),
    draft: options.draft ?? false,
  };
}

function chosen<T extends string>(
  flag: string,
  typed: readonly string[] | undefined,
  known: readonly T[],
): readonly T[] {
  if (typed === undefined) return known;
  return typed.map((word) => {
    const found = known.find((each) => each === word);
    if (found !== undefined) return found;
    const near = nearest(word, known);
    throw new UsageError(
      `${flag} cannot be "${word}".`,
      near === null ? `Choose from: ${known.join(", ")}.` : `Did you mean ${near}? All: ${known.join(", ")}.`,
    );
  });
}
