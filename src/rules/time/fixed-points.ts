/** The fixed points of a visit, with the room they are in and who comes to them. */
import type { Project } from "../../model/project.ts";
import type { Room } from "../../model/venue.ts";
import type { FixedPoint, Group, Visit } from "../../model/visit.ts";
import { fixedRoomOf } from "../../plan/day/fixed-room.ts";

export type Point = {
  readonly visit: Visit;
  readonly fixed: FixedPoint;
  readonly room: Room | null;
  /** Empty where the visit has no groups. */
  readonly groups: readonly Group[];
  /** Pupils of each group, or of the whole class; nobody where no file says how many they are. */
  readonly pupils: ReadonlyMap<Group | Visit, number>;
};

export function pointsOf(visit: Visit, project: Project): readonly Point[] {
  return visit.fixed.map((fixed) => {
    const isFor = ({ id }: Group): boolean => fixed.groups.length === 0 || fixed.groups.includes(id);
    const groups = visit.groups.filter(isFor);
    const classSize = visit.groups.length === 0 ? (visit.tour.audience.size ?? 0) : 0;
    const pupils = new Map<Group | Visit, number>(groups.map((group) => [group, group.size]));
    if (classSize > 0) pupils.set(visit, classSize);
    return { visit, fixed, room: fixedRoomOf(fixed, visit, project.venues), groups, pupils };
  });
}

/** Pupils at one or several points; a group that is at two of them counts once. */
export function pupilsAt(points: readonly Point[]): number {
  const all = new Map(points.flatMap(({ pupils }) => [...pupils]));
  return [...all.values()].reduce((sum, size) => sum + size, 0);
}
