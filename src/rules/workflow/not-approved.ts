/** `workflow/not-approved`: approved or published by its own word only. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Facts } from "../facts.ts";
import { toursForOthers } from "./for-others.ts";

export function notApproved({ project, today, contentHashOf }: Facts): readonly Problem[] {
  return toursForOthers(project).flatMap((tour) => {
    if (tour.signOffs.some(({ part }) => part === "final")) return [];
    const signature = { part: "final", date: today, hash: contentHashOf(tour) };
    return [
      problem("workflow/not-approved", below(tour.at, "status"), { status: tour.status ?? "", signature }),
    ];
  });
}
