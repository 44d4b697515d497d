/** `access/advisory`: sensitive content that no adult is told of, with nothing to see instead. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";

/** These strain the senses; another rule looks at them. */
const ofSenses: readonly string[] = ["loud", "flashing"];

export function advisory({ project }: Facts): readonly Problem[] {
  return stopsOf(project).flatMap(({ stop }) => {
    const what = stop.advisory.filter((one) => !ofSenses.includes(one));
    const isCared = stop.safety !== null || stop.alternative !== null || stop.misconceptions.length > 0;
    return what.length === 0 || isCared ? [] : [problem("access/advisory", stop.at, { what })];
  });
}
