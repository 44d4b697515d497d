/** `safety/permission`: a stop where people live or pray, on a walk, without their leave or a word on behaviour. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";
import { said } from "../text-address.ts";

export function permission({ project }: Facts): readonly Problem[] {
  return stopsOf(project).flatMap(({ tour, stop }) => {
    const place = stop.room?.label ?? said(stop.title);
    if (stop.room?.ownerPermission === false)
      return [problem("safety/permission", stop.at, { reason: "refused", place })];
    return isUnasked(tour, stop) ? [problem("safety/permission", stop.at, { reason: "unasked", place })] : [];
  });
}

function isUnasked({ mode, rules }: Tour, { room, safety, exhibits, advisory }: Stop): boolean {
  if (mode !== "walk" || room?.ownerPermission === true || rules.length > 0 || safety !== null) return false;
  return advisory.includes("religion") || exhibits.some(({ type }) => type === "street");
}
