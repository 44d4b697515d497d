/** `access/sensory`: a stop that is loud, dim or flashing, and nobody is told before. */
import { problem, type Problem } from "../../base/problem.ts";
import type { Sensory } from "../../base/codes/rules/access.ts";
import type { Stop, Tour } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { stopsOf } from "../stops-at.ts";

export function sensory({ project }: Facts): readonly Problem[] {
  return stopsOf(project).flatMap(({ tour, stop }) => {
    const what = strain(stop);
    return what === null || isForetold(tour, stop) ? [] : [problem("access/sensory", stop.at, what)];
  });
}

function strain({ room, advisory }: Stop): Sensory | null {
  const { noise, light } = room?.sensory ?? {};
  const label = room?.label ?? null;
  if (noise === "loud") return { what: "loud", room: label };
  if (light === "flashing" || light === "dim") return { what: light, room: label };
  const own = (["loud", "flashing"] as const).find((one) => advisory.includes(one));
  return own === undefined ? null : { what: own, room: null };
}

function isForetold({ access }: Tour, { safety, alternative, room }: Stop): boolean {
  const notes = [access, safety, alternative, room?.access.note, room?.access.alternative];
  return notes.some((note) => note != null);
}
