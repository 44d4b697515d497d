/** How papers show an exhibit: its label, a picture, facts and words. */
import type { Exhibit, Fact, Maker, Picture, Term } from "../../model/exhibit.ts";
import { dotted } from "./format.ts";
import { list, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

export const pictureShape = object("A picture.", {
  src: text("The file, relative to the project."),
  alt: text("What it shows, for those who cannot see it."),
  credit: orNull(text("Credit and licence, as one line.")),
});

export const termShape = object("A word and what it means.", {
  term: text("The word."),
  definition: text("What it means."),
});

export const factShape = object("A fact that may be told.", {
  text: text("The fact."),
  source: orNull(text("Where it comes from, and how sure it is.")),
});

const labelRowShape = object("A line of a label.", {
  label: text("What it is: maker, date, materials …"),
  value: orNull(text("What the museum writes; null is a blank to fill in at the exhibit.")),
});

export const tombstoneShape = object("The label of one exhibit.", {
  title: text("The exhibit's title."),
  rows: list("The lines of the label.", labelRowShape),
});

export type Tombstone = Infer<typeof tombstoneShape>;

/** A picture that can be printed; null for one that is only a link. */
export function showPicture(
  picture: Picture | null | undefined,
  speaker: Speaker,
): Infer<typeof pictureShape> | null {
  if (picture?.file == null) return null;
  const { file: src, licence } = picture;
  return { src, alt: speaker.say(picture.alt), credit: dotted([speaker.say(picture.credit), licence]) };
}

export function showTerm(term: Term, speaker: Speaker): Infer<typeof termShape> {
  return { term: speaker.say(term.term), definition: speaker.say(term.definition) };
}

export function showFact(fact: Fact, speaker: Speaker): Infer<typeof factShape> {
  return {
    text: speaker.say(fact.text),
    source: dotted([
      fact.source,
      fact.certainty === null ? null : speaker.named("certainty", fact.certainty),
    ]),
  };
}

/** The label of an exhibit, its lines in the order museums use. */
export function showTombstone(exhibit: Exhibit, speaker: Speaker): Tombstone {
  const { say, w } = speaker;
  const rows: readonly (readonly [key: string, value: string | null])[] = [
    ["objectName", say(exhibit.objectName)],
    ["maker", dotted(exhibit.makers.map((maker) => showMaker(maker, speaker)))],
    ["culture", dotted([say(exhibit.culture), say(exhibit.period)])],
    ["date", say(exhibit.date?.display ?? null)],
    ["place", say(exhibit.place)],
    ["materials", dotted([say(exhibit.materials), say(exhibit.technique)])],
    ["dimensions", say(exhibit.dimensions)],
    ["inscription", say(exhibit.inscription)],
    [
      exhibit.type === "building" || exhibit.type === "site" ? "registerNumber" : "accessionNumber",
      numbersOf(exhibit),
    ],
    ["creditLine", say(exhibit.credit)],
  ];
  const there = rows.flatMap(([key, value]) => (value === null ? [] : [{ label: w(key), value }]));
  return { title: say(exhibit.title), rows: there };
}

/** A label to copy from the wall, for an exhibit nothing is known of. */
export function blankTombstone(title: string, speaker: Speaker): Tombstone {
  const rows = ["maker", "date", "accessionNumber"].map((key) => ({
    label: speaker.w(key),
    value: null,
  }));
  return { title, rows };
}

/** "Gabriel del Barco (attributed to), painter, 1648–1701": a doubt about the maker is never dropped. */
function showMaker(maker: Maker, { say, w }: Speaker): string {
  const key = makerKeys[maker.qualifier];
  const known = maker.name ?? w("makerNobodyKnows");
  const name = key === null || maker.name === null ? known : w(key, { name: maker.name });
  return [name, say(maker.role), say(maker.life)].filter((part) => part !== null).join(", ");
}

const makerKeys: Readonly<Record<Maker["qualifier"], string | null>> = {
  by: null,
  "attributed-to": "makerAttributedTo",
  "workshop-of": "makerWorkshopOf",
  "circle-of": "makerCircleOf",
  "school-of": "makerSchoolOf",
  after: "makerAfter",
  unknown: "makerUnknown",
};

function numbersOf(exhibit: Exhibit): string | null {
  return dotted(
    exhibit.identifiers
      .filter(({ scheme }) => !["url", "wikidata"].includes(scheme))
      .map(({ value }) => value),
  );
}
