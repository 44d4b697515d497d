/** What a person asks `docent plan` for, checked and completed. */
import { nearest } from "../../base/nearest.ts";
import type { Exhibit } from "../../model/exhibit.ts";
import type { Project } from "../../model/project.ts";
import type { Tour } from "../../model/tour.ts";
import type { Room } from "../../model/venue.ts";
import type { PlanWishes } from "../../plan/tour/task.ts";
import { UsageError } from "../usage-error.ts";

export type PlanOptions = {
  readonly format: "table" | "json" | "ics";
  readonly minutes?: number;
  readonly maxStops?: number;
  readonly must?: readonly string[];
  readonly avoid?: readonly string[];
  readonly stepFree?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly keepOrder?: boolean;
  readonly date?: string;
  readonly start?: string;
  readonly timeLimit: number;
  readonly tradeOff?: boolean;
  readonly write?: boolean;
  readonly language?: string;
};

export function planWishes(project: Project, tour: Tour, options: PlanOptions): PlanWishes {
  if (tour.stopsAuto && tour.slotMinutes === null && options.minutes === undefined)
    throw new UsageError(
      `The tour ${tour.id} does not say how many minutes the class has.`,
      `Say it:  docent plan ${tour.id} --minutes 60`,
    );
  const must = exhibitsNamed(project, "--must", options.must);
  const avoid = exhibitsNamed(project, "--avoid", options.avoid);
  const both = must.find((exhibit) => avoid.includes(exhibit));
  if (both !== undefined) throw new UsageError(`${both.id} stands in both --must and --avoid.`);
  return {
    minutes: options.minutes ?? null,
    maxStops: options.maxStops ?? null,
    must,
    avoid,
    stepFree: options.stepFree ?? false,
    from: roomNamed(tour, "--from", options.from),
    to: roomNamed(tour, "--to", options.to),
    keepOrder: options.keepOrder ?? false,
  };
}

function exhibitsNamed({ exhibits }: Project, flag: string, ids: readonly string[] = []): readonly Exhibit[] {
  return [...new Set(ids)].map((id) => exhibits.get(id) ?? unknown(flag, id, [...exhibits.keys()]));
}

/** By its id, or by `venue/room` where several venues of the tour have such a room. */
function roomNamed({ venues }: Tour, flag: string, typed: string | undefined): Room | null {
  if (typed === undefined) return null;
  const rooms = venues.flatMap((venue) => venue.rooms);
  const named = rooms.filter(({ id, venue }) => id === typed || `${venue}/${id}` === typed);
  const [room, other] = named;
  if (room === undefined) return unknown(flag, typed, [...new Set(rooms.map(({ id }) => id))]);
  if (other === undefined) return room;
  const names = named.map(({ id, venue }) => `${venue}/${id}`).join(" or ");
  throw new UsageError(`There are several rooms "${typed}".`, `Write  ${flag} ${names}`);
}

function unknown(flag: string, typed: string, known: readonly string[]): never {
  const near = nearest(typed, known);
  const what = flag === "--from" || flag === "--to" ? "room" : "exhibit";
  throw new UsageError(
    `${flag}: there is no ${what} "${typed}".`,
    near === null ? "" : `Did you mean ${near}?`,
  );
}
