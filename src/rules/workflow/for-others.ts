import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import { isForOthers } from "../stops-at.ts";

/** Tours that are approved or published: of what is still being made nobody has to sign anything. */
export function toursForOthers(project: Project): readonly Tour[] {
  return [...project.tours.values()].filter(isForOthers);
}
