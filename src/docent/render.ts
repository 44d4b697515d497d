/** The pipeline of rendering: tours and visits → all their papers, in memory. */
import type { Address } from "../base/place.ts";
import { problem, type Checked } from "../base/problem.ts";
import type { Project } from "../model/project.ts";
import type { Language } from "../model/text.ts";
import type { Tour } from "../model/tour.ts";
import type { Room } from "../model/venue.ts";
import type { Visit } from "../model/visit.ts";
import { tourClock, type TourClock } from "../plan/clock.ts";
import type { ConflictSubject, VisitTimetable } from "../plan/day/types.ts";
import type { Written } from "../plan/day/written.ts";
import type { Format } from "../render/jobs.ts";
import type { Picture } from "../render/page.ts";
import type { PaperKind } from "../render/papers.ts";
import { planPicture } from "../render/plan-picture.ts";
import { isOnPlan, venuesWithPlan } from "../render/plan-venues.ts";
import { renderPapers, type RenderRequest, type RenderResult } from "../render/render.ts";
import { align } from "./align.ts";

export type RenderWishes = {
  readonly papers: readonly PaperKind[];
  readonly languages: readonly Language[];
  readonly formats: readonly Format[];
  readonly draft: boolean;
};

/** What rendering needs from the world. */
export type Workshop = Pick<RenderRequest, "files" | "fonts" | "pdf" | "sha256" | "version" | "progress"> & {
  /** Bytes of a file of the project by its path; null if it is not there. */
  readonly read: (path: string) => Uint8Array | null;
};

/** All papers of tours and of visits, in memory. */
export function render(
  project: Project,
  { tours, visits }: { readonly tours: readonly Tour[]; readonly visits: readonly Visit[] },
  {
    settings,
    wishes,
    workshop,
  }: { readonly settings: string; readonly wishes: RenderWishes; readonly workshop: Workshop },
): Promise<RenderResult> {
  const { read, ...tools } = workshop;
  const picture = (src: string): Picture | null => readPicture(src, read);
  const days = lazyDays(project);
  return renderPapers({
    ...tools,
    ...wishes,
    project,
    tours,
    visits,
    settings,
    picture,
    factsOf: (tour) => ({ alignment: align(project, tour), clock: tourClock(tour, project.pace) }),
    plansOf: (tour, clock) => drawPlans({ tour, clock, project }, picture),
    dayOf: async (visit) => printableDay(visit, await days(visit)),
  });
}

/** Planning days is only loaded when the first one is asked for. */
function lazyDays(project: Project): (visit: Visit) => Promise<Written> {
  let days: ((visit: Visit) => Written) | null = null;
  return async (visit) => {
    days ??= (await import("./timetable.ts")).paperDays(project);
    return days(visit);
  };
}

/** The rules have told of what cannot be in a timetable that is written: it is printed as it stands, or not at all. */
function printableDay(visit: Visit, { timetable }: Written): Checked<VisitTimetable | null> {
  if (timetable !== null && timetable.groups.length > 0) return { value: timetable, problems: [] };
  const reason =
    timetable === null ? "unfinished" : timetable.status === "infeasible" ? "clash" : "not-found";
  const [at = visit.at, ...others] = (timetable?.conflicts ?? []).map(({ about }) => placeOf(about));
  const none = problem("visit/no-timetable", at, { visit: visit.id, reason });
  const related = others.map((place) => ({ place, note: "this clashes with it" }));
  return { value: null, problems: [related.length === 0 ? none : { ...none, related }] };
}

function placeOf(about: ConflictSubject): Address {
  switch (about.what) {
    case "group":
      return (about.group ?? about.visit).at;
    case "stop":
      return about.stop.at;
    case "exhibit":
      return about.exhibit.at;
    case "room":
      return about.room.at;
    case "fixed":
      return about.fixed.at;
    case "lunch":
    case "break":
      return about.span.at;
    case "leader":
      return about.visit.at;
  }
}

type Drawing = { readonly tour: Tour; readonly clock: TourClock; readonly project: Project };

/** The plans of a tour's venues with its stops and its way, where a venue has one. */
function drawPlans(
  { tour, clock, project: { venues } }: Drawing,
  picture: (src: string) => Picture | null,
): ReturnType<RenderRequest["plansOf"]> {
  const drawn = venuesWithPlan(tour, venues).flatMap((venue) => {
    const file = venue.plan?.file;
    const base = file == null ? null : picture(file);
    if (base?.type !== "image/svg+xml") return [];
    const shows = (room: Room): boolean => isOnPlan(room, venue, venues);
    const svg = planPicture({ base: new TextDecoder().decode(base.bytes), shows, tour, clock });
    if (svg === null) return [];
    const plan = {
      src: `plan:${venue.id}`,
      picture: { bytes: new TextEncoder().encode(svg), type: base.type },
    };
    return [[venue.id, plan] as const];
  });
  return new Map(drawn);
}

const pictureTypes: Readonly<Record<string, Picture["type"]>> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
};

function readPicture(src: string, read: Workshop["read"]): Picture | null {
  const type = pictureTypes[/\.([a-z]+)$/i.exec(src)?.[1]?.toLowerCase() ?? ""];
  const bytes = type === undefined ? null : read(src);
  return bytes === null || type === undefined || !looksLike(type, bytes) ? null : { bytes, type };
}

/** A file may be called a picture without being one. */
function looksLike(type: Picture["type"], bytes: Uint8Array): boolean {
  const begins = (...start: readonly number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte);
  if (type === "image/png") return begins(0x89, 0x50, 0x4e, 0x47);
  if (type === "image/jpeg") return begins(0xff, 0xd8, 0xff);
  return new TextDecoder().decode(bytes).includes("<svg");
}
