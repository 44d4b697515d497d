/** `workflow/changed-since-sign-off`: the content, or its version, is not what was signed. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { SignOff, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { toursForOthers } from "./for-others.ts";

export function changedSinceSignOff(facts: Facts): readonly Problem[] {
  return toursForOthers(facts.project).flatMap((tour) => {
    const current = newest(tour.signOffs);
    const changed = otherContent(current, facts.contentHashOf(tour));
    return changed.length > 0 ? changed : current.flatMap((one) => otherVersion(one, tour));
  });
}

/** Of each part the last signature counts: older ones are its history. */
function newest(signOffs: readonly SignOff[]): readonly SignOff[] {
  const byDate = [...signOffs].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...new Map(byDate.map((one) => [one.part, one])).values()];
}

/** One change, one problem, however many had signed. */
function otherContent(signOffs: readonly SignOff[], now: string | null): readonly Problem[] {
  if (now === null) return [];
  const stale = signOffs.filter(({ hash }) => hash !== null && !isSame(hash, now));
  const [first] = stale;
  if (first === undefined) return [];
  const signers = [...new Set(stale.map(({ by }) => by))];
  const args = { reason: "hash", signers, hash: now } as const;
  return [problem("workflow/changed-since-sign-off", below(first.at, "hash"), args)];
}

function otherVersion({ at, by, version }: SignOff, { meta }: Tour): readonly Problem[] {
  if (version === null || meta.version === null || version === meta.version) return [];
  const args = { reason: "version", by, signed: version, version: meta.version } as const;
  return [problem("workflow/changed-since-sign-off", below(at, "version"), args)];
}

/** People may keep fewer digits than docent shows, or all of them. */
function isSame(signed: string, now: string): boolean {
  const typed = signed.toLowerCase();
  return typed.length >= 6 && (now.startsWith(typed) || typed.startsWith(now));
}
