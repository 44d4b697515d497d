/** `framework/local-code`: an official framework that does not say which codes, or which text, are official. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Framework } from "../../model/outcome.ts";
import type { Facts } from "../facts.ts";

export function localCode({ project }: Facts): readonly Problem[] {
  const official = [...project.frameworks.values()].filter((framework) => framework.official === true);
  return official.flatMap((framework) => [...unsaidCodes(framework), ...unsourced(framework)]);
}

/** Told once, at the first. */
function unsaidCodes({ outcomes }: Framework): readonly Problem[] {
  const unsaid = outcomes.filter(({ code, saysCodeSource }) => code !== null && !saysCodeSource);
  const [first] = unsaid;
  if (first?.code == null) return [];
  const args = { kind: "unsaid", code: first.code, count: unsaid.length } as const;
  return [problem("framework/local-code", below(first.at, "code"), args)];
}

function unsourced(framework: Framework): readonly Problem[] {
  const missing = (["source", "version"] as const).filter((key) => framework[key] === null);
  if (missing.length === 0) return [];
  return [problem("framework/local-code", below(framework.at, "official"), { kind: "unsourced", missing })];
}
