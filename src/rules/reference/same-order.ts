/** `reference/same-order`: two children of one outcome with the same place in its order. */
import { below } from "../../base/place.ts";
import { problem, seeAlso, type Problem } from "../../base/problem.ts";
import type { Framework, Relation } from "../../model/outcome.ts";
import type { Facts } from "../facts.ts";

export function sameOrder({ project }: Facts): readonly Problem[] {
  return [...project.frameworks.values()].flatMap(doubles);
}

function doubles({ relations }: Framework): readonly Problem[] {
  const seen = new Map<string, Relation>();
  return relations.flatMap((relation) => {
    const { type, to: parent, sequence, at } = relation;
    if (type !== "isChildOf" || sequence === null) return [];
    const key = `${parent} ${sequence}`;
    const first = seen.get(key);
    seen.set(key, first ?? relation);
    if (first === undefined || first.from === relation.from) return [];
    const found = problem("reference/same-order", below(at, "sequence"), {
      sequence,
      parent,
      other: first.from,
    });
    return [seeAlso(found, below(first.at, "sequence"), "first used here")];
  });
}
