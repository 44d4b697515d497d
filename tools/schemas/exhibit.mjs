/** exhibits/<id>.yaml: one exhibit, or a list of them. */
import * as vocabulary from "./vocabulary.mjs";
import { advisories, count, facts, pictures, sources } from "./shared.mjs";
import {
  choice,
  date,
  id,
  idOf,
  keys,
  line,
  list,
  map,
  number,
  ref,
  text,
  url,
  whole,
  wordsOr,
  yesNo,
} from "./words.mjs";

const maker = {
  type: ["string", "object"],
  pattern: "\\S",
  ...keys(
    {
      name: line(
        "Name",
        "The maker's name. Leave it out where nobody knows it: the papers then say so, each in its language.",
        "Gabriel del Barco",
      ),
      role: text("Role", "What the maker did.", "painter"),
      qualifier: choice(
        vocabulary.qualifiers,
        "How sure",
        "How the work is tied to the maker. by unless you say.",
        "attributed-to",
      ),
      life: text("Life", "When and where the maker lived.", "born in Sigüenza, 1648 or 1649"),
      ulan: url(
        "ULAN",
        "The maker's address in the Union List of Artist Names.",
        "http://vocab.getty.edu/ulan/500000000",
      ),
    },
    [],
  ),
  title: "Maker",
  description: "A name, or a map with name, role and qualifier.",
  examples: ["Gabriel del Barco", { name: "Gabriel del Barco", qualifier: "attributed-to" }],
};

const outcome = {
  type: ["string", "object"],
  pattern: "\\S",
  ...keys(
    {
      ref: ref("outcomeRef", "Outcome", "framework:outcome, as the outcomes file names it.", "hgp6:pombal"),
      strength: choice(
        vocabulary.strengths,
        "Strength",
        "main if the exhibit is made for it, touched if it only comes up. main unless you say.",
        "main",
      ),
      because: text("Because", "Why the exhibit can teach it.", "It shows the city before the earthquake."),
    },
    ["ref"],
  ),
  title: "Outcome",
  description: "framework:outcome, or a map with ref, strength and because.",
  examples: ["hgp6:pombal", { ref: "hgp6:pombal", strength: "main" }],
};

const viewing = map(
  {
    distanceM: number(0, "Distance", "How far away pupils stand, in metres.", 3),
    heightCm: number(0, "Height", "How high above the floor it hangs or stands, in centimetres.", 140),
    maxGroup: count("Pupils at most", "How many pupils can see it at once.", 15),
    groups: count("Groups at once", "How many groups can work here at the same time. 1 unless you say.", 2),
    seatedView: yesNo("Seen sitting", "Whether it can be seen well while sitting."),
    touch: choice(["none", "replica", "original"], "Touch", "What may be touched.", "replica"),
  },
  [],
  "Viewing",
  "How it is looked at.",
  { maxGroup: 15, seatedView: true },
);

const onDisplay = {
  type: ["string", "object"],
  if: { type: "string" },
  then: { enum: vocabulary.displayStates },
  ...keys(
    {
      status: choice(vocabulary.displayStates, "Status", "Where it is now.", "loan"),
      from: date("From", "Since when.", "2025-11-01"),
      to: date("To", "Until when.", "2026-03-31"),
      replacedBy: idOf(
        "exhibit",
        "Replaced by",
        "The id of the exhibit that stands in for it.",
        "chapeleiro-3",
      ),
    },
    ["status"],
  ),
  title: "On display",
  description: `Whether visitors can see it: ${vocabulary.displayStates.join(", ")}. A map can add from and to.`,
  examples: ["on-display", { status: "loan", from: "2025-11-01" }],
};

const fields = {
  id: id(
    "Id",
    "How other files name it. In a list every exhibit needs one; else it is the file's name.",
    "grande-panorama",
  ),
  title: text("Title", "What it is called on the label.", "Grande Panorama de Lisboa"),
  type: choice(
    vocabulary.exhibitTypes,
    "Kind of thing",
    "What sort of thing it is. object unless you say.",
    "artwork",
  ),
  objectName: wordsOr(
    "objectNameMap",
    ["name", "uri"],
    "Object name",
    "The common word for such a thing.",
    "tile panel",
    { name: "tile panel", uri: "http://vocab.getty.edu/aat/300010678" },
  ),
  makers: list(maker, "Makers", "Who made it.", ["Gabriel del Barco"]),
  culture: text("Culture", "The people or culture it comes from.", "Ancient Egyptian"),
  period: text("Period", "The period, as the museum names it.", "18th Dynasty"),
  date: wordsOr(
    "dateMap",
    ["display", "from", "to", "certainty"],
    "Date",
    "When it was made, as the museum writes it (in quotes if it is only a year); or a map with display, from, to and certainty.",
    "c. 1700",
    { display: "c. 1700", from: 1695, to: 1705, certainty: "circa" },
  ),
  place: wordsOr(
    "placeMap",
    ["made", "found", "from", "tgn"],
    "Place",
    "Where it was made or found.",
    "Lisbon",
    { made: "Lisbon", found: "Turcifal" },
  ),
  materials: text("Materials", "What it is made of.", "faience tiles"),
  technique: text("Technique", "How it was made.", "painted in blue on white glaze"),
  dimensions: wordsOr(
    "dimensionsMap",
    ["height", "width", "depth", "diameter", "unit", "of"],
    "Dimensions",
    "How big it is.",
    "115 × 2247 cm",
    { height: 115, width: 2247, unit: "cm" },
  ),
  number: line(
    "Number",
    "The museum's own number for it, exactly as on the label, in quotes if it looks like a number.",
    "MNAz 1 Az",
    "1979.10",
  ),
  identifiers: list(
    map(
      {
        scheme: choice(vocabulary.identifierSchemes, "Kind of number", "Whose number it is.", "accession"),
        value: line("Value", "The number, in quotes if it looks like one.", "MNAz 1 Az"),
      },
      ["scheme", "value"],
      "Number",
      "A number and whose it is.",
      { scheme: "accession", value: "MNAz 1 Az" },
    ),
    "Numbers",
    "All its numbers, if it has more than one; the museum's own first.",
    [{ scheme: "inventory", value: "MNAz 1 Az" }],
  ),
  credit: text(
    "Credit line",
    "How the museum came by it, as it wants it printed.",
    "Gift of the Friends of the Museum, 1917",
  ),
  rights: map(
    {
      object: text("Rights in the object", "Who holds rights in the thing itself.", "Public domain"),
      statement: url(
        "Rights statement",
        "The address of a rights statement.",
        "http://rightsstatements.org/vocab/NKC/1.0/",
      ),
    },
    [],
    "Rights",
    "Rights in the thing itself; a picture has its own licence.",
    { object: "Public domain" },
  ),
  inscription: wordsOr(
    "inscriptionMap",
    ["text", "transcription", "translation"],
    "Inscription",
    "What is written on it.",
    "1790",
    { transcription: "S. MARÇAL", translation: "Saint Martial" },
  ),
  venue: idOf(
    "venue",
    "Venue",
    "The id of the venue it is in. May be left out if there is only one.",
    "mnaz",
  ),
  room: idOf(
    "room",
    "Room",
    "The id of the room it is in; venue/room if several venues have such a room.",
    "piso-2",
    "mnaz/piso-2",
  ),
  spot: text("Case or wall", "Where in the room it is.", "Long wall, left of the door"),
  onDisplay,
  images: pictures,
  summary: text(
    "Summary",
    "What it is, for pupils, in at most 60 words.",
    "A very long picture of Lisbon as it was before the earthquake.",
  ),
  facts: facts("Facts to tell, each in a sentence; at most five are printed."),
  label: text("The museum's label", "The museum's own words about it.", "Vista de Lisboa antes do terramoto"),
  vocabulary: list({ $ref: "#/$defs/term" }, "Words", "Words pupils may not know.", [
    { term: "glaze", definition: "A skin of glass on fired clay" },
  ]),
  themes: list({ $ref: "#/$defs/text" }, "Themes", "What it can be about.", ["city", "earthquake"]),
  keywords: list({ $ref: "#/$defs/text" }, "Keywords", "Words to find it by.", ["azulejo", "Lisbon"]),
  questions: list(
    { $ref: "#/$defs/activity" },
    "Questions",
    "Questions and tasks for the exhibit: every stop at it that writes no activities of its own asks them.",
    ["What is missing from the picture?"],
  ),
  viewing,
  advisory: advisories,
  minutes: number(0, "Minutes", "How long a class usually stays.", 12),
  bonus: number(
    0,
    "Bonus",
    "How much more a plan is worth that has it, beside what it teaches: an outcome is worth 1. For what nobody should miss.",
    0.5,
  ),
  outcomes: list(outcome, "Can teach", "The learning outcomes it can teach.", [
    { ref: "hgp6:pombal", strength: "main" },
  ]),
  sources,
  links: map(
    {
      record: url("Record", "The museum's own page about it.", "https://example.org/record/1"),
      wikidata: line("Wikidata", "Its Wikidata number or address.", "Q10288839"),
      iiifManifest: url(
        "IIIF manifest",
        "The address of its IIIF manifest.",
        "https://example.org/iiif/manifest.json",
      ),
      model3d: url("3D model", "The address of a 3D model.", "https://example.org/model"),
      audio: url("Sound", "The address of a sound recording.", "https://example.org/audio"),
    },
    [],
    "Links",
    "Where else it is found.",
    { wikidata: "Q10288839" },
  ),
  licence: line("Licence", "The licence of this description: a short name or a web address.", "CC0"),
};

export const exhibit = {
  title: "Exhibit",
  description:
    "One exhibit (an object, an artwork, a building, a recipe), or a list of exhibits each with its own id.",
  type: ["object", "array"],
  $ref: "#/$defs/exhibitKeys",
  items: { type: "object", $ref: "#/$defs/exhibitKeys", required: ["id"] },
};

/** Shapes only exhibits use. */
export const exhibitDefs = {
  exhibitKeys: {
    title: "Exhibit",
    description: "What is known of one exhibit.",
    examples: [{ id: "grande-panorama", title: "Grande Panorama de Lisboa", number: "MNAz 1 Az" }],
    ...keys(fields, ["title"]),
  },
  objectNameMap: map(
    {
      name: text("Name", "The common word for such a thing.", "tile panel"),
      uri: url("Thesaurus", "The word's address in a thesaurus.", "http://vocab.getty.edu/aat/300010678"),
    },
    ["name"],
    "Object name",
    "The common word for such a thing, and its address in a thesaurus.",
    { name: "tile panel" },
  ),
  dateMap: map(
    {
      display: text(
        "As printed",
        "The date as the museum writes it, in quotes if it is only a year.",
        "c. 1700",
      ),
      from: whole(
        null,
        "From",
        "The first possible year. Before the year 1 count down: 1 BC is 0, 196 BC is -195.",
        1695,
        -195,
      ),
      to: whole(null, "To", "The last possible year.", 1705),
      certainty: choice(vocabulary.dateCertainties, "Certainty", "How sure the date is.", "circa"),
    },
    ["display"],
    "Date",
    "A date as printed, and the years it means.",
    { display: "c. 1700", from: 1695, to: 1705, certainty: "circa" },
  ),
  placeMap: map(
    {
      made: text("Made in", "Where it was made.", "Lisbon"),
      found: text("Found in", "Where it was found.", "Turcifal"),
      from: text("From", "Where it comes from.", "A palace near the castle"),
      tgn: url(
        "TGN",
        "The place's address in the Thesaurus of Geographic Names.",
        "http://vocab.getty.edu/tgn/7010978",
      ),
    },
    [],
    "Place",
    "Where it was made, where it was found, where it comes from.",
    { made: "Lisbon" },
  ),
  dimensionsMap: map(
    {
      height: number(0, "Height", "How high it is.", 115),
      width: number(0, "Width", "How wide it is.", 2247),
      depth: number(0, "Depth", "How deep it is.", 3),
      diameter: number(0, "Diameter", "How wide it is across, if round.", 12),
      unit: choice(["mm", "cm", "m"], "Unit", "The unit. cm unless you say.", "cm"),
      of: text("Of", "What was measured.", "the whole panel"),
    },
    [],
    "Dimensions",
    "How big it is, in numbers.",
    { height: 115, width: 2247, unit: "cm" },
  ),
  inscriptionMap: map(
    {
      text: text("Inscription", "What is written on it, in words.", "The date 1790"),
      transcription: line("Letter by letter", "Exactly what stands there.", "S. MARÇAL"),
      translation: text("Translation", "What it means.", "Saint Martial"),
    },
    [],
    "Inscription",
    "What is written on it, letter by letter and in translation.",
    { transcription: "S. MARÇAL", translation: "Saint Martial" },
  ),
};
