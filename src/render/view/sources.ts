/** All sources, credits and licences of a tour's papers, each once. */
import type { Exhibit, Picture } from "../../model/exhibit.ts";
import type { Tour } from "../../model/tour.ts";
import type { Source } from "../../model/venue.ts";
import { formatDay, joinList, unique, webAddress } from "./format.ts";
import { object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

export const sourceShape = object("A source.", {
  title: text("What it is."),
  url: orNull(text("Its web address.")),
  accessed: orNull(text("When it was read.")),
});

export const creditShape = object("A credit and the pictures it is for.", {
  of: text("What the pictures with this credit show, or whose they are."),
  credit: text("Credit and licence."),
});

export const colophonShape = object("Who made the paper, and what others may do with it.", {
  authors: orNull(text("The authors.")),
  version: orNull(text("The version.")),
  status: orNull(text("How far it is checked.")),
  licence: orNull(text("The licence of the words.")),
  funding: orNull(text("Who paid.")),
});

/** The sources of the tour, its venues and exhibits, and those that single facts name. */
export function showSources(tour: Tour, speaker: Speaker): readonly Infer<typeof sourceShape>[] {
  const exhibits = exhibitsOf(tour);
  const listed = [
    ...tour.sources,
    ...exhibits.flatMap(({ sources }) => sources),
    ...tour.venues.flatMap(({ sources }) => sources),
  ];
  const rows = listed.map((source) => showSource(source, speaker));
  const known = new Set(rows.flatMap(({ title, url }) => [title, url]));
  const named = unique(tour.stops.flatMap((stop) => stop.facts.flatMap(({ source }) => source ?? []))).filter(
    (name) => !known.has(name),
  );
  const once = new Map(
    [...rows, ...named.map(sourceNamed)].map((row) => [`${row.title} ${row.url ?? ""}`, row]),
  );
  return [...once.values()];
}

export function showCredits(tour: Tour, speaker: Speaker): readonly Infer<typeof creditShape>[] {
  const { say } = speaker;
  const pictures = [
    ...tour.stops.flatMap((stop) => stop.images.map((picture) => ({ of: say(stop.title), picture }))),
    ...exhibitsOf(tour).flatMap((exhibit) =>
      exhibit.images.map((picture) => ({ of: say(exhibit.title), picture })),
    ),
    ...tour.stops.flatMap((stop) =>
      stop.activities.flatMap(({ image }) =>
        image === null ? [] : [{ of: say(stop.title), picture: image }],
      ),
    ),
    ...tour.venues.flatMap((venue) =>
      venue.plan === null ? [] : [{ of: say(venue.title), picture: venue.plan }],
    ),
  ];
  const rows = pictures.flatMap(({ of, picture }) => showCredit(of, picture, speaker));
  return unique(rows.map(({ credit }) => credit)).map((credit) => ({
    of: unique(rows.filter((row) => row.credit === credit).map(({ of }) => of)).join("; "),
    credit,
  }));
}

export function showColophon({ meta, status }: Tour, speaker: Speaker): Infer<typeof colophonShape> {
  return {
    authors: meta.authors.length === 0 ? null : joinList(meta.authors, speaker.language),
    version: meta.version,
    status: status === null ? null : speaker.named("status", status),
    licence: meta.licence,
    funding: speaker.say(meta.funding),
  };
}

function exhibitsOf(tour: Tour): readonly Exhibit[] {
  return [
    ...new Set(
      tour.stops.flatMap((stop) => [
        ...stop.exhibits,
        ...(stop.alternative === null ? [] : [stop.alternative]),
      ]),
    ),
  ];
}

function showSource({ title, url, accessed }: Source, { language }: Speaker): Infer<typeof sourceShape> {
  return { title, url: webAddress(url), accessed: accessed === null ? null : formatDay(accessed, language) };
}

function sourceNamed(name: string): Infer<typeof sourceShape> {
  return { title: name, url: webAddress(name), accessed: null };
}

function showCredit(
  of: string,
  { file, credit, licence }: Picture,
  speaker: Speaker,
): readonly Infer<typeof creditShape>[] {
  const parts = [speaker.say(credit), licence].filter((part) => part !== null);
  return file === null || parts.length === 0 ? [] : [{ of, credit: parts.join(" · ") }];
}
