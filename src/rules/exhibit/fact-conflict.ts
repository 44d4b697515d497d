/** `exhibit/fact-conflict`: one object described in two ways, sizes that disagree, and facts that nobody can check. */
import { below, type Address } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { DateShown, Exhibit, Fact } from "../../model/exhibit.ts";
import type { Source } from "../../model/picture.ts";
import type { Text } from "../../model/text.ts";
import type { Facts } from "../facts.ts";
import { isForOthers, stopsAtExhibits, stopsOf } from "../stops-at.ts";
import { said } from "../text-address.ts";
import { rowsIn, sameRow } from "./sizes.ts";

export function factConflict(facts: Facts): readonly Problem[] {
  const exhibits = [...facts.project.exhibits.values()];
  return [...twins(exhibits), ...exhibits.flatMap(disagreeing), ...withoutSource(facts)];
}

/** Numbers that one thing in the world has, whoever keeps the file; a museum's own numbers are `reference/…`. */
const worldwide: ReadonlySet<string> = new Set(["wikidata", "heritage-register", "list-entry"]);

function twins(exhibits: readonly Exhibit[]): readonly Problem[] {
  const seen = new Map<string, Exhibit>();
  return exhibits.flatMap((exhibit) =>
    exhibit.identifiers.flatMap(({ scheme, value }) => {
      if (!worldwide.has(scheme)) return [];
      const key = `${scheme} ${value}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, exhibit);
      return first === undefined || first === exhibit ? [] : differences(value, exhibit, first);
    }),
  );
}

function differences(number: string, here: Exhibit, there: Exhibit): readonly Problem[] {
  const [what, one, other] = !sameWords(here.title, there.title)
    ? (["title", here.title, there.title] as const)
    : (["date", here.date?.display ?? null, there.date?.display ?? null] as const);
  if (one === null || other === null || (what === "date" && sameDate(here.date, there.date))) return [];
  const args = { reason: "twin", number, what, here: said(one), there: said(other) } as const;
  const found = problem("exhibit/fact-conflict", below(here.at, what), args);
  return [seeAlso(found, below(there.at, what), "described otherwise here")];
}

/** True unless they differ in every language that both have. */
function sameWords(one: Text, other: Text): boolean {
  const shared = Object.keys(one).filter((language) => Object.hasOwn(other, language));
  return shared.length === 0 || shared.some((language) => fold(one[language]) === fold(other[language]));
}

function fold(words: string | undefined): string {
  return (words ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function sameDate(one: DateShown | null, other: DateShown | null): boolean {
  if (one === null || other === null || sameWords(one.display, other.display)) return true;
  const [here, there] = [spanOf(one), spanOf(other)];
  return here !== null && there !== null && here[0] <= there[1] && there[0] <= here[1];
}

function spanOf({ from, to }: DateShown): readonly [from: number, to: number] | null {
  const [first, last] = [from ?? to, to ?? from];
  return first === null || last === null ? null : [first, last];
}

/** Two facts of an exhibit, or a fact and its label, with other sizes, and neither says that this is disputed. */
function disagreeing({ facts, dimensions, at }: Exhibit): readonly Problem[] {
  const sized = facts.flatMap((fact) => {
    const [row] = rowsIn(said(fact.text));
    return row === undefined ? [] : [{ row, fact }];
  });
  const certain = sized.filter(({ fact }) => fact.certainty === null);
  if (certain.length === 0) return [];
  const [label] = dimensions === null ? [] : rowsIn(said(dimensions));
  for (const { row, fact } of certain) {
    const other = sized.find((one) => one.fact !== fact && !sameRow(one.row, row));
    const there = other?.row ?? (label !== undefined && !sameRow(label, row) ? label : null);
    if (there === null) continue;
    const found = problem("exhibit/fact-conflict", factPlace(fact), { reason: "disagree", here: row, there });
    return [
      seeAlso(found, other === undefined ? below(at, "dimensions") : factPlace(other.fact), "the other size"),
    ];
  }
  return [];
}

function factPlace({ at }: Fact): Address {
  return below(at, "text");
}

/** Of tours for others only: one problem for an exhibit, or for a stop's own facts. */
function withoutSource({ project }: Facts): readonly Problem[] {
  const exhibits = [...stopsAtExhibits(project)].flatMap(([{ facts, sources, at }, stops]) =>
    stops.some(({ tour }) => isForOthers(tour)) ? missing(facts, sources, { at, isTour: false }) : [],
  );
  const stops = stopsOf(project).flatMap(({ tour, stop }) => {
    const own = stop.facts.filter(
      ({ at }) => at.file === stop.at.file && at.pointer.startsWith(`${stop.at.pointer}/`),
    );
    return isForOthers(tour) ? missing(own, tour.sources, { at: stop.at, isTour: true }) : [];
  });
  return [...exhibits, ...stops];
}

function missing(
  facts: readonly Fact[],
  sources: readonly Source[],
  { at, isTour }: { readonly at: Address; readonly isTour: boolean },
): readonly Problem[] {
  const isCovered = sources.some((source) => source.for.length === 0 || source.for.includes("facts"));
  const bare = isCovered ? [] : facts.filter(({ source }) => source === null);
  const [first] = bare;
  if (first === undefined) return [];
  const place = bare.length === 1 ? first.at : below(at, "facts");
  return [problem("exhibit/fact-conflict", place, { reason: "no-source", count: bare.length, isTour })];
}
