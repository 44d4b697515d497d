/**
 * `framework/lossy`: what a CASE package could not hold. The schema keeps unknown keys out, so only this is left: keys
 * of people's own beside `x-case`, identifiers that are none or stand twice, and relations that CASE does not know.
 */
import { nearest } from "../../base/nearest.ts";
import { below, type Address } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Framework } from "../../model/outcome.ts";
import type { Facts } from "../facts.ts";

export function lossy({ project }: Facts): readonly Problem[] {
  return [...project.frameworks.values()].flatMap((framework) => [
    ...wrongIdentifiers(framework),
    ...(isExchanged(framework) ? [...ownKeys(framework), ...unknownRelations(framework)] : []),
  ]);
}

/** A list of a teacher's own is not on its way to anybody: one with identifiers is. */
function isExchanged({ uuid, outcomes }: Framework): boolean {
  return uuid !== null || outcomes.some((outcome) => outcome.uuid !== null);
}

type Thing = { readonly at: Address; readonly uuid: string | null; readonly ownKeys: readonly string[] };

function ownKeys(framework: Framework): readonly Problem[] {
  const things: readonly Thing[] = [framework, ...framework.outcomes];
  return things.flatMap(({ at, ownKeys: keys }) =>
    keys.map((key) => problem("framework/lossy", { ...below(at, key), on: "key" }, { kind: "key", key })),
  );
}

function wrongIdentifiers(framework: Framework): readonly Problem[] {
  const names = new Map<string, string>();
  const identify = (uuid: string | null, name: string, at: Address): readonly Problem[] => {
    if (uuid === null) return [];
    const other = names.get(uuid);
    names.set(uuid, other ?? name);
    const place = below(at, "uuid");
    if (other !== undefined) return [problem("framework/lossy", place, { kind: "twice", uuid, other })];
    if (isUuid(uuid)) return [];
    const small = uuid
      .toLowerCase()
      .replace(/^(?:urn:uuid:|\{)/, "")
      .replace(/\}$/, "");
    const suggestion = isUuid(small) ? small : null;
    return [problem("framework/lossy", place, { kind: "uuid", uuid, suggestion })];
  };
  return [
    ...identify(framework.uuid, framework.id, framework.at),
    ...framework.outcomes.flatMap(({ uuid, ref, at }) => identify(uuid, ref, at)),
  ];
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

const known: ReadonlySet<string> = new Set([
  "isChildOf",
  "isPeerOf",
  "isPartOf",
  "exactMatchOf",
  "precedes",
  "isRelatedTo",
  "replacedBy",
  "exemplar",
  "hasSkillLevel",
  "isTranslationOf",
]);

function unknownRelations({ relations }: Framework): readonly Problem[] {
  return relations.flatMap(({ at, type }) =>
    known.has(type) || /^ext:[a-zA-Z0-9._-]+$/.test(type)
      ? []
      : [
          problem("framework/lossy", below(at, "type"), {
            kind: "relation",
            type,
            suggestion: nearest(type, known),
          }),
        ],
  );
}
