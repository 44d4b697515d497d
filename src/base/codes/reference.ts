/** Problems of what one file says about another: references, ids, file names and pictures. */
import { entry } from "./entry.ts";
import { fileCodes } from "./file.ts";

/** What a reference can point at. */
export type Target = "venue" | "exhibit" | "room" | "framework" | "outcome" | "tour" | "group" | "stop";

export type UnknownReference = {
  readonly target: Target;
  readonly typed: string;
  /**
   * `title`: a title stands where an id is wanted; `ambiguous`: several rooms or stops have the id; `alone`: a tour without a
   * project has no other files to refer to.
   */
  readonly reason: "missing" | "title" | "ambiguous" | "alone";
  /** The exact text to type, null if nothing is near. */
  readonly suggestion: string | null;
  /** Some of the ids there are, in order. */
  readonly known: readonly string[];
};

export type MissingImage = {
  readonly typed: string;
  /**
   * `case`: the file is there, with other capitals; `outside`: the path leaves the project; `unlisted`: a task names
   * a picture that neither its stop nor its exhibit has.
   */
  readonly reason: "missing" | "case" | "outside" | "unlisted";
  readonly suggestion: string | null;
};

export type Duplicate = {
  readonly target: Target | "outcome" | "number" | "visit";
  readonly id: string;
};

export const referenceCodes = {
  ...fileCodes,
  "reference/unknown": entry<UnknownReference>({
    severity: "error",
    title: "A reference to something that is not there",
    message: unknownMessage,
    why: "The papers would leave out what it stands for.",
    fix: unknownFix,
    fixable: isSlip,
    example: {
      wrong: "stops:\n  - exhibit: grande-panorma\n",
      right: "stops:\n  - exhibit: grande-panorama\n",
    },
  }),
  "reference/duplicate": entry<Duplicate>({
    severity: "error",
    title: "Two things with one id",
    message: ({ target, id }) =>
      target === "number"
        ? `Two exhibits of one venue have the number "${id}" and the same title.`
        : `There are two ${plural(target)} with the id "${id}".`,
    why: "Nobody can tell which of the two is meant.",
    fix: ({ target, id }) =>
      target === "number"
        ? `Keep one of the two exhibits, or correct its number.`
        : `Give one of them another id, for example "${id}-2", and use it where that one is meant.`,
    example: {
      wrong: "- id: panorama\n  title: Panorama\n- id: panorama\n  title: Chapel\n",
      right: "- id: panorama\n  title: Panorama\n- id: chapel\n  title: Chapel\n",
    },
  }),
  "reference/same-number": entry<{ readonly number: string; readonly other: string }>({
    severity: "info",
    title: "Two exhibits of one venue with the same number",
    message: ({ number, other }) => `The number "${number}" is also the number of "${other}".`,
    why: "A visitor who looks for the number may stand before the wrong one.",
    fix: ({ number }) =>
      `Nothing to do if both are parts of one object; else correct one, or write its part: "${number}/1".`,
    example: {
      wrong:
        "- id: panel\n  title: Panel\n  number: MNAz 227\n- id: tile\n  title: Tile\n  number: MNAz 227\n",
      right:
        "- id: panel\n  title: Panel\n  number: MNAz 227/1\n- id: tile\n  title: Tile\n  number: MNAz 227/2\n",
    },
  }),
  "reference/cycle": entry<{
    /** `successor`: outcomes that replace each other. */
    readonly target: "outcome" | "venue" | "successor";
    readonly path: readonly string[];
  }>({
    severity: "error",
    title: "A thing that is part of itself",
    message: ({ target, path }) =>
      target === "successor"
        ? `These outcomes are each replaced by the next, in a circle: ${path.join(" → ")}.`
        : `These ${plural(target)} are each part of the next, in a circle: ${path.join(" → ")}.`,
    why: "Nothing is at the top, so they can be put in no order.",
    fix: ({ target }) =>
      ({
        venue: 'Remove the "partOf" that points back.',
        outcome: 'Remove the "parent" (or the "isChildOf" relation) that points back.',
        successor: 'Remove the "replacedBy" of the outcome that holds today.',
      })[target],
    example: {
      wrong: "outcomes:\n  - id: a\n    statement: Read a map\n    parent: a\n",
      right: "outcomes:\n  - id: a\n    statement: Read a map\n",
    },
  }),
  "reference/same-order": entry<{
    readonly sequence: number;
    readonly parent: string;
    readonly other: string;
  }>({
    severity: "warning",
    title: "Two outcomes in one place of an order",
    message: ({ sequence, parent, other }) => `"${other}" is number ${sequence} below "${parent}" too.`,
    why: "Nobody can tell which of the two comes first.",
    fix: () => 'Give one of them another "sequence".',
    sample: { sequence: 2, parent: "hgp6:seculo-xviii", other: "hgp6:ordens" },
    example: {
      wrong:
        "relations:\n  - {type: isChildOf, from: b, to: a, sequence: 1}\n  - {type: isChildOf, from: c, to: a, sequence: 1}\n",
      right:
        "relations:\n  - {type: isChildOf, from: b, to: a, sequence: 1}\n  - {type: isChildOf, from: c, to: a, sequence: 2}\n",
    },
  }),
  "reference/unused": entry<{ readonly kind: "exhibit" | "framework"; readonly id: string }>({
    severity: "warning",
    title: "A file that no tour uses",
    message: ({ kind, id }) =>
      kind === "exhibit"
        ? `No tour stops at the exhibit "${id}" or names it as an alternative.`
        : `No tour and no exhibit refers to an outcome of the framework "${id}".`,
    why: "It may be left over from a tour that changed, or forgotten in one.",
    fix: ({ kind, id }) =>
      kind === "exhibit"
        ? `Add "- exhibit: ${id}" to the stops of a tour, or remove it; "reference/unused: off" under "rules" keeps quiet about all.`
        : `Refer to its outcomes as "${id}:…", or remove the file; "reference/unused: off" under "rules" keeps quiet about all.`,
    sample: { kind: "exhibit", id: "grande-panorama" },
    example: {
      wrong: "# exhibits/helmet.yaml is there, and in tours/heroes.yaml:\nstops:\n  - exhibit: shield\n",
      right: "stops:\n  - exhibit: shield\n  - exhibit: helmet\n",
    },
  }),
  "reference/new-venue": entry<{ readonly typed: string; readonly title: string; readonly id: string }>({
    severity: "warning",
    title: "A venue's name that is nearly one of the project's",
    message: ({ typed, title }) => `No venue of the project is called "${typed}"; there is "${title}".`,
    why: "It is taken for another place, whose rooms, ways and hours nobody knows.",
    fix: ({ id }) => `Did you mean "${id}"?`,
    sample: { typed: "Quay Musem", title: "Quay Museum", id: "quay" },
    example: {
      wrong: "# venues/quay.yaml has title: Quay Museum\nvenue: Quay Musem\n",
      right: "# venues/quay.yaml has title: Quay Museum\nvenue: quay\n",
    },
  }),
  "image/missing": entry<MissingImage>({
    severity: "error",
    title: "A picture that is not there",
    message: ({ typed, reason, suggestion }) =>
      ({
        missing: `The picture "${typed}" is not in the project.`,
        case: `The picture "${typed}" is called "${suggestion ?? typed}" on disk: the capitals differ.`,
        outside: `The picture "${typed}" lies outside the project.`,
        unlisted: `The picture "${typed}" is not among the pictures of this stop or its exhibit.`,
      })[reason],
    why: "The papers would have a hole in its place, on this computer or on the next.",
    fix: ({ reason, suggestion }) => {
      if (suggestion !== null) return `Write "${suggestion}".`;
      if (reason === "unlisted")
        return 'List it under "images" there, with its "alt"; or write a map with "file" and "alt" here.';
      if (reason === "outside")
        return "Copy the picture into images/ and write its path from there: images/….";
      return "Put the picture there, or correct the path; paths start at the folder of docent.yaml.";
    },
    fixable: ({ typed, reason, suggestion }) =>
      (reason === "case" || reason === "missing") &&
      suggestion !== null &&
      typed.trim().replaceAll("\\", "/").toLowerCase() === suggestion.toLowerCase(),
    example: {
      wrong: "images:\n  - file: images/panorma.svg\n",
      right: "images:\n  - file: images/panorama.svg\n",
    },
  }),
};

/** True for an id with other capitals, or with spaces where it has none or hyphens; or for a part of one. */
function isSlip({ typed, reason, suggestion, known }: UnknownReference): boolean {
  if ((reason !== "missing" && reason !== "title") || suggestion === null) return false;
  const isPart = suggestion.split(/[/:]/).some((part) => isSameId(typed, part));
  return (isPart || isSameId(typed, suggestion)) && known.filter((id) => isSameId(typed, id)).length < 2;
}

/** True if what was typed differs from the id by capitals and spaces only, and the id is as ids must be. */
export function isSameId(typed: string, id: string): boolean {
  const meant = typed.trim().toLowerCase();
  return meant.replace(/[\s_]+/g, "-") === id;
}

function unknownMessage({ target, typed, reason }: UnknownReference): string {
  if (reason === "title" && target === "outcome") {
    return `"${typed}" is the text or the code of an outcome; its id is wanted here.`;
  }
  if (reason === "title") return `"${typed}" is the title of ${article(target)}; its id is wanted here.`;
  if (reason === "alone") return aloneMessage(target, typed);
  if (reason === "ambiguous")
    return target === "stop"
      ? `The tour stops at "${typed}" more than once.`
      : `Several venues have a room "${typed}".`;
  if (target === "framework") return `There is no framework of outcomes "${typed}".`;
  return `There is no ${target} "${typed}".`;
}

function unknownFix({ target, typed, suggestion, known, reason }: UnknownReference): string {
  if (reason === "title" && suggestion !== null) return `Write "${suggestion}".`;
  if (reason === "alone") return aloneFix(target);
  if (reason === "ambiguous" && target === "stop") return `Write the stop's number: ${known.join(" or ")}.`;
  if (reason === "ambiguous") return `Write the venue too: ${known.map((id) => `"${id}"`).join(" or ")}.`;
  if (suggestion !== null) return `Did you mean "${suggestion}"?`;
  const choice = known.length > 0 ? `Use one of: ${known.join(", ")}. ` : "";
  return `${choice}${whereToAdd(target, typed)}`;
}

function aloneMessage(target: Target, typed: string): string {
  const files = target === "exhibit" ? "exhibit files" : "outcome files";
  return `This tour stands alone, without a project: it has no ${files} for "${typed}" to be in.`;
}

function aloneFix(target: Target): string {
  const file = target === "exhibit" ? "exhibits/" : "outcomes/";
  const here = target === "exhibit" ? 'For a stop write "title" instead' : "Leave it out here";
  return `${here}; or make a project (docent new project), put the tour into its tours/, and describe it in ${file}.`;
}

const homes: Readonly<Record<Target, string>> = {
  venue: "venues/",
  exhibit: "exhibits/",
  framework: "outcomes/",
  tour: "tours/",
  room: 'the "rooms" of its venue',
  outcome: "its framework",
  group: 'the "groups" of this visit',
  stop: 'the "stops" of its tour, or find the timetable anew (docent timetable --write)',
};

function whereToAdd(target: Target, typed: string): string {
  const home = homes[target];
  const isFile = home.endsWith("/");
  return isFile ? `To add it, make the file ${home}${typed}.yaml.` : `To add it, write it into ${home}.`;
}

function article(target: Target): string {
  return /^[aeo]/.test(target) ? `an ${target}` : `a ${target}`;
}

function plural(target: string): string {
  return `${target}s`;
}
