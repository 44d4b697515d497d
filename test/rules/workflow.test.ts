/** Rules of approval: each fires on a crafted case, and stays silent on one just beside it. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findings, type Found } from "../support/rules.ts";

const signed = (hash: string): string =>
  `signOff:\n${["facts", "rights", "access", "pedagogy", "final"].map((part) => `  - {part: ${part}, by: Head, date: 2026-02-01${hash}}\n`).join("")}`;

const content = `title: Boats
stops: [cutter]
meta: {licence: CC0, authors: [Team], version: "1.0"}
`;
const approved = `${content}status: approved\n${signed(', version: "1.0"')}`;

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

type Parts = { readonly tour?: string; readonly venue?: string; readonly exhibit?: string };

function found({ tour = approved, venue = "", exhibit = "" }: Parts): readonly Found[] {
  const files = {
    "docent.yaml": "title: Harbour\nlanguages: [en]\n",
    "venues/quay.yaml": `title: Quay Museum\n${venue}`,
    "exhibits/cutter.yaml": `title: Cutter\nvenue: quay\n${exhibit}`,
    "tours/boats.yaml": tour,
  };
  return findings(files, { of: "workflow", sha256 });
}

/** As the tour says it today. */
function hashNow(text: string): string {
  const [missing] = found({ tour: `${text}status: approved\n` });
  return /hash: "?([0-9a-f]{12})/.exec(missing?.fix ?? "")?.[1] ?? "none";
}

const draft = (text: string): string => text.replace("status: approved", "status: trial");

test("a tour that all have signed, and one that nobody has to", () => {
  expect(found({})).toEqual([]);
  expect(found({ tour: "title: Boats\nstops: [cutter]\nstatus: trial\n" })).toEqual([]);
});

test("not-approved: approved by its own word only", () => {
  const alone = `${content}status: published\n`;
  expect(found({ tour: alone })).toEqual([
    {
      code: "workflow/not-approved",
      severity: "error",
      at: "tours/boats.yaml:4:9",
      message: 'The status is "published", and nobody has signed the whole ("final").',
      fix: `Write under "signOff" who approved it: - {part: final, by: …, date: 2026-03-02, hash: "${hashNow(content)}"}; or go back to status: trial.`,
    },
  ]);
});

describe("changed-since-sign-off", () => {
  const now = hashNow(content);

  test("a content that is not what was signed", () => {
    const tour = (hash: string): string => `${content}status: approved\n${signed(`, hash: "${hash}"`)}`;
    expect(found({ tour: tour(now) })).toEqual([]);
    expect(found({ tour: tour(now.slice(0, 6)) })).toEqual([]);
    const changed = tour(now).replace("Boats", "Ships");
    const later = hashNow(content.replace("Boats", "Ships"));
    expect(found({ tour: changed })).toEqual([
      {
        code: "workflow/changed-since-sign-off",
        severity: "error",
        at: "tours/boats.yaml:6:53",
        message: `The tour is not what was signed by "Head": its content now counts as "${later}".`,
        fix: `Let whoever signed read the changes and sign again, with the new date and hash: "${later}"; until then write status: trial.`,
      },
    ]);
    expect(found({ tour: draft(changed) })).toEqual([]);
  });

  test("layout, comments, order of keys and the status do not count", () => {
    const [title = "", stops = "", meta = ""] = content.split("\n");
    const other = `# By the team\n${meta}\nstops:\n  - cutter\n${title}\n`;
    expect(stops).toBe("stops: [cutter]");
    expect(hashNow(other)).toBe(now);
    expect(hashNow(content.replace("[cutter]", "[cutter, cutter]"))).not.toBe(now);
  });

  test("of several signatures of one part the newest counts", () => {
    const again = `${signed(', hash: "0badc0ffee12"')}${signed(`, hash: "${now}"`).replace("signOff:\n", "").replaceAll("02-01", "02-02")}`;
    expect(found({ tour: `${content}status: approved\n${again}` })).toEqual([]);
  });

  test("another version than the one that was signed", () => {
    expect(
      found({ tour: approved.replace('version: "1.0"}\nstatus', 'version: "2.0"}\nstatus') })[0],
    ).toEqual({
      code: "workflow/changed-since-sign-off",
      severity: "error",
      at: "tours/boats.yaml:6:56",
      message: '"Head" signed version 1.0, and the tour is version 2.0.',
      fix: 'Let "Head" read the changes and sign again, with the new date and version: "2.0"; until then write status: trial.',
    });
  });
});

describe("sign-off-missing", () => {
  test("parts that nobody has signed", () => {
    const some = approved.replace(/ {2}- \{part: (rights|access).*\n/g, "");
    expect(found({ tour: some })).toEqual([
      {
        code: "workflow/sign-off-missing",
        severity: "warning",
        at: "tours/boats.yaml:5:1",
        message: 'Nobody has signed "rights", "access".',
        fix: `Let somebody check and sign it under "signOff": - {part: rights, by: …, date: 2026-03-02, hash: "${hashNow(content)}"}`,
      },
    ]);
    expect(found({ tour: draft(some) })).toEqual([]);
  });

  test("facts and prices that nobody looked up for a year", () => {
    const exhibit = (day: string): string =>
      `sources: [{title: Catalogue, accessed: 2024-01-01}]\nfacts: [{text: It is old., checked: ${day}}]\n`;
    const venue = (day: string): string => `prices: [{who: Schools, amount: 2, checked: ${day}}]\n`;
    const fix = "Look it up again, and write the day.";
    const old = { code: "workflow/sign-off-missing", severity: "warning", fix } as const;
    expect(found({ exhibit: exhibit("2025-03-01"), venue: venue("2025-03-01") })).toEqual([
      {
        ...old,
        at: "exhibits/cutter.yaml:3:10",
        message: '"Cutter" was last checked on 2025-03-01, more than a year ago.',
      },
      {
        ...old,
        at: "venues/quay.yaml:2:45",
        message: 'A price of "Quay Museum" was last checked on 2025-03-01, more than a year ago.',
      },
    ]);
    expect(found({ exhibit: exhibit("2025-03-02"), venue: venue("2025-03-02") })).toEqual([]);
    expect(
      found({ exhibit: exhibit("2025-03-01"), venue: venue("2025-03-01"), tour: draft(approved) }),
    ).toEqual([]);
  });
});

test("no-licence: whose it is, under which terms, in which version", () => {
  expect(
    found({ tour: approved.replace(/meta.*\n/, "meta: {authors: [Team], erasmus: 2024-1-PT01}\n") }),
  ).toEqual([
    {
      code: "workflow/no-licence",
      severity: "warning",
      at: "tours/boats.yaml:3:7",
      message: "The tour is for others to use, and says no licence, no version, no funding.",
      fix: 'Write under "meta": licence: CC BY 4.0; version: "1.0"; funding: Co-funded by the European Union',
    },
  ]);
  expect(found({ tour: draft(approved).replace(/meta.*\n/, "") })).toEqual([]);
});
