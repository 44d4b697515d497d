/** Keys for things that are referred to and not there: who needed them is asked when their file is deleted. */
import type { Kind } from "../model/project.ts";
import type { UnitKey } from "./load.ts";

/** No path begins with a question mark, so no file is meant. */
export function absentKey(kind: Kind, id: string): UnitKey {
  return `?${kind}/${id}#`;
}

/** Some room of any venue is missing. */
export const absentVenue: UnitKey = absentKey("venue", "*");
