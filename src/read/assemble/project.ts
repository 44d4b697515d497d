/** Checked values → a project, kind by kind, so that whatever is referred to is there first. */
import type { Problem } from "../../base/problem.ts";
import type { Project } from "../../model/project.ts";
import type { Visit } from "../../model/visit.ts";
import { papers } from "../../model/vocabulary.ts";
import type { Declared } from "../declared.ts";
import type { Unit, UnitKey } from "../load.ts";
import { assembleExhibit } from "./exhibit.ts";
import { member, members, rootField, stringOf, wordOf, type Field } from "./field.ts";
import { checkFrameworkLinks } from "./framework-links.ts";
import { assembleFramework } from "./framework.ts";
import { checkNumbers } from "./numbers.ts";
import { ratioPolicyOf } from "./ratio.ts";
import type { Built, Scope } from "./scope.ts";
import { textOf } from "./text.ts";
import { checkUsualVenue } from "./tour-venues.ts";
import { ruleSettingsOf } from "./rule-settings.ts";
import { assembleTour, paceOf } from "./tour.ts";
import { checkVenueCycles, checkVenueLinks } from "./venue-links.ts";
import { assembleVenue } from "./venue.ts";
import { assembleVisit } from "./visit.ts";

export type Material = {
  readonly declared: Declared;
  /** Never empty: the first is the one plain strings stand under. */
  readonly languages: readonly string[];
  readonly others: ReadonlySet<string>;
  readonly alone: boolean;
};

export type Assembled = {
  readonly project: Project;
  readonly problems: readonly Problem[];
  /** Which units each unit refers to. */
  readonly needs: ReadonlyMap<UnitKey, ReadonlySet<UnitKey>>;
};

export function assembleProject(material: Material): Assembled {
  const { declared, languages } = material;
  const problems: Problem[] = [];
  const needs = new Map<UnitKey, Set<UnitKey>>();
  const built: Built = {
    frameworks: new Map(),
    outcomes: new Map(),
    venues: new Map(),
    exhibits: new Map(),
    tours: new Map(),
  };
  const unit = declared.find("project", "project");
  const root = unit === null || unit.failed ? rootField("docent.yaml", {}) : unit.root;
  const scopeOf = scopeMaker({ material, built, problems, needs, defaults: member(root, "defaults") });

  const usable = (kind: Unit["kind"]): readonly Scope[] =>
    declared
      .unitsOf(kind)
      .filter(({ failed }) => !failed)
      .map(scopeOf);
  assembleFrameworks(usable("outcomes"), built);
  assembleVenues(usable("venue"), built);
  assembleExhibits(usable("exhibit"), built);
  if (unit !== null && !unit.failed) checkUsualVenue(scopeOf(unit));
  for (const scope of usable("tour")) built.tours.set(scope.unit.id, assembleTour(scope));
  const visits = usable("visit").flatMap((scope) => assembleVisit(scope) ?? []);

  return {
    project: {
      ...settingsOf(root, languages),
      ratioPolicy: ratioPolicyOf(member(root, "ratioPolicy")),
      rules: ruleSettingsOf(root, (problem) => void problems.push(problem)),
      loadedTerms: loadedTermsOf(member(root, "loadedTerms")),
      languages,
      ...built,
      visits: byId(visits),
    },
    problems,
    needs,
  };
}

type Making = {
  readonly material: Material;
  readonly built: Built;
  readonly problems: Problem[];
  readonly needs: Map<UnitKey, Set<UnitKey>>;
  readonly defaults: Field;
};

/** A project with more wrong references than this has one cause for many of them. */
const mostSearches = 100;

function scopeMaker({ material, built, problems, needs, defaults }: Making): (unit: Unit) => Scope {
  const { declared, languages, others, alone } = material;
  const searches = { left: mostSearches };
  return (unit) => {
    const own = needs.get(unit.key) ?? new Set<UnitKey>();
    needs.set(unit.key, own);
    return {
      unit,
      language: languages[0] ?? "en",
      declared,
      built,
      others,
      alone,
      defaults,
      searches,
      report: (problem) => void problems.push(problem),
      needs: (other) => void own.add(other),
    };
  };
}

function settingsOf(
  root: Field,
  languages: readonly string[],
): Pick<Project, "title" | "paper" | "theme" | "pace"> {
  return {
    title: textOf(member(root, "title"), languages[0] ?? "en"),
    paper: wordOf(member(root, "paper"), papers) ?? "a4",
    theme: stringOf(member(root, "theme")) ?? "gallery",
    pace: paceOf(member(root, "pace")),
  };
}

function loadedTermsOf(field: Field): Project["loadedTerms"] {
  return new Map(
    members(field).map((words) => [
      String(words.key),
      new Map(members(words).map((one) => [String(one.key), stringOf(one)])),
    ]),
  );
}

function assembleFrameworks(scopes: readonly Scope[], built: Built): void {
  for (const scope of scopes) {
    const framework = assembleFramework(scope);
    built.frameworks.set(framework.id, framework);
    for (const outcome of framework.outcomes) built.outcomes.set(outcome.ref, outcome);
  }
  scopes.forEach(checkFrameworkLinks);
}

function assembleVenues(scopes: readonly Scope[], built: Built): void {
  for (const scope of scopes) built.venues.set(scope.unit.id, assembleVenue(scope));
  for (const scope of scopes) checkVenueLinks(scope);
  checkVenueCycles(scopes);
}

function assembleExhibits(scopes: readonly Scope[], built: Built): void {
  for (const scope of scopes) built.exhibits.set(scope.unit.id, assembleExhibit(scope));
  checkNumbers(scopes);
}

function byId(visits: readonly Visit[]): ReadonlyMap<string, Visit> {
  return new Map(visits.map((visit) => [visit.id, visit]));
}
