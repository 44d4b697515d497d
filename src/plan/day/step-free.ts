/** Which visits bring somebody who cannot take steps. Needs are free words, in any of the languages teachers use. */
import type { Group, Visit } from "../../model/visit.ts";

export type Need = Group["needs"][number];

const words =
  /wheel ?chair|step-?free|no steps|walking frame|crutches|cadeira de rodas|sem degraus|mobilidade reduzida|muletas|andarilho|silla de ruedas|sin escalones|fauteuil roulant|rollstuhl|stufenlos|carrozzina|rolstoel|wózek|візок|крісл/iu;

/** Each need of a visit's groups that no steps can meet. */
export function stepFreeNeeds({
  groups,
}: Pick<Visit, "groups">): readonly { readonly group: Group; readonly need: Need }[] {
  return groups.flatMap((group) =>
    group.needs.filter(({ type }) => words.test(type)).map((need) => ({ group, need })),
  );
}
