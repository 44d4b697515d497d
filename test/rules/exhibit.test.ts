/** Rules of exhibits: each fires on a crafted case (`exhibit.txt`), and stays silent on one just beside it. */
import { expect, test } from "vitest";
import { told, transcript } from "../support/lesson.ts";

type Parts = {
  readonly exhibit?: string;
  readonly more?: string;
  readonly tour?: string;
  readonly visit?: string;
};

/** A museum with one exhibit on a tour; a part said is written into its file. */
function museum({ exhibit = "", more = "", tour = "", visit = "" }: Parts): Readonly<Record<string, string>> {
  return {
    "docent.yaml": "title: Harbour\nlanguages: [en]\n",
    "venues/quay.yaml": "title: Quay Museum\nrooms: [{id: hall, label: Hall, capacity: 15}]\n",
    "exhibits/all.yaml": `- id: cutter\n  title: Cutter\n${exhibit === "" ? "  room: hall\n" : exhibit}${more}`,
    "tours/boats.yaml": `title: Boats\n${tour === "" ? "stops: [{exhibit: cutter, minutes: 5}]\n" : tour}`,
    ...(visit === "" ? {} : { "visits/may.yaml": `tour: boats\n${visit}` }),
  };
}

const dated = (date: string, life = "") =>
  museum({
    exhibit: `  room: hall\n  date: ${date}\n${life === "" ? "" : `  makers: [{name: Ann Sea, life: "${life}"}]\n`}`,
  });
const sized = (dimensions: string, more = "") =>
  museum({ exhibit: `  room: hall\n  dimensions: ${dimensions}\n${more}` });
const made = (maker: string, more = "") => museum({ exhibit: `  room: hall\n  makers: [${maker}]\n${more}` });
const away = (status: string, more: Parts = {}) =>
  museum({ exhibit: `  room: hall\n  onDisplay: ${status}\n`, ...more });
const facts = (list: string, more = "", tour = "") =>
  museum({ exhibit: `  room: hall\n  facts:\n${list}${more}`, tour });
const published = "status: approved\nstops: [{exhibit: cutter, minutes: 5}]\n";
const twin = (first: string, second: string) =>
  museum({
    exhibit: `  room: hall\n  identifiers: [{scheme: wikidata, value: Q42}]\n${first}`,
    more: `- id: other\n  identifiers: [{scheme: wikidata, value: Q42}]\n${second}`,
  });
const half = "    - {text: It measures 115 × 2247 cm., source: Leaflet";

test("what rules of exhibits say", async () => {
  await expect(
    transcript("exhibit", {
      "neither number nor room": museum({ exhibit: "  summary: A boat.\n" }),
      "away for ever": away("store"),
      "away now": away("{status: loan, from: 2026-02-01, to: 2026-04-01}"),
      "away on the day of a visit": away("{status: loan, from: 2026-05-01}", {
        visit: "date: 2026-05-13\ngroups: [{id: A, size: 10}]\n",
      }),
      "a range that runs backwards": dated("{display: about 1705, from: 1705, to: 1695}"),
      "before Christ, with the years of after": dated("{display: 196 BC, from: 196, to: 196}"),
      "after Christ, with the years of before": dated('{display: "196", from: -196, to: -196}'),
      "an English century": dated("{display: 18th century, from: 1680, to: 1680}"),
      "a Portuguese century": dated("{display: séc. XVIII, from: 1901, to: 1950}"),
      "a Spanish century": dated("{display: siglo XVI, from: 1680, to: 1690}"),
      "a French century": dated("{display: XVIIIe siècle, from: 1680, to: 1690}"),
      "a German century before Christ": dated("{display: 2. Jh. v. Chr., from: -350, to: -320}"),
      "another year": dated("{display: c. 1790, from: 1970, to: 1970}"),
      "a maker who was dead": dated('{display: "1720", from: 1720, to: 1720}', "Lisbon, 1648–1701"),
      "a maker who was not born": dated('{display: "1620", from: 1620, to: 1620}', "born in Lisbon, 1648"),
      "one thing with two titles": twin("", "  title: Schooner\n"),
      "one thing with two dates": twin("  date: c. 1700\n", "  title: Cutter\n  date: c. 1800\n"),
      "sizes that disagree": facts(`${half}}\n    - {text: It measures 111 × 2047 cm., source: Catalogue}\n`),
      "a size that the label disagrees with": facts(`${half}}\n`, "  dimensions: 111 × 2047 cm\n"),
      "a printed fact without source": facts("    - It is old.\n    - It is long.\n", "", published),
      "a stop's fact without source": museum({
        tour: "status: approved\nstops: [{exhibit: cutter, minutes: 5, facts: [It is old.]}]\n",
      }),
      "no unit": sized("115 × 2247"),
      "two decimal signs": sized('"111,5 × 2047.5 cm"'),
      "a side of nothing": sized("{height: 0, width: 12}"),
      "a coin like a door": sized("200 cm", "  objectName: gold coin\n"),
      "a boat like a street": sized("300 m"),
      "a doubt in the name": made('"Ann Sea (?)"'),
      "a workshop in the name": made("Workshop of Ann Sea"),
      "nobody's name": made("Unknown"),
      "a doubt in a fact": made("Ann Sea", "  facts: [It is attributed to Ann Sea.]\n"),
      "a group too large for the exhibit": museum({
        exhibit: "  room: hall\n  viewing: {maxGroup: 8}\n",
        tour: "for: {year: Year 4, size: 12}\nstops: [{exhibit: cutter, minutes: 5}]\n",
      }),
      "a group too large for the room": museum({ visit: "date: 2026-05-13\ngroups: [{id: A, size: 20}]\n" }),
    }),
  ).toMatchFileSnapshot("exhibit.txt");
});

test.each([
  ["a room alone", museum({})],
  ["a number alone", museum({ exhibit: '  number: "1979.10"\n' })],
  [
    "a place in the stop alone",
    museum({ exhibit: "  summary: A boat.\n", tour: "stops: [{exhibit: cutter, place: hall}]\n" }),
  ],
  ["a street", museum({ exhibit: "  type: street\n" })],
  ["not on a tour", museum({ exhibit: "  summary: A boat.\n", tour: "stops: [The quay]\n" })],
  [
    "back before the visit",
    away("{status: loan, from: 2026-02-01, to: 2026-04-01}", {
      visit: "date: 2026-05-13\ngroups: [{id: A, size: 10}]\n",
    }),
  ],
  [
    "away, with an alternative",
    away("store", {
      more: "- id: other\n  title: Other\n  room: hall\n",
      tour: "stops: [{exhibit: cutter, alternative: other}]\n",
    }),
  ],
  ["not known", away("unknown")],
  ["196 BC", dated("{display: 196 BC, from: -195, to: -195}")],
  ["196 a.C.", dated("{display: 196 a.C., from: -195, to: -195}")],
  ["a dynasty", dated("{display: 18th Dynasty, from: -1550, to: -1292}")],
  ["the edge of a century", dated("{display: 18th century, from: 1700, to: 1700}")],
  ["two centuries", dated("{display: sécs. XVII–XVIII, from: 1680, to: 1720}")],
  ["a round year", dated("{display: c. 1700, from: 1695, to: 1720}")],
  ["before a year", dated("{display: before 1755, from: 1740, to: 1754}")],
  ["in the last year of a life", dated('{display: "1701", from: 1701, to: 1701}', "1648–1701")],
  [
    "a pupil's work after a death",
    museum({
      exhibit:
        '  room: hall\n  date: {display: "1720", from: 1720}\n  makers: [{name: Ann Sea, qualifier: workshop-of, life: 1648–1701}]\n',
    }),
  ],
  ["one thing told alike", twin("  date: c. 1700\n", "  title: CUTTER\n  date: c. 1700\n")],
  [
    "disputed sizes",
    facts(
      `${half}, certainty: disputed}\n    - {text: It measures 111 × 2047 cm., source: Catalogue, certainty: disputed}\n`,
    ),
  ],
  ["one size in two units", facts(`${half}}\n`, "  dimensions: 1.15 × 22.47 m\n")],
  ["facts in a draft", facts("    - It is old.\n")],
  [
    "facts that the file's sources cover",
    facts("    - It is old.\n", "  sources: [{title: Catalogue, for: [facts]}]\n", published),
  ],
  ["a size with unit", sized('"111,5 × 2047,5 cm"')],
  ["a range of sizes", sized('"83 × 117–119 cm each"')],
  ["words", sized("life-size")],
  ["thousands", sized('"1,200 × 3.5 cm"')],
  ["a coin", sized("23 mm", "  objectName: gold coin\n")],
  ["a long street", sized("300 m", "  type: street\n")],
  [
    "a doubt in its place",
    made("{name: Ann Sea, qualifier: attributed-to}", "  facts: [It is attributed to Ann Sea.]\n"),
  ],
  ["a doubt about another", made("Ann Sea", "  facts: [The frame is attributed to Tom Wood.]\n")],
  ["a group that fits", museum({ visit: "date: 2026-05-13\ngroups: [{id: A, size: 15}]\n" })],
])("nothing to say of %s", (_, files) => {
  expect(told(files, { of: "exhibit" })).toEqual([]);
});

test("the draft profile takes all of it less seriously", () => {
  expect(told(museum({ exhibit: "  summary: A boat.\n" }), { of: "exhibit", profile: "draft" })[0]).toBe(
    "warning exhibit/cannot-find exhibits/all.yaml:2:10",
  );
});
