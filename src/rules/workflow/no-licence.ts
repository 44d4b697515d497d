/** `workflow/no-licence`: a tour for others without terms, authors or version. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { TourMeta } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { toursForOthers } from "./for-others.ts";

export function noLicence({ project }: Facts): readonly Problem[] {
  return toursForOthers(project).flatMap(({ at, meta }) => {
    const missing = missingFrom(meta);
    return missing.length === 0 ? [] : [problem("workflow/no-licence", below(at, "meta"), { missing })];
  });
}

/** Who is paid by Erasmus+ must say so. */
function missingFrom({ licence, authors, version, funding, erasmus }: TourMeta): readonly string[] {
  const there: readonly (readonly [string, boolean])[] = [
    ["licence", licence !== null],
    ["authors", authors.length > 0],
    ["version", version !== null],
    ["funding", funding !== null || erasmus === null],
  ];
  return there.flatMap(([what, isThere]) => (isThere ? [] : [what]));
}
