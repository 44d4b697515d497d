/** Which visits bring somebody who cannot take steps. Needs are free words, in any of the languages teachers use. */
import type { Group, Visit } from "../../model/visit.ts";

export type Need = Group["needs"][number];

const words =
  /wheel ?chair|step-?free|no steps|walking frame|crutches|cadeira de rodas|sem degraus|mobilidade reduzida|muletas|andarilho|silla de ruedas|sin escalones|fauteuil roulant|rollstuhl|stufenlos|carrozzina|rolstoel|wózek|візок|крісл/iu;

export function stepFreeNeeds({ groups }: Visit): readonly { readonly group: Group; readonly need: Need }[] {
  return groups.flatMap((group) => group.needs.filter(needsStepFree).map((need) => ({ group, need })));
}

function needsStepFree({ type }: Need): boolean {
  return words.test(type);
}
