// The examples are tests: they read without a problem, say everything in both languages, and their sums are right.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { alignTour } from "../src/align/coverage.ts";
import { tidyMinutes } from "../src/base/minutes.ts";
import { diskFiles } from "../src/host/files.ts";
import { loneTourFiles, projectFile, projectFiles } from "../src/host/project-files.ts";
import type { Activity, Tour } from "../src/model/tour.ts";
import type { Text } from "../src/model/text.ts";
import { tourClock } from "../src/plan/clock.ts";
import { shortestWalks } from "../src/plan/walking.ts";
import { readProject, type ReadResult } from "../src/read/project.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));

function readExample(name: string): ReadResult {
  const folder = join(examples, name);
  const isProject = diskFiles.kind(join(folder, projectFile)) === "file";
  return readProject(
    isProject ? projectFiles(diskFiles, folder) : loneTourFiles(diskFiles, join(folder, "tour.yaml")),
  );
}

describe.each(readdirSync(examples))("example %s", (name) => {
  it("reads without a problem", () => {
    const { problems, incomplete } = readExample(name);
    expect({ problems, incomplete: [...incomplete] }).toEqual({ problems: [], incomplete: [] });
  });
});

describe("azulejos", () => {
  const { project } = readExample("azulejos");
  const tour = theTour();
  const exhibits = [...project.exhibits.values()];

  function theTour(): Tour {
    const found = project.tours.get("azulejos");
    if (found === undefined) throw new Error("the example has lost its tour");
    return found;
  }

  it("says every text in Portuguese and in English, or in no language", () => {
    const texts = textsWithin(project);
    const lacking = texts.filter((text) => !["en,pt", "none"].includes(Object.keys(text).sort().join()));
    expect(texts.length).toBeGreaterThan(300);
    expect(lacking).toEqual([]);
  });

  it("fits its slot: 15 + 12 + 10 + 12 minutes at the stops and three walks of 3 minutes", () => {
    const clock = tourClock(tour, project.pace);
    expect(clock.stops.map(({ walkMinutes, stop }) => [walkMinutes, stop.minutes])).toEqual([
      [3, 15],
      [3, 12],
      [3, 10],
      [0, 12],
    ]);
    expect(clock.minutes).toEqual({ slot: 60, used: 58, dwell: 49, walk: 9, fixed: 0 });
  });

  it("gives the activities of a stop no more minutes than the stop has", () => {
    const spare = tour.stops.map(
      ({ minutes, activities }) =>
        minutes - activities.reduce((sum, { minutes: own }) => sum + (own ?? 0), 0),
    );
    expect(spare).toEqual([1, 1, 1, 1]);
  });

  it("teaches all it promises and assesses what it promises to assess", () => {
    const states = alignTour(tour).outcomes.filter(({ promised }) => promised !== null && promised);
    expect(Object.fromEntries(states.map(({ outcome, state }) => [outcome.ref, state]))).toEqual({
      "hgp6:pombal-espaco-urbano": "assessed",
      "hgp6:ordens": "assessed",
      "hgp6:legado-africano": "taught",
      "paseo:h": "assessed",
    });
  });

  it("answers choices with their own options, and sequences with all their items", () => {
    const closed = allActivities().filter(({ type }) =>
      ["choice", "multi-choice", "sequence"].includes(type),
    );
    const strangers = closed.flatMap(({ answer, options, items }) => {
      const offered = [...options, ...items].map((text) => JSON.stringify(text));
      return (answer?.model ?? []).filter((text) => !offered.includes(JSON.stringify(text)));
    });
    const sequences = closed.filter(({ type }) => type === "sequence");
    expect(closed.length).toBeGreaterThan(0);
    expect(strangers).toEqual([]);
    expect(sequences.map(({ answer }) => answer?.model.length)).toEqual(
      sequences.map(({ items }) => items.length),
    );
  });

  it("has short summaries, at most five facts, and a source for each fact", () => {
    const words = exhibits.flatMap(({ summary }) =>
      Object.values(summary ?? {}).map((text) => text.split(/\s+/).length),
    );
    expect(words.length).toBe(2 * exhibits.length);
    expect(Math.max(...words)).toBeLessThanOrEqual(60);
    expect(exhibits.filter(({ facts }) => facts.length < 1 || facts.length > 5)).toEqual([]);
    expect(exhibits.flatMap(({ facts }) => facts).filter(({ source }) => source === null)).toEqual([]);
  });

  it("gives every exhibit a free picture with credit and words that fit a screen reader", () => {
    const pictures = exhibits.map(({ images }) => images[0]);
    const lengths = pictures.flatMap((picture) => Object.values(picture?.alt ?? {}).map((alt) => alt.length));
    expect(pictures.map((picture) => picture?.licence)).toEqual(exhibits.map(() => "CC0"));
    expect(pictures.filter((picture) => picture?.credit == null)).toEqual([]);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(250);
  });

  it("draws small pictures that need nothing from elsewhere", () => {
    const folder = join(examples, "azulejos", "images");
    const drawings = readdirSync(folder).map((file) => ({
      file,
      svg: readFileSync(join(folder, file), "utf8"),
    }));
    expect(drawings.filter(({ svg }) => svg.length > 20_000)).toEqual([]);
    expect(drawings.filter(({ svg }) => /<script|<style|<image|href|url\(|<foreignObject/.test(svg))).toEqual(
      [],
    );
    expect(drawings.filter(({ svg }) => svg.includes("<text")).map(({ file }) => file)).toEqual(["plan.svg"]);
  });

  function allActivities(): readonly Activity[] {
    return [
      ...tour.stops.flatMap(({ activities }) => activities),
      ...tour.around,
      ...exhibits.flatMap(({ questions }) => questions),
    ];
  }
});

describe("egypt", () => {
  const { project } = readExample("egypt");
  const tour = onlyTour(project);
  const [visit] = project.visits.values();

  it("fits its slot by the slowest way, the lifts: five stops of 15 minutes", () => {
    const clock = tourClock(tour, project.pace);
    expect(clock.stops.map(({ walkMinutes, stop }) => [tidyMinutes(walkMinutes ?? 0), stop.minutes])).toEqual(
      [
        [2, 15],
        [0, 15],
        [3.9, 15],
        [2, 15],
        [2, 15],
      ],
    );
    expect(clock.closing.walkMinutes).toBeCloseTo(5.85);
    expect(clock.minutes).toEqual({ slot: 130, used: 115.75, dwell: 75, walk: 15.75, fixed: 25 });
  });

  it("starts each of its five groups of six at another stop, and feeds all of them", () => {
    const groups = visit?.groups ?? [];
    const fed = (visit?.fixed ?? []).filter(({ what }) => JSON.stringify(what).includes("Lunch"));
    expect(groups.map(({ id, size, adults, route }) => [id, size, adults, route])).toEqual(
      ["A", "B", "C", "D", "E"].map((id, index) => [id, 6, 1, index + 1]),
    );
    expect(fed.flatMap((sitting) => sitting.groups)).toEqual(groups.map(({ id }) => id));
  });

  it("keeps numbers that YAML would take for something else", () => {
    const cat = project.exhibits.get("gayer-anderson-cat");
    expect(cat?.identifiers.map(({ value }) => value)).toEqual(["EA64391", "1947,1011.1"]);
  });
});

describe("mouraria", () => {
  const { project } = readExample("mouraria");
  const tour = onlyTour(project);

  it("says every text in Portuguese and in English, or in no language", () => {
    const texts = textsWithin(project);
    const lacking = texts.filter((text) => !["en,pt", "none"].includes(Object.keys(text).sort().join()));
    expect(texts.length).toBeGreaterThan(300);
    expect(lacking).toEqual([]);
  });

  it("fits its three hours", () => {
    const { minutes } = tourClock(tour, project.pace);
    expect(minutes).toEqual({ slot: 180, used: 174.5, dwell: 93, walk: 31.5, fixed: 50 });
  });

  it("has a way without steps to stops 1, 2, 6 and 7 only", () => {
    const pace = { factor: 1, minimumMinutes: 0 };
    const walks = shortestWalks(tour.venues, { stepFree: true, pace });
    const level = tour.stops.filter(
      ({ room }) => tour.from !== null && room !== null && walks(tour.from, room) !== null,
    );
    expect(level.map(({ number }) => number)).toEqual([1, 2, 6, 7]);
  });
});

describe.each(["egypt", "mouraria"])("example %s", (name) => {
  const { project } = readExample(name);
  const tour = onlyTour(project);
  const exhibits = [...project.exhibits.values()];

  it("teaches all it promises and assesses what it promises to assess", () => {
    const kept = alignTour(tour).outcomes.flatMap(({ promised, outcome, state }) =>
      promised === null ? [] : [[outcome.ref, state]],
    );
    expect(kept).toEqual(
      tour.outcomes.map(({ outcome, assess }) => [outcome.ref, assess ? "assessed" : "taught"]),
    );
  });

  it("gives the activities of a stop no more minutes than the stop has", () => {
    const spare = tour.stops.map(
      ({ minutes, activities }) =>
        minutes - activities.reduce((sum, { minutes: own }) => sum + (own ?? 0), 0),
    );
    expect(Math.min(...spare)).toBeGreaterThan(0);
  });

  it("says of every exhibit how long it takes and what it teaches, so that a plan can be made", () => {
    expect(exhibits.filter(({ minutes, outcomes }) => minutes === null || outcomes.length === 0)).toEqual([]);
    expect(exhibits.flatMap(({ facts }) => facts).filter(({ source }) => source === null)).toEqual([]);
  });

  it("draws small pictures that need nothing from elsewhere, and words on none but the plan", () => {
    const folder = join(examples, name, "images");
    const drawings = readdirSync(folder).map((file) => ({
      file,
      svg: readFileSync(join(folder, file), "utf8"),
    }));
    const odd = /<script|<style|<image|href|url\(|<foreignObject/;
    expect(drawings.filter(({ svg }) => svg.length > 20_000 || odd.test(svg))).toEqual([]);
    expect(drawings.filter(({ svg }) => svg.includes("<text")).map(({ file }) => file)).toEqual(["plan.svg"]);
  });
});

function onlyTour({ tours }: ReadResult["project"]): Tour {
  const [found] = tours.values();
  if (found === undefined) throw new Error("the example has lost its tour");
  return found;
}

/** Every text of the project, each once. */
function textsWithin(root: unknown): readonly Text[] {
  const seen = new Set<object>();
  const found: Text[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isText(value)) found.push(value);
    else for (const child of value instanceof Map ? value.values() : Object.values(value)) visit(child);
  };
  visit(root);
  return found;
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => ["pt", "en", "none"].includes(key));
}
