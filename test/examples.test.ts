// The examples are tests: they read without a problem, say everything in both languages, and their sums are right.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { alignTour } from "../src/align/coverage.ts";
import { diskFiles } from "../src/host/files.ts";
import { loneTourFiles, projectFile, projectFiles } from "../src/host/project-files.ts";
import type { Activity, Tour } from "../src/model/tour.ts";
import type { Text } from "../src/model/text.ts";
import { tourClock } from "../src/plan/clock.ts";
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
