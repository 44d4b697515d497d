/** The place a pupil's answer goes, by the type of the task and the age of the class. */
import { profileDefaults } from "../../model/profile.ts";
import type { Text } from "../../model/text.ts";
import type { ActivityType, Profile } from "../../model/vocabulary.ts";
import type { PupilActivity } from "./pupil-tour.ts";
import { list, number, object, orNull, text, type Infer } from "./shape.ts";
import type { Speaker } from "./speak.ts";

export const spaceShape = object(
  "Where the answer goes; all that is not null or empty is printed, in this order.",
  {
    options: list("Options, each with a box to tick.", text("An option.")),
    verdicts: list("Statements to judge as true, false or not to be told from here.", text("A statement.")),
    ordering: list("Items, each with a box for its number in the order.", text("An item.")),
    match: orNull(
      object("Two lists to join with lines.", {
        left: list("The left list.", text("An entry.")),
        right: list("The right list, in an order that gives nothing away.", text("An entry.")),
      }),
    ),
    bank: list("Words to choose from.", text("A word.")),
    labels: list("Labels, each followed by a blank.", text("A label.")),
    table: orNull(
      object("A table to write in.", {
        columns: list("Heads of the columns.", text("A head.")),
        rows: list(
          "Empty rows.",
          object("A row.", { cells: list("Its empty cells.", text("Always empty.")) }),
        ),
        spacingMm: number("Height of a row."),
      }),
    ),
    box: orNull(
      object("An empty frame to draw in.", {
        widthMm: number("Its width, as far as the page leaves a choice."),
        heightMm: number("Its height."),
      }),
    ),
    lines: orNull(
      object("Ruled lines to write on.", {
        count: number("How many."),
        spacingMm: number("From line to line."),
      }),
    ),
  },
);

type Space = Infer<typeof spaceShape>;
type Hand = {
  readonly activity: PupilActivity;
  readonly spacingMm: number | null;
  readonly speaker: Speaker;
};

const nothing: Space = {
  options: [],
  verdicts: [],
  ordering: [],
  match: null,
  bank: [],
  labels: [],
  table: null,
  box: null,
  lines: null,
};

/** At least 80 × 62 mm; a narrower column narrows the box. */
const drawing = { widthMm: 180, heightMm: 62 };

/** Under a table to write in: two such tasks with the rules and a question of one's own have to fit on two pages. */
const besideTable = { widthMm: 180, heightMm: 54 };

/** Drawn by all ages; children who do not write yet get a smaller frame where others get lines. */
const smallDrawing = { widthMm: 180, heightMm: 40 };

/** The space of one task; the author's own `space` wins over what the type would get. */
export function answerSpace(activity: PupilActivity, profile: Profile, speaker: Speaker): Space {
  const hand: Hand = { activity, spacingMm: profileDefaults[profile].lineSpacingMm, speaker };
  const usual = { ...nothing, bank: speaker.all(activity.bank), ...byType[activity.type](hand) };
  return { ...usual, ...ownSpace(hand, usual) };
}

/** The space for what a class sees, thinks and wonders at a stop that has no task of its own. */
export function wonderSpace(profile: Profile, speaker: Speaker): Space {
  const spacingMm = profileDefaults[profile].lineSpacingMm;
  return { ...nothing, table: wonderTable(spacingMm, speaker), box: besideTable };
}

/** Two lines, or a small frame, for what goes further. */
export function furtherSpace(profile: Profile): Space {
  const spacingMm = profileDefaults[profile].lineSpacingMm;
  return spacingMm === null
    ? { ...nothing, box: smallDrawing }
    : { ...nothing, lines: { count: 2, spacingMm } };
}

const byType: Readonly<Record<ActivityType, (hand: Hand) => Partial<Space>>> = {
  open: (hand) => lines(hand, 3),
  "short-answer": (hand) => lines(hand, 2),
  "long-answer": (hand) => lines(hand, 6),
  choice: options,
  "multi-choice": options,
  "true-false-cant-tell": ({ activity, speaker }) => ({
    verdicts: speaker.all(firstOf(activity.items, activity.options, [activity.ask])),
  }),
  "tick-list": options,
  match: ({ activity, speaker }) => ({
    match: { left: speaker.all(activity.left), right: speaker.all(activity.right) },
  }),
  sequence: ({ activity, speaker }) => ({ ordering: speaker.all(firstOf(activity.items, activity.options)) }),
  "label-image": (hand) => labelled(hand, 4),
  "fill-gaps": ({ activity }) => (hasGaps(activity.ask) ? {} : { labels: ["1", "2"] }),
  table: writeTable,
  "count-measure": (hand) => labelled(hand, 1),
  draw: () => ({ box: drawing }),
  map: () => ({ box: drawing }),
  compare: writeTable,
  sensory: (hand) => lines(hand, 2),
  role: (hand) => lines(hand, 2),
  discuss: () => ({}),
  make: () => ({ box: drawing }),
  photo: (hand) => lines(hand, 1),
  vote: options,
  reflect: (hand) => lines(hand, 3),
  "exit-ticket": (hand) => lines(hand, 2),
  vts: (hand) => lines(hand, 3),
  "see-think-wonder": ({ spacingMm, speaker }) => ({ table: wonderTable(spacingMm, speaker) }),
};

function lines({ spacingMm }: Hand, count: number): Partial<Space> {
  return spacingMm === null ? { box: smallDrawing } : { lines: { count, spacingMm } };
}

function options(hand: Hand): Partial<Space> {
  const given = firstOf(hand.activity.options, hand.activity.items);
  return given.length === 0 ? lines(hand, 2) : { options: hand.speaker.all(given) };
}

/** One blank an item; numbers where the author names none. */
function labelled({ activity, speaker }: Hand, count: number): Partial<Space> {
  const named = speaker.all(firstOf(activity.items, activity.options));
  return {
    labels: named.length > 0 ? named : Array.from({ length: count }, (_, index) => String(index + 1)),
  };
}

function writeTable({ activity, spacingMm, speaker }: Hand): Partial<Space> {
  const written = activity.table?.columns ?? activity.options;
  const columns = written.length > 0 ? speaker.all(written) : [speaker.w("same"), speaker.w("different")];
  return {
    table: emptyTable(columns, { rows: activity.table?.rows ?? 2, spacingMm: (spacingMm ?? 12) * 1.6 }),
  };
}

function wonderTable(spacingMm: number | null, { w }: Speaker): Space["table"] {
  return emptyTable([w("iSee"), w("iThink"), w("iWonder")], { rows: 1, spacingMm: (spacingMm ?? 12) * 3 });
}

function emptyTable(
  columns: readonly string[],
  { rows, spacingMm }: { rows: number; spacingMm: number },
): Space["table"] {
  return { columns, rows: Array.from({ length: rows }, () => ({ cells: columns.map(() => "") })), spacingMm };
}

/** The author's lines or box take the place of the usual ones, and stand below a table or options. */
function ownSpace({ activity, spacingMm }: Hand, usual: Space): Partial<Space> {
  const { space } = activity;
  if (space === null) return {};
  if ("widthMm" in space) return { box: space, lines: null };
  if (usual.table !== null)
    return { table: { ...usual.table, spacingMm: (spacingMm ?? 12) * Math.max(1, space.lines) } };
  return { lines: { count: space.lines, spacingMm: spacingMm ?? 12 }, box: null };
}

function firstOf(...lists: readonly (readonly Text[])[]): readonly Text[] {
  return lists.find((each) => each.length > 0) ?? [];
}

/** Two underscores or more are a gap to fill. */
export const gap = /_{2,}/;

function hasGaps(ask: Text): boolean {
  return Object.values(ask).some((text) => gap.test(text));
}
