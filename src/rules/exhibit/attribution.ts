/** `exhibit/attribution`: a maker who stands as certain while the words about the work doubt it. */
import { below } from "../../base/place.ts";
import { problem, type Problem } from "../../base/problem.ts";
import type { Exhibit, Maker } from "../../model/exhibit.ts";
import type { Facts } from "../facts.ts";

export function attribution({ project }: Facts): readonly Problem[] {
  return [...project.exhibits.values()].flatMap((exhibit) =>
    exhibit.makers.flatMap((maker, index) => doubtAbout(maker, index, exhibit)),
  );
}

/** What museums write before or after a name, in en, pt, es, fr and de, and the qualifier it means. */
const signs: readonly (readonly [sign: RegExp, qualifier: Maker["qualifier"]])[] = [
  [
    /^(?:attributed to|attr\. (?:to )?|atribuíd[oa] a|atr\. a|atribuid[oa] a|attribuée? à|zugeschrieben)\s*/iu,
    "attributed-to",
  ],
  [
    /\s*(?:\((?:\?|attributed|attr\.|atribuíd[oa]|atribuid[oa]|attribuée?|zugeschrieben)\)|\?)\s*$/iu,
    "attributed-to",
  ],
  [/^(?:workshop of|studio of|oficina de|taller de|atelier de|werkstatt (?:von|des))\s*/iu, "workshop-of"],
  [
    /^(?:circle of|follower of|círculo de|seguidor de|cercle de|entourage de|umkreis (?:von|des))\s*/iu,
    "circle-of",
  ],
  [/^(?:school of|escola de|escuela de|école de|schule (?:von|des))\s*/iu, "school-of"],
  [/^(?:after|copy after|segundo|cópia de|según|d'après|nach)\s+(?=\p{Lu})/iu, "after"],
  [
    /^(?:unknown|anonymous|anon\.|desconhecid[oa]|autor desconhecido|anónim[oa]|anonyme|inconnue?|unbekannt|anonym)$/iu,
    "unknown",
  ],
];

function doubtAbout({ name, qualifier }: Maker, index: number, exhibit: Exhibit): readonly Problem[] {
  if (name === null || qualifier !== "by") return [];
  const place = below(exhibit.at, "makers", index);
  const sign = signs.find(([words]) => words.test(name));
  if (sign !== undefined) {
    const args = {
      reason: "name",
      typed: name,
      name: name.replace(sign[0], "").trim(),
      qualifier: sign[1],
    } as const;
    return [problem("exhibit/attribution", place, args)];
  }
  const said = doubtInTexts(name, exhibit);
  return said === null ? [] : [problem("exhibit/attribution", place, { reason: "text", name, said })];
}

const attributed =
  /(?:attributed to|attribution to|atribuíd[oa]s? a|atribuição a|atribuid[oa]s? a|attribuée?s? à|zugeschrieben)/iu;

/** The words of a fact or a credit that attribute the work to this very maker. */
function doubtInTexts(name: string, { facts, credit, summary }: Exhibit): string | null {
  const surname = name.split(/\s+/).at(-1) ?? name;
  const texts = [...facts.map(({ text }) => text), credit, summary].flatMap((text) =>
    Object.values(text ?? {}),
  );
  for (const text of texts) {
    const found = attributed.exec(text);
    if (found === null) continue;
    const around = text.slice(Math.max(0, found.index - 40), found.index + found[0].length + 40);
    if (around.includes(surname)) return text.slice(found.index).split(/[.;,]/)[0] ?? found[0];
  }
  return null;
}
