/** Words chosen from a list that is only known once the project is read, or is long. */
import { nearest } from "../base/nearest.ts";
import { UsageError } from "./usage-error.ts";

/** The word, if it is one of the known; else a `UsageError` with the nearest. */
export function chosen<T extends string>(flag: string, word: string, known: readonly T[]): T {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  const near = nearest(word, known);
  throw new UsageError(
    `${flag} cannot be "${word}".`,
    near === null ? `Choose from: ${known.join(", ")}` : `Did you mean ${near}? All: ${known.join(", ")}`,
  );
}
