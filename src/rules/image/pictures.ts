/** The pictures of a project, and those that a tour's papers show. */
import type { Picture } from "../../model/picture.ts";
import type { Project } from "../../model/project.ts";
import type { Text } from "../../model/text.ts";
import type { Tour } from "../../model/tour.ts";

/** A picture and what it is a picture of; `licence` is its own or the one that holds where it says none. */
export type Shown = { readonly picture: Picture; readonly of: Text; readonly licence: string | null };

/** Every picture once. */
export function allPictures(project: Project): readonly Shown[] {
  const ofExhibits = [...project.exhibits.values()].flatMap((exhibit) => [
    ...exhibit.images.map((picture) => shown(picture, exhibit.title, exhibit.venue?.licence)),
    ...exhibit.questions.flatMap(({ image }) =>
      image === null ? [] : [shown(image, exhibit.title, exhibit.venue?.licence)],
    ),
  ]);
  const ofVenues = [...project.venues.values()].flatMap(({ plan, title, licence }) =>
    plan === null ? [] : [shown(plan, title, licence)],
  );
  const ofTours = [...project.tours.values()].flatMap((tour) => picturesOf(tour));
  return unique([...ofExhibits, ...ofVenues, ...ofTours]);
}

/** What the papers of a tour may show; pictures that are only links are not printed. */
export function printedPictures(tour: Tour): readonly Shown[] {
  return unique(picturesOf(tour)).filter(({ picture }) => picture.file !== null);
}

function picturesOf(tour: Tour): readonly Shown[] {
  const usual = tour.meta.licence;
  const ofStops = tour.stops.flatMap((stop) => [
    ...stop.exhibits.flatMap(({ images, title, venue }) =>
      images.map((picture) => shown(picture, title, venue?.licence)),
    ),
    ...stop.images.map((picture) => shown(picture, stop.title, usual)),
    ...stop.activities.flatMap(({ image }) => (image === null ? [] : [shown(image, stop.title, usual)])),
  ]);
  const around = tour.around.flatMap(({ image }) =>
    image === null ? [] : [shown(image, tour.title, usual)],
  );
  const plans = tour.venues.flatMap(({ plan, title, licence }) =>
    plan === null ? [] : [shown(plan, title, licence)],
  );
  return [...ofStops, ...around, ...plans];
}

function shown(picture: Picture, of: Text, usual: string | null | undefined): Shown {
  return { picture, of, licence: picture.licence ?? usual ?? null };
}

/** The first of several mentions: an exhibit's own picture before a task that names it. */
function unique(pictures: readonly Shown[]): readonly Shown[] {
  const seen = new Map<Picture, Shown>();
  for (const one of pictures) if (!seen.has(one.picture)) seen.set(one.picture, one);
  return [...seen.values()];
}
