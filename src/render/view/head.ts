/** What the top and the foot of every paper say. */
import { directionOf } from "../direction.ts";
import type { Tour } from "../../model/tour.ts";
import { dotted, joinList, unique } from "./format.ts";
import { flag, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

/** The parts of a tour that the head of a paper names; no reader is denied them. */
export type TourName = Pick<
  Tour,
  "title" | "venues" | "venueName" | "audience" | "bigIdea" | "keyQuestion" | "meta"
>;

/** Members that every paper's view has at its top. */
export const headMembers = {
  language: text("The paper's language, a BCP 47 tag."),
  direction: text("`ltr` or `rtl`."),
  title: text("The title for the window and the document's properties: the tour and the paper."),
  running: text("The foot of every page: tour, class, version."),
  draft: flag("True if the paper is a draft and must say so."),
  tour: object("The tour.", {
    title: text("The tour's title."),
    venue: orNull(text("The venue, or the venues in the order of the tour.")),
    audience: orNull(text("The class, such as `Year 6`.")),
    bigIdea: orNull(text("The idea the tour is about.")),
    keyQuestion: orNull(text("The question the tour answers.")),
  }),
};

type Head = { readonly [K in keyof typeof headMembers]: Infer<(typeof headMembers)[K]> };

/** The top of one paper; `paper` is the label text that names it. */
export function headOf(
  tour: TourName,
  speaker: Speaker,
  { paper, draft }: { paper: string; draft: boolean },
): Head {
  const title = speaker.say(tour.title);
  const audience = speaker.say(tour.audience.label);
  const { version } = tour.meta;
  return {
    language: speaker.language,
    direction: directionOf(speaker.language),
    title: `${title} – ${speaker.w(paper)}`,
    running:
      dotted([title, audience, version === null ? null : speaker.w("versionOf", { version })]) ?? title,
    draft,
    tour: {
      title,
      venue: venueNames(tour, speaker),
      audience,
      bigIdea: speaker.say(tour.bigIdea),
      keyQuestion: speaker.say(tour.keyQuestion),
    },
  };
}

function venueNames(tour: TourName, speaker: Speaker): string | null {
  const names = unique(speaker.all(tour.venues.map((venue) => venue.title)));
  return names.length === 0 ? speaker.say(tour.venueName) : joinList(names, speaker.language);
}
