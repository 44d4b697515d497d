/** Rules of pictures: each fires on a crafted case (`image.txt`), and stays silent on one just beside it. */
import { expect, test } from "vitest";
import { readProject } from "../../src/read/project.ts";
import { examine } from "../../src/rules/examine.ts";
import { told, transcript } from "../support/lesson.ts";
import { projectOf } from "../support/project.ts";

type Parts = { readonly picture?: string; readonly tour?: string; readonly venue?: string };

/** One exhibit with a picture, on a tour that is approved unless the case says otherwise. */
function museum({
  picture = "",
  tour = "status: approved\n",
  venue = "",
}: Parts): Readonly<Record<string, string>> {
  return {
    "docent.yaml": "title: Harbour\nlanguages: [en]\n",
    "images/boat-1.jpg": "",
    "venues/quay.yaml": `title: Quay Museum\nrooms: [{id: hall, label: Hall}]\n${venue}`,
    "exhibits/cutter.yaml": `title: The cutter\nroom: hall\nimages:\n  - file: images/boat-1.jpg\n${picture
      .split("; ")
      .map((line) => `    ${line}\n`)
      .join("")}`,
    "tours/boats.yaml": `title: Boats\n${tour}stops: [{exhibit: cutter, minutes: 5}]\n`,
  };
}

const alt = "alt: A boat with one mast";
const free = "credit: Quay Museum; licence: CC0";
const shared = "status: draft\nmeta: {licence: CC BY 4.0}\n";

test("what rules of pictures say", async () => {
  await expect(
    transcript("image", {
      "a file name for words": museum({ picture: `alt: IMG_0042.jpg; ${free}` }),
      "the file's own name for words": museum({ picture: `alt: boat-1; ${free}` }),
      "the title for words": museum({ picture: `alt: the Cutter.; ${free}` }),
      "a word that says nothing": museum({ picture: `alt: a photo; ${free}` }),
      "too many words": museum({ picture: `alt: ${"A boat with one mast. ".repeat(12)}; ${free}` }),
      "no licence": museum({ picture: alt }),
      "no credit": museum({ picture: `${alt}; licence: CC BY 4.0` }),
      "a licence that does not exist": museum({ picture: `${alt}; licence: CC BY-SA-NC 4.0`, tour: "" }),
      "an address that does not exist": museum({
        picture: `${alt}; licence: "http://rightsstatements.org/vocab/INC-ALL/1.0/"`,
        tour: "",
      }),
      "cropping what may not be changed": museum({
        picture: `${alt}; credit: Ann; licence: CC BY-ND 4.0; cropAllowed: true`,
      }),
      "printing what nobody allowed": museum({
        picture: `${alt}; credit: Ann; licence: "http://rightsstatements.org/vocab/InC/1.0/"`,
      }),
      "papers that others may close": museum({
        picture: `${alt}; credit: Ann; licence: CC BY-SA 4.0`,
        tour: shared,
      }),
      "papers that others may sell": museum({
        picture: `${alt}; credit: Ann; licence: "https://creativecommons.org/licenses/by-nc/4.0/"`,
        tour: shared,
      }),
    }),
  ).toMatchFileSnapshot("image.txt");
});

test.each([
  ["a free picture without credit", museum({ picture: `${alt}; licence: CC0` })],
  [
    "the museum's usual licence and credit",
    museum({ picture: alt, venue: "licence: CC BY 4.0\nimageCreditDefault: Quay Museum\n" }),
  ],
  [
    "somebody's permission",
    museum({ picture: `${alt}; credit: Ann; licence: InC; permission: "Ann, 3 March 2025"` }),
  ],
  ["a draft without licence", museum({ picture: alt, tour: "status: draft\n" })],
  ["the owner's own words", museum({ picture: `${alt}; credit: Ann; licence: Use in schools allowed` })],
  [
    "a picture that stays whole",
    museum({ picture: `${alt}; credit: Ann; licence: CC BY-ND 4.0; cropAllowed: false` }),
  ],
  [
    "the same licence",
    museum({
      picture: `${alt}; credit: Ann; licence: CC BY-SA 3.0`,
      tour: "meta: {licence: CC BY-SA 4.0}\n",
    }),
  ],
  [
    "a permission for papers",
    museum({ picture: `${alt}; credit: Ann; licence: CC BY-NC 4.0; permission: Ann`, tour: shared }),
  ],
])("nothing to say of %s", (_, files) => {
  expect(told(files, { of: "image" })).toEqual([]);
});

test.each([
  [
    "few dots",
    400,
    300,
    '"images/boat-1.jpg" has 400 × 300 dots: 122 to the inch when printed, and 150 are needed.',
  ],
  [
    "many dots",
    4000,
    3000,
    '"images/boat-1.jpg" has 4000 × 3000 dots, 12.0 million; papers show two at most.',
  ],
  ["enough dots", 1600, 1200, undefined],
  ["a long strip", 1100, 90, undefined],
])("of %s", (_, widthPx, heightPx, message) => {
  const read = readProject(projectOf(museum({ picture: `${alt}; ${free}` })));
  const size = { widthPx, heightPx };
  const strictness = { today: "2026-03-02", profile: null, rules: true, pictureSize: () => size };
  const { problems, locate } = examine(read, strictness);
  const found = locate(problems, read.texts).kept.filter(({ code }) => code === "image/quality");
  expect(found[0]?.message).toBe(message);
});
