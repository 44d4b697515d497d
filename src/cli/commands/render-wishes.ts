/** What a person asks `docent render` for, checked and completed. */
import type { RenderWishes } from "../../docent/render.ts";
import { formats } from "../../render/jobs.ts";
import { paperKinds } from "../../render/papers.ts";
import { chosen } from "../choice.ts";

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
    papers: allChosen("--paper", options.paper, paperKinds),
    formats: allChosen("--to", options.to, formats),
    languages: allChosen("--language", options.language, languages),
    draft: options.draft ?? false,
  };
}

function allChosen<T extends string>(
  flag: string,
  typed: readonly string[] | undefined,
  known: readonly T[],
): readonly T[] {
  return typed === undefined ? known : [...new Set(typed.map((word) => chosen(flag, word, known)))];
}
