/** `workflow/changed-since-sign-off`: the content, or its version, is not what was signed. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { SignOff, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { toursForOthers } from "./for-others.ts";

export function changedSinceSignOff(facts: Facts): readonly Problem[] {
  return toursForOthers(facts.project).flatMap((tour) =>
    newest(tour.signOffs).flatMap((one) => changed(one, tour, facts)),
  );
}

/** Of each part the last signature counts: older ones are its history. */
function newest(signOffs: readonly SignOff[]): readonly SignOff[] {
  const byDate = [...signOffs].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...new Map(byDate.map((one) => [one.part, one])).values()];
}

function changed({ at, part, by, version, hash }: SignOff, tour: Tour, facts: Facts): readonly Problem[] {
  const now = facts.contentHashOf(tour);
  if (hash !== null && now !== null && !isSame(hash, now)) {
    const signature = { part, date: facts.today, hash: now };
    return [
      problem("workflow/changed-since-sign-off", below(at, "hash"), {
        reason: "hash",
        signature,
        by,
        signed: hash,
      }),
    ];
  }
  const current = tour.meta.version;
  if (version === null || current === null || version === current) return [];
  return [
    problem("workflow/changed-since-sign-off", below(at, "version"), {
      reason: "version",
      by,
      signed: version,
      version: current,
    }),
  ];
}

/** People may keep fewer digits than docent shows, or all of them. */
function isSame(signed: string, now: string): boolean {
  const typed = signed.toLowerCase();
  return typed.length >= 6 && (now.startsWith(typed) || typed.startsWith(now));
}
