/**
 * What pupils may see of a tour, as a type of its own: no answers, no notes for adults, no codes. The pupil's view is
 * built from nothing else, so a template cannot print what is not here. Of a task's tiers only `stretch` is here: it is
 * a further task, written for pupils; a stop's support and stretch are notes for adults.
 */
import type { Exhibit, Picture } from "../../model/exhibit.ts";
import type { Text } from "../../model/text.ts";
import type { Activity, Stop, Tour } from "../../model/tour.ts";
import type { Room, Venue } from "../../model/venue.ts";
import type { Profile } from "../../model/vocabulary.ts";
import type { TourName } from "./head.ts";
import { mixed } from "./mix.ts";
import { numberTasks, type NumberedTask } from "./tasks.ts";

export type PupilActivity = Pick<
  Activity,
  "ask" | "type" | "options" | "items" | "bank" | "table" | "space" | "grouping" | "image"
> & { readonly left: readonly Text[]; readonly right: readonly Text[]; readonly stretch: Text | null };

export type PupilTask = { readonly label: string; readonly activity: PupilActivity | null };

export type PupilStop = {
  readonly number: number;
  readonly title: Text;
  readonly room: Pick<Room, "label" | "title"> | null;
  readonly spot: Text | null;
  readonly exhibits: readonly Pick<Exhibit, "title" | "summary">[];
  readonly picture: Picture | null;
  readonly tasks: readonly PupilTask[];
};

export type PupilTour = {
  readonly name: TourName;
  readonly profile: Profile;
  readonly stops: readonly PupilStop[];
  /** True if it goes through streets and not through a museum. */
  readonly isWalk: boolean;
  readonly rules: readonly Text[];
  readonly venueRules: readonly Venue["rules"][];
  readonly success: readonly Text[];
  readonly words: readonly Text[];
};

/** The tour as pupils may see it; a stop that has nothing for them is left out. */
export function forPupils(tour: Tour): PupilTour {
  const { title, venues, venueName, audience, bigIdea, keyQuestion, meta } = tour;
  return {
    name: { title, venues, venueName, audience, bigIdea, keyQuestion, meta },
    profile: audience.profile,
    stops: numberTasks(tour)
      .filter(({ tasks }) => tasks.length > 0)
      .map(({ stop, tasks }) => pupilStop(stop, tasks)),
    isWalk: tour.mode === "walk",
    rules: tour.rules,
    venueRules: venues.map((venue) => venue.rules),
    success: tour.intentions.flatMap((intention) => intention.success),
    words: wordsOf(tour),
  };
}

function pupilStop(stop: Stop, tasks: readonly NumberedTask[]): PupilStop {
  return {
    number: stop.number,
    title: stop.title,
    room: stop.room === null ? null : { label: stop.room.label, title: stop.room.title },
    spot: stop.exhibits[0]?.spot ?? null,
    exhibits: stop.exhibits.map(({ title, summary }) => ({ title, summary })),
    picture: stop.images[0] ?? stop.exhibits.flatMap((exhibit) => exhibit.images)[0] ?? null,
    tasks: tasks.map(({ label, activity }) => ({
      label,
      activity: activity === null ? null : pupilActivity(activity),
    })),
  };
}

function pupilActivity(activity: Activity): PupilActivity {
  const { ask, type, options, items, pairs, bank, table, space, grouping, image, answer, tiers } = activity;
  const right = pairs.map((pair) => pair.right);
  return {
    ask,
    type,
    options,
    items: type === "sequence" ? mixed(items, answer?.model ?? []) : items,
    left: pairs.map((pair) => pair.left),
    right: mixed(right, right),
    bank: mixed(bank, answer?.model ?? []),
    table,
    space,
    grouping,
    image,
    stretch: tiers.stretch,
  };
}

/** The words of the tour, without what they mean. */
function wordsOf(tour: Tour): readonly Text[] {
  const ofExhibits = tour.stops.flatMap((stop) => stop.exhibits.flatMap((exhibit) => exhibit.vocabulary));
  return [...tour.vocabulary, ...ofExhibits].map(({ term }) => term);
}
