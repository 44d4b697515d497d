/** Problems of what files say about exhibits: whether pupils can find them, and whether their facts agree. */
import { entry } from "../entry.ts";

export type NotOnDisplay = {
  readonly title: string;
  readonly status: "loan" | "store" | "conservation";
  /** The visit's day; null where no visit asks. */
  readonly date: string | null;
};

/** What a date says against itself. Years are astronomical (196 BC is −195), as files have them. */
export type DateConflict =
  | { readonly reason: "inverted"; readonly from: number; readonly to: number }
  | { readonly reason: "era"; readonly display: string; readonly year: number; readonly meant: number }
  | { readonly reason: "display"; readonly display: string; readonly from: number; readonly to: number }
  | { readonly reason: "dead"; readonly maker: string; readonly died: number; readonly year: number }
  | { readonly reason: "unborn"; readonly maker: string; readonly born: number; readonly year: number };

export type FactConflict =
  | {
      readonly reason: "twin";
      readonly number: string;
      readonly what: "title" | "date";
      readonly here: string;
      readonly there: string;
    }
  | { readonly reason: "no-source"; readonly count: number; readonly isTour: boolean }
  | { readonly reason: "disagree"; readonly here: string; readonly there: string };

export type Dimension =
  | { readonly reason: "no-unit"; readonly typed: string }
  | { readonly reason: "separators"; readonly typed: string; readonly mended: string }
  | { readonly reason: "zero"; readonly typed: string }
  | { readonly reason: "implausible"; readonly typed: string; readonly thing: string; readonly most: string };

export type Attribution =
  | {
      readonly reason: "name";
      readonly typed: string;
      readonly name: string;
      readonly qualifier: string;
    }
  | { readonly reason: "text"; readonly name: string; readonly said: string };

const away: Readonly<Record<NotOnDisplay["status"], string>> = {
  loan: "on loan",
  store: "in store",
  conservation: "in conservation",
};

export const exhibitCodes = {
  "exhibit/cannot-find": entry<{ readonly title: string; readonly tour: string }>({
    severity: "error",
    title: "An exhibit that nobody could find in the museum",
    message: ({ title, tour }) =>
      `"${title}" is a stop of the tour "${tour}", and has neither a number nor a room.`,
    why: "The class would stand in the museum and look for it.",
    fix: () => 'Write its "room", or the "number" on its label.',
    sample: { title: "Corinthian helmet", tour: "greeks" },
    example: {
      wrong: "title: Corinthian helmet\n",
      right: 'title: Corinthian helmet\nnumber: "1979.10"\nroom: room-4\n',
    },
  }),
  "exhibit/not-on-display": entry<NotOnDisplay>({
    severity: "error",
    title: "An exhibit that is not on display when the class comes",
    message: ({ title, status, date }) =>
      date === null
        ? `"${title}" is ${away[status]}, and this stop has no alternative.`
        : `"${title}" is ${away[status]} on ${date}, the day of a visit, and this stop has no alternative.`,
    why: "The class would stand before an empty place.",
    fix: () =>
      'Write at the stop "alternative: …" with the id of an exhibit to go to instead, or take the stop out.',
    sample: { title: "Corinthian helmet", status: "loan", date: "2027-05-12" },
    example: {
      wrong: "stops:\n  - exhibit: helmet\n",
      right: "stops:\n  - exhibit: helmet\n    alternative: shield\n",
    },
  }),
  "exhibit/date-conflict": entry<DateConflict>({
    severity: "warning",
    title: "A date that disagrees with itself",
    message: dateMessage,
    why: "One of the two is wrong, and the papers would print it.",
    fix: dateFix,
    sample: { reason: "display", display: "18th century", from: 1680, to: 1680 },
    example: {
      wrong: "date: {display: 18th century, from: 1680, to: 1680}\n",
      right: "date: {display: late 17th century, from: 1680, to: 1680}\n",
    },
  }),
  "exhibit/fact-conflict": entry<FactConflict>({
    severity: "warning",
    title: "Facts that disagree, or that nobody can check",
    message: factMessage,
    why: "Pupils would be told something that may be wrong.",
    fix: factFix,
    sample: { reason: "disagree", here: "115 × 2247 cm", there: "111.5 × 2047.5 cm" },
    example: {
      wrong:
        "facts:\n  - {text: It measures 115 × 2247 cm., source: Leaflet}\n  - {text: It measures 111 × 2047 cm., source: Catalogue}\n",
      right:
        "facts:\n  - {text: It measures 115 × 2247 cm., source: Leaflet, certainty: disputed}\n  - {text: It measures 111 × 2047 cm., source: Catalogue, certainty: disputed}\n",
    },
  }),
  "exhibit/dimension": entry<Dimension>({
    severity: "warning",
    title: "A size that cannot be right, or cannot be read",
    message: dimensionMessage,
    why: "Pupils measure and compare with it.",
    fix: dimensionFix,
    sample: { reason: "no-unit", typed: "115 × 2247" },
    example: { wrong: "dimensions: 115 × 2247\n", right: "dimensions: 115 × 2247 cm\n" },
  }),
  "exhibit/attribution": entry<Attribution>({
    severity: "warning",
    title: "A maker who is not certain, printed as certain",
    message: (found) =>
      found.reason === "name"
        ? `The maker's name "${found.typed}" holds a doubt that belongs into "qualifier".`
        : `A text says "${found.said}", but the maker "${found.name}" stands there as certain.`,
    why: "The label would name a maker whom the museum does not vouch for.",
    fix: (found) =>
      found.reason === "name"
        ? `Write ${
            found.qualifier === "unknown" ? "" : `name: ${found.name}, `
          }qualifier: ${found.qualifier}.`
        : `Write "qualifier: attributed-to" at the maker, or correct the text.`,
    sample: {
      reason: "name",
      typed: "Gabriel del Barco (?)",
      name: "Gabriel del Barco",
      qualifier: "attributed-to",
    },
    example: {
      wrong: "makers: [Attributed to Gabriel del Barco]\n",
      right: "makers: [{name: Gabriel del Barco, qualifier: attributed-to}]\n",
    },
  }),
  "exhibit/too-small": entry<TooSmall>({
    severity: "info",
    title: "Less room at an exhibit than the group needs",
    message: tooSmallMessage,
    why: "Those at the back see nothing and begin to play.",
    fix: ({ stops }) =>
      stops.length > 0
        ? "Move one of these stops to another room, or plan the visit with smaller groups."
        : "Split the group here, give the others a task beside it, or plan the visit with smaller groups.",
    sample: { what: "exhibit", name: "Cutter", places: 10, pupils: 26, stops: [] },
    example: {
      wrong: "for: {year: Year 4, size: 26}\nstops: [miniature]\n",
      right: "for: {year: Year 4, size: 13}\nstops: [miniature]\n",
    },
  }),
};

/** A year as people say it. */
function year(astronomical: number): string {
  return astronomical > 0 ? String(astronomical) : `${1 - astronomical} BC`;
}

function dateMessage(found: DateConflict): string {
  switch (found.reason) {
    case "inverted":
      return `The date runs backwards: from ${year(found.from)} to ${year(found.to)}.`;
    case "era":
      return found.year > 0
        ? `"${found.display}" is before Christ, and the year ${found.year} is after.`
        : `"${found.display}" is not ${year(found.year)}, which is what the year ${found.year} means.`;
    case "display":
      return found.from === found.to
        ? `"${found.display}" does not fit the year ${year(found.from)}.`
        : `"${found.display}" does not fit the years ${year(found.from)} to ${year(found.to)}.`;
    case "dead":
      return `"${found.maker}" died in ${found.died}, before the date ${found.year}.`;
    case "unborn":
      return `"${found.maker}" was born in ${found.born}, after the date ${found.year}.`;
  }
}

function dateFix(found: DateConflict): string {
  switch (found.reason) {
    case "inverted":
      return `Write "from: ${found.to}" and "to: ${found.from}".`;
    case "era":
      return `Write ${found.meant}: years before the year 1 count down from 0, so 1 BC is 0 and 196 BC is -195.`;
    case "display":
      return 'Correct the "display", or the years in "from" and "to".';
    case "dead":
    case "unborn":
      return 'Correct the date or the life; or say with a "qualifier" such as "after" or "workshop-of" that another hand made it.';
  }
}

function factMessage(found: FactConflict): string {
  switch (found.reason) {
    case "twin":
      return `Two exhibits are "${found.number}", but their ${found.what}s differ: "${found.here}" and "${found.there}".`;
    case "no-source":
      return found.count === 1
        ? `A fact of a printed ${found.isTour ? "stop" : "exhibit"} has no source.`
        : `${found.count} facts of a printed ${found.isTour ? "stop" : "exhibit"} have no source.`;
    case "disagree":
      return `Its sizes disagree: "${found.here}" and "${found.there}".`;
  }
}

function factFix(found: FactConflict): string {
  switch (found.reason) {
    case "twin":
      return "Correct one of them; or, if they are two things, correct the number of one.";
    case "no-source":
      return 'Write "source" at the fact (text: …, source: …), or list what you read under "sources" with "for: [facts]".';
    case "disagree":
      return 'Keep the one that the museum gives; or keep both and write "certainty: disputed" at each.';
  }
}

function dimensionMessage(found: Dimension): string {
  switch (found.reason) {
    case "no-unit":
      return `The size "${found.typed}" has no unit.`;
    case "separators":
      return `The size "${found.typed}" has decimals with a comma and with a point.`;
    case "zero":
      return `The size "${found.typed}" says that one side is 0.`;
    case "implausible":
      return `The size "${found.typed}" is more than ${found.most}, too much for ${found.thing}.`;
  }
}

function dimensionFix(found: Dimension): string {
  switch (found.reason) {
    case "no-unit":
      return `Write the unit, for example "${found.typed} cm".`;
    case "separators":
      return `Write "${found.mended}".`;
    case "zero":
      return "Write the side as the museum gives it, or leave it out.";
    case "implausible":
      return "Look at the unit and at the decimal point.";
  }
}

type TooSmall = {
  readonly what: "exhibit" | "room";
  readonly name: string;
  readonly places: number;
  readonly pupils: number;
  /** Numbers of the stops of a carousel that share the room; none where one group alone is too large. */
  readonly stops: readonly number[];
};

function tooSmallMessage({ what, name, places, pupils, stops }: TooSmall): string {
  if (what === "exhibit") return `${places} pupils can see "${name}" at once, and the group has ${pupils}.`;
  if (stops.length === 0) return `The room "${name}" holds ${places}, and the group has ${pupils}.`;
  const numbers = `${stops.slice(0, -1).join(", ")} and ${stops.at(-1) ?? ""}`;
  return `Stops ${numbers} of the carousel are in "${name}", which holds ${places}: groups with ${pupils} pupils are there at once.`;
}
