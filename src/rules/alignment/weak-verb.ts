/** `alignment/weak-verb`: a teacher's own intention that nobody can see reached. Official statements are quotations. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import { primary } from "../../model/text.ts";
import type { Intention } from "../../model/tour.ts";
import type { Facts } from "../facts.ts";
import { inLanguage } from "../text-address.ts";
import { goodVerbs, verbWords, type VerbLanguage } from "./verbs.ts";

export function weakVerb({ project }: Facts): readonly Problem[] {
  const intentions = [...project.tours.values()].flatMap((tour) => tour.intentions);
  return intentions.flatMap((intention) => judge(intention) ?? []);
}

/** Told once, in the first language that has it. */
function judge({ at, text, bloom }: Intention): Problem | null {
  for (const [tag, words] of Object.entries(text)) {
    const language = primary(tag);
    if (!isKnown(language)) continue;
    const verb = weakVerbIn(words, language);
    if (verb === undefined) continue;
    const better = goodVerbs[language][bloom ?? "understand"].slice(0, 3);
    return problem("alignment/weak-verb", inLanguage(below(at, "text"), text, tag), { verb, words, better });
  }
  return null;
}

function isKnown(language: string): language is VerbLanguage {
  return Object.hasOwn(verbWords, language);
}

/** Null: it is a topic without a verb. Undefined: there is nothing against it. */
function weakVerbIn(words: string, language: VerbLanguage): string | null | undefined {
  const { leadIn, weak, topic, later } = verbWords[language];
  const aim = words.toLowerCase().replace(leadIn, "");
  const verbs = Object.values(goodVerbs[language]).flat().join("|");
  if (later(verbs).test(aim)) return undefined;
  return weak.exec(aim)?.[0] ?? (topic.test(aim) ? null : undefined);
}
