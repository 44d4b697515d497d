/**
 * What of a project pupils may see on the sheet of a tour, and everything else: what they must not. Deliberately not
 * built on the code that prints the sheet: what pupils may see is listed here once more, all other texts of the
 * project are secret, fields included that nobody has thought of yet.
 */
import type { Project } from "../../src/model/project.ts";
import type { Picture } from "../../src/model/exhibit.ts";
import type { Text } from "../../src/model/text.ts";
import type { Activity, Stop, Tour } from "../../src/model/tour.ts";

export type Secret = { readonly path: string; readonly text: string };

export type Allowed = {
  /** May be printed as often as a paper likes. */
  readonly always: readonly string[];
  /** What a task offers to choose from: printed once for every time it stands in a task, since twice is an answer. */
  readonly offered: readonly string[];
};

/** Every text of a project that is for adults, with where it stands, in every language. */
export function secretsOf(project: Project, tour: Tour): readonly Secret[] {
  const { always } = allowedTo(tour);
  const open = new Set(always);
  return textsIn(project).filter(({ text }) => !open.has(text));
}

/** What the pupil sheet of a tour may say. */
export function allowedTo(tour: Tour): Allowed {
  const { meta, audience } = tour;
  const exhibits = tour.stops.flatMap((stop) => stop.exhibits);
  const tasks = tasksIn(tour);
  const always: readonly (Text | string | null)[] = [
    ...[tour.title, tour.venueName, tour.bigIdea, tour.keyQuestion, audience.label],
    ...[meta.version, meta.licence, ...meta.authors],
    ...tour.rules,
    ...tour.intentions.flatMap(({ success }) => success),
    ...[...tour.vocabulary, ...exhibits.flatMap(({ vocabulary }) => vocabulary)].map(({ term }) => term),
    ...tour.venues.flatMap(({ title, rules: { photo, food, bags, touch } }) => [
      title,
      photo,
      food,
      bags,
      touch,
    ]),
    ...tour.stops.flatMap(ofStop),
    ...tasks.flatMap(({ ask, tiers, table, image }) => [
      ...[ask, tiers.stretch, ...(table?.columns ?? [])],
      ...(image === null ? [] : ofPicture(image)),
    ]),
  ];
  return { always: spoken(always), offered: spoken(tasks.flatMap(offeredBy)) };
}

/** What pupils do at the stops. */
export function tasksIn(tour: Tour): readonly Activity[] {
  return tour.stops.flatMap((stop) => stop.activities).filter(isForPupils);
}

function isForPupils({ audience, phase }: Activity): boolean {
  return phase === "visit" && (audience.length === 0 || audience.includes("pupil"));
}

function ofStop({ title, room, exhibits, images }: Stop): readonly (Text | string | null)[] {
  return [
    ...[title, room?.label ?? null, room?.title ?? null],
    ...exhibits.flatMap((exhibit) => [exhibit.title, exhibit.summary, exhibit.spot]),
    ...[...images, ...exhibits.flatMap((exhibit) => exhibit.images)].flatMap(ofPicture),
  ];
}

function ofPicture({ alt, credit, licence }: Picture): readonly (Text | string | null)[] {
  return [alt, credit, licence];
}

function offeredBy({ options, items, bank, pairs }: Activity): readonly Text[] {
  return [...options, ...items, ...bank, ...pairs.flatMap(({ left, right }) => [left, right])];
}

function spoken(texts: readonly (Text | string | null)[]): readonly string[] {
  return texts.flatMap((text) => {
    if (text === null) return [];
    return typeof text === "string" ? [text] : Object.values(text);
  });
}

/** Every text below a value, each object once. */
export function textsIn(root: unknown): readonly Secret[] {
  const seen = new Set<object>();
  const found: Secret[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === "string") {
      if (isProse(value, path)) found.push({ path, text: value });
      return;
    }
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const entries = value instanceof Map ? [...value.entries()] : Object.entries(value);
    for (const [key, child] of entries) visit(child, path === "" ? String(key) : `${path}.${String(key)}`);
  };
  visit(root, "");
  return found;
}

/** People's words, not ids, file names, dates or values from a closed list; what people and needs are called always is. */
function isProse(text: string, path: string): boolean {
  if (/\.at\.(file|pointer)$/.test(path)) return false;
  if (/\.(leader|leaders|school|needs|answer|followUps)\b/.test(path)) return true;
  return !/^[a-z0-9_.:/#-]*$/.test(text);
}
