/** `safety/risk`: a high danger with nobody to bring it down, one that stays high, or a measure that comes too late. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Risk, Visit } from "../../model/visit.ts";
import type { Facts } from "../facts.ts";

/** Of 25, likelihood times severity. */
const high = 15;

export function risk({ project }: Facts): readonly Problem[] {
  return [...project.visits.values()].flatMap((visit) => visit.risk.flatMap((row) => wrongRow(row, visit)));
}

function wrongRow(row: Risk, { date }: Visit): readonly Problem[] {
  const { at, likelihood, severity, residual, due } = row;
  const rating = likelihood === null || severity === null ? 0 : likelihood * severity;
  const missing = (["controls", "residual", "owner", "due"] as const).filter((key) => row[key] === null);
  const isHigh = rating >= high && missing.length > 0;
  const remains = residual !== null && residual >= high;
  const isLate = due !== null && date !== null && due > date;
  return [
    ...(isHigh ? [problem("safety/risk", at, { reason: "high", rating, missing })] : []),
    ...(remains ? [problem("safety/risk", below(at, "residual"), { reason: "remains", residual })] : []),
    ...(isLate ? [problem("safety/risk", below(at, "due"), { reason: "late", due, date })] : []),
  ];
}
